package org.hearsay.search.internal.asking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.document.DocumentId;
import org.hearsay.model.Sense;
import org.hearsay.text.Span;

/**
 * A sentence that may answer.
 *
 * @param entry its number in this state of the index
 * @param document that holds it
 * @param place where
 * @param number which sentence of the report, from 0
 * @param text its words
 * @param stems of its words, each once
 * @param chain of those who tell it, as rows of role and name
 * @param signs what it has, from the index
 * @param sense what it means, where an encoder read it
 * @param measures how it fits the question, by name
 */
record Candidate(
        int entry,
        DocumentId document,
        Span place,
        int number,
        String text,
        Set<String> stems,
        List<List<String>> chain,
        Set<String> signs,
        Optional<Sense> sense,
        Map<String, Double> measures) {}
