package org.hearsay.event.internal.gist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.hearsay.event.Gist;
import org.hearsay.event.Realis;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Finds the {@link Gist} of an event by the tree of its sentence; none where no parser made that. */
public final class GistFinder {

    /** Words beyond these tell no more of what it was. */
    private static final int MOST = 15;

    private static final int MOST_ADJUNCTS = 2;

    /** A noun with no more words says little by itself; its verb is no further above it than so many arcs. */
    private static final int LITTLE = 3;

    private static final int FAR = 4;

    /** Words of what was said that show what it was about. */
    private static final int SAID = 11;

    /** What only comments on a phrase, or begins a clause of its own. */
    private static final Set<String> ASIDE =
            Set.of("acl", "appos", "parataxis", "advcl", "punct", "dep", "discourse", "vocative", "orphan", "list");

    /** What is no part of the words that a verb needs. */
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    /** Small words that a verb needs to mean what it means. */
    private static final Set<String> PARTICLES = Set.of(
            "back",
            "down",
            "up",
            "forward",
            "through",
            "ahead",
            "out",
            "off",
            "over",
            "away",
            "in",
            "on",
            "at",
            "together",
            "apart",
            "aside",
            "not",
            "n't",
            "never",
            "allegedly",
            "reportedly",
            "apparently",
            "possibly",
            "probably",
            "supposedly");

    private final List<Token> tokens;
    private final Syntax syntax;
    private final Mentions mentions;
    private final IntFunction<Realis> told;
    private final BitSet times;

    /**
     * Of a report.
     *
     * @param told how the event of a word is told: what is only meant, feared or denied is no part of a name
     * @param times of the report; a day in a name may be that of what was only meant
     */
    public GistFinder(Layers layers, Mentions mentions, IntFunction<Realis> told, List<TimeExpression> times) {
        this.told = told;
        this.times = TimeExpression.wordsOf(layers, times);
        this.mentions = mentions;
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
    }

    /**
     * The gist of an event.
     *
     * @param trigger words that name it
     * @param place words of its place, which stand beside the name
     * @param time words of its time, which do too
     */
    public Optional<Gist> find(Span trigger, Optional<Span> place, Optional<Span> time) {
        int first = Layers.firstFrom(tokens, trigger.start());
        if (!syntax.isParsed() || first >= tokens.size()) {
            return Optional.empty();
        }
        int head = first;
        for (int i = first; i < tokens.size() && tokens.get(i).span().end() <= trigger.end(); i++) {
            int above = syntax.arc(i).head();
            if (above < 0 || !trigger.contains(tokens.get(above).span())) {
                head = i;
                break;
            }
        }
        return Optional.of(new Making(place, time).gist(head));
    }

    /** The words of one gist, as they are gathered. */
    private final class Making {

        private final Optional<Span> place;
        private final Optional<Span> time;
        private String lead = "";

        Making(Optional<Span> place, Optional<Span> time) {
            this.place = place;
            this.time = time;
        }

        Gist gist(int trigger) {
            Arc arc = syntax.arc(trigger);
            Tag tag = tokens.get(trigger).tag();
            boolean describes = arc.is("amod")
                    || arc.is("compound")
                    || arc.is("nmod") && arc.relation().endsWith("poss");
            if (describes && arc.head() >= 0 && isNoun(arc.head())) {
                return noun(arc.head());
            }
            boolean verb = tag == Tag.VERB
                    || tag == Tag.AUX
                    || tag == Tag.ADJ && findSubject(trigger).isPresent();
            return verb ? verb(trigger) : noun(trigger);
        }

        private Gist noun(int head) {
            var words = new TreeSet<Integer>();
            phrase(head, 0, words);
            begin(words, head);
            boolean little = words.size() <= LITTLE
                    && words.stream().noneMatch(i -> tokens.get(i).tag() == Tag.PROPN);
            Optional<Gist> clause = little ? clause(head) : Optional.empty();
            return new Gist(true, List.of(), spans(cut(words, head)), lead, OptionalInt.empty(), clause);
        }

        /** What is told with a noun, by the verb that it hangs on. */
        private Optional<Gist> clause(int noun) {
            int at = noun;
            for (int steps = 0; steps < FAR && at >= 0; steps++) {
                at = syntax.arc(at).head();
                if (at >= 0 && tokens.get(at).tag() == Tag.VERB) {
                    Gist told = new Making(Optional.empty(), time).verb(at);
                    return Optional.of(told)
                            .filter(g -> Stream.concat(g.who().stream(), g.what().stream())
                                    .anyMatch(tokens.get(noun).span()::equals));
                }
            }
            return Optional.empty();
        }

