package org.hearsay.mention.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Name;
import org.hearsay.mention.Spelling;
import org.hearsay.text.Span;

/** A name on its way: where it stands, and what speaks for which kind. Confined to the reading of one document. */
final class Found {

    /** Tokens of the name alone. */
    final int from;

    final int to;

    /** Tokens of the name as printed, with title, article and possessor. */
    int start;

    int end;

    /** Tokens of the title before it; empty where both are equal. */
    int titleFrom;

    int titleTo;

    /** The country that an adjective before it or inside it tells. */
    String country = "";

    Optional<Found> possessor = Optional.empty();

    /** The name alone, as printed. */
    final String form;

    /** The words of the name, spelled alike. */
    final List<String> words;

    /** What words in and around the name say; adds up over all its places in the report. */
    final int[] scores = new int[EntityKind.values().length];

    /** What its mere shape says; counts once however often it stands. */
    final int[] shape = new int[EntityKind.values().length];

    /** What this very name is read as, whatever its namesakes are: a club by the name of its town. */
    Optional<EntityKind> own = Optional.empty();

    int press;

    /** Whether a word before it says what it is, as for something not named before. */
    boolean introduced;

    /** Number of its group, then of its referent. */
    int group = -1;

    Found(Reading reading, int from, int to) {
        this.from = from;
        this.to = to;
        this.start = from;
        this.end = to;
        this.titleFrom = from;
        this.titleTo = from;
        this.form = plain(reading.text(from, to));
        this.words = Spelling.words(form);
    }

    /** Without line breaks and an editor's brackets. */
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '['
                    || c == ']'
                    || c == '\u00a0'
                    || Character.isWhitespace(c) && (c != ' ' || text.charAt(i - 1) == ' ')) {
                return text.replaceAll("[\\[\\]]", " ")
                        .replaceAll("[\\s\u00a0]+", " ")
                        .strip();
            }
        }
        return text;
    }

    void add(EntityKind kind, int weight) {
        scores[kind.ordinal()] += weight;
    }

    void addShape(EntityKind kind, int weight) {
        shape[kind.ordinal()] += weight;
    }

    int score(EntityKind kind) {
        return scores[kind.ordinal()];
    }

    boolean hasTitle() {
        return titleTo > titleFrom;
    }

    boolean isSingle() {
        return to - from == 1;
    }

    /** The kind that most speaks for; a body where nothing does. */
    EntityKind kind() {
        return best(scores, shape);
    }

    static EntityKind best(int[] scores, int[] shape) {
        EntityKind best = EntityKind.ORGANIZATION;
        for (EntityKind kind : EntityKind.values()) {
            if (scores[kind.ordinal()] + shape[kind.ordinal()] > scores[best.ordinal()] + shape[best.ordinal()]) {
                best = kind;
            }
        }
        return best;
    }

    Name name(Reading reading, EntityKind kind, OptionalInt referent) {
        Span span = reading.span(start, end);
        Optional<String> title = hasTitle() ? Optional.of(reading.text(titleFrom, titleTo)) : Optional.empty();
        return new Name(span, span.of(reading.document.text()), kind, reading.span(from, to), title, referent);
    }
}
