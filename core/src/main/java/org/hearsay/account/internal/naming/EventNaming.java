package org.hearsay.account.internal.naming;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.account.EventTitle;
import org.hearsay.account.Telling;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.Filler;
import org.hearsay.event.Gist;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.When;
import org.hearsay.lexicon.Things;
import org.hearsay.text.Edtf;
import org.hearsay.text.Wording;

/**
 * Names an event by the words of one of its tellings: the one that says most in the words that most reports use. Where and when come
 * from what most tell and is told firmly. Tellings of what did not happen name it only where there are no others.
 */
public final class EventNaming {

    /** A place or time so likely belongs to the event that it may stand in the name. */
    private static final double FIRM = 0.7;

    private static final int LONG = 14;

    /** Kinds whose noun has those behind it who are there. */
    private static final Set<EventKind> GATHERINGS =
            Set.of(EventKind.MEET, EventKind.AGREE, EventKind.SIGN, EventKind.CEREMONY, EventKind.FIGHT);

    /** Kinds whose words tell of what is not done yet, which stands in no list of what happened. */
    private static final Set<EventKind> MEANT =
            Set.of(EventKind.THREATEN, EventKind.DEMAND, EventKind.REFUSE, EventKind.SANCTION);

    /** Kinds that a bare verb names without telling what was said. */
    private static final Set<EventKind> SAYINGS =
            Set.of(EventKind.STATEMENT, EventKind.SPEAK, EventKind.ACCUSE, EventKind.DENY);

    private final List<Told> tellings;
    private final Event event;
    private final Map<String, Integer> heads = new HashMap<>();
    private final Optional<Spot> common;
    private final Optional<Edtf> agreed;

    private EventNaming(Event event, Map<DocumentId, Telling> reports) {
        this.event = event;
        List<ToldEvent> actual = event.members().stream()
                .filter(t -> t.mention().realis() == Realis.ACTUAL)
                .toList();
        this.tellings = (actual.isEmpty() ? event.members() : actual)
                .stream()
                        .flatMap(t -> Optional.ofNullable(reports.get(t.document())).map(r -> new Told(t, r)).stream())
                        .toList();
        this.common = common(tellings);
        this.agreed = agreed(tellings);
        for (Told t : tellings) {
            stems(t).forEach(s -> heads.merge(s, 1, Integer::sum));
        }
    }

    private static Set<String> stems(Told t) {
        return Things.event(t.told().mention().triggerText()).stems();
    }

    /** The name of an event whose reports are told. */
    public static EventTitle of(Event event, Map<DocumentId, Telling> reports) {
        return new EventNaming(event, reports).title();
    }

    private record Choice(Told told, String what, double points) {}

    private EventTitle title() {
        Choice best = tellings.stream()
                .map(this::choice)
                .max(Comparator.comparingDouble(Choice::points)
                        .thenComparing(
                                Choice::told, Comparator.comparing(Told::told).reversed()))
                .orElseThrow();
        String what = best.what();
        return new EventTitle(capital(what), where(best.told(), what), when(best.told()));
    }

    private Choice choice(Told t) {
        Optional<Gist> gist = t.gist();
        double shared =
                stems(t).stream().mapToInt(s -> heads.getOrDefault(s, 0)).max().orElse(0) / (double) tellings.size();
        double points = 3 * shared + (t.told().mention().kind() == event.kind() ? 0.5 : 0) + (t.isOwn() ? 0.3 : 0);
        if (gist.isEmpty()) {
            return new Choice(t, plain(t), points - 1);
        }
        Gist g = gist.get();
        return g.noun() ? noun(t, g, points) : verb(t, g, points);
    }

    private Choice verb(Told t, Gist gist, double points) {
        String what = t.what(gist);
        boolean bare = what.indexOf(' ') < 0;
        String who = t.who(gist);
        if (t.isOfSpeaker(gist)) {
            return new Choice(t, t.speaker().map(s -> s + ": ").orElse("") + quoted(t), points - 0.5);
        }
        if (who.isEmpty()) {
            boolean doing = what.endsWith("ing") || what.contains("ing ") || Told.isName(what);
            return doing && words(what) > 2
                    ? new Choice(t, what, points + 0.3)
                    : new Choice(t, quoted(t), points - 1.5);
        }
        Optional<String> content = bare && !MEANT.contains(t.told().mention().kind()) ? t.content() : Optional.empty();
        if (content.isPresent()) {
            return new Choice(t, who + ": \u201c" + content.get() + '\u201d', points + 0.8);
        }
        if (bare && SAYINGS.contains(t.told().mention().kind())) {
            // 'the count said': that somebody spoke is no event that a reader knows again
            return new Choice(t, quoted(t), points - 1.5);
        }
        double rich = (Told.isName(who) ? 1 : 0) + (bare ? 0 : 1) + (Told.isName(what) ? 0.5 : 0);
        String name = teller(t) + who + ' ' + what;
        return new Choice(t, name, points + rich - (words(name) > LONG ? 0.5 : 0));
    }

