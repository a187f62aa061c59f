package org.hearsay.event.internal.cause;

import java.util.List;
import java.util.Set;
import org.hearsay.event.internal.slot.Tie;
import org.hearsay.model.Syntax;
import org.hearsay.model.Token;

/** Shuts out what is told to be no cause, or only to be asked after: 'not by a bomb', 'ruled out a short circuit', 'whether a gang set the fire'. */
final class CauseGuard {

    private static final Set<String> RULING_OUT = Set.of(
            "rule",
            "exclude",
            "dismiss",
            "reject",
            "deny",
            "discount",
            "doubt",
            "dispute",
            "refute",
            "disprove",
            "investigate",
            "examine",
            "probe",
            "ask");

    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor", "hardly");
    private static final Set<String> OPEN = Set.of("whether", "if", "unless", "lest");

    private final List<Token> tokens;
    private final Syntax syntax;
    private final Leads leads;

    CauseGuard(List<Token> tokens, Syntax syntax) {
        this.tokens = tokens;
        this.syntax = syntax;
        this.leads = new Leads(tokens, syntax);
    }

    /** Whether the tree says that what a word heads did not bring an event about, or leaves it open. */
    boolean isShut(int event, int head, Tie tie) {
        return isDenied(head)
                || syntax.isModal(event) && syntax.isUnder(head, event)
                || isOpen(event)
                || tie.between().stream().anyMatch(this::isRuledOut);
    }

    private boolean isRuledOut(int word) {
        return RULING_OUT.contains(tokens.get(word).lemma())
                || syntax.isNegated(word)
                || syntax.isModal(word)
                || isOpen(word);
    }

    private boolean isOpen(int word) {
        return syntax.listChildren(word).stream()
                .anyMatch(c -> OPEN.contains(tokens.get(c).lower())
                        && (syntax.arc(c).is("mark") || syntax.arc(c).is("advmod")));
    }

    /** 'Not because the pump failed' denies the cause, 'because the pump did not work' is one; 'not the flood', 'not by a bomb'. */
    private boolean isDenied(int head) {
        int first = leads.of(head).stream().findFirst().orElse(head);
        boolean led = first < head;
        boolean before = syntax.listChildren(head).stream()
                .anyMatch(c -> c < first && NOT.contains(tokens.get(c).lower()) && (led || !leads.isClause(head)));
        boolean printed = first > 0 && NOT.contains(tokens.get(first - 1).lower());
        return before || printed || isOpen(head);
    }
}
