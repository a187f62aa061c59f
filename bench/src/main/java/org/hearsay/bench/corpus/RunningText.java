package org.hearsay.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;

/** Puts a running text together from words, and remembers where each stands; not safe for several threads. */
public final class RunningText {

    private static final Set<String> CLOSE_LEFT = Set.of(
            ",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "n't", "n’t", "'", "’", "'re", "'ve", "'ll", "'d",
            "'m", "”", "s");
    private static final Set<String> CLOSE_RIGHT = Set.of("(", "[", "$", "£", "€", "“", "‘");

    private static final Set<String> ENDS = Set.of(".", "!", "?");

    private final StringBuilder text = new StringBuilder();
    private final List<Span> places = new ArrayList<>();
    private final boolean hyphens;
    private boolean quoted;

    /** A text of words that are parted at their hyphens too. */
    public RunningText() {
        this(true);
    }

    /** A text of words; {@code hyphens} tells whether a hyphen by itself ties the words beside it. */
    public RunningText(boolean hyphens) {
        this.hyphens = hyphens;
    }

    /** A text of words alone: a sentence ends behind each '.', '!' and '?'. */
    public static RunningText ofWords(JsonNode words) {
        var text = new RunningText();
        var sentence = new ArrayList<String>();
        for (JsonNode word : words) {
            sentence.add(word.asString());
            if (ENDS.contains(word.asString())) {
                text.sentence(sentence);
                sentence.clear();
            }
        }
        text.sentence(sentence);
        return text;
    }

    /** Adds a sentence on a line of its own. */
    public void sentence(List<String> words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        quoted = false;
        String last = "";
        for (String raw : words) {
            String word = raw.equals("``") || raw.equals("''") || raw.equals("\"") ? "\"" : raw.strip();
            boolean opens = word.equals("\"") && !quoted;
            boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            boolean genitive = !word.equals("s") || last.equals("’") || last.equals("'");
            boolean close = CLOSE_LEFT.contains(word) && genitive
                    || CLOSE_RIGHT.contains(last)
                    || last.equals("\"") && quoted
                    || word.equals("\"") && quoted
                    || hyphens && (word.equals("-") || last.equals("-"));
            if (!begins && !close && !word.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            text.append(word);
            places.add(new Span(start, text.length()));
            if (word.equals("\"")) {
                quoted = opens;
            }
            last = word.isEmpty() ? last : word;
        }
    }

    /** Number of words so far. */
    public int size() {
        return places.size();
    }

    /** Where some words stand, half-open. */
    public Span span(int first, int end) {
        return new Span(
                places.get(first).start(),
                Math.max(places.get(first).end(), places.get(end - 1).end()));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
