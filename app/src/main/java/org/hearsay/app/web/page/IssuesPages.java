package org.hearsay.app.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.app.web.page.IssuesPage.Row;
import org.hearsay.app.web.view.ReportRow;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.document.DocumentId;
import org.hearsay.issue.Issue;

/** Makes the list of issues. */
public final class IssuesPages {

    private static final Comparator<Issue> WORST_FIRST = Comparator.comparing(
                    (Issue i) -> i.code().severity(), Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder());

    private final Shelf shelf;

    /** A maker of lists of what lies on a shelf. */
    public IssuesPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A page of the list. */
    public IssuesPage list(int page) {
        List<Issue> all = shelf.listIssues().stream().sorted(WORST_FIRST).toList();
        Pager pager = Pager.of(all.size(), Pager.SIZE, page, "/issues?page=");
        Map<DocumentId, ReportRow> reports = shelf.dossier().listReports().stream()
                .collect(Collectors.toMap(ReportRow::id, Function.identity(), (a, b) -> a));
        return new IssuesPage(
                new Frame("Issues", shelf.dossier().name(), Frame.Section.ISSUES, ""),
                shelf.dossier().tally(),
                Pager.cut(all, pager, Pager.SIZE).stream()
                        .map(i -> row(i, reports))
                        .toList(),
                pager);
    }

    private static Row row(Issue issue, Map<DocumentId, ReportRow> reports) {
        Optional<DocumentId> document = issue.document().filter(reports::containsKey);
        String where = document.map(reports::get)
                .map(r -> r.line().title())
                .or(issue::file)
                .orElse("");
        String address = document.map(d -> issue.span()
                        .filter(s -> !s.isEmpty())
                        .map(s -> Links.place(d, s))
                        .orElse(Links.report(d)))
                .orElse("");
        return new Row(issue.code().severity().slug(), issue.code().slug(), where, address, issue.message());
    }
}
