package org.hearsay.affair;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Edtf;

/**
 * A report as finding affairs sees it.
 *
 * @param document the report
 * @param title its headline
 * @param published when it appeared
 * @param text its text
 * @param numbers the numbered reports that it is or cites, as 'series#number'
 */
public record Coverage(
        DocumentId document, Optional<String> title, Optional<Edtf> published, String text, Set<String> numbers) {

    public Coverage {
        numbers = Set.copyOf(numbers);
    }

    /** Of a report. */
    public static Coverage of(Document document) {
        var numbers = new TreeSet<String>();
        document.masthead().series().ifPresent(s -> numbers.add(s.name() + '#' + s.number()));
        document.references()
                .forEach(r -> r.number()
                        .ifPresent(n -> r.series()
                                .or(() -> document.masthead().series().map(s -> s.name()))
                                .ifPresent(s -> numbers.add(s + '#' + n))));
        return new Coverage(
                document.id(), document.masthead().title(), document.masthead().published(), document.text(), numbers);
    }
}
