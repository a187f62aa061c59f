package org.hearsay.event.internal.slot;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant.Role;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * Whom the words next to an event's word name as its doers and as those whom it struck: subject and object, the one behind 'by',
 * the one behind the 'of' of a killing. Where a side is told so, nobody else of the sentence is on it. Says nothing where no
 * trained parser made the tree, nor of a subject without an object: who explodes or falls does nothing.
 */
final class Sides {

    /** Kinds whose nouns are followed or owned by whom they strike. */
    static final Set<EventKind> STRIKING =
            EnumSet.of(EventKind.KILL, EventKind.INJURE, EventKind.ARREST, EventKind.ABDUCT, EventKind.SENTENCE);

    /** Kinds of which a false side is worse than none. */
    private static final Set<EventKind> GRAVE = EnumSet.of(
            EventKind.ARREST,
            EventKind.SENTENCE,
            EventKind.ACCUSE,
            EventKind.SUE,
            EventKind.DISMISS,
            EventKind.THREATEN);

    /** Kinds whose verb tells a deed of its subject, with an object or without: 'he refused', 'she announced'. */
    private static final Set<EventKind> DONE = EnumSet.of(
            EventKind.REFUSE,
            EventKind.DENY,
            EventKind.DEMAND,
            EventKind.THREATEN,
            EventKind.ACCUSE,
            EventKind.STATEMENT,
            EventKind.SPEAK,
            EventKind.VISIT,
            EventKind.VOTE,
            EventKind.PROTEST);

    private static final Set<String> BE = Set.of("be", "get");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final Layers layers;
    private final Syntax syntax;
    private final Happening event;
    private final Set<Integer> doers = new TreeSet<>();
    private final Set<Integer> struck = new TreeSet<>();

    Sides(Layers layers, Happening event) {
        this.layers = layers;
        this.syntax = layers.syntax();
        this.event = event;
        if (syntax.isParsed()) {
            if (layers.tokens().get(event.word()).tag() == Tag.VERB) {
                ofVerb(event.word());
            } else {
                ofNoun(event.word());
            }
        }
    }

    private void ofVerb(int verb) {
        if (isSuffered(layers, verb)) {
            subject(verb, struck);
            syntax.listObliques(verb, "by").forEach(i -> add(i, doers));
            return;
        }
        listObjects(layers, verb).forEach(i -> add(i, struck));
        if (whom(verb) >= 0) {
            add(whom(verb), struck);
        }
        if (struck.isEmpty() && isElliptic(verb)) {
            subject(verb, struck);
            return;
        }
        if (!struck.isEmpty() || DONE.contains(event.kind())) {
            subject(verb, doers);
        }
    }

    /** 'The hostages whom the sect had held': who is told of before the clause is its object; -1 where there is no such clause. */
    private int whom(int verb) {
        int whom = syntax.listChildren(verb).stream()
                .filter(o -> o < verb
                        && layers.tokens().get(o).is("whom")
                        && syntax.listChildren(o, "case").isEmpty())
                .findFirst()
                .orElse(-1);
        if (whom < 0 || syntax.arc(verb).relation().equals("acl:relcl")) {
            return whom < 0 ? -1 : syntax.arc(verb).head();
        }
        // a slip of the tree: the noun before
        int noun = whom - 1;
        while (noun >= 0 && layers.tokens().get(noun).tag() == Tag.PUNCT) {
            noun--;
        }
        return noun >= 0 && layers.tokens().get(noun).tag() == Tag.NOUN ? noun : -1;
    }

    /** 'Gunmen storm school; five killed': who kills kills somebody, so a subject without an object was killed. */
    private boolean isElliptic(int verb) {
        Token word = layers.tokens().get(verb);
        return STRIKING.contains(event.kind())
                && isBent(word)
                && !word.lower().endsWith("s")
                && syntax.listChildren(verb).stream()
                        .noneMatch(c -> syntax.arc(c).is("aux")
                                || syntax.arc(c).is("conj")
                                || syntax.arc(c).is("ccomp")
                                || syntax.arc(c).is("xcomp")
                                || c > verb && syntax.arc(c).is("obj"))
                && !syntax.arc(verb).is("conj");
    }

    /**
     * Whether the subject of a verb suffers what it tells. 'Gunmen shot dead an officer' is active, whatever the tree: there is
     * an object and no 'be'.
     */
    static boolean isSuffered(Layers layers, int verb) {
        boolean helped = layers.syntax().listChildren(verb, "aux").stream()
                .anyMatch(a -> BE.contains(layers.tokens().get(a).lemma()));
        return isReduced(layers, verb)
                || layers.syntax().isPassive(verb)
                        && (helped || listObjects(layers, verb).isEmpty());
    }

