package org.hearsay.search;

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

    /** The line of a document. */
    public static ReportLine of(Document document) {
        var masthead = document.masthead();
        String file = document.origin().file();
        return new ReportLine(
                document.id(),
                masthead.title().orElse(file),
                masthead.outlet(),
                masthead.published().map(Object::toString),
                file);
    }
}
