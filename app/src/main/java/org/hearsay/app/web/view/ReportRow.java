package org.hearsay.app.web.view;

import java.util.Optional;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.search.ReportLine;
import org.hearsay.text.Edtf;

/**
 * A report as lists show it.
 *
 * @param id its id
 * @param file relative to what was given to read
 * @param sha256 of the original bytes: equal for copies of one text
 * @param title headline
 * @param outlet who brought it out
 * @param published when
 * @param edition its place among the versions of its path
 * @param claims number of claims
 */
public record ReportRow(
        DocumentId id,
        String file,
        String sha256,
        Optional<String> title,
        Optional<String> outlet,
        Optional<Edtf> published,
        Edition edition,
        int claims) {

    /** What names it. */
    public ReportLine line() {
        return new ReportLine(id, title.orElse(file), outlet, published.map(Edtf::value), file);
    }
}