        /** Takes away what leads a phrase in: 'of', 'and'. */
        private void begin(TreeSet<Integer> words, int head) {
            while (words.first() < head
                    && syntax.arc(words.first()).head() == head
                    && (syntax.arc(words.first()).is("case")
                            || syntax.arc(words.first()).is("cc")
                            || syntax.arc(words.first()).is("mark")
                            || tokens.get(words.first()).tag() == Tag.PUNCT)) {
                words.pollFirst();
            }
        }

        private Gist verb(int head) {
            var who = new TreeSet<Integer>();
            OptionalInt subject = findSubject(head);
            subject.ifPresent(s -> {
                phrase(s, 1, who);
                begin(who, s);
            });
            var what = new TreeSet<Integer>();
            what.add(head);
            for (int child : syntax.listChildren(head)) {
                Arc arc = syntax.arc(child);
                if (arc.is("aux") || arc.is("cop") || arc.is("compound") || isParticle(child, head)) {
                    what.add(child);
                } else if ((arc.is("obj") || arc.is("iobj")) && !isRelative(child)) {
                    phrase(child, 1, what);
                } else if ((arc.is("xcomp") || arc.is("ccomp") && child > head) && told.apply(child) == Realis.ACTUAL) {
                    clause(child, what, SAID);
                }
            }
            int more = MOST_ADJUNCTS;
            for (int child : syntax.listObliques(head)) {
                boolean led = marks(child).findAny().isPresent();
                if (led
                        && child > head
                        && !isAside(child)
                        && !times.get(child)
                        && more > 0
                        && what.size() < MOST - 4
                        && !isRelative(child)) {
                    phrase(child, 1, what);
                    more--;
                }
            }
            return new Gist(false, spans(who), spans(cut(what, head)), lead, referent(subject, who), Optional.empty());
        }

        private OptionalInt referent(OptionalInt subject, TreeSet<Integer> who) {
            if (subject.isEmpty() || who.isEmpty()) {
                return OptionalInt.empty();
            }
            OptionalInt own = mentions.referentOf(tokens.get(subject.getAsInt()).span());
            Span all = Span.cover(
                    tokens.get(who.first()).span(), tokens.get(who.last()).span());
            return own.isPresent() ? own : mentions.referentOf(all);
        }

        /** The subject; behind 'who' the one that the clause is about. */
        private OptionalInt findSubject(int verb) {
            OptionalInt own = syntax.findSubject(verb);
            Arc arc = syntax.arc(verb);
            boolean about = arc.is("acl") && arc.head() >= 0 && isNoun(arc.head());
            boolean bare = own.isEmpty() && !isInfinitive(verb);
            return about && (bare || own.isPresent() && isRelative(own.getAsInt())) ? OptionalInt.of(arc.head()) : own;
        }

        private boolean isInfinitive(int verb) {
            return syntax.listChildren(verb, "mark").stream()
                    .anyMatch(m -> tokens.get(m).is("to"));
        }

        private boolean isRelative(int token) {
            return RELATIVE.contains(tokens.get(token).lower());
        }

        private boolean isParticle(int token, int verb) {
            boolean beside = Math.abs(token - verb) == 1 || token < verb;
            return beside
                    && PARTICLES.contains(tokens.get(token).lower())
                    && syntax.endOf(token) - syntax.firstOf(token) == 1;
        }

        private boolean isNoun(int token) {
            return tokens.get(token).tag() == Tag.NOUN || tokens.get(token).tag() == Tag.PROPN;
        }

        /** A noun with what defines it; a name that stands beside a pronoun's noun is the better word for it. */
        private void phrase(int head, int depth, Set<Integer> words) {
            boolean owned = syntax.listChildren(head).stream().anyMatch(this::isPronoun);
            Optional<Integer> name = owned && depth > 0
                    ? syntax.listChildren(head, "appos").stream()
                            .filter(a -> tokens.get(a).tag() == Tag.PROPN)
                            .findFirst()
                    : Optional.empty();
            if (name.isPresent()) {
                phrase(name.get(), depth + 1, words);
                marks(head).forEach(words::add);
                return;
            }
            words.add(head);
            for (int child : syntax.listChildren(head)) {
                Arc arc = syntax.arc(child);
                boolean far = depth > 2 && (arc.is("nmod") || arc.is("conj"));
                boolean own = arc.is("nmod") && hasPronoun(child);
                boolean other = arc.is("conj") && (!isNoun(child) || isClause(child));
                boolean comma = tokens.get(child).is(",") && syntax.arc(head).is("conj") && child < head;
                if (comma
                        || !isAside(child)
                                && !far
                                && !own
                                && !other
                                && !isDeterminer(child, depth)
                                && !isCopular(arc)) {
                    phrase(child, depth + 1, words);
                }
            }
        }

