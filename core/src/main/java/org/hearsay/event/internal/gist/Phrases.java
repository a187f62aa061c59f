package org.hearsay.event.internal.gist;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** The words of a noun phrase without what only comments on it: appositions, relative clauses, what stands between commas or brackets. */
final class Phrases {

    /** A participle behind its noun defines it where it is as short as 'packed with migrants'. */
    private static final int BRIEF = 5;

    /** A bracket that is not closed after so many words is none. */
    private static final int LONGEST = 40;

    private static final String BREAKS = ",;:.!?()[]\u2013\u2014";

    private static final String QUOTES = "\"\u201c\u201d";

    private static final Set<String> LOOSE = Set.of(
            "also",
            "however",
            "meanwhile",
            "then",
            "now",
            "later",
            "thus",
            "therefore",
            "again",
            "too",
            "already",
            "still",
            "even",
            "yet",
            "instead",
            "moreover",
            "once",
            "just",
            "only");

    private final List<Token> tokens;
    private final Syntax syntax;
    private final BitSet times;
    private final BitSet inserted;

    Phrases(Layers layers, BitSet times) {
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.times = times;
        this.inserted = inserted(tokens);
    }

    /** The words between round brackets. */
    private static BitSet inserted(List<Token> tokens) {
        var inserted = new BitSet();
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                open = i;
            } else if (open >= 0 && (tokens.get(i).is(")") || i - open > LONGEST)) {
                inserted.set(open, tokens.get(i).is(")") ? i + 1 : open);
                open = -1;
            }
        }
        return inserted;
    }

    /**
     * The words of a phrase, without the preposition that leads it in.
     *
     * @param timed whether words of time in it are left out, for they stand beside the name
     */
    TreeSet<Integer> of(int head, Room room, boolean timed) {
        var words = new TreeSet<Integer>();
        gather(head, 0, room, timed, words);
        return words;
    }

    /** A name that stands beside a pronoun's noun, 'his brother Adan', is the better word for it. */
    private void gather(int head, int depth, Room room, boolean timed, Set<Integer> words) {
        boolean owned = syntax.listChildren(head).stream()
                .anyMatch(c -> isOwner(c) && syntax.arc(c).is("nmod"));
        if (owned) {
            var name = syntax.listChildren(head, "appos").stream()
                    .filter(a -> tokens.get(a).tag() == Tag.PROPN)
                    .findFirst();
            if (name.isPresent()) {
                gather(name.get(), depth, room, timed, words);
                if (depth > 0) {
                    words.addAll(syntax.listChildren(head, "case"));
                }
                return;
            }
        }
        words.add(head);
        int reach = head + 1;
        for (int child : syntax.listChildren(head)) {
            boolean joined = syntax.arc(child).is("punct") || syntax.arc(child).is("conj");
            if (!joined && (isSetOff(child, head) || isParted(reach, child))) {
                break; // behind a comma the tree may go on with what belongs to another word
            }
            reach = Math.max(reach, syntax.endOf(child));
            if (isBriefParticiple(child, head, depth)) {
                IntStream.range(syntax.firstOf(child), syntax.endOf(child))
                        .filter(i -> !times.get(i))
                        .forEach(words::add);
            } else if (isKept(child, head, depth, room) && !isTime(child, head, timed)) {
                gather(child, depth + 1, room, timed, words);
            }
        }
    }

    /** What only comments is left out; what the tree hangs on a noun in any other way belongs to it. */
    private boolean isKept(int child, int head, int depth, Room room) {
        Arc arc = syntax.arc(child);
        boolean behind = child > head;
        if (inserted.get(child) && !inserted.get(head)) {
            return false;
        }
        return switch (arc.bare()) {
            case "acl", "advcl", "parataxis", "discourse", "vocative", "list", "orphan", "dep" -> false;
            // of a predicate noun: 'he was a driver'
            case "nsubj", "csubj", "cop", "aux", "expl", "ccomp", "xcomp", "obj", "iobj" -> false;
            case "mark" -> false;
            case "advmod" -> !behind && !LOOSE.contains(tokens.get(child).lower());
            case "nmod", "obl" -> !behind || isAttached(child, head, depth, room);
            case "conj" ->
                (room != Room.LEAST || syntax.endOf(child) - syntax.firstOf(child) <= BRIEF)
                        && isLike(child, head)
                        && !isClause(child);
            case "cc" -> !behind;
            // the town's, but not the preposition of a phrase that is left out
            case "case" -> !behind || tokens.get(child).tag() == Tag.PART;
            case "punct" -> tokens.get(child).is(",") && syntax.arc(head).is("conj") && !behind;
            case "appos" -> behind && isTitle(child);
            default -> !isSetOff(child, head);
        };
    }

    /** 'and' joins nouns to nouns and numbers to numbers; a verb behind it begins a clause of its own. */
    private boolean isLike(int child, int head) {
        return isNoun(child) || tokens.get(child).tag() == tokens.get(head).tag();
    }

    /** A phrase behind the noun that belongs to it; a pronoun in it, other than an owner, would have to be explained. */
    private boolean isAttached(int child, int head, int depth, Room room) {
        boolean of = syntax.listChildren(child, "case").stream()
                .anyMatch(c -> tokens.get(c).is("of"));
        return depth < room.depth()
                && (of || room != Room.LEAST || tokens.get(head).tag() == Tag.ADV)
                && !isSetOff(child, head)
                && !isEmptied(child)
                && tokens.get(child).tag() != Tag.PRON
                && syntax.listChildren(child, "case").stream().noneMatch(c -> isAside(c));
    }

    private boolean isAside(int mark) {
        return tokens.get(mark).is("according")
                || tokens.get(mark).is("including")
                || tokens.get(mark).is("such");
    }

    /** 'Secretary Ada Vell': what stands without a comma is the name itself. */
    private boolean isTitle(int child) {
        int before = syntax.firstOf(child) - 1;
        // a tree may reach back from the apposition to the first word of all
        return before >= 0
                && tokens.get(before).tag() != Tag.PUNCT
                && tokens.get(before + 1).tag() != Tag.PUNCT;
    }

    private boolean isBriefParticiple(int child, int head, int depth) {
        return depth < 2
                && syntax.arc(child).is("acl")
                && !syntax.arc(child).relation().endsWith("relcl")
                && child == head + 1
                && tokens.get(child).tag() == Tag.VERB
                && syntax.firstOf(child) == child
                && syntax.endOf(child) - child <= BRIEF
                && IntStream.range(child, syntax.endOf(child))
                        .noneMatch(i -> tokens.get(i).tag() == Tag.PUNCT
                                || tokens.get(i).tag() == Tag.PRON);
    }

    /** 'the fact that …', 'the hope of going …': a noun that says nothing without the clause behind it. */
    boolean isEmptied(int noun) {
        return findContent(noun).isPresent();
    }

    /** The verb of that clause. */
    OptionalInt findContent(int noun) {
        return syntax.listChildren(noun).stream()
                .filter(c -> syntax.arc(c).is("acl")
                        || syntax.arc(c).is("ccomp")
                        || syntax.arc(c).is("advcl"))
                .filter(c -> syntax.listChildren(c, "mark").stream()
                        .anyMatch(m -> m > noun && !tokens.get(m).is("to")))
                .mapToInt(c -> c)
                .findFirst();
    }

    /** Whether a comma, a bracket or the end of a speech stands between a word and what hangs on it. */
    boolean isSetOff(int child, int head) {
        int first = syntax.firstOf(child);
        // a tree hangs the comma on what comes behind it
        int before = tokens.get(first).tag() == Tag.PUNCT ? first : first - 1;
        if (child < head || before <= head) {
            return false;
        }
        return isBreak(before) || isQuote(before) && isStop(before - 1);
    }

    /** Whether a comma stands before what hangs on a word further on, with none that closes an insert. */
    boolean isParted(int from, int child) {
        int first = syntax.firstOf(child);
        return isBreak(first)
                || first > from
                        && IntStream.range(from, first).filter(this::isBreak).count() % 2 == 1;
    }

    boolean isBreak(int token) {
        return tokens.get(token).tag() == Tag.PUNCT
                && BREAKS.contains(tokens.get(token).text());
    }

    private boolean isQuote(int token) {
        return QUOTES.contains(tokens.get(token).text());
    }

    private boolean isStop(int token) {
        return ",.!?".contains(tokens.get(token).text());
    }

    private boolean isOwner(int token) {
        return tokens.get(token).tag() == Tag.PRON;
    }

    boolean isNoun(int token) {
        Tag tag = tokens.get(token).tag();
        return tag == Tag.NOUN || tag == Tag.PROPN;
    }

    /** A time stands beside the name; where it does not, a date stays whole and 'Monday' goes. */
    private boolean isTime(int child, int head, boolean timed) {
        return times.get(child) && !times.get(head) && (timed || !isDated(child));
    }

    private boolean isDated(int token) {
        return IntStream.range(syntax.firstOf(token), syntax.endOf(token))
                .anyMatch(i -> Character.isDigit(tokens.get(i).text().charAt(0)));
    }

    /** Whether it is a clause joined on, or what is set against the first: 'not the other'. */
    private boolean isClause(int token) {
        return syntax.listChildren(token).stream()
                .anyMatch(c -> syntax.arc(c).is("nsubj")
                        || syntax.arc(c).is("cop")
                        || syntax.arc(c).is("aux")
                        || tokens.get(c).is("not")
                        || tokens.get(c).is("but"));
    }
}
