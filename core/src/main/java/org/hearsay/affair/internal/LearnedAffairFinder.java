package org.hearsay.affair.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.account.EventAccounts;
import org.hearsay.affair.Affair;
import org.hearsay.affair.AffairFinder;
import org.hearsay.affair.AffairModel;
import org.hearsay.affair.Coverage;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;

/** Finds affairs by a learned scorer over pairs of reports. */
public final class LearnedAffairFinder implements AffairFinder {

    private final AffairModel model;

    /** One by these weights. */
    public LearnedAffairFinder(AffairModel model) {
        this.model = model;
    }

    @Override
    public List<Affair> find(Collection<Coverage> coverages, Collection<EventAccounts> told) {
        List<EventAccounts> events =
                told.stream().sorted(Comparator.comparing(e -> e.event().id())).toList();
        var reports = new Reports(coverages, events);
        List<List<Integer>> groups = Grouping.of(Gathering.of(reports), new Margins(reports, model));
        var groupOf = new HashMap<DocumentId, Integer>();
        for (int g = 0; g < groups.size(); g++) {
            for (int report : groups.get(g)) {
                groupOf.put(reports.id(report), g);
            }
        }
        var of = new HashMap<Integer, List<EventAccounts>>();
        for (EventAccounts e : events) {
            home(e, groupOf)
                    .ifPresent(
                            g -> of.computeIfAbsent(g, k -> new ArrayList<>()).add(e));
        }
        var affairs = new ArrayList<Affair>();
        for (int g = 0; g < groups.size(); g++) {
            affairs.add(affair(reports, groups.get(g), of.getOrDefault(g, List.of())));
        }
        return affairs.stream().sorted(Comparator.comparing(Affair::id)).toList();
    }

    /** Where most reports that tell of an event belong; of several the first. */
    private static Optional<Integer> home(EventAccounts event, Map<DocumentId, Integer> groupOf) {
        var count = new HashMap<Integer, Integer>();
        event.event().members().stream()
                .map(ToldEvent::document)
                .distinct()
                .flatMap(d -> Optional.ofNullable(groupOf.get(d)).stream())
                .forEach(g -> count.merge(g, 1, Integer::sum));
        return count.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static Affair affair(Reports reports, List<Integer> group, List<EventAccounts> events) {
        List<DocumentId> documents = group.stream().map(reports::id).sorted().toList();
        String name = central(events)
                .map(EventAccounts::name)
                .or(() -> group.stream()
                        .flatMap(i -> reports.coverage(i).title().stream())
                        .findFirst()
                        .map(t -> '\u201c' + t + '\u201d'))
                .orElse("A report without a title");
        return new Affair(
                Ids.of("f", documents.getFirst()),
                name,
                events.stream().map(e -> e.event().id()).toList(),
                documents);
    }

    /** What most reports tell as having happened; words said about it are not it. */
    private static Optional<EventAccounts> central(List<EventAccounts> events) {
        return events.stream()
                .filter(e -> reports(e) > 0)
                .max(Comparator.comparingLong((EventAccounts e) ->
                                KindTrait.LOOSE.isOf(e.event().kind()) ? 0 : 1)
                        .thenComparingLong(LearnedAffairFinder::reports)
                        .thenComparingInt(e -> e.event().members().size())
                        .thenComparing(e -> e.event().id(), Comparator.reverseOrder()));
    }

    private static long reports(EventAccounts event) {
        return event.event().members().stream()
                .filter(t -> t.mention().realis() == Realis.ACTUAL)
                .map(ToldEvent::document)
                .distinct()
                .count();
    }
}
