package org.hearsay.bench.speaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.SpeakerQuestion;
import org.hearsay.text.Span;

/**
 * A report and whose its quotations are.
 *
 * @param id of the report
 * @param text its words
 * @param answers one a quotation that is asked
 */
record QuotationText(String id, String text, List<Answer> answers) {

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "i", "we", "one", "who", "which", "him", "her", "them", "his", "their", "its",
            "me", "us");

    QuotationText {
        answers = List.copyOf(answers);
    }

    /**
     * Whose a quotation is.
     *
     * @param words its words, or how they begin
     * @param forms the names of its speaker that are right alike, made plain; pronouns left out
     * @param open whether nobody is right too, or nobody alone
     */
    record Answer(String words, Set<String> forms, boolean open) {

        Answer {
            forms = Set.copyOf(forms);
        }

        boolean accepts(String name) {
            return forms.contains(plain(name));
        }

        /** Judges candidates by their name and forms. */
        SpeakerTeacher.Judge judge() {
            return new SpeakerTeacher.Judge() {
                @Override
                public boolean isRight(SpeakerQuestion.Candidate candidate) {
                    return accepts(candidate.name())
                            || candidate.forms().stream().anyMatch(Answer.this::accepts);
                }

                @Override
                public boolean isSpoken() {
                    return !forms.isEmpty();
                }
            };
        }

        /** Where the words stand in a text; empty where they do not. */
        Span in(String text) {
            int at = like(text).indexOf(like(words));
            return at < 0 ? new Span(0, 0) : new Span(at, at + words.length());
        }
    }

    private static String like(String text) {
        return text.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u00a0', ' ');
    }

    /** Whether words in one spelling stand for somebody named elsewhere. */
    static boolean isPronoun(String plain) {
        return PRONOUNS.contains(plain);
    }

    /** A name without article and in one spelling. */
    static String plain(String name) {
        return like(name)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(the|a|an) ", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Reads {@code === id}, the report, and lines of {@code % "words" = speaker | form}. */
    static List<QuotationText> read(Path file) throws IOException {
        var texts = new ArrayList<QuotationText>();
        String id = "";
        var body = new StringBuilder();
        var answers = new ArrayList<Answer>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("=== end");
        for (String line : lines) {
            if (line.startsWith("=== ")) {
                if (!id.isEmpty()) {
                    texts.add(new QuotationText(id, body.toString().strip() + "\n", answers));
                }
                id = line.substring(4).strip();
                body.setLength(0);
                answers.clear();
            } else if (line.startsWith("% ")) {
                answers.add(answer(line));
            } else if (!id.isEmpty()) {
                body.append(line).append('\n');
            }
        }
        return texts;
    }

    private static Answer answer(String line) {
        int end = line.lastIndexOf("\" = ");
        String words = line.substring(line.indexOf('"') + 1, end);
        List<String> forms = Stream.of(line.substring(end + 4).split("\\|"))
                .map(String::strip)
                .map(f -> f.startsWith("* ") ? f.substring(2) : f)
                .toList();
        return new Answer(
                words,
                forms.stream()
                        .filter(f -> !f.equals("?"))
                        .map(QuotationText::plain)
                        .filter(f -> !PRONOUNS.contains(f))
                        .collect(Collectors.toSet()),
                forms.contains("?"));
    }
}
