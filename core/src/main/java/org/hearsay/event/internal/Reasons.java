package org.hearsay.event.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.event.EventKind;
import org.hearsay.event.Filler;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.event.internal.clause.Frame;
import org.hearsay.event.internal.clause.Part;
import org.hearsay.event.internal.clause.Part.Kind;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** What an event is told to come from, and what it was done with. */
final class Reasons {

    private final String text;
    private final Triggers triggers;
    private final PhraseIndex<String> causes;
    private final Clauses c;
    private final Selection selection;

    Reasons(String text, Triggers triggers, PhraseIndex<String> causes, Clauses clauses, Selection selection) {
        this.text = text;
        this.triggers = triggers;
        this.causes = causes;
        this.c = clauses;
        this.selection = selection;
    }

    /** 'because of bad weather', 'in retaliation for the raid': the words behind the first such sign after the trigger. */
    Optional<Filler> cause(Draft d) {
        List<String> words = c.tokens().stream().map(Token::lower).toList();
        for (int i = c.part(d.part).head() + 1; i < words.size(); i++) {
            Optional<PhraseIndex.Hit<String>> hit = causes.findAt(words, i);
            if (hit.isPresent()) {
                return phrase(i + hit.get().words());
            }
            int p = c.partOf(i);
            if (p >= 0 && c.is(p, Kind.BREAK)) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Filler> phrase(int from) {
        int end = from;
        while (end < c.tokens().size()) {
            int p = c.partOf(end);
            boolean stop = p >= 0
                    && (c.is(p, Kind.COMMA) || c.is(p, Kind.BREAK) || c.is(p, Kind.QUOTE) || c.is(p, Kind.RELATIVE));
            if (stop) {
                break;
            }
            end++;
        }
        if (end <= from) {
            return Optional.empty();
        }
        Span span = c.span(from, end);
        return Optional.of(new Filler(span, span.of(text), OptionalInt.empty()));
    }

    /** Weapons: what was fired, what it was struck with, or the word before an event noun ('rocket attack'). */
    Optional<Filler> instrument(Draft d) {
        if (!isForceful(d.kind)) {
            return Optional.empty();
        }
        Frame f = d.frame;
        Part p = c.part(d.part);
        if (c.is(d.part, Kind.NOUN)) {
            for (int i = p.first(); i < p.head(); i++) {
                if (triggers.isIn("weapons", c.tokens().get(i).lemma())) {
                    return filler(i, i + 1);
                }
            }
            return weapon(f.behind("of", "with", "by"));
        }
        boolean fired = c.head(d.part).is("fired")
                || c.head(d.part).lemma().equals("fire")
                || c.head(d.part).lemma().equals("launch")
                || c.head(d.part).lemma().equals("lob");
        return (fired ? weapon(f.patients()) : Optional.<Filler>empty())
                .or(() -> weapon(f.behind("with", "by", "from")))
                .or(() -> f.passive() ? Optional.empty() : weapon(f.subjects()))
                .or(() -> using(d.part));
    }

    /** 'using drones'. */
    private Optional<Filler> using(int part) {
        for (int k = part + 1; k < c.size() && !c.is(k, Kind.BREAK); k++) {
            if (c.is(k, Kind.VERB) && c.head(k).is("using") && c.is(k + 1, Kind.NOUN)) {
                return weapon(List.of(k + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Filler> weapon(List<Integer> phrases) {
        for (int q : phrases) {
            if (selection.isA(q, "weapons")) {
                Part n = c.part(q);
                int end = c.isWord(q + 1, "of") && c.is(q + 2, Kind.NOUN)
                        ? c.part(q + 2).end()
                        : n.end();
                return filler(n.first(), end);
            }
        }
        return Optional.empty();
    }

    private Optional<Filler> filler(int first, int end) {
        Span span = c.span(first, end);
        return Optional.of(new Filler(span, span.of(text), OptionalInt.empty()));
    }

    private static boolean isForceful(EventKind kind) {
        return switch (kind) {
            case ATTACK, KILL, INJURE, EXPLODE, DIE, ACCIDENT, FIGHT -> true;
            default -> false;
        };
    }
}
