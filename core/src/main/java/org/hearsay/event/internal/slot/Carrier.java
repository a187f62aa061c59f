package org.hearsay.event.internal.slot;

import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Arc;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** The verb that says no more of an event than that it was: 'the strike began on Monday' is the strike of Monday. */
final class Carrier {

    private static final Set<String> VERBS =
            Set.copyOf(Lexicon.english("triggers").listTerms("carriers"));

    private Carrier() {}

    /** The same event at the verb that has its word as subject, where such a verb does. */
    static Optional<Happening> of(Report report, Happening event) {
        Syntax syntax = report.layers().syntax();
        Arc arc = syntax.arc(event.word());
        if (!syntax.isParsed() || !arc.is("nsubj") || arc.head() < 0) {
            return Optional.empty();
        }
        Token verb = report.layers().tokens().get(arc.head());
        boolean carries = verb.tag() == Tag.VERB && VERBS.contains(verb.lemma()) && !isPlaceless(report, arc.head());
        return carries ? Optional.of(new Happening(arc.head(), verb.span(), event.kind())) : Optional.empty();
    }

    /** 'The talks took a turn' tells of a turn; 'took place' of nothing but the talks. */
    private static boolean isPlaceless(Report report, int verb) {
        return report.layers().tokens().get(verb).lemma().equals("take")
                && report.layers().syntax().listChildren(verb, "obj").stream()
                        .noneMatch(o -> report.layers().tokens().get(o).is("place"));
    }
}
