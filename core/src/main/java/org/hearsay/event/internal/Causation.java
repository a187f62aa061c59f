package org.hearsay.event.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.event.EventKind;
import org.hearsay.event.Filler;
import org.hearsay.event.KindTrait;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.event.internal.clause.Frame;
import org.hearsay.event.internal.clause.Part.Kind;
import org.hearsay.text.Span;

/** 'X caused the crash', 'the crash was caused by X', 'X was the likelier cause', 'they blamed X': what is told to lie behind an incident. */
final class Causation {

    private final String text;
    private final Triggers triggers;
    private final Clauses c;
    private final Fillers fillers;

    Causation(String text, Triggers triggers, Clauses clauses, Fillers fillers) {
        this.text = text;
        this.triggers = triggers;
        this.c = clauses;
        this.fillers = fillers;
    }

    /**
     * A cause that is told.
     *
     * @param at the part whose word tells it
     * @param effects the phrases that it brought about; none where the incident is not named again
     */
    record Told(int at, Filler cause, List<Integer> effects) {}

    /** What a verb group tells, with its frame. */
    Optional<Told> of(Frame f) {
        String lemma = c.head(f.part()).lemma();
        return switch (lemma) {
            case "cause", "trigger" -> {
                List<Integer> causes = f.passive() ? f.behind("by") : f.subjects();
                yield first(causes).map(x -> new Told(f.part(), x, f.patients()));
            }
            case "blame" -> {
                boolean thing =
                        !f.patients().isEmpty() && !fillers.isActor(f.patients().getFirst());
                yield thing ? first(f.patients()).map(x -> new Told(f.part(), x, f.behind("for"))) : Optional.empty();
            }
            case "be" -> copula(f);
            default -> Optional.empty();
        };
    }

    private Optional<Told> copula(Frame f) {
        for (int p : f.objects()) {
            if (c.head(p).lemma().equals("cause")) {
                return first(f.subjects()).map(x -> new Told(p, x, effectOf(p, "of")));
            }
            if (c.head(p).is("responsible")
                    && !f.subjects().isEmpty()
                    && !fillers.isActor(f.subjects().getFirst())) {
                return first(f.subjects()).map(x -> new Told(p, x, effectOf(p, "for")));
            }
        }
        return Optional.empty();
    }

    private List<Integer> effectOf(int p, String word) {
        return c.isWord(p + 1, word) && c.is(p + 2, Kind.NOUN) ? List.of(p + 2) : List.of();
    }

    private Optional<Filler> first(List<Integer> phrases) {
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        Span span = c.span(c.part(phrases.getFirst()));
        return Optional.of(new Filler(span, span.of(text), OptionalInt.empty()));
    }

    /** Whether the effect is the incident told before: not named at all, or by a word for any incident. */
    boolean pointsBack(Told told) {
        return told.effects().isEmpty()
                || told.effects().stream()
                        .anyMatch(p -> triggers.isIn("incidents", c.head(p).lemma()));
    }

    /** Kinds of event that have causes of this sort. */
    static boolean isIncident(EventKind kind) {
        return KindTrait.INCIDENT.isOf(kind);
    }
}
