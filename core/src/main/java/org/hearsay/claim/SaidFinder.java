package org.hearsay.claim;

import java.util.List;
import org.hearsay.claim.internal.saying.TiedSaidFinder;
import org.hearsay.document.Document;
import org.hearsay.model.Layers;
import org.hearsay.time.TimeExpression;

/**
 * Finds when claims were made. The time of what is told is never that of the telling, and neither is a dateline or the day
 * of publication. Pure, safe for several threads.
 */
public interface SaidFinder {

    /** The same claims in the same order, each with the span of the time expression that tells when it was said, where one does. */
    List<Claim> find(Document document, Layers layers, List<Claim> claims, List<TimeExpression> times);

    /** One that goes by the tree of the sentence, by place where there is none, and by notes, brackets and headings. */
    static SaidFinder rules() {
        return new TiedSaidFinder();
    }
}
