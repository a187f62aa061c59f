package org.hearsay.event.internal.slot;

import java.util.Comparator;
import java.util.OptionalInt;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant.Role;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * The clause that tells of an event, as guards ask it: who can be neither doer nor victim by the shape of the tree, and whom
 * the words make a victim. Says nothing where no trained parser made the tree.
 */
final class Clause {

    private final Layers layers;
    private final Syntax syntax;
    private final Happening event;
    private final int own;
    private final int subject;
    private final int described;
    private final Role asSubject;
    private final Sides sides;

    Clause(Report report, Happening event) {
        this.layers = report.layers();
        this.syntax = layers.syntax();
        this.event = event;
        this.sides = new Sides(layers, event);
        this.own = report.sentenceOf(event);
        this.subject = subject();
        this.described = described();
        this.asSubject = syntax.isPassive(event.word()) ? Casting.object(event.kind()) : Casting.doer(event.kind());
    }

    /** Whether somebody cannot take part so: another is the subject, or a participle tells of another. */
    boolean bars(Candidate c, Role role) {
        return role == asSubject && isBesideSubject(c)
                || isBesideParticiple(c)
                || sides.bars(c, role)
                || role == Role.PATIENT
                        && c.form().equals("place")
                        && KindTrait.SUFFERED.isOf(event.kind())
                        && !strikes(c);
    }

    /** Whether the words make somebody the one that the event strikes. */
    boolean strikes(Candidate c) {
        return !sides.acts(c) && (sides.isStruck(c) || isDescribed(c));
    }

    /** Whether the words make somebody the one who did it. */
    boolean acts(Candidate c) {
        return sides.acts(c);
    }

    /**
     * Whether it stands outside of a clause that has a subject of its own: in 'she resigned after a fire in which nine died'
     * she did not die.
     */
    private boolean isBesideSubject(Candidate c) {
        return subject >= 0 && c.head() != subject && isOutside(c);
    }

    /** The noun that is the subject of the event's verb; -1 where the tree is a guess or shows none. */
    private int subject() {
        if (!syntax.isParsed() || layers.tokens().get(event.word()).tag() != Tag.VERB) {
            return -1;
        }
        // the noun right before it, whatever verb the tree makes it the subject of
        OptionalInt before = syntax.findBefore(event.word());
        if (before.isPresent()
                && layers.tokens().get(before.getAsInt()).tag() == Tag.NOUN
                && syntax.arc(before.getAsInt()).is("nsubj")) {
            return before.getAsInt();
        }
        return syntax.listChildren(event.word(), "nsubj").stream()
                .filter(s -> layers.tokens().get(s).tag() != Tag.PRON)
                .filter(s -> s < event.word())
                .max(Comparator.naturalOrder())
                .orElse(-1);
    }

    /**
     * The noun that a participle without a subject tells of: 'the commander, killed in a raid', 'the slain commander'; -1
     * where the event is told otherwise.
     */
    private int described() {
        Token word = layers.tokens().get(event.word());
        Arc arc = syntax.arc(event.word());
        boolean participle = syntax.isParsed()
                && (word.tag() == Tag.VERB || word.tag() == Tag.ADJ)
                && Sides.isBent(word)
                && (arc.relation().equals("acl") || arc.is("amod"));
        return participle ? arc.head() : -1;
    }

    /** Whether it is what a participle tells of, or a name set beside it. */
    private boolean isDescribed(Candidate c) {
        if (described < 0 || c.head() < 0) {
            return false;
        }
        Arc arc = syntax.arc(c.head());
        return c.head() == described || arc.head() == described && (arc.is("appos") || arc.is("flat"));
    }

    /** Whether somebody of the sentence is neither what a participle tells of nor told of under it. */
    private boolean isBesideParticiple(Candidate c) {
        return described >= 0 && !isDescribed(c) && isOutside(c);
    }

    private boolean isOutside(Candidate c) {
        return c.sentence() == own && c.head() >= 0 && !syntax.isUnder(c.head(), event.word());
    }
}
