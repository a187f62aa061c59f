package org.hearsay.commitment.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hearsay.commitment.AftermathFinder.Part;
import org.hearsay.commitment.Correspondence;
import org.hearsay.commitment.Correspondence.Item;
import org.hearsay.commitment.Letter;
import org.hearsay.document.Ids;
import org.hearsay.text.Edtf;

/** Lays letters of two parties out in order of time, and ties an answer to the last letter of the other side before it. */
final class Threads {

    private static final String UNDATED = "~";

    private static final Comparator<Item> ORDER = Comparator.comparing(Threads::day)
            .thenComparing(i -> i.letter().reply())
            .thenComparing(i -> i.letter().evidence());

    private Threads() {}

    static List<Correspondence> of(List<Part> parts) {
        Map<String, List<Item>> byParties = new TreeMap<>();
        for (Part part : parts) {
            for (Letter letter : part.commitments().letters()) {
                Optional<String> from = entity(part, letter.from().referent());
                Optional<String> to = entity(part, letter.to().referent());
                if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                    byParties
                            .computeIfAbsent(parties(from.get(), to.get()), k -> new ArrayList<>())
                            .add(new Item(part.document().id(), letter, from.get(), to.get(), OptionalInt.empty()));
                }
            }
        }
        var found = new ArrayList<Correspondence>();
        byParties.forEach((parties, items) -> {
            List<Item> merged = answered(merged(items.stream().sorted(ORDER).toList()));
            found.add(new Correspondence(
                    Ids.of("t", parties, merged.getFirst().letter().evidence()), merged));
        });
        return found.stream().sorted().toList();
    }

    private static Optional<String> entity(Part part, OptionalInt referent) {
        return referent.isPresent() ? Optional.ofNullable(part.entityOf().get(referent.getAsInt())) : Optional.empty();
    }

    private static String parties(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private static String day(Item item) {
        return item.letter()
                .date()
                .map(Edtf::bounds)
                .flatMap(b -> b.earliest())
                .map(LocalDate::toString)
                .orElse(UNDATED);
    }

    /** Tellings of one letter: the same way on one day; one without a day goes with the first of its way. */
    private static List<Item> merged(List<Item> sorted) {
        var merged = new ArrayList<Item>();
        var told = new HashSet<String>();
        for (Item item : sorted) {
            boolean dated = !day(item).equals(UNDATED);
            boolean first = told.add(item.from());
            if (dated ? told.add(item.from() + " " + day(item)) : first) {
                merged.add(item);
            }
        }
        return merged;
    }

    private static List<Item> answered(List<Item> items) {
        var answered = new ArrayList<Item>();
        var last = new HashMap<String, Integer>();
        for (Item item : items) {
            Integer to = item.letter().reply() ? last.get(item.to()) : null;
            answered.add(new Item(
                    item.document(),
                    item.letter(),
                    item.from(),
                    item.to(),
                    to == null ? OptionalInt.empty() : OptionalInt.of(to)));
            last.put(item.from(), answered.size() - 1);
        }
        return answered;
    }
}
