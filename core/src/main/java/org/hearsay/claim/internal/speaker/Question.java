package org.hearsay.claim.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quotation whose speaker is asked, and how it stands among the report's own words.
 *
 * @param quotation its number
 * @param from its first token, mark included
 * @param to after its last token
 * @param before stretches with words before it in its paragraph, the nearest first
 * @param after stretches with words behind it in its paragraph, the nearest first
 * @param shape how it is joined to what stands before and behind: {@code j} in one sentence, {@code b} apart,
 *     {@code ?} behind a question, {@code -} nothing;
 *     in a transcript which part it is
 * @param colon whether a colon leads it in
 */
record Question(
        int quotation, int from, int to, List<Integer> before, List<Integer> after, String shape, boolean colon) {

    Question {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Question of(Passage passage, int quotation, int from, int to) {
        var before = new ArrayList<Integer>();
        for (int i = from - 1; i >= 0 && passage.paragraph(i) == passage.paragraph(from); i--) {
            add(passage, before, i);
        }
        var after = new ArrayList<Integer>();
        for (int i = to; i < passage.size() && passage.paragraph(i) == passage.paragraph(to - 1); i++) {
            add(passage, after, i);
        }
        boolean joinedBefore = !before.isEmpty()
                && passage.stretch(from - 1) == before.getFirst()
                && sentence(passage, from - 1) == sentence(passage, from);
        boolean joinedAfter = !after.isEmpty()
                && passage.stretch(to) == after.getFirst()
                && sentence(passage, to - 1) == sentence(passage, to);
        String shape =
                (before.isEmpty() ? "-" : joinedBefore ? "j" : "b") + (after.isEmpty() ? "-" : joinedAfter ? "j" : "b");
        if (!before.isEmpty()
                && passage.low(passage.endOf(before.getFirst()) - 1).equals("?")) {
            shape = "?" + shape.substring(1);
        }
        shape = part(passage, from).orElse(shape);
        boolean colon = passage.low(from - 1).equals(":") || passage.low(from).equals(":");
        return new Question(quotation, from, to, before, after, shape, colon);
    }

    /** In a transcript: {@code q} and {@code a} for question and answer, {@code t} for another turn. */
    private static Optional<String> part(Passage passage, int from) {
        String low = passage.low(from);
        if (low.equals("q.") || low.equals("a.")) {
            return Optional.of(low.substring(0, 1));
        }
        if (!low.equals(":")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (passage.low(from - 1)) {
                    case "q", "question" -> "q";
                    case "a", "answer" -> "a";
                    default -> "t";
                });
    }

    /** Whether it is a turn of question and answer, whose speakers may be named anywhere in the report. */
    boolean isPart() {
        return shape.equals("q") || shape.equals("a");
    }

    /** Whether it is a question of question and answer. */
    boolean asks() {
        return shape.equals("q");
    }

    private static void add(Passage passage, List<Integer> stretches, int token) {
        int number = passage.stretch(token);
        if (number >= 0 && !stretches.contains(number) && passage.hasWords(number) && stretches.size() < 4) {
            stretches.add(number);
        }
    }

    private static int sentence(Passage passage, int token) {
        return passage.sentence(token);
    }

    /** A pronoun that stands for who speaks; the words before it in its own sentence come first. */
    static Question ofPronoun(Passage passage, int token) {
        var before = new ArrayList<Integer>();
        for (int i = token; i >= 0 && passage.paragraph(i) == passage.paragraph(token); i--) {
            add(passage, before, i);
        }
        String shape = switch (passage.low(token)) {
            case "he", "she", "his", "her" -> "p1";
            case "they", "their" -> "p3";
            default -> "p2";
        };
        return new Question(-2, token, token + 1, before, List.of(), shape, false);
    }

    /** Whether whom a pronoun stands for is asked, and not who speaks a quotation. */
    boolean isPronoun() {
        return shape.startsWith("p");
    }

    /** Whether nothing but quotations stands in its paragraph. */
    boolean isAlone() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Which stretch before (-1, -2 …) or behind (1, 2 …) a number is; 0 where it is none of them. */
    int offset(int stretch) {
        int i = before.indexOf(stretch);
        if (i >= 0) {
            return -1 - i;
        }
        return after.indexOf(stretch) + 1;
    }
}
