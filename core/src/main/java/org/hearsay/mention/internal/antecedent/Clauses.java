package org.hearsay.mention.internal.antecedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.model.Arc;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;

/** What words are in their clauses, and how clauses hang on each other. */
final class Clauses {

    private static final Set<String> OWNED = Set.of("his", "her", "hers", "their", "theirs");
    private static final List<String> LINKS =
            List.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "conj", "parataxis", "csubj");
    private static final Map<String, Integer> PREPOSITIONS =
            Map.of("by", 1, "with", 2, "of", 3, "to", 4, "from", 5, "for", 6, "about", 7, "on", 8);
    private static final int OTHER_PREPOSITION = 9;
    /** Steps up a tree; deeper ones are no trees. */
    private static final int DEEPEST = 60;

    private final Reading reading;
    private final Syntax syntax;

    Clauses(Reading reading) {
        this.reading = reading;
        this.syntax = reading.layers.syntax();
    }

    /** The role of a run of words. */
    Role role(int from, int to) {
        if (Reading.isPossessive(reading.lowerNear(to, from))) {
            return Role.OWNER;
        }
        int at = syntax.topOf(from, to);
        for (int step = 0; step < DEEPEST; step++) {
            Arc arc = syntax.arc(at);
            boolean joined = arc.is("conj") && reading.token(at).tag() != Tag.VERB || arc.is("flat");
            if (!joined || arc.head() < 0) {
                return role(at, arc);
            }
            at = arc.head();
        }
        return Role.OTHER;
    }

    private Role role(int at, Arc arc) {
        if (arc.relation().equals("nmod:poss") || OWNED.contains(reading.lower(at)) && arc.is("det")) {
            return Role.OWNER;
        }
        if (arc.relation().equals("nsubj:pass") || arc.relation().equals("csubj:pass")) {
            return Role.PASSIVE;
        }
        if (arc.is("nsubj") || arc.is("csubj")) {
            return isMain(arc.head()) ? Role.SUBJECT : Role.INNER;
        }
        if (arc.is("obj") || arc.is("iobj")) {
            return Role.OBJECT;
        }
        if (arc.is("obl")) {
            return Role.OBLIQUE;
        }
        return arc.is("nmod") ? Role.MODIFIER : arc.is("appos") ? Role.APPOSED : Role.OTHER;
    }

    private boolean isMain(int predicate) {
        if (predicate < 0) {
            return true;
        }
        Arc arc = syntax.arc(predicate);
        return arc.isRoot() || arc.is("conj") || arc.is("parataxis");
    }

    /** The subject of the verb that a word hangs on, where it has one of its own: what an object never means. */
    OptionalInt ownSubject(int token) {
        int verb = syntax.arc(token).head();
        while (verb >= 0
                && syntax.arc(verb).is("conj")
                && syntax.listChildren(verb, "nsubj").isEmpty()) {
            verb = syntax.arc(verb).head();
        }
        return verb < 0
                ? OptionalInt.empty()
                : syntax.listChildren(verb, "nsubj").stream().mapToInt(i -> i).findFirst();
    }

    /** The predicates above a word, the nearest first: of its own clause, of the one that holds it, and so on. */
    List<Integer> above(int token) {
        var all = new ArrayList<Integer>();
        int at = token;
        for (int step = 0; step < DEEPEST && at >= 0; step++) {
            Arc arc = syntax.arc(at);
            boolean own = at != token || isVerbal(at);
            if (arc.isRoot() || own && isClause(at, arc)) {
                all.add(at);
            }
            at = arc.head();
        }
        return all;
    }

    private boolean isVerbal(int at) {
        Tag tag = reading.token(at).tag();
        return tag == Tag.VERB || tag == Tag.AUX;
    }

    private boolean isClause(int at, Arc arc) {
        if (arc.is("conj")) {
            return isVerbal(at) || !syntax.listChildren(at, "nsubj").isEmpty();
        }
        return arc.is("ccomp") || arc.is("advcl") || arc.is("acl") || arc.is("parataxis") || arc.is("csubj");
    }

    /** The number of the relation by which a clause hangs on the one above. */
    int link(int predicate) {
        String relation = syntax.arc(predicate).relation();
        int at = LINKS.indexOf(relation);
        int bare = LINKS.indexOf(syntax.arc(predicate).bare());
        return at >= 0 ? at : bare >= 0 ? bare : LINKS.size();
    }

    /** The subject of a predicate, its own or one shared. */
    OptionalInt subject(int predicate) {
        return syntax.findSubject(predicate);
    }

    OptionalInt object(int predicate) {
        return syntax.findObject(predicate);
    }

    boolean isUnder(int token, int above) {
        return syntax.isUnder(token, above);
    }

    int headOf(int token) {
        return syntax.arc(token).head();
    }

    int top(int from, int to) {
        return syntax.topOf(from, to);
    }

    /** Whether a word is one of several that are joined. */
    boolean isJoined(int head) {
        return syntax.arc(head).is("conj") || !syntax.listChildren(head, "conj").isEmpty();
    }

    /** The number of the preposition that leads a word in; 0 where none does. */
    int preposition(int head) {
        List<Integer> marks = syntax.listChildren(head, "case").stream()
                .filter(m -> m < head && !Reading.isPossessive(reading.lower(m)))
                .toList();
        return marks.isEmpty() ? 0 : PREPOSITIONS.getOrDefault(reading.lower(marks.getFirst()), OTHER_PREPOSITION);
    }
}
