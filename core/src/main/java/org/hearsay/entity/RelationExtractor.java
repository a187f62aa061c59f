package org.hearsay.entity;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.entity.internal.TieRelationExtractor;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.time.TimeExpression;

/** Finds relations told in a report. Pure, safe for several threads. */
public interface RelationExtractor {

    /** The relations of a document, in order of place. */
    List<RelationMention> extract(
            Document document, Layers layers, Mentions mentions, List<Claim> claims, List<TimeExpression> times);

    /** The mentions with the countries that nothing but an adjective beside an office names: 'the Danish minister'. */
    Mentions complete(Document document, Layers layers, Mentions mentions);

    /** The one that comes with the product: words propose ties, learned weights and rules of grammar decide. */
    static RelationExtractor learned() {
        return new TieRelationExtractor();
    }
}
