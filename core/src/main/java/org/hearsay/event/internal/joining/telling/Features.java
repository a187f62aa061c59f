package org.hearsay.event.internal.joining.telling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.document.DocumentId;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant;
import org.hearsay.event.Reference;
import org.hearsay.event.Story;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.Toll;
import org.hearsay.event.internal.joining.Days;
import org.hearsay.event.internal.joining.Head;
import org.hearsay.event.internal.joining.Place;
import org.hearsay.event.internal.joining.Sentences;
import org.hearsay.event.internal.joining.Sites;
import org.hearsay.lexicon.Things;
import org.hearsay.model.Sense;
import org.hearsay.text.Span;
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
 * @param context content words of the sentences around the triggers
 * @param names how each member is named, in order
 * @param sites what is struck or the place, by common words
 * @param sense what the words of the members mean together; empty where no encoder read them
 */
public record Features(
        List<ToldEvent> members,
        Set<EventKind> kinds,
        Wording heads,
        Map<String, Set<Participant.Role>> roles,
        Wording words,
        List<Place> places,
        List<Days> times,
        List<Days> published,
        List<Toll> tolls,
        Wording means,
        Wording context,
        List<Head> names,
        Set<String> sites,
        Optional<Sense> sense) {

    /** What stands so near to the beginning of a report is its headline or lead. */
    private static final int LEAD = 300;

    /** Characters to each side of a trigger that belong to its context. */
    private static final int AROUND = 100;

    public static Features of(Collection<ToldEvent> told, Map<DocumentId, Story> stories) {
        List<ToldEvent> members = told.stream().sorted().toList();
        var kinds = EnumSet.noneOf(EventKind.class);
        var heads = new TreeSet<String>();
        var roles = new TreeMap<String, Set<Participant.Role>>();
        var words = new TreeSet<String>();
        var places = new ArrayList<Place>();
        var published = new ArrayList<Days>();
        var tolls = new ArrayList<Toll>();
        var means = new TreeSet<String>();
        var context = new TreeSet<String>();
        for (ToldEvent t : members) {
            kinds.add(t.mention().kind());
            heads.addAll(Things.event(t.mention().triggerText()).stems());
            for (Participant p : t.mention().participants()) {
                t.findEntity(p.referent())
                        .ifPresentOrElse(
                                id -> roles.computeIfAbsent(id, k -> EnumSet.noneOf(Participant.Role.class))
                                        .add(p.role()),
                                () -> words.addAll(Things.wording(p.text()).stems()));
            }
            context.addAll(
                    context(t, stories.getOrDefault(t.document(), Story.EMPTY).text()));
            t.mention()
                    .place()
                    .map(p -> Place.of(t, p))
                    .filter(p -> !places.contains(p))
                    .ifPresent(places::add);
            t.published().map(Days::of).filter(b -> !published.contains(b)).ifPresent(published::add);
            tolls.addAll(t.mention().tolls());
            t.mention()
                    .instrument()
                    .ifPresent(i -> means.addAll(Things.wording(i.text()).stems()));
        }
        List<Sense> senses =
                members.stream().flatMap(t -> t.mention().sense().stream()).toList();
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
                new Wording(means),
                new Wording(context),
                members.stream()
                        .map(t -> Head.of(
                                t,
                                stories.getOrDefault(t.document(), Story.EMPTY).text()))
                        .toList(),
                Sites.of(members),
                senses.isEmpty() ? Optional.empty() : Optional.of(Sense.between(senses)));
    }

    /** The content words around a trigger, its own left out. */
    private static Set<String> context(ToldEvent told, String text) {
        Span trigger = told.mention().trigger().span();
        if (trigger.end() > text.length()) {
            return Set.of();
        }
        int from = trigger.start();
        int least = Math.max(0, trigger.start() - AROUND);
        while (from > least && !Sentences.isStop(text, from - 1)) {
            from--;
        }
        int to = trigger.end();
        int most = Math.min(text.length(), trigger.end() + AROUND);
        while (to < most && !Sentences.isStop(text, to)) {
            to++;
        }
        var stems = new TreeSet<>(
                Things.wording(text.substring(from, trigger.start()) + ' ' + text.substring(trigger.end(), to))
                        .stems());
        // Who and where are compared by themselves; their words here would count them twice.
        stems.removeAll(Things.wording(told.mention().triggerText()).stems());
        told.mention()
                .participants()
                .forEach(p -> stems.removeAll(Things.wording(p.text()).stems()));
        told.mention()
                .place()
                .ifPresent(p -> stems.removeAll(Things.wording(p.text()).stems()));
        told.mention()
                .when()
                .ifPresent(w -> stems.removeAll(Things.wording(w.text()).stems()));
        return stems;
    }

    private static List<Days> times(List<ToldEvent> members) {
        List<Days> all = members.stream()
                .flatMap(t -> t.findTime().stream())
                .distinct()
                .map(Days::of)
                .toList();
        List<Days> days = all.stream().filter(Days::isPoint).toList();
        return days.isEmpty() ? all : days;
    }

    public ToldEvent first() {
        return members.getFirst();
    }

    public boolean isSingle() {
        return members.size() == 1;
    }

    /** Whether one report tells both. */
    boolean isOfReport(Features other) {
        return first().document().equals(other.first().document());
    }

    /** When it happened; where that is not told, when it was reported. */
    List<Days> whenOrPublished() {
        return times.isEmpty() ? published : times;
    }

    /** Whether the headline or lead tells it. */
    boolean isLead() {
        return first().mention().trigger().span().start() < LEAD;
    }

    /** Whether nothing hangs on it. */
    boolean isBare() {
        return roles.isEmpty() && words.isEmpty() && places.isEmpty() && times.isEmpty();
    }

    /** Whether it tells a day. */
    boolean isSettled() {
        return times.stream().anyMatch(Days::isPoint);
    }

    /** Whether both name one place. */
    boolean sharesPlace(Features other) {
        return places.stream().anyMatch(p -> other.places.stream().anyMatch(p::meets));
    }

    /** Whether its place takes part in the other. */
    boolean isPlacedAt(Features other) {
        return places.stream().flatMap(p -> p.entity().stream()).anyMatch(other.roles::containsKey);
    }

    /** Whether they name one place, or one has as its place what takes part in the other. */
    boolean fitsPlace(Features other) {
        return sharesPlace(other) || isPlacedAt(other) || other.isPlacedAt(this);
    }

    /** Whether both tell a day, and one no further from the other than so many. */
    boolean fitsDay(Features other, long apart) {
        return times.stream()
                .filter(Days::isPoint)
                .anyMatch(x -> other.times.stream().filter(Days::isPoint).anyMatch(y -> x.gap(y) <= apart));
    }

    /** Whether it sums up many incidents. */
    boolean isSum() {
        return members.stream().anyMatch(t -> t.mention().isSum());
    }

    public boolean pointsOn() {
        return isSingle() && first().reference() == Reference.FURTHER;
    }
}
