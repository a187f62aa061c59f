package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.event.EventKind;
import org.hearsay.event.Filler;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.Reference;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.Toll;
import org.hearsay.text.Edtf;
import org.hearsay.text.Wording;

/**
 * What several mentions taken as one tell together: all that a pair of events is compared by.
 *
 * @param members sorted
 * @param kinds of the members
 * @param heads stems of the triggers
 * @param roles roles of each entity that takes part
 * @param words content words of participants that are no entity
 * @param places where, as told
 * @param times days that the members may lie in; those of one day alone where there are any
 * @param published publication days of the reports
 * @param tolls counts told
 * @param means words of the instruments
 */
record Features(
        List<ToldEvent> members,
        Set<EventKind> kinds,
        Wording heads,
        Map<String, Set<Participant.Role>> roles,
        Wording words,
        List<Place> places,
        List<Edtf.Bounds> times,
        List<Edtf.Bounds> published,
        List<Toll> tolls,
        Wording means) {

    /** A place: its entity, where known, and its words. */
    record Place(Optional<String> entity, Wording words) {

        boolean meets(Place other) {
            return (entity.isPresent() && entity.equals(other.entity))
                    || words.contains(other.words)
                    || other.words.contains(words);
        }
    }

    static Features of(Collection<ToldEvent> told) {
        List<ToldEvent> members = told.stream().sorted().toList();
        var kinds = EnumSet.noneOf(EventKind.class);
        var heads = new TreeSet<String>();
        var roles = new TreeMap<String, Set<Participant.Role>>();
        var words = new TreeSet<String>();
        var places = new ArrayList<Place>();
        var published = new ArrayList<Edtf.Bounds>();
        var tolls = new ArrayList<Toll>();
        var means = new TreeSet<String>();
        for (ToldEvent t : members) {
            kinds.add(t.mention().kind());
            heads.addAll(Wording.of(t.mention().triggerText()).stems());
            for (Participant p : t.mention().participants()) {
                t.findEntity(p.referent())
                        .ifPresentOrElse(
                                id -> roles.computeIfAbsent(id, k -> EnumSet.noneOf(Participant.Role.class))
                                        .add(p.role()),
                                () -> words.addAll(Wording.of(p.text()).stems()));
            }
            t.mention()
                    .place()
                    .map(p -> place(t, p))
                    .filter(p -> !places.contains(p))
                    .ifPresent(places::add);
            t.published().map(Edtf::bounds).filter(b -> !published.contains(b)).ifPresent(published::add);
            tolls.addAll(t.mention().tolls());
            t.mention()
                    .instrument()
                    .ifPresent(i -> means.addAll(Wording.of(i.text()).stems()));
        }
        return new Features(
                members,
                kinds,
                new Wording(heads),
                roles,
                new Wording(words),
                List.copyOf(places),
                times(members),
                List.copyOf(published),
                List.copyOf(tolls),
                new Wording(means));
    }

    private static Place place(ToldEvent told, Filler filler) {
        return new Place(told.findEntity(filler.referent()), Wording.of(filler.text()));
    }

    private static List<Edtf.Bounds> times(List<ToldEvent> members) {
        List<Edtf.Bounds> all = members.stream()
                .flatMap(t -> t.mention().when().stream())
                .flatMap(w -> w.value().stream())
                .map(Edtf::bounds)
                .distinct()
                .toList();
        List<Edtf.Bounds> days =
                all.stream().filter(b -> Days.width(b) <= Days.POINT).toList();
        return days.isEmpty() ? all : days;
    }

    ToldEvent first() {
        return members.getFirst();
    }

    /** Whether nothing but kind and trigger is told. */
    boolean isBare() {
        return roles.isEmpty() && places.isEmpty() && times.isEmpty() && words.isEmpty();
    }

    boolean isSingle() {
        return members.size() == 1;
    }

    boolean pointsOn() {
        return isSingle() && first().reference() == Reference.FURTHER;
    }

    boolean pointsBack() {
        return isSingle() && first().reference() == Reference.DEFINITE;
    }

    boolean isOnly(Realis realis) {
        return members.stream().allMatch(t -> t.mention().realis() == realis);
    }
}
