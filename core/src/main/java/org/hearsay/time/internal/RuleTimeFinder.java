package org.hearsay.time.internal;

import java.util.List;
import org.hearsay.document.Document;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeFinder;

/** Finds time expressions by rules. */
public final class RuleTimeFinder implements TimeFinder {

    @Override
    public List<TimeExpression> find(Document document, Layers layers, Mentions mentions) {
        return List.of();
    }
}
