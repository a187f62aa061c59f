package org.hearsay.event.internal.slot;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;

/** Keeps from being told as the doer of violence who only does something else beside it. One report, one thread. */
public final class Doers {

    /** What others speak of, weigh and undo: 'a court overturned the fine'. */
    private static final Set<EventKind> JUDGED = EnumSet.of(
            EventKind.THREATEN,
            EventKind.SENTENCE,
            EventKind.SANCTION,
            EventKind.ELECT,
            EventKind.SUE,
            EventKind.ARREST);

    private final Layers layers;
    private final Set<Integer> violent;

    /** Of a report with all its event words. */
    public Doers(Layers layers, List<Happening> happenings) {
        this.layers = layers;
        this.violent = happenings.stream()
                .filter(h -> KindTrait.VIOLENT.isOf(h.kind()))
                .map(Happening::word)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * 'We condemn this murder' makes no murderer of us: who stands in the sentence of a noun of violence, but not under the
     * noun, did it only where the verb over it tells of violence itself. Not to be asked where the verb carries the noun.
     */
    public boolean isOfAnotherVerb(Happening event, Participant participant) {
        boolean asked = participant.role() == Participant.Role.AGENT
                && (KindTrait.VIOLENT.isOf(event.kind()) || JUDGED.contains(event.kind()))
                && layers.syntax().isParsed()
                && layers.tokens().get(event.word()).tag() == Tag.NOUN;
        if (!asked) {
            return false;
        }
        Syntax syntax = layers.syntax();
        int verb = syntax.arc(event.word()).head();
        while (verb >= 0 && layers.tokens().get(verb).tag() == Tag.NOUN) {
            verb = syntax.arc(verb).head();
        }
        if (verb < 0) {
            return false;
        }
        if (violent.contains(verb)) {
            return isStruckBy(verb, participant);
        }
        boolean here = layers.findSentence(event.trigger().start())
                .filter(s -> s.span().contains(participant.span()))
                .isPresent();
        int first = layers.firstTokenFrom(participant.span().start());
        return here && !syntax.isUnder(first, event.word());
    }

    /** Whether somebody is whom a verb strikes: 'four were killed in the attack' makes no attackers of the four. */
    private boolean isStruckBy(int verb, Participant participant) {
        Syntax syntax = layers.syntax();
        int first = layers.firstTokenFrom(participant.span().start());
        int end = first + layers.tokensIn(participant.span()).size();
        for (int i = first; i < end; i++) {
            boolean struck = syntax.arc(i).is("obj") || syntax.arc(i).relation().equals("nsubj:pass");
            if (struck && syntax.arc(i).head() == verb) {
                return true;
            }
        }
        return false;
    }
}
