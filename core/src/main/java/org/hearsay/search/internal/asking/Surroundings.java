package org.hearsay.search.internal.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.hearsay.document.DocumentId;
import org.hearsay.model.Sense;

/** How what stands around a sentence fits a question: the sentences beside it, its passage, its whole report. */
final class Surroundings {

    private static final Map<String, Integer> SIDES = Map.of("before", -1, "after", 1);
    private static final List<String> BESIDE = List.of("first", "kin", "feedback", "sense", "events");

    /** So many sentences on each side make a passage. */
    private static final int PASSAGE = 2;

    private static final List<String> FOCUS = List.of("theme", "feedback", "sense");
    private static final int FOCUS_SENTENCES = 5;

    private final Asked asked;
    private final ToDoubleFunction<String> rarity;

    private Surroundings(Asked asked, ToDoubleFunction<String> rarity) {
        this.asked = asked;
        this.rarity = rarity;
    }

    /** Adds it to the measures of all candidates. */
    static void measure(List<Candidate> candidates, Asked asked, ToDoubleFunction<String> rarity) {
        var surroundings = new Surroundings(asked, rarity);
        Map<DocumentId, TreeMap<Integer, Candidate>> reports = new LinkedHashMap<>();
        candidates.forEach(
                c -> reports.computeIfAbsent(c.document(), d -> new TreeMap<>()).put(c.number(), c));
        reports.values().forEach(surroundings::besides);
        reports.values().forEach(surroundings::passages);
        reports.values().forEach(r -> surroundings.whole(r.values().stream().toList()));
        focus(reports);
    }

    /** What stands right before and after fits too: 'He denies it' answers by the sentence before. */
    private void besides(TreeMap<Integer, Candidate> report) {
        Map<Integer, Map<String, Double>> own = new LinkedHashMap<>();
        report.forEach((number, c) -> own.put(number, Map.copyOf(c.measures())));
        report.forEach((number, c) -> SIDES.forEach((side, by) -> {
            Map<String, Double> beside = own.getOrDefault(number + by, Map.of());
            for (String measure : BESIDE) {
                Optional.ofNullable(beside.get(measure))
                        .ifPresent(value -> c.measures().put(side + " " + measure, value));
            }
        }));
    }

    /** What a sentence and those around it mean together. */
    private void passages(TreeMap<Integer, Candidate> report) {
        asked.meant()
                .whole()
                .ifPresent(q -> report.forEach((number, c) -> {
                    List<Sense> around = report.subMap(number - PASSAGE, true, number + PASSAGE, true).values().stream()
                            .flatMap(x -> x.sense().stream())
                            .toList();
                    if (!around.isEmpty()) {
                        c.measures().put("passage", Math.max(0, q.likeness(Sense.between(around))));
                    }
                }));
    }

    /** How much of the question stands anywhere in a report: what it is about is named once. */
    private void whole(List<Candidate> report) {
        Set<String> has = new HashSet<>();
        report.forEach(c -> has.addAll(c.stems()));
        Map<String, Double> fit = Fit.of(asked, has, rarity);
        List<Sense> senses = report.stream().flatMap(c -> c.sense().stream()).toList();
        Optional<Double> near = asked.meant()
                .whole()
                .filter(q -> !senses.isEmpty())
                .map(q -> Math.max(0, q.likeness(Sense.between(senses))));
        for (Candidate c : report) {
            fit.forEach((name, value) -> c.measures().put("whole " + name, value));
            near.ifPresent(n -> c.measures().put("whole sense", n));
        }
    }

    /** How much a report is about it: by its five sentences that are nearest. */
    private static void focus(Map<DocumentId, TreeMap<Integer, Candidate>> reports) {
        for (String measure : FOCUS) {
            Map<DocumentId, Double> sums = new LinkedHashMap<>();
            reports.forEach((id, report) -> sums.put(
                    id,
                    report.values().stream()
                            .map(c -> c.measures().getOrDefault(measure, 0.0))
                            .sorted(Comparator.reverseOrder())
                            .limit(FOCUS_SENTENCES)
                            .mapToDouble(d -> d)
                            .sum()));
            double most = sums.values().stream().mapToDouble(d -> d).max().orElse(0);
            reports.forEach((id, report) -> {
                for (Candidate c : new ArrayList<>(report.values())) {
                    c.measures().put("focus " + measure, most == 0 ? 0 : sums.getOrDefault(id, 0.0) / most);
                }
            });
        }
    }
}