        private Stream<Integer> marks(int head) {
            return syntax.listChildren(head, "case").stream();
        }

        /** Of a predicate noun: 'he was a driver' is not part of the phrase. */
        private boolean isCopular(Arc arc) {
            return arc.is("nsubj")
                    || arc.is("cop")
                    || arc.is("aux")
                    || arc.is("mark")
                    || arc.is("csubj")
                    || arc.is("ccomp");
        }

        private boolean isPronoun(int token) {
            return tokens.get(token).tag() == Tag.PRON && syntax.arc(token).is("nmod");
        }

        private boolean hasPronoun(int token) {
            return tokens.get(token).tag() == Tag.PRON
                    || syntax.listChildren(token).stream()
                            .anyMatch(c -> tokens.get(c).tag() == Tag.PRON);
        }

        private boolean isDeterminer(int child, int depth) {
            return syntax.arc(child).is("det")
                    && depth == 0
                    && !tokens.get(child).is("no");
        }

        /** Whether it is a clause joined on, or what is set against the first: 'not the other'. */
        private boolean isClause(int token) {
            return syntax.listChildren(token).stream()
                    .anyMatch(c -> isCopular(syntax.arc(c))
                            || tokens.get(c).is("not")
                            || tokens.get(c).is("but"));
        }

        /** What comments, and where and when it was: the place stands beside the name, with the word that leads it in. */
        private boolean isAside(int child) {
            Arc arc = syntax.arc(child);
            int before = syntax.firstOf(child) - 1;
            // 'Secretary Ada Vell': what stands without a comma is the name itself
            boolean title = arc.is("appos")
                    && child > arc.head()
                    // a tree may reach back from the apposition to the first word of all
                    && before >= 0
                    && tokens.get(before).tag() != Tag.PUNCT
                    && tokens.get(before + 1).tag() != Tag.PUNCT;
            if (!title && ASIDE.stream().anyMatch(arc::is)) {
                return true;
            }
            if (time.filter(t -> t.overlaps(tokens.get(child).span())).isPresent()
                    || marks(child).anyMatch(m -> tokens.get(m).is("according"))) {
                return true;
            }
            if ((arc.is("obl") || arc.is("nmod"))
                    && place.filter(p -> p.contains(tokens.get(child).span())).isPresent()) {
                lead = lead(child);
                return true;
            }
            return false;
        }

        private String lead(int child) {
            return Stream.concat(marks(child), syntax.listChildren(child, "det").stream())
                    .sorted()
                    .map(i -> tokens.get(i).lower())
                    .reduce((a, b) -> a + " " + b)
                    .orElse("");
        }

        /** What completes a verb: its words in order, as far as they go. */
        private void clause(int head, Set<Integer> words, int most) {
            int from = syntax.firstOf(head);
            int to = syntax.endOf(head);
            int end = Math.min(to, from + most);
            if (end < to) {
                // Better a clause less than half of one.
                int stop = end;
                while (stop > from + SAID / 2 && !isJoint(stop)) {
                    stop--;
                }
                end = isJoint(stop) ? stop : end;
            }
            for (int i = from; i < end; i++) {
                words.add(i);
            }
        }

        private boolean isJoint(int token) {
            Tag tag = tokens.get(token).tag();
            return tag == Tag.PUNCT || tag == Tag.CCONJ || tag == Tag.SCONJ || tag == Tag.ADP;
        }

        /** No more words than are of use, those near the head first. */
        private Set<Integer> cut(Set<Integer> words, int head) {
            var kept = new TreeSet<Integer>();
            words.stream().filter(i -> i <= head && head - i < MOST).forEach(kept::add);
            words.stream().filter(i -> i > head).limit(MOST).forEach(kept::add);
            while (kept.last() > head && isLoose(kept.last())) {
                kept.remove(kept.last());
            }
            return kept;
        }

        /** What cannot stand at the end: 'of the', a comma. */
        private boolean isLoose(int token) {
            return switch (tokens.get(token).tag()) {
                case ADP, DET, CCONJ, SCONJ, PUNCT, AUX, PART ->
                    !syntax.arc(token).is("compound");
                case ADJ, ADV, INTJ, NOUN, NUM, PRON, PROPN, SYM, VERB, X -> false;
            };
        }

        private List<Span> spans(Set<Integer> words) {
            var spans = new ArrayList<Span>();
            for (int i : words) {
                spans.add(tokens.get(i).span());
            }
            return spans;
        }
    }
}
