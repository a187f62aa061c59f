package org.hearsay.app.web.page.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Position;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.app.web.page.Chains;
import org.hearsay.app.web.page.Entry;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Odd;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Told;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.page.event.EventPage.Cell;
import org.hearsay.app.web.page.event.EventPage.Column;
import org.hearsay.app.web.page.event.EventPage.Head;
import org.hearsay.app.web.page.event.EventPage.Holder;
import org.hearsay.app.web.page.event.EventPage.Row;
import org.hearsay.app.web.page.event.EventPage.Stand;
import org.hearsay.app.web.page.event.EventPage.Teller;
import org.hearsay.app.web.page.event.EventPage.Value;
import org.hearsay.app.web.page.event.EventPage.Voice;
import org.hearsay.app.web.view.Decided;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.entity.Entity;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.search.AccountTable;
import org.hearsay.search.IntentionLine;
import org.hearsay.search.Passage;
import org.hearsay.search.ReportLine;
import org.hearsay.search.RetractionLine;
import org.hearsay.search.Sentences;
import org.hearsay.text.Span;

/** Makes the page of an event. */
public final class EventPages {

    /** Columns on one page. */
    static final int COLUMNS = 24;

    /** Values with a sign of their own; the style sheet knows as many. */
    private static final int SHAPES = 6;

    private final Shelf shelf;

    /** A maker of pages of what lies on a shelf. */
    public EventPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The page of an event that somebody tells as having happened. */
    public Optional<EventPage> find(String id, int page) {
        return shelf.decided().findEvent(id).map(e -> new Making(e).page(page));
    }

    /** One page in the making. */
    private final class Making {

        private final EventAccounts event;
        private final Decided decided = shelf.decided();
        private final Map<DocumentId, Extraction> extractions = new HashMap<>();
        private final Map<DocumentId, Sentences> sentences = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final List<ToldAccount> tellings;
        private final Map<String, String> labels = new HashMap<>();
        private final Map<String, Integer> pages = new HashMap<>();
        private final VersionCards cards;
        private int shown = 1;

        Making(EventAccounts event) {
            this.event = event;
            Map<String, ToldEvent> mentions = event.event().members().stream()
                    .collect(Collectors.toMap(t -> t.mention().id(), t -> t, (a, b) -> a));
            mentions.values().stream()
                    .flatMap(t -> t.entities().values().stream())
                    .distinct()
                    .forEach(id -> decided.findEntity(id).map(Entity::name).ifPresent(n -> names.put(id, n)));
            tellings = event.accounts().stream()
                    .flatMap(a -> Telling.of(a, mentions).stream())
                    .map(this::withReport)
                    .sorted(Comparator.comparing(
                                    (ToldAccount t) -> t.line().published().orElse("~"))
                            .thenComparing(t -> t.account().document())
                            .thenComparing(t -> t.account().chain().size())
                            .thenComparing(t -> t.account().id()))
                    .toList();
            cards = new VersionCards(
                    event, decided, VersionCards.lines(tellings.stream().map(ToldAccount::line)));
            for (int i = 0; i < tellings.size(); i++) {
                labels.put(tellings.get(i).account().id(), label(i));
                pages.put(tellings.get(i).account().id(), i / COLUMNS + 1);
            }
        }

        EventPage page(int asked) {
            Pager pager = Pager.of(
                    tellings.size(), COLUMNS, asked, Links.event(event.event().id()) + "?page=");
            shown = pager.page();
            List<ToldAccount> columns = Pager.cut(tellings, pager, COLUMNS);
            List<Row> rows = event.slots().stream()
                    .flatMap(s -> row(s, columns).stream())
                    .toList();
            return new EventPage(
                    new Frame(Words.name(event), shelf.dossier().name(), Frame.Section.EVENTS, ""),
                    EventsPages.row(event, EventsPages.outlets(shelf)),
                    decided.findAffairOf(event.event().id()).map(a -> new Entry(a.name(), "", Links.affair(a.id()))),
                    AccountTable.namesakes(event, decided.reconciliation()),
                    cards.list(),
                    cards.denials(),
                    rows.stream()
                            .filter(EventPages::isDifference)
                            .sorted(Comparator.comparing(Row::verdict, Comparator.comparingInt(EventPages::rank)))
                            .toList(),
                    stands(),
                    heads(columns),
                    columns.stream().map(this::column).toList(),
                    rows,
                    IntentionLine.listOf(event, decided.reconciliation(), this::extraction).stream()
                            .map(Told::of)
                            .toList(),
                    RetractionLine.listOf(event, decided.reconciliation(), this::extraction).stream()
                            .map(Told::of)
                            .toList(),
                    odds(),
                    pager);
        }

        private Extraction extraction(DocumentId id) {
            return extractions.computeIfAbsent(id, shelf::getExtraction);
        }

