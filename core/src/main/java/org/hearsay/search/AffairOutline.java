package org.hearsay.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.affair.Affair;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.event.EventMention;
import org.hearsay.event.OpenJoin;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.EntityKind;
import org.hearsay.search.internal.Reports;

/**
 * An affair at a look. Only what is told as having happened is on its list of events; what is planned, threatened or imagined is not: it
 * stands beside who said it.
 *
 * @param affair what it is
 * @param events in order of time, those without a time last
 * @param people who takes part, by number of events
 * @param sources who tells it, by number of accounts
 * @param open what may be the same as something else, each two once
 * @param intentions what was promised, threatened, planned or refused, in order of date
 * @param retractions what was taken back, in order of date
 */
public record AffairOutline(
        Affair affair,
        List<Line> events,
        List<Share> people,
        List<Source> sources,
        List<Open> open,
        List<IntentionLine> intentions,
        List<RetractionLine> retractions) {

    /**
     * An event of the affair.
     *
     * @param event with its accounts and versions
     * @param entry its place on the timeline; empty where no time leads to one
     * @param disputed slots whose values cannot all hold, or were replaced
     */
    public record Line(EventAccounts event, Optional<Timeline.Entry> entry, List<Slot> disputed) {

        public Line {
            disputed = List.copyOf(disputed);
        }

        /** Whether more than one account tells it as having happened or denies it. */
        public boolean isShared() {
            Set<String> ahead = event.event().members().stream()
                    .map(ToldEvent::mention)
                    .filter(m -> m.realis() == Realis.PLANNED || m.realis() == Realis.HYPOTHETICAL)
                    .map(EventMention::id)
                    .collect(Collectors.toSet());
            return event.accounts().stream()
                            .filter(a -> a.mentions().isEmpty() || !ahead.containsAll(a.mentions()))
                            .count()
                    > 1;
        }
    }

    /**
     * Somebody who takes part.
     *
     * @param entity id
     * @param name canonical
     * @param events in how many events of the affair
     */
    public record Share(String entity, String name, int events) {}

    /**
     * An outlet, or a report whose outlet is not known.
     *
     * @param name of the outlet, or the title of the report in quotes
     * @param accounts how many accounts of events it brings
     * @param echoes how many of these only repeat another
     * @param repeats whose accounts these are, by number
     * @param reports that bring them, sorted
     */
    public record Source(String name, int accounts, int echoes, List<String> repeats, List<DocumentId> reports) {

        public Source {
            repeats = List.copyOf(repeats);
            reports = List.copyOf(reports);
        }

        /** Whether it tells nothing of its own here. */
        public boolean isEcho() {
            return echoes == accounts;
        }
    }

    /**
     * Two events that may be one.
     *
     * @param event of this affair
     * @param other of this affair or another
     * @param reasons why it is open
     */
    public record Open(EventAccounts event, EventAccounts other, List<String> reasons) {

        public Open {
            reasons = List.copyOf(reasons);
        }
    }

    public AffairOutline {
        events = List.copyOf(events);
        people = List.copyOf(people);
        sources = List.copyOf(sources);
        open = List.copyOf(open);
        intentions = List.copyOf(intentions);
        retractions = List.copyOf(retractions);
    }

    /** What is disputed: events with a slot whose values do not agree. */
    public List<Line> disputed() {
        return events.stream().filter(l -> !l.disputed().isEmpty()).toList();
    }

    /**
     * The outline of an affair.
     *
     * @param reports all that are held
     * @param extractions asked for each report of the affair, one after the other
     */
    public static AffairOutline of(
            Affair affair,
            Reconciliation decided,
            Collection<ReportLine> reports,
            Function<DocumentId, Extraction> extractions) {
        Set<String> ids = new HashSet<>(affair.events());
        List<EventAccounts> told = decided.events().stream()
                .filter(e -> ids.contains(e.event().id()))
                .filter(AffairOutline::isTold)
                .toList();
        var part = new Reconciliation(decided.identities(), decided.relations(), told, List.of());
        Timeline line = Timeline.of(part, reports, Timeline.Scope.ALL);
        Map<String, EventAccounts> byId = new HashMap<>();
        told.forEach(e -> byId.put(e.event().id(), e));
        var lines = new ArrayList<Line>();
        Stream.concat(line.entries().stream(), line.undated().stream())
                .forEach(entry -> Optional.ofNullable(byId.get(entry.event()))
                        .ifPresent(e -> lines.add(new Line(e, Optional.of(entry), disputed(e)))));
        Map<DocumentId, ReportLine> names = new HashMap<>();
        reports.forEach(r -> names.put(r.id(), r));
        var meant = new Reports(decided, extractions).commitmentsIn(affair.documents());
        return new AffairOutline(
                affair,
                lines,
                people(told, decided),
                sources(told, names),
                open(lines, decided),
                meant.intentions(),
                meant.retractions());
    }

    private static boolean isTold(EventAccounts event) {
        return event.event().members().stream().anyMatch(t -> t.mention().realis() == Realis.ACTUAL);
    }

    /** Both events of a pair name each other; the pair is told of once. One that nobody tells as having happened is no event here. */
    private static List<Open> open(List<Line> lines, Reconciliation decided) {
        Map<String, EventAccounts> byId = new HashMap<>();
        decided.events().stream()
                .filter(AffairOutline::isTold)
                .forEach(e -> byId.put(e.event().id(), e));
        Set<Set<String>> seen = new HashSet<>();
        var pairs = new ArrayList<Open>();
        for (Line line : lines) {
            for (OpenJoin join : line.event().event().open()) {
                EventAccounts other = byId.get(join.event());
                if (other != null && seen.add(Set.of(line.event().event().id(), join.event()))) {
                    pairs.add(new Open(line.event(), other, join.reasons()));
                }
            }
        }
        return pairs;
    }

    private static List<Slot> disputed(EventAccounts event) {
        return event.slots().stream().filter(s -> s.verdict().isApart()).toList();
    }

    private static List<Share> people(List<EventAccounts> told, Reconciliation decided) {
        var count = new TreeMap<String, Integer>();
        for (EventAccounts e : told) {
            Set<String> there = new HashSet<>();
            for (ToldEvent t : e.event().members()) {
                if (t.mention().realis() == Realis.ACTUAL) {
                    t.mention().participants().stream()
                            .map(Participant::referent)
                            .forEach(r -> t.findEntity(r).ifPresent(there::add));
                }
            }
            there.forEach(id -> count.merge(id, 1, Integer::sum));
        }
        return decided.identities().entities().stream()
                .filter(e -> count.containsKey(e.id()))
                .filter(e -> e.kind() == EntityKind.PERSON || e.kind() == EntityKind.ORGANIZATION)
                .map((Entity e) -> new Share(e.id(), e.name(), count.getOrDefault(e.id(), 0)))
                .sorted(Comparator.comparingInt((Share s) -> -s.events())
                        .thenComparing(Share::name)
                        .thenComparing(Share::entity))
                .toList();
    }

    private static List<Source> sources(List<EventAccounts> told, Map<DocumentId, ReportLine> reports) {
        var accounts = new TreeMap<String, Integer>();
        var echoes = new TreeMap<String, Map<String, Integer>>();
        var brought = new HashMap<String, Set<DocumentId>>();
        for (EventAccounts e : told) {
            Map<String, Account> byId = new LinkedHashMap<>();
            e.accounts().forEach(a -> byId.put(a.id(), a));
            for (Account a : e.accounts()) {
                String name = name(a, reports);
                accounts.merge(name, 1, Integer::sum);
                brought.computeIfAbsent(name, k -> new TreeSet<>()).add(a.document());
                a.origin()
                        .map(byId::get)
                        .map(o -> name(o, reports))
                        .ifPresent(o -> echoes.computeIfAbsent(name, k -> new TreeMap<>())
                                .merge(o, 1, Integer::sum));
            }
        }
        return accounts.entrySet().stream()
                .map(s -> {
                    Map<String, Integer> of = echoes.getOrDefault(s.getKey(), Map.of());
                    return new Source(
                            s.getKey(),
                            s.getValue(),
                            of.values().stream().mapToInt(i -> i).sum(),
                            of.entrySet().stream()
                                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                            .thenComparing(Map.Entry.comparingByKey()))
                                    .map(Map.Entry::getKey)
                                    .toList(),
                            List.copyOf(new TreeSet<>(brought.getOrDefault(s.getKey(), Set.of()))));
                })
                .sorted(Comparator.comparingInt((Source s) -> -s.accounts()).thenComparing(Source::name))
                .toList();
    }

    private static String name(Account account, Map<DocumentId, ReportLine> reports) {
        return Optional.ofNullable(reports.get(account.document()))
                .map(ReportLine::name)
                .orElse("a report that is held no more");
    }
}
