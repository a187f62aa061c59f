package org.hearsay.app.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.app.web.page.ReportsPage.Choice;
import org.hearsay.app.web.page.ReportsPage.Row;
import org.hearsay.app.web.page.ReportsPage.Totals;
import org.hearsay.app.web.view.Counts;
import org.hearsay.app.web.view.ReportRow;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.document.DocumentId;

/** Makes the list of reports. */
public final class ReportsPages {

    private static final Comparator<ReportRow> NEWEST_FIRST = Comparator.comparing(
                    (ReportRow r) -> r.line().published().orElse(""))
            .reversed()
            .thenComparing(ReportRow::file)
            .thenComparing(ReportRow::id);

    private final Shelf shelf;

    /** A maker of lists of what lies on a shelf. */
    public ReportsPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A page of the list; {@code outlet} may be empty. */
    public ReportsPage list(String outlet, int page) {
        List<ReportRow> all = shelf.dossier().listReports();
        List<ReportRow> chosen = all.stream()
                .filter(r -> outlet.isEmpty() || r.outlet().equals(Optional.of(outlet)))
                .sorted(NEWEST_FIRST)
                .toList();
        String base = outlet.isEmpty() ? "/?page=" : "/?outlet=" + Links.encode(outlet) + "&page=";
        Pager pager = Pager.of(chosen.size(), Pager.SIZE, page, base);
        Map<String, Long> outlets = all.stream()
                .flatMap(r -> r.outlet().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new ReportsPage(
                new Frame("Reports", shelf.dossier().name(), Frame.Section.REPORTS, ""),
                rows(all, Pager.cut(chosen, pager, Pager.SIZE)),
                pager,
                outlets.entrySet().stream()
                        .map(e -> new Choice(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparing(Choice::value))
                        .toList(),
                outlet,
                totals(all, outlets.size()));
    }

    private List<Row> rows(List<ReportRow> all, List<ReportRow> shown) {
        Optional<Counts> counts = shelf.findCounts();
        Set<DocumentId> superseded = new HashSet<>();
        Map<String, ReportRow> first = new HashMap<>();
        for (ReportRow r : all) {
            r.edition().supersedes().ifPresent(superseded::add);
            first.merge(r.sha256(), r, (a, b) -> NEWEST_FIRST.compare(a, b) >= 0 ? a : b);
        }
        return shown.stream()
                .map(r -> new Row(
                        r.line(),
                        Told.dateOf(r.line()),
                        r.claims(),
                        counts.map(c -> c.people().getOrDefault(r.id(), 0)),
                        counts.map(c -> c.issues().getOrDefault(r.id(), 0)),
                        edition(r, superseded.contains(r.id())),
                        copy(r, first.getOrDefault(r.sha256(), r))))
                .toList();
    }

    private static String edition(ReportRow row, boolean superseded) {
        String which = row.edition().number() > 1 ? "edition " + row.edition().number() : "";
        return superseded ? (which.isEmpty() ? "edition 1" : which) + ", superseded" : which;
    }

    private static String copy(ReportRow row, ReportRow first) {
        return first.id().equals(row.id())
                ? ""
                : "same text as " + first.outlet().orElse(first.file());
    }

    private Totals totals(List<ReportRow> all, int outlets) {
        var decided = shelf.decided();
        return new Totals(
                all.size(),
                outlets,
                all.stream().mapToInt(ReportRow::claims).sum(),
                decided.reconciliation().identities().entities().size(),
                decided.listEvents().size(),
                (int) decided.listEvents().stream()
                        .filter(EventsPages::isContested)
                        .count(),
                shelf.listIssues().size(),
                shelf.dossier().tally());
    }
}
