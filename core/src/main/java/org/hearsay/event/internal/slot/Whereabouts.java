package org.hearsay.event.internal.slot;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant;
import org.hearsay.event.internal.slot.Candidate.Type;
import org.hearsay.event.internal.slot.Report.Zone;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * Where the words around a place keep it from being where an event happened, as a guard behind the scorer, which learned from
 * short reports: in a long one few places hold from beginning to end, and countries stand for those who rule them.
 */
final class Whereabouts {

    /** Whoever stands behind these is with or against somebody there, and not the place itself. */
    private static final Set<String> SIDED =
            Set.of("with", "against", "by", "between", "among", "than", "like", "about", "for");

    private static final Set<EventKind> SAID =
            EnumSet.of(EventKind.STATEMENT, EventKind.SPEAK, EventKind.DENY, EventKind.ACCUSE, EventKind.THREATEN);

    private static final Set<String> GROUPS = Set.copyOf(Stream.of("groups", "people", "forces")
            .flatMap(section -> Lexicon.english("triggers").listTerms(section).stream())
            .toList());

    /** Whose air raid it is stands before it. */
    private static final Set<EventKind> RAIDING = EnumSet.of(EventKind.ATTACK, EventKind.DEPLOY, EventKind.SANCTION);

    /** Further away another of a kind is another. */
    private static final int NEAR = 2;

    /** No place hangs deeper on what happens there. */
    private static final int DEEP = 6;

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
        if (isTerm(place) || isPartOfName(place) || isBeyondQuote(place) || isOfWhoever(place) || isSaidThere(place)) {
            return true;
        }
        if (!place.isDateline() && Phrases.isLed(layers, place.head(), SIDED)) {
            return true;
        }
        return place.sentence() == own
                ? isActing(place) || isTarget(place)
                : isReplaced(place) || isTold(own, Set.of()) || !isCarried(place);
    }

    /** 'Officials from Norland': where they come from. */
    private boolean isOfWhoever(Candidate place) {
        return isTied(place)
                && layers.syntax().arc(place.head()).is("nmod")
                && layers.syntax().arc(place.head()).head() != event.word()
                && Phrases.isLed(layers, place.head(), Set.of("from"));
    }

    /** 'The vote was put off, the commission announced in the capital': it announced it there. */
    private boolean isSaidThere(Candidate place) {
        if (!isTied(place) || SAID.contains(event.kind())) {
            return false;
        }
        int top = setting(place);
        int verb = layers.syntax().arc(top).head();
        return layers.syntax().arc(top).is("obl")
                && verb != event.word()
                && report.kindAt(verb).filter(SAID::contains).isPresent();
    }

    /** The place itself, or the noun for a place that it is a part or a name of: 'the port of Norhaven'. */
    private int setting(Candidate place) {
        int at = place.head();
        for (int steps = 0; steps < DEEP; steps++) {
            Arc arc = layers.syntax().arc(at);
            boolean part = arc.head() >= 0
                    && Stream.of("nmod", "compound", "flat", "appos", "conj").anyMatch(arc::is)
                    && !Phrases.isLed(layers, at, Phrases.PLACING)
                    && report.kindAt(arc.head()).isEmpty();
            if (!part) {
                return at;
            }
            at = arc.head();
        }
        return at;
    }

    private boolean isTied(Candidate place) {
        return layers.syntax().isParsed()
                && place.head() >= 0
                && layers.syntax().arc(place.head()).head() >= 0;
    }

    /** 'Shells fell as Norland closed its border', 'killed in a Norland air raid': who did something else. */
    private boolean isActing(Candidate place) {
        if (!isTied(place) || !place.form().equals("place")) {
            return false;
        }
        Arc arc = layers.syntax().arc(place.head());
        boolean subject = arc.relation().equals("nsubj") && arc.head() != event.word();
        boolean owner = (arc.is("compound") || arc.is("amod") || arc.relation().equals("nmod:poss"))
                && arc.head() != event.word()
                && isRaid(arc.head());
        return subject || owner || isRaid(place.head() + 1) || isRaid(place.head() + 2) && isNoun(place.head() + 1);
    }

    private boolean isRaid(int word) {
        return isNoun(word) && report.kindAt(word).filter(RAIDING::contains).isPresent();
    }

    private boolean isNoun(int word) {
        return word < layers.tokens().size() && layers.tokens().get(word).tag() == Tag.NOUN;
    }

    /** 'After the raid on Norland Orr met Vell': the raid has that target, and nothing else is told to have been there. */
    private boolean isTarget(Candidate place) {
        if (!isTied(place) || !Phrases.isLed(layers, place.head(), Set.of("on"))) {
            return false;
        }
        int noun = layers.syntax().arc(place.head()).head();
        return noun != event.word()
                && isNoun(noun)
                && report.kindAt(noun).isPresent()
                && !layers.syntax().isUnder(noun, event.word())
                && !layers.syntax().isUnder(event.word(), noun);
    }

    /**
     * Whether a place of another sentence may be where the event happened: something happens in it there, not to it or by it,
     * and either the same is told of there or the event is of a kind that happens where the report is.
     */
    private boolean isCarried(Candidate place) {
        if (!isTied(place)) {
            return true;
        }
        if (isOfOtherPerson(place)) {
            return false;
        }
        if (isOfKin(place)) {
            return true;
        }
        boolean set = Phrases.isLed(layers, setting(place), Phrases.PLACING);
        return set && KindTrait.REPORTED_THERE.isOf(event.kind());
    }

    /** What befalls a person is not where another was struck: 'the killing of Orr' beside 'Vell, killed in Norland'. */
    private boolean isOfOtherPerson(Candidate place) {
        if (!KindTrait.PERSONAL.isOf(event.kind())) {
            return false;
        }
        List<Candidate> struck = report.listIn(own, Type.PARTY).stream()
                .filter(c -> c.form().equals("person") && c.referent().isPresent())
                .filter(c -> layers.syntax().isUnder(c.head(), event.word()))
                .toList();
        return !struck.isEmpty()
                && struck.stream()
                        .noneMatch(c -> report.listIn(place.sentence(), Type.PARTY).stream()
                                .anyMatch(o -> o.referent().equals(c.referent())));
    }

    /** Whether the place hangs on a word for the same, or for the same kind of thing. */
    private boolean isOfKin(Candidate place) {
        int at = place.head();
        for (int steps = 0; at >= 0 && steps < DEEP; steps++) {
            if (layers.tokens()
                    .get(at)
                    .lemma()
                    .equals(layers.tokens().get(event.word()).lemma())) {
                return true;
            }
            Optional<EventKind> kind = report.kindAt(at);
            if (kind.isPresent()) {
                return kind.get() == event.kind()
                        && !KindTrait.LOOSE.isOf(event.kind())
                        && Math.abs(place.sentence() - own) <= NEAR;
            }
            at = layers.syntax().arc(at).head();
        }
        return false;
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
