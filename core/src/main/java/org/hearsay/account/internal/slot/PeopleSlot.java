package org.hearsay.account.internal.slot;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Telling;
import org.hearsay.account.internal.told.Draft;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationKind;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.Wording;

/** Compares who took part and, for acts of violence, who did it. */
public final class PeopleSlot {

    private static final Set<EventKind> TALKS = KindTrait.TALKS.kinds();
    private static final Set<EventKind> VIOLENT = KindTrait.VIOLENT.kinds();
    private static final Set<RelationKind> OFFICES = EnumSet.of(
            RelationKind.HOLDS_ROLE, RelationKind.LEADS, RelationKind.DEPUTY_OF, RelationKind.SPOKESPERSON_OF);

    private static final Pattern ATTACKERS =
            Pattern.compile("\\b(?:attackers?|assailants?)\\b", Pattern.CASE_INSENSITIVE);

    private static final Wording NOBODY = new Wording(Set.of());

    private record Person(
            Optional<Entity> entity,
            Wording words,
            Set<String> nations,
            Map<String, Set<String>> bodies,
            Telling telling) {}

    private final Map<String, Set<String>> sent = new TreeMap<>();

    /** The countries of all whom an account names. */
    private final Map<String, Set<String>> nations = new TreeMap<>();

    /** Words for those whom an account tells as struck. */
    private final Map<String, Wording> struck = new TreeMap<>();

    /** All who took part. The same body represented by another person is a conflict; a longer list is not. */
    public static Optional<Slot> participants(List<Draft> drafts, EventKind kind, Weighing weighing) {
        var slot = new PeopleSlot();
        List<Told<Person>> told = drafts.stream()
                .flatMap(d -> d.asserted()
                        .flatMap(t -> t.mention().participants().stream().map(p -> told(d, t, p, Set.of()))))
                .toList();
        told.forEach(slot::note);
        boolean talks = TALKS.contains(kind);
        return weighing.weigh(
                SlotKind.PARTICIPANTS, told, (a, b) -> talks ? slot.judgeBodies(a, b) : Standing.COMPATIBLE);
    }

    /** Who did it. */
    public static Optional<Slot> perpetrators(List<Draft> drafts, EventKind kind, Weighing weighing) {
        if (!VIOLENT.contains(kind)) {
            return Optional.empty();
        }
        var slot = new PeopleSlot();
        Set<String> struck = drafts.stream()
                .flatMap(d -> d.asserted()
                        .flatMap(t -> t.mention().participants().stream()
                                .filter(p -> p.role() == Role.PATIENT)
                                .map(p -> key(d, p))))
                .collect(Collectors.toUnmodifiableSet());
        Wording deeds = Wording.of(drafts.stream()
                .flatMap(d -> d.told().stream())
                .map(t -> t.mention().triggerText())
                .distinct()
                .collect(Collectors.joining(" ")));
        List<Told<Person>> told = drafts.stream()
                .flatMap(d -> d.asserted()
                        .filter(t -> !isReply(t))
                        .flatMap(t -> t.mention().participants().stream()
                                .filter(p -> p.role() == Role.AGENT)
                                // 'a bomb attack killed two': the deed is no doer
                                .filter(p -> Wording.of(p.text()).shared(deeds) == 0)
                                .map(p -> told(d, t, p, Nations.in(p.text() + ", " + key(d, p))))))
                .filter(t -> t.value().entity().map(PeopleSlot::canAct).orElse(true))
                .filter(t -> !struck.contains(t.key()))
                .toList();
        for (Draft d : drafts) {
            Stream<String> patients = d.asserted()
                    .flatMap(t -> t.mention().participants().stream())
                    .filter(p -> p.role() == Role.PATIENT)
                    .map(Participant::text);
            slot.struck.put(d.id(), Wording.of(patients.collect(Collectors.joining(" "))));
        }
        for (Told<Person> t : told) {
            slot.sent.computeIfAbsent(t.by().id(), k -> new TreeSet<>()).add(t.key());
            slot.nations
                    .computeIfAbsent(t.by().id(), k -> new TreeSet<>())
                    .addAll(t.value().nations());
        }
        return weighing.weigh(SlotKind.PERPETRATOR, told, slot::judgeAgents);
    }

    /** Whether those who struck are struck: 'police fired at the attackers'. */
    private static boolean isReply(ToldEvent t) {
        return t.mention().participants().stream()
                .filter(p -> p.role() == Role.PATIENT)
                .anyMatch(p -> ATTACKERS.matcher(p.text()).find());
    }

    private static boolean canAct(Entity e) {
        return e.kind() != EntityKind.WORK && e.kind() != EntityKind.EVENT;
    }

    /** Who is told, by one name over reports where it is known. */
    private static String key(Draft d, Participant p) {
        return d.telling().findEntity(p.referent()).map(Entity::name).orElseGet(() -> plain(p.text()));
    }

    /** Words for somebody without a name, as they stand inside a sentence: 'smugglers' for 'Smugglers'. */
    private static String plain(String words) {
        String one = words.strip().replaceAll("\\s+", " ");
        boolean sentence = one.length() > 1 && Character.isLowerCase(one.charAt(1)) && one.indexOf(' ') < 0;
        return sentence ? one.substring(0, 1).toLowerCase(Locale.ROOT) + one.substring(1) : one;
    }

    private static Told<Person> told(Draft d, ToldEvent t, Participant p, Set<String> nations) {
        Optional<Entity> entity = d.telling().findEntity(p.referent());
        var person = new Person(entity, Wording.of(p.text()), nations, bodies(d.telling(), entity), d.telling());
        boolean hedged = d.isHedged(t) || t.mention().realis() != Realis.ACTUAL;
        return new Told<>(d, person, key(d, p), p.text(), hedged);
    }