        /** What does not agree in a report, where a sentence that tells of this event is one side of it. */
        private List<Odd> odds() {
            var odds = new LinkedHashSet<Odd>();
            for (ToldAccount telling : tellings) {
                Extraction extraction = telling.extraction();
                if (extraction.inconsistencies().isEmpty()) {
                    continue;
                }
                Sentences cut = sentencesOf(telling);
                List<Span> told =
                        telling.places(event).stream().map(cut::around).toList();
                extraction.inconsistencies().stream()
                        .filter(i -> i.sides().stream()
                                .anyMatch(s -> told.stream()
                                        .anyMatch(t -> t.overlaps(s.evidence().span()))))
                        .forEach(i -> odds.add(Odd.of(i, i.document())));
            }
            return List.copyOf(odds);
        }

        private List<Stand> stands() {
            var byStance = new TreeMap<Position.Stance, Map<String, List<Entry>>>();
            for (Position position : event.positions()) {
                if (decided.findEntity(position.holder()).isPresent()) {
                    byStance.computeIfAbsent(position.stance(), s -> new LinkedHashMap<>())
                            .computeIfAbsent(position.holder(), h -> new ArrayList<>())
                            .add(place(position.evidence()));
                }
            }
            return byStance.entrySet().stream()
                    .map(e -> new Stand(
                            e.getKey(),
                            e.getValue().entrySet().stream()
                                    .flatMap(h -> decided.findEntity(h.getKey()).stream()
                                            .map(who -> new Holder(who.name(), Links.who(who.id()), h.getValue())))
                                    .toList()))
                    .toList();
        }

        private Entry place(Evidence evidence) {
            ReportLine line = ReportLine.of(extractions
                    .computeIfAbsent(evidence.document(), shelf::getExtraction)
                    .document());
            return new Entry(
                    line.outlet().orElse(line.title()),
                    Told.dateOf(line),
                    Links.place(evidence.document(), evidence.span()));
        }

        private static List<Head> heads(List<ToldAccount> shown) {
            var heads = new ArrayList<Head>();
            for (ToldAccount t : shown) {
                Head last = heads.isEmpty() ? new Head(t.line(), "", 0) : heads.getLast();
                if (last.columns() > 0 && last.line().equals(t.line())) {
                    heads.removeLast();
                    heads.add(new Head(last.line(), last.date(), last.columns() + 1));
                } else {
                    heads.add(new Head(t.line(), Told.dateOf(t.line()), 1));
                }
            }
            return heads;
        }

        private ToldAccount withReport(Telling telling) {
            Extraction extraction =
                    extractions.computeIfAbsent(telling.account().document(), shelf::getExtraction);
            return new ToldAccount(telling, ReportLine.of(extraction.document()), extraction);
        }

        private Column column(ToldAccount telling) {
            Account account = telling.account();
            String echo = account.origin().map(o -> labels.getOrDefault(o, "")).orElse("");
            return new Column(
                    labels.getOrDefault(account.id(), ""),
                    account.id(),
                    telling.line(),
                    Told.dateOf(telling.line()),
                    Chains.of(decided, telling.extraction().document().id(), account.chain()),
                    echo,
                    echo.isEmpty() ? "" : account.origin().map(this::addressOf).orElse(""),
                    telling.denies(),
                    sentences(telling));
        }

        /** Its sentences: on this page, or on the one that holds its column. */
        private String addressOf(String account) {
            int at = pages.getOrDefault(account, 1);
            return (at == shown ? "" : Links.event(event.event().id()) + "?page=" + at) + "#" + account;
        }

        private List<Told> sentences(ToldAccount telling) {
            Sentences cut = sentencesOf(telling);
            var passages = new ArrayList<Passage>();
            for (Span place : telling.places(event)) {
                Passage next = cut.passage(telling.account().document(), place);
                if (!passages.isEmpty() && passages.getLast().span().equals(next.span())) {
                    Passage last = passages.removeLast();
                    next = new Passage(
                            last.document(),
                            last.span(),
                            last.text(),
                            Stream.concat(last.marks().stream(), next.marks().stream())
                                    .distinct()
                                    .sorted()
                                    .toList());
                }
                passages.add(next);
            }
            return passages.stream()
                    .map(p -> new Told(
                            telling.line(),
                            "",
                            List.of(),
                            Told.words(p),
                            Links.place(p.document(), p.marks().getFirst()),
                            List.of()))
                    .toList();
        }

        private Sentences sentencesOf(ToldAccount telling) {
            return sentences.computeIfAbsent(telling.account().document(), d -> Sentences.of(telling.extraction()));
        }

