package org.hearsay.account.internal.naming;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.event.Filler;
import org.hearsay.event.Gist;
import org.hearsay.event.When;
import org.hearsay.text.Edtf;
import org.hearsay.text.Wording;

/** Where and when an event was, by what most of its tellings tell and is told firmly. */
final class Setting {

    /** A place or time so likely belongs to the event that it may stand in the name. */
    private static final double FIRM = 0.7;

    /** What a telling does not tell itself stands in its name where so many reports do: of one alone three in ten were false. */
    private static final int SEVERAL = 2;

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{M}]+");

    private final Optional<Spot> common;
    private final Optional<Edtf> agreed;

    /** Reports that tell the agreed time, and the stems of the words that they tell it of. */
    private final Set<DocumentId> agreeing;

    private final Set<String> agreeingStems;
    private final long placed;
    private final long timed;

    Setting(List<Told> tellings) {
        this.placed = reports(tellings.stream().filter(t -> spot(t).isPresent()));
        this.timed = reports(tellings.stream().filter(t -> time(t).isPresent()));
        this.common = common(tellings);
        this.agreed = agreed(tellings);
        List<Told> told = tellings.stream()
                .filter(t -> time(t).filter(v -> agreed.filter(v::overlaps).isPresent())
                        .isPresent())
                .toList();
        this.agreeing = told.stream().map(t -> t.told().document()).collect(Collectors.toSet());
        this.agreeingStems = told.stream().flatMap(t -> t.stems().stream()).collect(Collectors.toSet());
    }

    private static long reports(Stream<Told> tellings) {
        return tellings.map(t -> t.told().document()).distinct().count();
    }

    /** A place as it stands in a name, its words in the report, and what leads it in. */
    private record Spot(String name, String text, String lead) {}

    /** Whether a telling knows a place for the name. */
    boolean isPlaced(Told told) {
        return spot(told).or(() -> common).isPresent();
    }

    /** The place with what leads it in, where the words do not tell it. */
    String where(Told best, String what) {
        // what one telling places otherwise than most do is in dispute, or misread
        Optional<Spot> told = spot(best)
                .filter(s -> common.map(Spot::name).map(s.name()::equals).orElse(true))
                .or(() -> spot(best).isPresent() || placed < SEVERAL ? Optional.empty() : common);
        return told.filter(s -> !isIn(s, Wording.of(what)))
                .map(s -> s.lead().isEmpty() ? " \u2013 " + s.name() : " " + led(s))
                .orElse("");
    }

    /** What speaks for the place behind the words of a telling, and against it. */
    List<String> whereSigns(Told best) {
        var signs = new ArrayList<String>();
        Optional<Spot> own = spot(best);
        signs.add("where=" + own.map(s -> s.lead().isEmpty() ? "own" : "led").orElse("common"));
        best.told().mention().place().filter(p -> own.isPresent()).ifPresent(p -> {
            signs.add("where sure=" + (int) (p.confidence() * 10));
            signs.add("where near=" + best.surroundings().isNear(p.span()));
        });
        return signs;
    }

    /** What speaks for the time behind the words of a telling, and against it. */
    List<String> whenSigns(Told best) {
        var signs = new ArrayList<String>();
        Optional<When> own = best.told().mention().when().filter(w -> time(best).isPresent());
        signs.add("when=" + own.map(w -> w.basis().replaceFirst(" from .*", "")).orElse("agreed"));
        own.ifPresent(w -> {
            signs.add("when sure=" + (int) (w.confidence() * 10));
            signs.add("when near=" + best.surroundings().isNear(w.span()));
        });
        return signs;
    }

    /** Whether words tell a place, or the names in it. */
    private static boolean isIn(Spot spot, Wording said) {
        String names =
                NAME.matcher(spot.name()).results().map(MatchResult::group).collect(Collectors.joining(" "));
        return said.contains(Wording.of(spot.name()))
                || said.contains(Wording.of(spot.text()))
                || said.contains(Wording.of(names));
    }

    /** The place that more reports tell than any other. */
    private static Optional<Spot> common(List<Told> tellings) {
        Map<String, Set<DocumentId>> by = new LinkedHashMap<>();
        for (Told t : tellings) {
            spot(t).ifPresent(s -> by.computeIfAbsent(s.name(), k -> new TreeSet<>())
                    .add(t.told().document()));
        }
        int most = by.values().stream().mapToInt(Set::size).max().orElse(0);
        return by.entrySet().stream()
                .filter(e -> e.getValue().size() == most)
                .filter(e -> by.values().stream().filter(d -> d.size() == most).count() == 1)
                .findFirst()
                .map(e -> new Spot(e.getKey(), e.getKey(), ""));
    }

    /** 'at the' before 'the Tirvanesh Dam'. */
    private static String led(Spot s) {
        boolean article = s.name().matches("(?i)(?:the|an?) .*");
        return (article ? s.lead().replaceFirst(" ?(?:the|an?)$", "") : s.lead()) + " " + s.name();
    }

    private static Optional<Spot> spot(Told t) {
        Optional<Filler> place = t.told()
                .mention()
                .place()
                .filter(p -> p.confidence() >= FIRM && !Told.isPronoun(p.text().strip()));
        return place.map(p -> {
            String text = p.text().strip().replaceAll("\\s+", " ");
            String name = t.entity(p)
                    .map(Entity::name)
                    .filter(n -> Wording.of(n).contains(Wording.of(text)))
                    .orElse(text);
            return new Spot(
                    name,
                    text,
                    t.gist().map(Gist::lead).filter(l -> !l.isEmpty()).orElse(""));
        });
    }

    /** The time in words: what the telling itself tells, or others that tell the event by the same word or in the same report. */
    String when(Told best) {
        boolean same = (time(best).isPresent() || timed >= SEVERAL)
                && (agreeing.contains(best.told().document()) || !Collections.disjoint(agreeingStems, best.stems()));
        return agreed.filter(v -> same && time(best).map(v::overlaps).orElse(true))
                .flatMap(DateWords::of)
                .orElse("");
    }

    /** The most exact time that agrees with what two in three tell. */
    private static Optional<Edtf> agreed(List<Told> tellings) {
        Map<String, Set<DocumentId>> by = new TreeMap<>();
        for (Told t : tellings) {
            time(t).ifPresent(v -> by.computeIfAbsent(v.value(), k -> new TreeSet<>())
                    .add(t.told().document()));
        }
        Map<Edtf, Set<DocumentId>> fitting = new LinkedHashMap<>();
        by.keySet().stream()
                .flatMap(v -> Edtf.find(v).stream())
                .forEach(v -> fitting.put(
                        v,
                        by.entrySet().stream()
                                .filter(e -> Edtf.find(e.getKey())
                                        .filter(v::overlaps)
                                        .isPresent())
                                .flatMap(e -> e.getValue().stream())
                                .collect(Collectors.toSet())));
        long all = by.values().stream().flatMap(Set::stream).distinct().count();
        // what hardly more than half tell, or the telling itself tells otherwise, is in dispute
        return fitting.entrySet().stream()
                .filter(e -> e.getValue().size() * 3L > all * 2)
                .max(Comparator.<Map.Entry<Edtf, Set<DocumentId>>>comparingLong(e -> -length(e.getKey()))
                        .thenComparing(e -> e.getValue().size())
                        .thenComparing(e -> e.getKey().value(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static long length(Edtf time) {
        Edtf.Bounds b = time.bounds();
        return b.earliest().isEmpty() || b.latest().isEmpty()
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(b.earliest().get(), b.latest().get());
    }

    private static Optional<Edtf> time(Told t) {
        return t.told().mention().when().filter(w -> w.confidence() >= FIRM).flatMap(When::value);
    }
}
