package org.hearsay.search;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;

/**
 * What names a report in a list.
 *
 * @param id the report
 * @param title its title, or the name of its file where it has none
 * @param outlet who brought it out
 * @param published when, as EDTF
 * @param file its file
 */
public record ReportLine(
        DocumentId id, String title, Optional<String> outlet, Optional<String> published, String file) {

    /** What it is called as a source: its outlet, else its title in quotes; never its file. */
    public String name() {
        return outlet.orElse(title.equals(file) ? "a report without a title" : '\u201c' + title + '\u201d');
    }

    /** An account by its innermost source: 'Ada Vell, via the Herald'. */
    public String name(List<ChainLink> chain) {
        List<String> inner = chain.reversed().stream()
                .map(l -> l.text().strip().replaceAll("\\s+", " "))
                .toList();
        return inner.isEmpty() ? name() : String.join(", via ", inner) + ", via " + name();
    }

    /** The line of a document. */
    public static ReportLine of(Document document) {
        var masthead = document.masthead();
        String file = document.origin().file();
        return new ReportLine(
                document.id(),
                masthead.title().orElse(file),
                masthead.outlet().or(() -> masthead.series().map(x -> x.name() + ' ' + x.number())),
                masthead.published().map(Object::toString),
                file);
    }
}
