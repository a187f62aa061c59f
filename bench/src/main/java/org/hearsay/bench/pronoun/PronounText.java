package org.hearsay.bench.pronoun;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.document.Document;
import org.hearsay.mention.AntecedentQuestion;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/**
 * A text that tells whom some of its pronouns mean.
 *
 * @param corpus its name
 * @param group what is left out together with it
 * @param document the text as the product reads it
 * @param layers the same, by its words
 * @param judge what it tells
 */
record PronounText(String corpus, String group, Document document, Layers layers, Judge judge) {

    /** Which candidates of a question are right, and last whether nobody is; empty where the text does not tell. */
    interface Judge {
        Optional<List<Boolean>> of(AntecedentQuestion question);
    }

    private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

    /** One that is told by chains: what each word stands for that is the head of a mention. */
    static Judge byChains(String text, Map<Span, String> chains) {
        return question -> {
            String chain = chains.get(question.pronoun());
            if (chain == null) {
                return Optional.empty();
            }
            List<Boolean> right = question.candidates().stream()
                    .map(c -> listTelling(text, c).stream()
                            .anyMatch(place -> chains.entrySet().stream()
                                    .anyMatch(e -> place.contains(e.getKey())
                                            && e.getValue().equals(chain))))
                    .toList();
            return Optional.of(withNobody(right));
        };
    }

    /** The names and descriptions of a candidate; of one without any its first pronoun. */
    private static List<Span> listTelling(String text, AntecedentQuestion.Candidate candidate) {
        List<Span> named = candidate.places().stream()
                .filter(s -> !PRONOUNS.contains(s.of(text).toLowerCase(java.util.Locale.ROOT)))
                .toList();
        return named.isEmpty() && !candidate.places().isEmpty()
                ? List.of(candidate.places().getLast())
                : named;
    }

    /** Of GAP: who the one name is that is meant, or that it is none of both. */
    static Judge of(GapText text) {
        return question -> {
            if (!question.pronoun().overlaps(text.pronoun())) {
                return Optional.empty();
            }
            List<Boolean> a = standsAt(question, text.a());
            List<Boolean> b = standsAt(question, text.b());
            if (text.isA() || text.isB()) {
                List<Boolean> right = text.isA() ? a : b;
                return right.contains(true) ? Optional.of(withNobody(right)) : Optional.empty();
            }
            var neither = new java.util.ArrayList<Boolean>();
            for (int i = 0; i < a.size(); i++) {
                neither.add(!a.get(i) && !b.get(i));
            }
            neither.add(true);
            return Optional.of(neither);
        };
    }

    private static List<Boolean> standsAt(AntecedentQuestion question, Span name) {
        return question.candidates().stream()
                .map(c -> c.places().stream().anyMatch(p -> p.overlaps(name)))
                .toList();
    }

    private static List<Boolean> withNobody(List<Boolean> right) {
        var all = new java.util.ArrayList<>(right);
        all.add(!right.contains(true));
        return all;
    }
}
