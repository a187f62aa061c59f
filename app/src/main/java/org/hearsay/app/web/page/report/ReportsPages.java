package org.hearsay.app.web.page.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.app.web.page.Choice;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Told;
import org.hearsay.app.web.page.affair.AffairsPage;
import org.hearsay.app.web.page.affair.AffairsPages;
import org.hearsay.app.web.page.event.EventsPages;
import org.hearsay.app.web.page.report.ReportsPage.Row;
import org.hearsay.app.web.page.report.ReportsPage.Totals;
import org.hearsay.app.web.view.Counts;
import org.hearsay.app.web.view.ReportRow;
import org.hearsay.app.web.view.Shelf;

/** Makes the list of reports. */
public final class ReportsPages {

    private static final Comparator<ReportRow> NEWEST_FIRST = Comparator.comparing(
                    (ReportRow r) -> r.line().published().orElse(""))
            .reversed()
            .thenComparing(ReportRow::file)
            .thenComparing(ReportRow::id);

    private static final int FIRST_AFFAIRS = 5;

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
        List<ReportRow> newest =
                all.stream().filter(r -> r.edition().isNewest()).toList();
        Map<String, Long> outlets = newest.stream()
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
                totals(newest, outlets.size()),
                affairs());
    }

    private List<AffairsPage.Row> affairs() {
        var decided = shelf.decided();
        return decided.listAffairs().stream()
                .filter(a -> a.documents().size() > 1)
                .limit(FIRST_AFFAIRS)
                .map(a -> AffairsPages.row(a, decided))
                .toList();
    }

    private List<Row> rows(List<ReportRow> all, List<ReportRow> shown) {
        Optional<Counts> counts = shelf.findCounts();
        Map<String, ReportRow> first = new HashMap<>();
        for (ReportRow r : all) {
            first.merge(r.sha256(), r, (a, b) -> NEWEST_FIRST.compare(a, b) >= 0 ? a : b);
        }
        return shown.stream()
                .map(r -> new Row(
                        r.line(),
                        Told.dateOf(r.line()),
                        r.claims(),
                        counts.map(c -> c.people().getOrDefault(r.id(), 0)),
                        counts.map(c -> c.issues().getOrDefault(r.id(), 0)),
                        edition(r),
                        copy(r, first.getOrDefault(r.sha256(), r))))
                .toList();
    }

    private static String edition(ReportRow row) {
        String which = "edition " + row.edition().number();
        return row.edition().isNewest() ? (row.edition().number() > 1 ? which : "") : which + ", superseded";
    }

    private static String copy(ReportRow row, ReportRow first) {
        // reports of one file have its bytes in common and nothing more
        return first.id().equals(row.id()) || first.file().equals(row.file())
                ? ""
                : "same text as " + first.outlet().orElse(first.file());
    }

    private Totals totals(List<ReportRow> newest, int outlets) {
        var decided = shelf.decided();
        return new Totals(
                newest.size(),
                outlets,
                newest.stream().mapToInt(ReportRow::claims).sum(),
                decided.reconciliation().identities().entities().size(),
                decided.reconciliation().affairs().size(),
                decided.listEvents().size(),
                (int) decided.listEvents().stream()
                        .filter(EventsPages::isContested)
                        .count(),
                shelf.listIssues().size(),
                shelf.dossier().tally());
    }
}
