package org.hearsay.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Position;
import org.hearsay.account.Slot;
import org.hearsay.document.DocumentId;
import org.hearsay.event.EventMention;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.search.internal.ReportView;
import org.hearsay.search.internal.Reports;

/**
 * The accounts of an event as a table: a column an account, a row a slot.
 *
 * @param event the event
 * @param columns in order of date
 * @param rows in the order of the slots
 * @param intentions what was told to be meant of this deed, in order of date
 * @param retractions of what tells of it, in order of date
 * @param namesakes events that may be the same
 */
public record AccountTable(
        EventAccounts event,
        List<Column> columns,
        List<Row> rows,
        List<IntentionLine> intentions,
        List<RetractionLine> retractions,
        List<Likeness> namesakes) {

    /**
     * An event that may be the same.
     *
     * @param event id
     * @param name what it is called
     * @param reasons why that is open
     */
    public record Likeness(String event, String name, List<String> reasons) {

        public Likeness {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * An account.
     *
     * @param account what it is
     * @param report that tells it
     * @param chain through whom; empty for the report's own voice
     * @param sentences that tell it, the words that name the event marked
     * @param echoes number of the column that it only repeats, from 0
     * @param denies whether it tells of the event only to deny it
     */
    public record Column(
            Account account,
            ReportLine report,
            List<ChainLink> chain,
            List<Passage> sentences,
            Optional<Integer> echoes,
            boolean denies) {

        public Column {
            chain = List.copyOf(chain);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A slot.
     *
     * @param slot its verdict and values
     * @param cells the values that each column tells, empty where it is silent
     */
    public record Row(Slot slot, List<List<Slot.Value>> cells) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    public AccountTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        intentions = List.copyOf(intentions);
        retractions = List.copyOf(retractions);
        namesakes = List.copyOf(namesakes);
    }

    /** The table of an event; accounts that only plan or imagine it are left out. */
    public static AccountTable of(
            EventAccounts event, Reconciliation decided, Function<DocumentId, Extraction> extractions) {
        var reports = new Reports(decided, extractions);
        Map<String, EventMention> mentions = new HashMap<>();
        for (ToldEvent told : event.event().members()) {
            mentions.put(told.mention().id(), told.mention());
        }
        List<Column> columns = event.accounts().stream()
                .filter(a -> a.mentions().isEmpty()
                        || a.mentions().stream()
                                .anyMatch(m -> Optional.ofNullable(mentions.get(m))
                                        .filter(AccountTable::isToldOrDenied)
                                        .isPresent()))
                .map(a -> column(event, a, mentions, reports))
                .sorted(Comparator.<Column, String>comparing(
                                c -> c.report().published().orElse("~"))
                        .thenComparing(c -> c.account().origin().isPresent())
                        .thenComparing(c -> c.account().id()))
                .toList();
        List<Column> linked = withEchoes(columns);
        List<Row> rows =
                event.slots().stream().map(s -> new Row(s, cells(s, linked))).toList();
        return new AccountTable(
                event,
                linked,
                rows,
                reports.intentionsOf(event),
                reports.retractionsOf(event),
                namesakes(event, decided));
    }

    /** The events told as having happened that may be the same as one. */
    public static List<Likeness> namesakes(EventAccounts event, Reconciliation decided) {
        Map<String, List<String>> open = new HashMap<>();
        event.event().open().forEach(o -> open.put(o.event(), o.reasons()));
        return open.isEmpty()
                ? List.of()
                : decided.events().stream()
                        .filter(e -> open.containsKey(e.event().id()))
                        .filter(e -> e.event().members().stream()
                                .anyMatch(m -> m.mention().realis() == Realis.ACTUAL))
                        .map(e -> new Likeness(
                                e.event().id(),
                                e.name(),
                                open.getOrDefault(e.event().id(), List.of())))
                        .sorted(Comparator.comparing(Likeness::name).thenComparing(Likeness::event))
                        .toList();
    }

    private static boolean isToldOrDenied(EventMention mention) {
        return mention != null && (mention.realis() == Realis.ACTUAL || mention.realis() == Realis.DENIED);
    }

    private static Column column(
            EventAccounts event, Account account, Map<String, EventMention> mentions, Reports reports) {
        var report = reports.get(account.document());
        List<Passage> sentences = account.mentions().stream()
                .map(mentions::get)
                .filter(AccountTable::isToldOrDenied)
                .map(m -> report.sourced(m.trigger().span(), m.claim()).passage())
                .sorted(Comparator.comparing(Passage::span))
                .toList();
        boolean denies =
                account.mentions().stream().map(mentions::get).noneMatch(m -> m != null && m.realis() == Realis.ACTUAL);
        List<Passage> said = account.mentions().isEmpty() ? denials(event, account, report) : sentences;
        return new Column(
                account, report.line(), report.chain(account.chain()), merged(said), Optional.empty(), denies);
    }

    /** Where one denies it that names it not: by the words of the denial. */
    private static List<Passage> denials(EventAccounts event, Account account, ReportView report) {
        return event.positions().stream()
                .filter(p -> p.evidence().document().equals(account.document()))
                .filter(p -> p.stance() == Position.Stance.DENY)
                .map(p -> report.sourced(p.evidence().span(), p.claim()))
                .filter(s -> s.chain().equals(report.chain(account.chain())))
                .map(Sourced::passage)
                .distinct()
                .sorted(Comparator.comparing(Passage::span))
                .toList();
    }

    /** Two words of one sentence that name the event are two marks in one passage. */
    private static List<Passage> merged(List<Passage> sentences) {
        var merged = new ArrayList<Passage>();
        for (Passage p : sentences) {
            if (!merged.isEmpty() && merged.getLast().span().equals(p.span())) {
                Passage last = merged.removeLast();
                var marks = new ArrayList<>(last.marks());
                marks.addAll(p.marks());
                merged.add(new Passage(
                        p.document(),
                        p.span(),
                        p.text(),
                        marks.stream().distinct().sorted().toList()));
            } else {
                merged.add(p);
            }
        }
        return merged;
    }

    private static List<Column> withEchoes(List<Column> columns) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < columns.size(); i++) {
            numbers.put(columns.get(i).account().id(), i);
        }
        return columns.stream()
                .map(c -> new Column(
                        c.account(),
                        c.report(),
                        c.chain(),
                        c.sentences(),
                        c.account().origin().map(numbers::get),
                        c.denies()))
                .toList();
    }

    private static List<List<Slot.Value>> cells(Slot slot, List<Column> columns) {
        return columns.stream()
                .map(c -> slot.values().stream()
                        .filter(v -> v.accounts().contains(c.account().id()))
                        .toList())
                .toList();
    }
}
