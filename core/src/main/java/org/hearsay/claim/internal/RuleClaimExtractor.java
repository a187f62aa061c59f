package org.hearsay.claim.internal;

import java.util.List;
import org.hearsay.claim.ClaimExtractor;
import org.hearsay.document.Document;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;

/** Finds claims by rules and word lists. */
public final class RuleClaimExtractor implements ClaimExtractor {

    @Override
    public Result extract(Document document, Layers layers, Mentions mentions) {
        return new Result(List.of(), List.of());
    }
}
