package org.hearsay.mention.internal;

import java.util.List;
import org.hearsay.document.Document;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;

/** Finds mentions by rules and word lists. */
public final class RuleMentionFinder implements MentionFinder {

    @Override
    public Mentions find(Document document, Layers layers) {
        return new Mentions(List.of(), List.of());
    }
}
