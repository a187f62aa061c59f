package org.hearsay.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Ids;

/**
 * Something in which a report does not agree with itself or with the calendar, or with another report on somebody's words.
 * It says that the sides cannot all be right, never which one is wrong.
 *
 * @param id made from kind and sides
 * @param document the report, that of the first side
 * @param kind what disagrees
 * @param sides the words of each side, in order of place
 * @param message one sentence for the reader
 */
public record Inconsistency(String id, DocumentId document, Kind kind, List<Side> sides, String message)
        implements Comparable<Inconsistency> {

    private static final Comparator<Inconsistency> ORDER = Comparator.comparing(
                    (Inconsistency i) -> i.sides.getFirst().evidence())
            .thenComparing(Inconsistency::id);

    /** What disagrees. */
    public enum Kind {
        /** A day that no calendar has, an age that does not fit a birth, a note's date that does not fit the text. */
        DATE,
        /** A weekday and a date, or two days for one event. */
        WEEKDAY,
        /** A number of years and the year that they are counted from. */
        ANNIVERSARY,
        /** A number and the list, the parts or the other number beside it. */
        COUNT,
        /** One holder of an office under two spellings. */
        NAME,
        /** The same words under two speakers, or one speaker's in two wordings. */
        QUOTE;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The words of one side.
     *
     * @param evidence where they stand
     * @param text the words there
     */
    public record Side(Evidence evidence, String text) {

        /** The words of a document that some evidence rests on. */
        public static Side of(Document document, Evidence evidence) {
            return new Side(evidence, evidence.span().of(document.text()));
        }
    }

    public Inconsistency {
        sides = List.copyOf(sides);
        if (sides.isEmpty() || message.isBlank()) {
            throw new IllegalArgumentException("an inconsistency without words or reason: " + id);
        }
    }

    /** One that is named by its kind and sides. */
    public static Inconsistency of(Kind kind, List<Side> sides, String message) {
        List<Side> sorted =
                sides.stream().sorted(Comparator.comparing(Side::evidence)).toList();
        String places = sorted.stream()
                .map(s -> s.evidence().document() + "@" + s.evidence().span())
                .toList()
                .toString();
        return new Inconsistency(
                Ids.of("x", kind.slug(), places), sorted.getFirst().evidence().document(), kind, sorted, message);
    }

    /** By place of the first side, then id. */
    @Override
    public int compareTo(Inconsistency other) {
        return ORDER.compare(this, other);
    }
}
