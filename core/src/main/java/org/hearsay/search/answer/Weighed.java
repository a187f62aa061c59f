package org.hearsay.search.answer;

import java.util.Map;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Span;

/**
 * A sentence that may answer a question, before it is ranked: what the ranking is fitted and measured by.
 *
 * @param document that holds it
 * @param span where
 * @param measures how it fits, by name
 */
public record Weighed(DocumentId document, Span span, Map<String, Double> measures) {

    public Weighed {
        measures = Map.copyOf(measures);
    }
}
