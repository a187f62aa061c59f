package org.hearsay.app.web.page.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.app.web.page.Choice;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.page.event.EventsPage.Row;
import org.hearsay.app.web.view.Decided;
import org.hearsay.app.web.view.ReportRow;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.document.DocumentId;

/** Makes the list of events. */
public final class EventsPages {

    /** What is told in conflicting ways first, then what most outlets tell. */
    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row r) -> r.conflicts().isEmpty())
            .thenComparing(Comparator.comparingInt(Row::outlets).reversed())
            .thenComparing(Comparator.comparingInt(Row::accounts).reversed())
            .thenComparing(Row::name)
            .thenComparing(Row::id);

    private final Shelf shelf;

    /** A maker of lists of what lies on a shelf. */
    public EventsPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A page of the list; {@code kind} and {@code show} may be empty. */
    public EventsPage list(String kind, String show, int page) {
        List<EventAccounts> all = shelf.decided().listEvents();
        Map<DocumentId, String> outlets = outlets(shelf);
        String shown = Set.of("several", "conflict").contains(show) ? show : "all";
        List<Row> rows = all.stream()
                .filter(e -> kind.isEmpty() || e.event().kind().slug().equals(kind))
                .map(e -> row(e, outlets))
                .filter(r -> switch (shown) {
                    case "conflict" -> !r.conflicts().isEmpty();
                    case "several" -> r.accounts() > 1;
                    default -> true;
                })
                .sorted(ORDER)
                .toList();
        String base = "/events?show=" + shown + (kind.isEmpty() ? "" : "&kind=" + Links.encode(kind)) + "&page=";
        Pager pager = Pager.of(rows.size(), Pager.SIZE, page, base);
        List<Choice> kinds = all.stream()
                .collect(Collectors.groupingBy(e -> Words.kind(e.event().kind()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> new Choice(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Choice::value))
                .toList();
        return new EventsPage(
                new Frame("Events", shelf.dossier().name(), Frame.Section.EVENTS, ""),
                Pager.cut(rows, pager, Pager.SIZE),
                pager,
                kinds,
                kind,
                shown);
    }

    /** Outlet of each report; its file where the outlet is unknown. */
    public static Map<DocumentId, String> outlets(Shelf shelf) {
        return shelf.dossier().listReports().stream()
                .collect(Collectors.toMap(ReportRow::id, r -> r.outlet().orElse(r.file()), (a, b) -> a));
    }

    /** As lists show it. */
    public static Row row(EventAccounts event, Map<DocumentId, String> outlets) {
        List<Account> accounts = Decided.accountsOf(event);
        long tellers = accounts.stream()
                .map(Account::document)
                .map(d -> outlets.getOrDefault(d, d.value()))
                .distinct()
                .count();
        return new Row(
                event.event().id(),
                Words.name(event),
                Words.kind(event.event().kind()),
                event.time().map(Words::date).orElse(""),
                event.place().orElse(""),
                accounts.size(),
                (int) tellers,
                conflicts(event));
    }

    static List<SlotKind> conflicts(EventAccounts event) {
        return event.slots().stream()
                .filter(s -> s.verdict() == Verdict.CONFLICT)
                .map(Slot::kind)
                .toList();
    }

    /** Whether its accounts tell something in conflicting ways. */
    public static boolean isContested(EventAccounts event) {
        return !conflicts(event).isEmpty();
    }

    /** Rows for some events of a page. */
    static List<Row> rows(Decided decided, List<String> events, Map<DocumentId, String> outlets) {
        return events.stream()
                .map(decided::findEvent)
                .flatMap(Optional::stream)
                .map((Function<EventAccounts, Row>) e -> row(e, outlets))
                .toList();
    }
}
