package org.hearsay.app.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.account.Inconsistency;
import org.hearsay.app.web.view.Decided;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;

/**
 * Something that does not agree, for showing.
 *
 * @param kind what disagrees
 * @param message one sentence
 * @param sides the words of each side
 */
public record Odd(String kind, String message, List<Side> sides) {

    /**
     * The words of one side.
     *
     * @param words as printed
     * @param elsewhere whether they stand in another report than the one shown
     * @param address of the place
     */
    public record Side(String words, boolean elsewhere, String address) {}

    public Odd {
        sides = List.copyOf(sides);
    }

    /** What does not agree in a report, and between what it and others quote. */
    public static List<Odd> listOf(Extraction extraction, Decided decided) {
        DocumentId id = extraction.document().id();
        return Stream.concat(extraction.inconsistencies().stream(), decided.listInconsistencies(id).stream())
                .map(i -> of(i, id))
                .toList();
    }

    /** Something that does not agree, as the page of a report shows it. */
    public static Odd of(Inconsistency inconsistency, DocumentId shown) {
        return new Odd(
                inconsistency.kind().slug(),
                inconsistency.message(),
                inconsistency.sides().stream()
                        .map(s -> new Side(
                                s.text().strip().replaceAll("\\s+", " "),
                                !s.evidence().document().equals(shown),
                                Links.place(
                                        s.evidence().document(), s.evidence().span())))
                        .toList());
    }
}
