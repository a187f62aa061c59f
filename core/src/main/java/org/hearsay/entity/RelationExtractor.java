package org.hearsay.entity;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.entity.internal.RuleRelationExtractor;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;

/** Finds relations told in a report. Pure, safe for several threads. */
public interface RelationExtractor {

    /** The relations of a document, in order of place. */
    List<RelationMention> extract(Document document, Layers layers, Mentions mentions, List<Claim> claims);

    /** One that works by rules. */
    static RelationExtractor rules() {
        return new RuleRelationExtractor();
    }
}
