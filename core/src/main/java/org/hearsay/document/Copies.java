package org.hearsay.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which documents are printings of one text. The first by date is the original; undated ones come last.
 *
 * @param originals the original of each document that is a copy of one
 */
public record Copies(Map<DocumentId, DocumentId> originals) {

    /** Nothing is a copy. */
    public static final Copies NONE = new Copies(Map.of());

    private static final String UNDATED = "~";

    private static final Comparator<Printing> ORDER =
            Comparator.comparing(Printing::published).thenComparing(Printing::id);

    public Copies {
        originals = Map.copyOf(originals);
    }

    /**
     * One text brought out once.
     *
     * @param id of the document
     * @param wording what {@link #wording} gives for its text
     * @param published EDTF, sorted after all dates where unknown
     */
    public record Printing(DocumentId id, String wording, String published) {

        /** A printing; without a date it comes after all that have one. */
        public static Printing of(DocumentId id, String wording, Optional<String> published) {
            return new Printing(id, wording, published.orElse(UNDATED));
        }

        /** The printing that a document is. */
        public static Printing of(Document document) {
            return of(
                    document.id(),
                    Copies.wording(document),
                    document.masthead().published().map(Object::toString));
        }
    }

    /** The copies among some printings, whatever their order. */
    public static Copies among(Collection<Printing> printings) {
        Map<String, Printing> first = new HashMap<>();
        for (Printing p : printings) {
            first.merge(p.wording(), p, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
        }
        Map<DocumentId, DocumentId> originals = new HashMap<>();
        for (Printing p : printings) {
            DocumentId original = first.getOrDefault(p.wording(), p).id();
            if (!original.equals(p.id())) {
                originals.put(p.id(), original);
            }
        }
        return new Copies(originals);
    }

    /** The document whose text this one prints again. */
    public Optional<DocumentId> findOriginal(DocumentId document) {
        return Optional.ofNullable(originals.get(document));
    }

    /** These copies with the newest edition in the place of each original; what is an edition of its own original is none. */
    public Copies ofNewest(Editions editions) {
        Map<DocumentId, DocumentId> newest = new HashMap<>();
        originals.forEach((copy, original) -> {
            DocumentId stands = editions.newestOf(original);
            if (!stands.equals(editions.newestOf(copy))) {
                newest.put(copy, stands);
            }
        });
        return new Copies(newest);
    }

    /** A name of the words of a report; of one among many in a text it is those of its own blocks. */
    public static String wording(Document document) {
        return wording(
                document.origin().part().isEmpty()
                        ? document.text()
                        : document.blocks().stream()
                                .map(b -> b.span().of(document.text()))
                                .collect(Collectors.joining(" ")));
    }

    /** A name of the words of a text: typography, case and white space make no difference. */
    public static String wording(String text) {
        return Ids.of(
                "w",
                text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip());
    }
}
