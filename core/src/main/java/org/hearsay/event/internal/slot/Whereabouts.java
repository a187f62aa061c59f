package org.hearsay.event.internal.slot;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.event.Participant;
import org.hearsay.event.internal.slot.Candidate.Type;
import org.hearsay.event.internal.slot.Report.Zone;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Layers;
import org.hearsay.model.Token;

/**
 * Where the words around a place keep it from being where an event happened, as a guard behind the scorer, which learned from
 * short reports: in a long one few places hold from beginning to end, and countries stand for those who rule them.
 */
final class Whereabouts {

    /** Whoever stands behind these is with or against somebody there, and not the place itself. */
    private static final Set<String> SIDED =
            Set.of("with", "against", "by", "between", "among", "than", "like", "about");

    private static final Set<String> GROUPS = Set.copyOf(Stream.of("groups", "people", "forces")
            .flatMap(section -> Lexicon.english("triggers").listTerms(section).stream())
            .toList());

    private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "``", "''");
    private static final Set<String> TERMS = Set.of("year", "month", "week", "day", "decade", "life");

    private final Report report;
    private final Layers layers;
    private final int own;
    private final Happening event;

    Whereabouts(Report report, Happening event) {
        this.report = report;
        this.event = event;
        this.layers = report.layers();
        this.own = report.sentenceOf(event);
    }

    /** Whether a place is not where the event happened, whatever the scorer holds: of another sentence while its own tells one, too. */
    boolean bars(Candidate place) {
        if (isTerm(place) || isPartOfName(place) || isBeyondQuote(place)) {
            return true;
        }
        return place.sentence() == own
                ? Phrases.isLed(layers, place.head(), SIDED)
                : isReplaced(place) || isTold(own, Set.of());
    }

    /** 'Seven years in prison', 'life in jail': how long, not where. */
    private boolean isTerm(Candidate place) {
        return place.head() >= 2
                && layers.tokens().get(place.head() - 1).is("in")
                && TERMS.contains(layers.tokens().get(place.head() - 2).lemma());
    }

    /** '"We will arrest them," she said in the capital': she said it there. */
    private boolean isBeyondQuote(Candidate place) {
        if (place.sentence() != own || place.head() < 0) {
            return false;
        }
        long marks = IntStream.range(Math.min(place.head(), event.word()), Math.max(place.head(), event.word()))
                .filter(i -> QUOTES.contains(layers.tokens().get(i).lower()))
                .count();
        return marks % 2 == 1;
    }

    /** 'The elders of the Beni tribe', 'the Delta gang': whose name it is part of, not where. */
    private boolean isPartOfName(Candidate place) {
        int head = place.head() < 0 ? -1 : layers.syntax().arc(place.head()).head();
        if (head < 0
                || !layers.syntax().isParsed()
                || !layers.syntax().arc(place.head()).is("compound")) {
            return false;
        }
        Token whole = layers.tokens().get(head);
        return head != event.word() && GROUPS.contains(whole.lemma());
    }

    /** Whether somebody who did it bears the name of the place. */
    static boolean isDoer(Candidate place, Collection<Participant> participants) {
        return participants.stream()
                .filter(p -> p.role() == Participant.Role.AGENT)
                .anyMatch(p -> p.span().equals(place.span())
                        || p.referent().isPresent() && p.referent().equals(place.referent()));
    }

    /**
     * A place of headline, lead or dateline holds until another is told to be where something happens; for 'a tank farm in
     * Norland' Norland is no other.
     */
    private boolean isReplaced(Candidate place) {
        boolean leading = place.isDateline() || report.zoneOf(place.sentence()) != Zone.TEXT;
        if (!leading || place.sentence() > own) {
            return false;
        }
        return report.heldUntil(place, this::replacing) < own;
    }

    /** The first sentence behind a place that tells of another; the number of sentences where none does. */
    private int replacing(Candidate place) {
        Set<Integer> beside = new TreeSet<>();
        report.listIn(place.sentence(), Type.PLACE).forEach(c -> c.referent().ifPresent(beside::add));
        int end = layers.sentences().size();
        return IntStream.range(Math.max(0, place.sentence() + 1), end)
                .filter(s -> report.zoneOf(s) == Zone.TEXT)
                .filter(s -> isTold(s, beside))
                .findFirst()
                .orElse(end);
    }

    /** Whether a sentence tells that something happens in a place that is none of some. */
    private boolean isTold(int sentence, Set<Integer> but) {
        return report.listIn(sentence, Type.PLACE).stream()
                .filter(c -> c.form().equals("place"))
                .filter(c -> c.referent().stream().noneMatch(but::contains))
                .anyMatch(c -> Phrases.isLed(layers, c.head(), Phrases.PLACING));
    }
}
