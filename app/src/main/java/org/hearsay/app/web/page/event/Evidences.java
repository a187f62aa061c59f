package org.hearsay.app.web.page.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.app.web.page.Words;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.Participant;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Finds the words of an account that a value of a slot rests on. */
final class Evidences {

    /**
     * Words that may stand for a value.
     *
     * @param span where
     * @param text the words
     * @param keys comparable forms that they may have been given
     */
    record Words(Span span, String text, List<String> keys) {}

    private Evidences() {}

    /** The words for a value in one account; {@code names} holds the name of each entity id. */
    static Optional<Words> find(SlotKind kind, Slot.Value value, List<ToldEvent> told, Map<String, String> names) {
        List<Words> candidates =
                told.stream().flatMap(t -> candidates(kind, t, names)).toList();
        return candidates.stream()
                .filter(w -> w.keys().contains(value.value()))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(w -> flat(w.text()).equalsIgnoreCase(flat(value.text())))
                        .findFirst())
                .or(() -> candidates.stream()
                        .filter(w -> value.value().contains(flat(w.text())))
                        .max(Comparator.comparingInt(w -> w.span().length())));
    }

    private static Stream<Words> candidates(SlotKind kind, ToldEvent told, Map<String, String> names) {
        EventMention m = told.mention();
        return switch (kind) {
            case TIME ->
                m.when().stream()
                        .map(w -> new Words(w.span(), w.text(), keys(w.value().map(Edtf::value))));
            case PLACE -> m.place().stream().map(f -> filler(f, told, names));
            case CAUSE -> m.cause().stream().map(f -> filler(f, told, names));
            case INSTRUMENT -> m.instrument().stream().map(f -> filler(f, told, names));
            case PARTICIPANTS -> m.participants().stream().map(p -> participant(p, told, names));
            case PERPETRATOR ->
                m.participants().stream()
                        .filter(p -> p.role() == Participant.Role.AGENT)
                        .map(p -> participant(p, told, names));
            case TOLL -> m.tolls().stream().map(t -> new Words(t.span(), t.text(), List.of(t.value())));
            case ORDER -> m.ordersTold().stream().map(o -> new Words(o.span(), o.text(), List.of(o.value())));
            case OCCURRENCE ->
                Stream.of(new Words(
                        m.trigger().span(), m.triggerText(), List.of(m.realis().slug())));
        };
    }

    private static Words filler(Filler filler, ToldEvent told, Map<String, String> names) {
        return new Words(filler.span(), filler.text(), keys(name(filler.referent(), told, names)));
    }

    private static Words participant(Participant p, ToldEvent told, Map<String, String> names) {
        return new Words(p.span(), p.text(), keys(name(p.referent(), told, names)));
    }

    private static Optional<String> name(OptionalInt referent, ToldEvent told, Map<String, String> names) {
        return referent.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(told.entities().get(referent.getAsInt())).map(names::get);
    }

    private static List<String> keys(Optional<String> key) {
        return key.stream().toList();
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