    /** The bodies that a person holds an office of, with the offices; a deputy's body is also that of the one deputised. */
    private static Map<String, Set<String>> bodies(Telling telling, Optional<Entity> entity) {
        var bodies = new TreeMap<String, Set<String>>();
        entity.filter(e -> e.kind() == EntityKind.PERSON).ifPresent(e -> {
            for (Relation r : telling.listRelations(e.id())) {
                if (OFFICES.contains(r.kind())) {
                    Stream<String> of = r.kind() == RelationKind.DEPUTY_OF
                            ? Stream.concat(
                                    Stream.of(r.object()),
                                    telling.listRelations(r.object()).stream()
                                            .filter(up -> OFFICES.contains(up.kind()))
                                            .map(Relation::object))
                            : Stream.of(r.object());
                    of.forEach(body ->
                            bodies.computeIfAbsent(body, k -> new TreeSet<>()).add(rank(r)));
                }
            }
        });
        return bodies;
    }

    private static String rank(Relation r) {
        String title = r.title().orElse("").toLowerCase(Locale.ROOT);
        if (r.kind() == RelationKind.DEPUTY_OF || title.startsWith("deputy") || title.startsWith("vice")) {
            return "deputy";
        }
        return r.kind() == RelationKind.SPOKESPERSON_OF || title.contains("spokes") ? "speaker" : "head";
    }

    /** Notes which persons an account names for each body. */
    private void note(Told<Person> t) {
        t.value()
                .bodies()
                .keySet()
                .forEach(body -> sent.computeIfAbsent(t.by().id() + ' ' + body, k -> new TreeSet<>())
                        .add(t.key()));
    }

    private Standing judgeBodies(Told<Person> a, Told<Person> b) {
        if (a.by().equals(b.by())) {
            return Standing.COMPATIBLE;
        }
        var shared = new HashSet<>(a.value().bodies().keySet());
        shared.retainAll(b.value().bodies().keySet());
        for (String body : shared) {
            Set<String> there = sent.getOrDefault(a.by().id() + ' ' + body, Set.of());
            Set<String> here = sent.getOrDefault(b.by().id() + ' ' + body, Set.of());
            if (there.stream().noneMatch(here::contains)) {
                return Standing.CONFLICT;
            }
        }
        return Standing.COMPATIBLE;
    }

    private Standing judgeAgents(Told<Person> a, Told<Person> b) {
        if (a.by().equals(b.by())) {
            return Standing.COMPATIBLE;
        }
        if (Sorts.isThing(a.text())
                || Sorts.isThing(b.text())
                || Sorts.isThing(a.key())
                || Sorts.isThing(b.key())
                || isOfSomeState(a, b)
                || isOfSomeState(b, a)) {
            return Standing.COMPATIBLE;
        }
        // 'The guards of the one' and 'the guards of the other' share a word and no guard.
        if (!a.value().nations().isEmpty() && !b.value().nations().isEmpty()) {
            Set<String> one = nations.getOrDefault(a.by().id(), Set.of());
            Set<String> other = nations.getOrDefault(b.by().id(), Set.of());
            return Collections.disjoint(one, other) ? Standing.CONFLICT : Standing.COMPATIBLE;
        }
        if (a.value().entity().isEmpty() || b.value().entity().isEmpty()) {
            return unnamed(a, b);
        }
        Set<String> there = sent.getOrDefault(a.by().id(), Set.of());
        Set<String> here = sent.getOrDefault(b.by().id(), Set.of());
        Wording x = Wording.of(a.key());
        Wording y = Wording.of(b.key());
        boolean near = there.stream().anyMatch(here::contains)
                || x.shared(y) > 0
                || areRelated(a.value(), b.value())
                || areRelated(b.value(), a.value());
        return near ? Standing.COMPATIBLE : Standing.CONFLICT;
    }

    /**
     * Doers without a name, who may be anybody: against each other where one account tells as struck whom the other tells as striking
     * ('smugglers opened fire on a patrol', 'the patrol opened fire on traders'); else two plain words for two sorts of people leave it open.
     */
    private Standing unnamed(Told<Person> a, Told<Person> b) {
        Wording x = a.value().words();
        Wording y = b.value().words();
        if (Sorts.mayBeOne(x, y)) {
            return Standing.COMPATIBLE;
        }
        if (!Sorts.isNamed(a.text()) || !Sorts.isNamed(b.text())) {
            return Standing.COMPATIBLE;
        }
        if (isStruckBy(b, x) && !isStruckBy(a, x) || isStruckBy(a, y) && !isStruckBy(b, y)) {
            return Standing.CONFLICT;
        }
        boolean plain = a.value().entity().isEmpty() && b.value().entity().isEmpty();
        return plain && !Sorts.pointsBack(a.text()) && !Sorts.pointsBack(b.text())
                ? Standing.DIFFERENT
                : Standing.COMPATIBLE;
    }

    /** 'The Air Force', with no country beside it, may be that of the country that the other tells. */
    private static boolean isOfSomeState(Told<Person> body, Told<Person> state) {
        return body.value().nations().isEmpty() && !state.value().nations().isEmpty() && Sorts.isOfState(body.key());
    }

    private boolean isStruckBy(Told<Person> teller, Wording words) {
        return struck.getOrDefault(teller.by().id(), NOBODY).shared(words) > 0;
    }

    private static boolean areRelated(Person a, Person b) {
        String other = b.entity().map(Entity::id).orElse("");
        return a.entity().stream()
                .flatMap(e -> a.telling().listRelations(e.id()).stream())
                .anyMatch(r -> r.object().equals(other));
    }
}
