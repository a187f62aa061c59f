package org.hearsay.commitment.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.commitment.AftermathFinder.Part;
import org.hearsay.commitment.Intention;
import org.hearsay.commitment.Intention.Manner;
import org.hearsay.commitment.Outcome;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.lexicon.Things;
import org.hearsay.text.Edtf;
import org.hearsay.text.Wording;

/**
 * What came of intentions: another telling of the deed's event, or of one of its kind by the same doer that names the same
 * things, told as having happened after the intention was. What is told both ways stays open.
 */
final class Outcomes {

    private static final Set<Realis> SETTLED = EnumSet.of(Realis.ACTUAL, Realis.DENIED);

    private final List<Part> parts;
    private final Map<String, Event> eventOf = new HashMap<>();
    private final Map<String, ToldEvent> mentions = new HashMap<>();
    private final Map<String, List<ToldEvent>> byDoer = new HashMap<>();
    private final Map<DocumentId, Optional<LocalDate>> published;

    Outcomes(List<Part> parts, List<Event> events) {
        this.parts = parts;
        this.published =
                parts.stream().collect(Collectors.toMap(p -> p.document().id(), Outcomes::day, (a, b) -> a));
        for (Event event : events) {
            for (ToldEvent told : event.members()) {
                eventOf.put(told.mention().id(), event);
                mentions.put(told.mention().id(), told);
                if (SETTLED.contains(told.mention().realis())) {
                    doers(told)
                            .forEach(doer -> byDoer.computeIfAbsent(key(told.mention(), doer), k -> new ArrayList<>())
                                    .add(told));
                }
            }
        }
    }

    private static Optional<LocalDate> day(Part part) {
        return part.document().masthead().published().flatMap(p -> p.bounds().earliest());
    }

    /** By intention. */
    List<Outcome> find() {
        return parts.stream()
                .flatMap(p -> p.commitments().intentions().stream().flatMap(i -> outcome(p, i).stream()))
                .sorted()
                .toList();
    }

    private Optional<Outcome> outcome(Part part, Intention intention) {
        Optional<ToldEvent> deed = intention.deed().map(mentions::get);
        if (deed.isEmpty()) {
            return Optional.empty();
        }
        Event event =
                eventOf.getOrDefault(deed.get().mention().id(), new Event("", EventKind.OTHER, List.of(deed.get())));
        List<ToldEvent> after = Stream.concat(event.members().stream(), likewise(part, intention, deed.get()))
                .filter(t -> SETTLED.contains(t.mention().realis()))
                .filter(t -> !t.equals(deed.get()) && isAfter(part, intention, t))
                .distinct()
                .sorted()
                .toList();
        Set<Realis> told = after.stream().map(t -> t.mention().realis()).collect(Collectors.toSet());
        if (told.size() != 1) {
            return Optional.empty();
        }
        boolean happened = told.contains(Realis.ACTUAL);
        if (intention.manner() == Manner.REFUSAL && !happened) {
            return Optional.empty();
        }
        boolean done = happened && intention.manner() != Manner.REFUSAL;
        EventMention shown = after.getFirst().mention();
        return Optional.ofNullable(eventOf.get(shown.id()))
                .map(e -> new Outcome(
                        intention.id(),
                        part.document().id(),
                        done ? Outcome.Kind.DONE : Outcome.Kind.NOT_DONE,
                        e.id(),
                        shown.id()));
    }

    /** Tellings of the same kind by the same doer that name another thing of the deed's clause. */
    private Stream<ToldEvent> likewise(Part part, Intention intention, ToldEvent deed) {
        Set<String> doers = Stream.concat(entity(part, intention.holder().referent()).stream(), doers(deed).stream())
                .collect(Collectors.toSet());
        Wording clause =
                Things.wording(intention.evidence().span().of(part.document().text()));
        return doers.stream()
                .flatMap(doer -> byDoer.getOrDefault(key(deed.mention(), doer), List.of()).stream()
                        .filter(t -> named(t, doer).shared(clause) > 0));
    }

    /** What a telling names beside its doer. */
    private static Wording named(ToldEvent told, String doer) {
        Stream<String> others = told.mention().participants().stream()
                .filter(p -> told.findEntity(p.referent()).filter(doer::equals).isEmpty())
                .map(Participant::text);
        Stream<String> place = told.mention().place().map(f -> f.text()).stream();
        return Things.wording(Stream.concat(others, place).collect(Collectors.joining(" ")));
    }

    /** Kinds that say little by themselves are told apart by their word. */
    private static String key(EventMention mention, String doer) {
        boolean loose = KindTrait.LOOSE.isOf(mention.kind());
        return doer + "\u0000"
                + mention.kind().slug()
                + (loose ? "\u0000" + Things.event(mention.triggerText()).stems() : "");
    }

    private static List<String> doers(ToldEvent told) {
        return told.mention().participants().stream()
                .filter(p -> p.role() == Participant.Role.AGENT || p.role() == Participant.Role.ATTENDEE)
                .map(Participant::referent)
                .map(told::findEntity)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> entity(Part part, OptionalInt referent) {
        return referent.isPresent() ? Optional.ofNullable(part.entityOf().get(referent.getAsInt())) : Optional.empty();
    }

    /** A later report that does not tell of a day before the intention was told. */
    private boolean isAfter(Part part, Intention intention, ToldEvent told) {
        Optional<LocalDate> said = published.getOrDefault(part.document().id(), Optional.empty());
        Optional<LocalDate> then = published.getOrDefault(told.document(), Optional.empty());
        Optional<LocalDate> day = told.findTime().map(Edtf::bounds).flatMap(b -> b.latest());
        if (said.isEmpty() || then.isEmpty() || told.mention().claim().equals(Optional.of(intention.claim()))) {
            return false;
        }
        return !told.document().equals(part.document().id())
                && then.get().isAfter(said.get())
                && day.filter(d -> d.isBefore(said.get())).isEmpty();
    }
}
