package org.hearsay.event.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.event.Order;
import org.hearsay.event.Order.Relation;
import org.hearsay.event.Realis;
import org.hearsay.event.internal.Draft.OrderTo;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.event.internal.clause.Part.Kind;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Reads the orders that words of a sentence tell between its events. Immutable, safe for several threads. */
final class Orders {

    /** An adverb says that something came later, not than what: that is guessed. */
    private static final double ADVERB = 0.9;

    private final PhraseIndex<Lexicon.Entry> connectives;
    private final PhraseIndex<Lexicon.Entry> adverbs;

    Orders(Lexicon lexicon) {
        this.connectives = PhraseIndex.of(lexicon.getSection("connectives"));
        this.adverbs = PhraseIndex.of(lexicon.getSection("adverbs"));
    }

    /** Words of order: which tokens they take, and what they tell. */
    private record Words(Relation relation, int first, int end, OptionalInt days) {}

    /** Gives the events of a sentence their orders. */
    void read(Clauses c, List<Draft> drafts) {
        if (drafts.size() < 2) {
            return;
        }
        List<String> words = c.tokens().stream().map(Token::lower).toList();
        for (int i = 0; i < words.size(); i++) {
            Optional<Words> found = connective(c, words, i);
            if (found.isPresent()) {
                join(c, drafts, found.get());
                i = Math.max(i, found.get().end() - 1);
            } else {
                adverb(c, drafts, words, i);
            }
        }
    }

    // -- connectives ------------------------------------------------------------------------------------------------

    private Optional<Words> connective(Clauses c, List<String> words, int i) {
        int part = c.partOf(i);
        if (c.is(part, Kind.TIME)) {
            return c.part(part).first() == i ? ofTime(c, part) : Optional.empty();
        }
        Optional<PhraseIndex.Hit<Lexicon.Entry>> hit = connectives.findAt(words, i);
        if (hit.isEmpty() || !opensPhrase(c, part, hit.get().words())) {
            return Optional.empty();
        }
        Lexicon.Entry entry = hit.get().value();
        int end = i + hit.get().words();
        boolean fits = (!entry.has("noun") || c.is(part(c, end), Kind.NOUN))
                && (!entry.has("gerund") || end < words.size() && words.get(end).endsWith("ing"));
        return fits ? Optional.of(new Words(relation(entry), i, end, OptionalInt.empty())) : Optional.empty();
    }

    /** 'the day before the vote', 'hours after the strike'. */
    private static Optional<Words> ofTime(Clauses c, int part) {
        Optional<TimeExpression> time = c.timeAt(c.part(part).first());
        OptionalInt days = time.map(Orders::daysBeside).orElse(OptionalInt.empty());
        String text = time.map(t -> t.text().toLowerCase(Locale.ROOT)).orElse("");
        boolean before = text.endsWith(" before") || text.endsWith("eve of");
        if (!before && !text.endsWith(" after") || days.isEmpty() && text.split(" ").length > 4) {
            return Optional.empty();
        }
        return Optional.of(new Words(
                before ? Relation.BEFORE : Relation.AFTER,
                c.part(part).first(),
                c.part(part).end(),
                days));
    }

    private static boolean opensPhrase(Clauses c, int part, int words) {
        return words > 1 || c.is(part, Kind.PREPOSITION) || c.is(part, Kind.SUBORDINATE) || c.is(part, Kind.VERB);
    }

    private static int part(Clauses c, int token) {
        return token < c.tokens().size() ? c.partOf(token) : -1;
    }

