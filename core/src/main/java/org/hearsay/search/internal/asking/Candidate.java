package org.hearsay.search.internal.asking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Span;

/**
 * A sentence that may answer.
 *
 * @param entry its number in this state of the index
 * @param document that holds it
 * @param place where
 * @param number which sentence of the report, from 0
 * @param text its words
 * @param chain of those who tell it, as rows of role and name
 * @param signs what it has, from the index
 * @param measures how it fits the question, by name
 */
record Candidate(
        int entry,
        DocumentId document,
        Span place,
        int number,
        String text,
        List<List<String>> chain,
        Set<String> signs,
        Map<String, Double> measures) {}
