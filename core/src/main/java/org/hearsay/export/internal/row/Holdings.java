package org.hearsay.export.internal.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.document.Copies;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.document.Reference;
import org.hearsay.document.Series;
import org.hearsay.export.Contents;

/** Which documents are held: to tie references to them and to tell copies. */
final class Holdings {

    /** What a document is known by; ordered by date, undated ones last, then by id. */
    private record Held(String published, DocumentId id) implements Comparable<Held> {

        private static final Comparator<Held> ORDER =
                Comparator.comparing(Held::published).thenComparing(Held::id);

        @Override
        public int compareTo(Held other) {
            return ORDER.compare(this, other);
        }
    }

    private static final String UNDATED = "~";

    private final Map<String, Held> bySeries = new HashMap<>();
    private final Map<String, Held> byTitle = new HashMap<>();
    private final List<Copies.Printing> printings = new ArrayList<>();
    private Copies copies = Copies.NONE;

    static Holdings of(Contents contents) {
        var holdings = new Holdings();
        try (var extractions = contents.extractions()) {
            extractions.forEach(e ->
                    holdings.add(e.document(), contents.editionOf(e.document().id())));
        }
        holdings.copies = Copies.among(holdings.printings);
        return holdings;
    }

    private void add(Document document, Edition edition) {
        printings.add(Copies.Printing.of(document));
        if (!edition.isNewest()) {
            return;
        }
        var held =
                new Held(document.masthead().published().map(Object::toString).orElse(UNDATED), document.id());
        document.masthead().series().ifPresent(s -> keep(bySeries, key(s.name(), s.number()), held));
        document.masthead().title().ifPresent(t -> keep(byTitle, fold(t), held));
    }

    private static void keep(Map<String, Held> map, String key, Held held) {
        map.merge(key, held, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /** The held document that a reference of {@code from} points at; never {@code from} itself. */
    Optional<DocumentId> find(Reference reference, Document from) {
        Optional<String> number = reference.number();
        // A reference that leaves the series out means that of the report it stands in.
        Optional<String> series =
                reference.series().or(() -> from.masthead().series().map(Series::name));
        Optional<Held> byNumber = number.flatMap(n -> series.flatMap(s -> get(bySeries, key(s, n))));
        return byNumber.or(() -> reference.title().flatMap(t -> get(byTitle, fold(t))))
                .map(Held::id)
                .filter(id -> !id.equals(from.id()));
    }

    /** The first document with the same words, where this is not it. */
    Optional<DocumentId> copyOf(Document document) {
        return copies.findOriginal(document.id());
    }

    private static Optional<Held> get(Map<String, Held> map, String key) {
        return Optional.ofNullable(map.get(key));
    }

    private static String key(String series, String number) {
        return fold(series) + "#" + fold(number);
    }

    /** Letters and digits alone, so that typography, case and white space make no difference. */
    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
