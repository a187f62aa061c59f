package org.hearsay.bench.join;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.bench.score.Figure;
import org.hearsay.event.Event;
import org.hearsay.event.EventResolver;
import org.hearsay.event.ToldEvent;

/** How well marked mentions are joined inside reports; not safe for several threads. */
final class JoinFigures {

    private final Coreference coreference = new Coreference();
    private final Figure linked = new Figure();
    private final Figure apart = new Figure();
    private int joined;
    private int right;

    /** Adds what a resolver makes of each report by itself. */
    void add(JoinCase one, EventResolver resolver) {
        one.reports().forEach(report -> {
            add(one, report, groups(resolver.resolve(report, one.stories())));
        });
    }

    /** Adds what was made of all reports together: pairs of two reports are asked about. */
    void addAcross(JoinCase one, List<Event> made) {
        add(one, one.told(), groups(made), true);
    }

    /** Adds what was made of all reports together: pairs of one report are asked about. */
    void addInside(JoinCase one, List<Event> made) {
        List<Set<String>> groups = groups(made);
        one.reports().forEach(report -> add(one, report, groups));
    }

    private static List<Set<String>> groups(List<Event> made) {
        return made.stream().map(e -> ids(e.members())).toList();
    }

    /** Adds what the same words give: mentions of one lemma are one event. */
    void addLemmas(JoinCase one) {
        one.reports()
                .forEach(report -> add(
                        one,
                        report,
                        groups(
                                report,
                                t -> one.lemmas().getOrDefault(t.mention().id(), ""))));
    }

    private static Set<String> ids(Collection<ToldEvent> told) {
        return told.stream().map(t -> t.mention().id()).collect(Collectors.toSet());
    }

    private static List<Set<String>> groups(List<ToldEvent> report, java.util.function.Function<ToldEvent, String> by) {
        Map<String, Set<String>> groups = new TreeMap<>();
        report.forEach(t -> groups.computeIfAbsent(by.apply(t), k -> new HashSet<>())
                .add(t.mention().id()));
        return List.copyOf(groups.values());
    }

    private void add(JoinCase one, List<ToldEvent> report, List<Set<String>> is) {
        add(one, report, is, false);
    }

    private void add(JoinCase one, List<ToldEvent> all, List<Set<String>> found, boolean across) {
        List<ToldEvent> report = all.stream().filter(one::isMarked).toList();
        Set<String> marked = ids(report);
        List<Set<String>> is = found.stream()
                .map(event -> event.stream().filter(marked::contains).collect(Collectors.toSet()))
                .filter(event -> !event.isEmpty())
                .toList();
        coreference.add(groups(report, one::chain), is);
        Map<String, Integer> where = new TreeMap<>();
        for (int i = 0; i < is.size(); i++) {
            for (String id : is.get(i)) {
                where.put(id, i);
            }
        }
        for (int i = 0; i < report.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (across && report.get(i).document().equals(report.get(j).document())) {
                    continue;
                }
                boolean same = one.chain(report.get(i)).equals(one.chain(report.get(j)));
                boolean together = where.getOrDefault(report.get(i).mention().id(), -1)
                        .equals(where.getOrDefault(report.get(j).mention().id(), -2));
                (same ? linked : apart).add(same == together);
                joined += together ? 1 : 0;
                right += together && same ? 1 : 0;
            }
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s; pairs linked %.1f, apart %.1f, %d joined, %.1f right",
                coreference,
                linked.percent(),
                apart.percent(),
                joined,
                100.0 * right / Math.max(1, joined));
    }
}
