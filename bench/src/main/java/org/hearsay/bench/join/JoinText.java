package org.hearsay.bench.join;

import java.util.List;
import org.hearsay.extraction.Extraction;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/**
 * A report with the events that people marked in it and which of them are one.
 *
 * @param corpus that it belongs to
 * @param group of texts on one story, left out together
 * @param reading what the product reads
 * @param layers its words
 * @param marks in order of place
 */
record JoinText(String corpus, String group, Extraction reading, Layers layers, List<Marked> marks) {

    JoinText {
        marks = List.copyOf(marks);
    }

    /**
     * Words that tell of an event.
     *
     * @param words where they stand
     * @param chain of the event
     * @param loose whether the words hold what names the event and more
     */
    record Marked(Span words, String chain, boolean loose) {}
}