        private Optional<Row> row(Slot slot, List<ToldAccount> shown) {
            List<Slot.Value> visible = slot.values().stream()
                    .filter(v -> tellings.stream().anyMatch(t -> tells(slot.kind(), v, t)))
                    .toList();
            if (visible.isEmpty()) {
                return Optional.empty();
            }
            boolean all = visible.size() == slot.values().size();
            Verdict verdict = all || visible.size() > 1 ? slot.verdict() : Verdict.SINGLE;
            var values = new ArrayList<Value>();
            for (int i = 0; i < visible.size(); i++) {
                int shape = shape(verdict, visible.size(), i);
                values.add(value(slot, visible.get(i), shape, shape == 1 || shape == 2));
            }
            List<List<Cell>> cells = shown.stream()
                    .map(t -> cells(slot.kind(), verdict, visible, t))
                    .toList();
            return Optional.of(new Row(
                    slot.kind(),
                    slot.kind().slug(),
                    verdict,
                    all ? Words.reason(slot) : "",
                    lines(slot),
                    List.copyOf(values),
                    cells));
        }

        private Value value(Slot slot, Slot.Value value, int shape, boolean quoted) {
            Map<String, List<Voice>> tellers = tellings.stream()
                    .filter(t -> tells(slot.kind(), value, t))
                    .collect(Collectors.groupingBy(
                            t -> t.line().outlet().orElse(t.line().file()),
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    t -> new Voice(
                                            labels.getOrDefault(t.account().id(), ""),
                                            addressOf(t.account().id()),
                                            t.account().origin().isPresent()),
                                    Collectors.toList())));
            return new Value(
                    shape,
                    Words.value(slot.kind(), value.value(), value.text()),
                    tellers.entrySet().stream()
                            .map(e -> new Teller(e.getKey(), e.getValue()))
                            .toList(),
                    quoted ? cards.placeOf(slot.kind(), value).flatMap(this::quoted) : Optional.empty());
        }

        /** The sentence at a place. */
        private Optional<Told> quoted(VersionCards.Place place) {
            return tellings.stream()
                    .filter(t -> t.account().equals(place.account()))
                    .findFirst()
                    .map(t -> new Told(
                            t.line(),
                            Told.dateOf(t.line()),
                            List.of(),
                            Told.words(sentencesOf(t).passage(place.account().document(), place.span())),
                            place.address(),
                            List.of()));
        }

        private boolean tells(SlotKind kind, Slot.Value value, ToldAccount telling) {
            return value.accounts().contains(telling.account().id())
                    && (telling.whole() || evidence(kind, value, telling).isPresent());
        }

        private Optional<Evidences.Words> evidence(SlotKind kind, Slot.Value value, ToldAccount telling) {
            return Evidences.find(kind, value, telling.told(), names);
        }

        private List<Cell> cells(SlotKind kind, Verdict verdict, List<Slot.Value> values, ToldAccount telling) {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < values.size(); i++) {
                Slot.Value value = values.get(i);
                if (tells(kind, value, telling)) {
                    cells.add(cell(kind, value, telling, shape(verdict, values.size(), i)));
                }
            }
            return List.copyOf(cells);
        }

        private Cell cell(SlotKind kind, Slot.Value value, ToldAccount telling, int shape) {
            Optional<Evidences.Words> found = evidence(kind, value, telling);
            DocumentId document = telling.account().document();
            String words = kind == SlotKind.OCCURRENCE
                    ? Words.value(kind, value.value(), value.text())
                    : found.map(Evidences.Words::text).orElse(value.text());
            String comparable = Words.value(kind, value.value(), value.text());
            String address = found.map(Evidences.Words::span)
                    .or(() -> telling.places(event).stream().findFirst())
                    .map(s -> Links.place(document, s))
                    .orElse(Links.report(document));
            return new Cell(shape, words, comparable.equalsIgnoreCase(words) ? "" : comparable, address);
        }
    }

    /** The sign of a value: where values stand against each other, one may follow its own across the columns. */
    private static int shape(Verdict verdict, int values, int index) {
        boolean apart = verdict.isApart();
        return !apart || values < 2 || index >= SHAPES ? 0 : index + 1;
    }

    private static boolean isDifference(Row row) {
        return row.values().size() > 1
                && switch (row.verdict()) {
                    case CONFLICT, UPDATE, DIFFER -> true;
                    // A longer list of those present, or another name for them, is no difference worth a first look.
                    case REFINE ->
                        row.kind() != SlotKind.PARTICIPANTS && row.values().size() <= SHAPES;
                    case AGREE, SINGLE -> false;
                };
    }

    private static String lines(Slot slot) {
        int low = slot.independentLow();
        int high = slot.independentHigh();
        return low == high
                ? Words.count(low, "independent line", "independent lines")
                : low + " to " + high + " independent lines";
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> 0;
            case UPDATE -> 1;
            case DIFFER -> 2;
            case REFINE -> 3;
            case AGREE -> 4;
            case SINGLE -> 5;
        };
    }

    /** A … Z, then AA … */
    private static String label(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : label(index / 26 - 1) + last;
    }
}
