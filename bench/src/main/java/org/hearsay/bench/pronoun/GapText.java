package org.hearsay.bench.pronoun;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.bench.corpus.CorpusRows;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A passage of GAP (Webster and others 2018): a pronoun and two names of its gender, each of which it means or does not mean.
 *
 * @param id in the corpus
 * @param text the passage, one line
 * @param pronoun where the pronoun stands
 * @param a where the first name stands
 * @param b where the second one stands
 * @param isA whether the first is meant
 * @param isB whether the second is meant
 */
record GapText(String id, String text, Span pronoun, Span a, Span b, boolean isA, boolean isB) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");

    /** All passages of a file, in order. */
    static List<GapText> read(Path file) throws IOException {
        return CorpusRows.read(file).stream().map(GapText::of).toList();
    }

    /** One line of the corpus, whose places are counted in code points. */
    static GapText of(JsonNode row) {
        String text = row.get("text").asString();
        return new GapText(
                row.get("id").asString(),
                text,
                span(text, row, "p"),
                span(text, row, "a"),
                span(text, row, "b"),
                means(row, "a"),
                means(row, "b"));
    }

    private static Span span(String text, JsonNode row, String id) {
        for (JsonNode mention : row.get("mentions")) {
            if (mention.get("id").asString().equals(id)) {
                JsonNode at = mention.get("spans").get(0);
                return new Span(
                        text.offsetByCodePoints(0, at.get(0).asInt()),
                        text.offsetByCodePoints(0, at.get(1).asInt()));
            }
        }
        throw new IllegalArgumentException("no " + id + " in " + row.get("id"));
    }

    private static boolean means(JsonNode row, String id) {
        for (JsonNode link : row.get("links")) {
            if (link.get("to").asString().equals(id)) {
                return link.get("type").asString().equals("same");
            }
        }
        return false;
    }

    /** Whether the pronoun is of the feminine. */
    boolean isFeminine() {
        return FEMININE.contains(pronoun.of(text).toLowerCase(java.util.Locale.ROOT));
    }
}