    private static void join(Clauses c, List<Draft> drafts, Words words) {
        int last = c.partOf(words.end() - 1);
        Optional<Draft> to = drafts.stream()
                .filter(d -> d.part > last && reaches(c, last, d))
                .min(Comparator.comparingInt(d -> d.part));
        Optional<Draft> from = drafts.stream()
                .filter(d -> d.part < c.partOf(words.first()) && joined(c, d.part, last))
                .max(Comparator.comparingInt(d -> d.part))
                .or(() -> to.flatMap(t -> drafts.stream()
                        .filter(d -> d.part > t.part && joined(c, t.part, d.part))
                        .min(Comparator.comparingInt(d -> d.part))));
        if (to.isEmpty() || from.isEmpty() || to.get() == from.get()) {
            return;
        }
        // 'did not leave until the strike': he left after it
        boolean until = c.tokens().get(words.first()).is("until")
                || c.tokens().get(words.first()).is("till");
        if (until && from.get().realis != Realis.ACTUAL) {
            return;
        }
        int before = c.partOf(words.first()) - 1;
        boolean length = c.is(before, Kind.TIME)
                && c.timeAt(c.part(before).first())
                        .map(t -> t.value().isEmpty())
                        .orElse(false);
        int first = length ? c.part(before).first() : words.first();
        int end = Math.max(c.part(to.get().part).end(), words.end() + 1);
        from.get()
                .ordersTo
                .add(new OrderTo(
                        words.relation(),
                        Order.Basis.WORDS,
                        1,
                        c.span(first, end),
                        c.span(words.end(), end),
                        to.get(),
                        words.days()));
    }

    // -- adverbs ----------------------------------------------------------------------------------------------------

    /** 'met the mayor and then left': the verb beside the adverb comes after the event told before. */
    private void adverb(Clauses c, List<Draft> drafts, List<String> words, int i) {
        Optional<Relation> relation = adverbs.findAt(words, i).map(h -> relation(h.value()));
        int part = c.partOf(i);
        if (relation.isEmpty() || c.is(part, Kind.TIME) || c.is(part, Kind.NOUN)) {
            return;
        }
        Optional<Draft> from = drafts.stream()
                .filter(d -> c.is(d.part, Kind.VERB))
                .filter(d -> d.part == part || d.part == part + 1)
                .findFirst();
        Optional<Draft> to = from.flatMap(f -> drafts.stream()
                .filter(d -> d.part < f.part && joined(c, d.part, f.part))
                .max(Comparator.comparingInt(d -> d.part)));
        to.ifPresent(t -> from.get()
                .ordersTo
                .add(new OrderTo(
                        relation.get(),
                        Order.Basis.FORMS,
                        ADVERB,
                        Span.cover(t.trigger, from.get().trigger),
                        t.trigger,
                        t,
                        OptionalInt.empty())));
    }

    private static Relation relation(Lexicon.Entry entry) {
        return Relation.valueOf(entry.find("relation").orElseThrow().toUpperCase(Locale.ROOT));
    }

    // -- how far words reach ----------------------------------------------------------------------------------------

    /** Whether a trigger stands in the phrase or clause that a connective opens. */
    private static boolean reaches(Clauses c, int connective, Draft to) {
        for (int q = connective + 1; q < to.part; q++) {
            if (c.is(q, Kind.COMMA) || c.is(q, Kind.BREAK) || c.is(q, Kind.SUBORDINATE)) {
                return false;
            }
            if (c.is(q, Kind.VERB) && c.is(to.part, Kind.NOUN)) {
                return to.carrier.isPresent() && to.carrier.getAsInt() == q;
            }
        }
        return true;
    }

    /** Whether no mark that ends a clause stands between two parts. */
    private static boolean joined(Clauses c, int a, int b) {
        for (int q = a + 1; q < b; q++) {
            if (c.is(q, Kind.BREAK) && !c.isWord(q, ")") && !c.isWord(q, "(")) {
                return false;
            }
        }
        return true;
    }

    /** Days told beside another event: -1 for 'the day before', 1 for 'the day after'. */
    private static OptionalInt daysBeside(TimeExpression t) {
        String s = t.text().toLowerCase(Locale.ROOT);
        boolean oneDay = s.startsWith("the ") || s.startsWith("a day") || s.startsWith("one day");
        if (!oneDay || s.contains("week") || s.contains("month") || s.contains("year")) {
            return OptionalInt.empty();
        }
        return s.endsWith("before") || s.endsWith("eve of")
                ? OptionalInt.of(-1)
                : s.endsWith("after") ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
