package org.hearsay.mention.internal.name;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Name;
import org.hearsay.mention.Spelling;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.text.Span;

/** A name on its way: where it stands, and what speaks for which kind. Confined to the reading of one document. */
public final class Found {

    /** Tokens of the name alone. */
    public final int from;

    public final int to;

    /** Tokens of the name as printed, with title, article and possessor. */
    public int start;

    public int end;

    /** Tokens of the title before it; empty where both are equal. */
    public int titleFrom;

    public int titleTo;

    /** The country that an adjective before it or inside it tells. */
    public String country = "";

    public Optional<Found> possessor = Optional.empty();

    /** The name alone, as printed. */
    public final String form;

    /** The words of the name, spelled alike. */
    public final List<String> words;

    /** What words in and around the name say; adds up over all its places in the report. */
    public final int[] scores = new int[EntityKind.values().length];

    /** What its mere shape says; counts once however often it stands. */
    public final int[] shape = new int[EntityKind.values().length];

    /** What this very name is read as, whatever its namesakes are: a club by the name of its town. */
    public Optional<EntityKind> own = Optional.empty();

    public int press;

    /** Whether a word before it says what it is, as for something not named before. */
    public boolean introduced;

    /** Number of its group, then of its referent. */
    public int group = -1;

    public Found(Reading reading, int from, int to) {
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

    public void add(EntityKind kind, int weight) {
        scores[kind.ordinal()] += weight;
    }

    public void addShape(EntityKind kind, int weight) {
        shape[kind.ordinal()] += weight;
    }

    public int score(EntityKind kind) {
        return scores[kind.ordinal()];
    }

    public boolean hasTitle() {
        return titleTo > titleFrom;
    }

    public boolean isSingle() {
        return to - from == 1;
    }

    /** The kind that most speaks for; a body where nothing does. */
    public EntityKind kind() {
        return best(scores, shape);
    }

    public static EntityKind best(int[] scores, int[] shape) {
        EntityKind best = EntityKind.ORGANIZATION;
        for (EntityKind kind : EntityKind.values()) {
            if (scores[kind.ordinal()] + shape[kind.ordinal()] > scores[best.ordinal()] + shape[best.ordinal()]) {
                best = kind;
            }
        }
        return best;
    }

    public Name name(Reading reading, EntityKind kind, OptionalInt referent) {
        Span span = reading.span(start, end);
        Optional<String> title = hasTitle() ? Optional.of(reading.text(titleFrom, titleTo)) : Optional.empty();
        return new Name(span, span.of(reading.document.text()), kind, reading.span(from, to), title, referent);
    }
}