    /** An act of violence that somebody is told to have done stands in a name only beside who tells it. */
    private String teller(Told t) {
        return t.isOwn() || !KindTrait.VIOLENT.isOf(t.told().mention().kind())
                ? ""
                : t.speaker().map(s -> s + ": ").orElse("");
    }

    private Choice noun(Told t, Gist gist, double points) {
        String what = t.what(gist);
        boolean named = what.length() > 1 && Told.isName(what.substring(1));
        int words = words(what);
        double rich = (named ? 1 : 0) + (words > 2 ? 1 : words > 1 ? 0.5 : 0) + 0.3;
        if (named || words > 3) {
            return new Choice(t, what, points + rich - (words > LONG ? 0.5 : 0));
        }
        String who = takers(t, what);
        if (!who.isEmpty()) {
            return new Choice(t, what + who, points + rich + 0.8);
        }
        boolean set = !where(t, what).isEmpty() || !when(t).isEmpty();
        Optional<String> clause = gist.clause().flatMap(c -> clause(t, c));
        if (clause.isPresent() && !(set && words > 1)) {
            return new Choice(t, words > 1 ? what + ": " + clause.get() : clause.get(), points + rich);
        }
        return new Choice(
                t, set && words > 1 ? what : what + ": " + quoted(t), points + rich - (set && words > 1 ? 0.3 : 1.2));
    }

    /** Who did what, where both are known. */
    private static Optional<String> clause(Told t, Gist clause) {
        String who = t.who(clause);
        return who.isEmpty() ? Optional.empty() : Optional.of(who + ' ' + t.what(clause));
    }

    /** Those who took part, as a noun has them behind it. */
    private static String takers(Told t, String what) {
        if (GATHERINGS.contains(t.told().mention().kind())) {
            List<String> there = free(t.names(Set.of(Role.ATTENDEE, Role.AGENT)), what);
            return there.size() < 2 ? "" : " of " + listed(there);
        }
        List<String> struck = free(t.names(Set.of(Role.PATIENT)), what);
        return !struck.isEmpty() && KindTrait.SUFFERED.isOf(t.told().mention().kind()) ? " of " + listed(struck) : "";
    }

    private static List<String> free(List<String> names, String what) {
        Wording said = Wording.of(what);
        return names.stream()
                .filter(n -> Told.isName(n.replaceFirst("^(?:The|A|An) ", "")))
                .filter(n -> Wording.of(n).shared(said) == 0)
                .toList();
    }

    private static String listed(List<String> names) {
        return names.size() == 1 ? names.getFirst() : names.get(0) + " and " + names.get(1);
    }

    private static int words(String words) {
        return words.split(" ").length;
    }

    /** What stands around the word, where nothing better is known: it is told in the report's own words. */
    private static String quoted(Told t) {
        return '\u201c' + t.around() + '\u201d';
    }

    /** Without a tree: the word with those who took part, or what stands around it. */
    private String plain(Told t) {
        String what = t.told().mention().triggerText().strip().replaceAll("\\s+", " ");
        List<String> all = t.names(Set.of(Role.values()));
        List<String> who = all.stream().filter(Told::isName).limit(2).toList();
        if (what.isEmpty()) {
            what = event.kind().slug();
        }
        return who.isEmpty() ? what + ": " + quoted(t) : what + ": " + String.join(", ", who);
    }

    private static String capital(String words) {
        String plain = words.isBlank() ? "Event" : words;
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    // -- where and when
    // ------------------------------------------------------------------------------------------------

    private record Spot(String name, String lead) {}

    private String where(Told best, String what) {
        Optional<Spot> told = spot(best).or(() -> common);
        return told.filter(s -> !Wording.of(what).contains(Wording.of(s.name())))
                .map(s -> s.lead().isEmpty() ? " \u2013 " + s.name() : " " + led(s))
                .orElse("");
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
                .map(e -> new Spot(e.getKey(), ""));
    }

    /** 'at the' before 'the Tirvanesh Dam'. */
    private static String led(Spot s) {
        boolean article = s.name().startsWith("the ") || s.name().startsWith("The ");
        return (article ? s.lead().replaceFirst(" ?the$", "") : s.lead()) + " " + s.name();
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
                    name, t.gist().map(Gist::lead).filter(l -> !l.isEmpty()).orElse(""));
        });
    }

    private String when(Told best) {
        return agreed.filter(v -> time(best).map(v::overlaps).orElse(true))
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
