package org.hearsay.store.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.document.Editions;

/**
 * Finds which documents are versions of one report. A pure function: within one run the order of reading does not show.
 *
 * <p>What a place holds is followed by what it holds later, unless the text only moved: it lies now at a place that took it up
 * in a later run than this one had, as where files change names. The newest texts under one address follow each other by date,
 * then by run, then by name.
 */
final class Lineages {

    /**
     * What tells versions of one address apart.
     *
     * @param wording equal for copies, which are no versions of each other
     * @param published EDTF, empty where unknown: then it counts as older than what has a date
     * @param address in one way of writing
     */
    record Text(DocumentId id, String wording, String published, Optional<String> address, String file) {}

    private final Map<DocumentId, Text> texts;
    private final Map<String, List<Version>> byPlace = new TreeMap<>();
    private final Map<DocumentId, Long> latestRun = new HashMap<>();
    private final Map<DocumentId, Long> lying = new HashMap<>();
    private final Map<DocumentId, List<DocumentId>> before = new HashMap<>();
    private final Map<DocumentId, List<DocumentId>> after = new HashMap<>();
    private final Comparator<DocumentId> order;

    /** Lineages of these documents; {@code versions} by their ids. */
    Lineages(List<Version> versions, List<Text> texts) {
        this.texts = texts.stream().collect(Collectors.toMap(Text::id, Function.identity()));
        for (Version v : versions) {
            byPlace.computeIfAbsent(v.place(), p -> new ArrayList<>()).add(v);
            latestRun.merge(v.document(), v.run(), Math::max);
        }
        byPlace.values()
                .forEach(held ->
                        lying.merge(held.getLast().document(), held.getLast().run(), Math::max));
        this.order = Comparator.<DocumentId, String>comparing(d -> text(d).published())
                .thenComparing(d -> latestRun.getOrDefault(d, 0L))
                .thenComparing(d -> text(d).file())
                .thenComparing(Comparator.naturalOrder());
    }

    /** One text at a place after another. */
    private record Step(Version older, Version newer) {}

    private Text text(DocumentId document) {
        Text text = texts.get(document);
        if (text == null) {
            throw new IllegalStateException("a version of a document that is not held: " + document);
        }
        return text;
    }

    Editions editions() {
        byPlace.values().stream()
                .flatMap(held -> IntStream.range(1, held.size()).mapToObj(i -> new Step(held.get(i - 1), held.get(i))))
                .filter(step -> !moved(step.older()))
                .sorted(Comparator.comparing(step -> step.newer().run()))
                .forEach(step -> follow(step.older().document(), step.newer().document()));
        texts.values().stream()
                .filter(t -> t.address().isPresent())
                .collect(Collectors.groupingBy(t -> t.address().orElse(""), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::followAddress);
        Map<DocumentId, Edition> editions = new HashMap<>();
        Map<DocumentId, Integer> numbers = numbers();
        for (DocumentId d : numbers.keySet()) {
            editions.put(
                    d,
                    new Edition(
                            numbers.getOrDefault(d, 1),
                            before.getOrDefault(d, List.of()).stream().max(order),
                            after.getOrDefault(d, List.of()).stream().max(order)));
        }
        return new Editions(editions);
    }

    private boolean moved(Version version) {
        return lying.getOrDefault(version.document(), 0L) > version.run();
    }

    private void followAddress(List<Text> under) {
        List<List<DocumentId>> steps = new ArrayList<>();
        String wording = "";
        for (DocumentId document : inOrder(under)) {
            if (!text(document).wording().equals(wording)) {
                steps.add(new ArrayList<>());
                wording = text(document).wording();
            }
            steps.getLast().add(document);
        }
        for (int i = 1; i < steps.size(); i++) {
            List<DocumentId> older = steps.get(i - 1);
            List<DocumentId> newer = steps.get(i);
            older.forEach(o -> follow(o, newer.getFirst()));
            newer.stream().skip(1).forEach(n -> follow(older.getLast(), n));
        }
    }

    /** By date, run and name, but nothing before what its own place held earlier. */
    private List<DocumentId> inOrder(List<Text> under) {
        Set<DocumentId> left = under.stream().map(Text::id).collect(Collectors.toCollection(HashSet::new));
        Queue<DocumentId> ready = new PriorityQueue<>(order);
        left.stream().filter(d -> isReady(d, left)).forEach(ready::add);
        List<DocumentId> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            DocumentId next = ready.remove();
            if (left.remove(next)) {
                sorted.add(next);
                after.getOrDefault(next, List.of()).stream()
                        .filter(d -> left.contains(d) && isReady(d, left))
                        .forEach(ready::add);
            }
        }
        return sorted;
    }

    private boolean isReady(DocumentId document, Set<DocumentId> left) {
        return before.getOrDefault(document, List.of()).stream().noneMatch(left::contains);
    }

    /** Notes that one follows the other, unless that closed a circle, as where texts were moved to and fro. */
    private void follow(DocumentId older, DocumentId newer) {
        if (!after.getOrDefault(older, List.of()).contains(newer) && !leads(newer, older)) {
            before.computeIfAbsent(newer, d -> new ArrayList<>()).add(older);
            after.computeIfAbsent(older, d -> new ArrayList<>()).add(newer);
        }
    }

    private boolean leads(DocumentId from, DocumentId to) {
        Deque<DocumentId> open = new ArrayDeque<>(List.of(from));
        Set<DocumentId> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            DocumentId at = open.remove();
            if (at.equals(to)) {
                return true;
            }
            after.getOrDefault(at, List.of()).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }

    /** The number of each document that has another version: one more than the highest before it. */
    private Map<DocumentId, Integer> numbers() {
        Map<DocumentId, Integer> numbers = new HashMap<>();
        Map<DocumentId, Integer> open = new HashMap<>();
        before.forEach((d, olders) -> open.put(d, olders.size()));
        List<DocumentId> ready = new ArrayList<>(
                after.keySet().stream().filter(d -> !before.containsKey(d)).toList());
        for (int i = 0; i < ready.size(); i++) {
            DocumentId at = ready.get(i);
            int number = numbers.merge(at, 1, Math::max);
            for (DocumentId next : after.getOrDefault(at, List.of())) {
                numbers.merge(next, number + 1, Math::max);
                if (open.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return numbers;
    }
}
