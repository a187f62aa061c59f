package org.hearsay.time;

import java.util.List;
import org.hearsay.document.Document;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.time.internal.RuleTimeFinder;

/** Finds time expressions and their values. Pure, safe for several threads. */
public interface TimeFinder {

    /** The expressions of a document, in order, without overlap. */
    List<TimeExpression> find(Document document, Layers layers, Mentions mentions);

    /** One that works by rules. */
    static TimeFinder rules() {
        return new RuleTimeFinder();
    }
}