    /** What a verb is done to: behind it, without a preposition. */
    static List<Integer> listObjects(Layers layers, int verb) {
        Syntax syntax = layers.syntax();
        return syntax.listChildren(verb).stream()
                .filter(i -> i > verb)
                .filter(i -> syntax.arc(i).is("obj") || syntax.arc(i).relation().equals("obl:agent"))
                .filter(i -> syntax.listChildren(i, "case").isEmpty())
                .toList();
    }

    /** 'Six farmers, shot by soldiers': a participle that has nobody but the noun that it tells of. */
    private static boolean isReduced(Layers layers, int verb) {
        return layers.syntax().arc(verb).relation().equals("acl")
                && isBent(layers.tokens().get(verb));
    }

    /** Whether a word has the form of a past participle: not its base form, not that in '-ing'. */
    static boolean isBent(Token word) {
        return !word.lower().equals(word.lemma()) && !word.lower().endsWith("ing");
    }

    private void subject(int verb, Set<Integer> side) {
        if (isReduced(layers, verb)) {
            add(syntax.arc(verb).head(), side);
            return;
        }
        OptionalInt subject = syntax.findSubject(verb);
        if (subject.isEmpty() && !struck.isEmpty() && !side.equals(struck)) {
            fronted(verb).ifPresent(i -> add(i, side));
        }
        subject.ifPresent(i -> {
            boolean relative = syntax.arc(verb).relation().equals("acl:relcl")
                    && RELATIVE.contains(layers.tokens().get(i).lower());
            add(relative ? syntax.arc(verb).head() : i, side);
        });
    }

    /** A slip of the tree: 'Neighbouring Norland closed its border' begins with its subject, under whatever relation. */
    private OptionalInt fronted(int verb) {
        return syntax.listChildren(verb).stream()
                .filter(i -> i < verb && syntax.arc(i).relation().equals("obl"))
                .filter(i -> syntax.listChildren(i, "case").stream()
                        .noneMatch(c -> layers.tokens().get(c).tag() == Tag.ADP))
                .filter(i -> layers.tokens().get(i).tag() == Tag.PROPN && i == verb - 1)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private void ofNoun(int noun) {
        syntax.listObliques(noun, "by").forEach(i -> add(i, doers));
        boolean striking = STRIKING.contains(event.kind());
        if (striking || !doers.isEmpty()) {
            syntax.listObliques(noun, "of").forEach(i -> add(i, struck));
        }
        if (event.kind() == EventKind.ATTACK) {
            syntax.listObliques(noun, "on").forEach(i -> add(i, struck));
            syntax.listObliques(noun, "against").forEach(i -> add(i, struck));
        }
        // 'his arrest' strikes him, 'his murder of two guards' them
        boolean told = !struck.isEmpty();
        for (int owner : syntax.listChildren(noun, "nmod")) {
            if (syntax.arc(owner).relation().equals("nmod:poss")) {
                if (told) {
                    add(owner, doers);
                } else if (striking || !doers.isEmpty()) {
                    add(owner, struck);
                }
            }
        }
    }

    /** Adds a word with what is joined to it or stands beside it as another name of it. */
    private void add(int word, Set<Integer> side) {
        if (word < 0 || !side.add(word)) {
            return;
        }
        for (int child : syntax.listChildren(word)) {
            String relation = syntax.arc(child).relation();
            if (syntax.arc(child).is("conj")
                    || syntax.arc(child).is("appos")
                    || syntax.arc(child).is("flat")
                    || relation.equals("nmod:desc")) {
                add(child, side);
            }
        }
    }

    /** Whether the words make somebody the one who did it. */
    boolean acts(Candidate c) {
        return doers.contains(c.head()) && !struck.contains(c.head());
    }

    /** Whether they make somebody the one whom it struck. */
    boolean isStruck(Candidate c) {
        return struck.contains(c.head()) && !doers.contains(c.head());
    }

    /** Whether somebody cannot take such a part in what is grave, for others are told in it. */
    boolean bars(Candidate c, Role role) {
        if (!KindTrait.VIOLENT.isOf(event.kind()) && !GRAVE.contains(event.kind()) || c.head() < 0) {
            return false;
        }
        boolean known = doers.contains(c.head()) || struck.contains(c.head());
        boolean suffers = role == Casting.object(event.kind()) && !struck.isEmpty();
        boolean acts = role == Casting.doer(event.kind()) && !doers.isEmpty();
        return !known && (suffers || acts);
    }
}
