package org.hearsay.event.internal.gist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.event.Gist;
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

    /** A noun with no more words says little by itself. */
    private static final int LITTLE = 3;

    /** A clause that holds a word is no further above it than so many arcs. */
    private static final int FAR = 5;

    /** What leads in a gerund that the subject of the sentence does, too. */
    private static final Set<String> SAME_DOER = Set.of("while", "when", "after", "before", "by");

    private static final Set<String> ASKING = Set.of("order", "want", "demand", "ask", "have", "get", "like", "need");

    /** Prepositions that no subject has before it. */
    private static final Set<String> OBLIQUE =
            Set.of("in", "on", "for", "with", "by", "to", "from", "after", "before", "during", "under", "of");

    private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they");

    private static final Set<String> SINGULAR = Set.of("was", "is", "has", "does");

    private static final Set<String> PLAIN_DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those");

    private final List<Token> tokens;
    private final Syntax syntax;
    private final Mentions mentions;
    private final Map<Integer, Span> names;
    private final Phrases phrases;
    private final Predicates predicates;
    private final WholeClauses wholes;

    /**
     * Of a report.
     *
     * @param times of the report; a day in a name may be that of what was only meant
     */
    public GistFinder(Layers layers, Mentions mentions, List<TimeExpression> times) {
        // how long something took is part of what it was
        BitSet when = TimeExpression.wordsOf(
                layers,
                times.stream()
                        .filter(t -> t.kind() != TimeExpression.Kind.DURATION)
                        .toList());
        this.mentions = mentions;
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.names = names(mentions);
        this.phrases = new Phrases(layers, when);
        this.predicates = new Predicates(layers, when, phrases);
        this.wholes = new WholeClauses(layers, phrases, predicates);
    }

    /** The name that each token belongs to: a tree may part what is one. */
    private Map<Integer, Span> names(Mentions mentions) {
        Map<Integer, Span> names = new HashMap<>();
        mentions.names().forEach(name -> {
            int first = Layers.firstFrom(tokens, name.span().start());
            int end = Layers.firstFrom(tokens, name.span().end());
            for (int i = first; i < end; i++) {
                names.put(i, new Span(first, end));
            }
        });
        return names;
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
        return Optional.of(new Making(place, time.isPresent()).gist(head));
    }

    /** The words of one gist, as they are gathered. */
    private final class Making {

        private final Optional<Span> place;
        private final boolean timed;

        Making(Optional<Span> place, boolean timed) {
            this.place = place;
            this.timed = timed;
        }

        Gist gist(int trigger) {
            Arc arc = syntax.arc(trigger);
            Tag tag = tokens.get(trigger).tag();
            boolean describes = arc.is("amod")
                    || arc.is("compound")
                    || arc.is("nmod") && arc.relation().endsWith("poss");
            if (describes && arc.head() >= 0 && phrases.isNoun(arc.head())) {
                return noun(arc.head());
            }
            boolean verb = tag == Tag.VERB
                    || tag == Tag.AUX
                    || tag == Tag.ADJ && findSubject(trigger).isPresent();
            return verb ? verb(trigger) : noun(trigger);
        }

        private Gist noun(int head) {
            TreeSet<Integer> words = phrases.of(head, Room.ALL, timed);
            for (Room room : List.of(Room.NEEDED, Room.LEAST)) {
                words = words.size() > room.most() - LITTLE ? phrases.of(head, room, timed) : words;
            }
            words = whole(words);
            begin(words, head, true);
            boolean little = words.size() <= LITTLE
                    && words.stream().noneMatch(i -> tokens.get(i).tag() == Tag.PROPN);
            boolean subject = syntax.arc(head).is("nsubj");
            Optional<Gist> clause = little || subject ? around(head) : Optional.empty();
            return new Gist(true, List.of(), spans(words), lead(head), OptionalInt.empty(), clause);
        }

        private Gist verb(int head) {
            Optional<Gist> own = isMeant(head) ? Optional.empty() : clause(head);
            if (own.filter(g -> !g.who().isEmpty()).isPresent()) {
                return own.get();
            }
            List<Span> what = own.map(Gist::what).orElseGet(() -> spans(predicates.of(head, Room.LEAST, timed)));
            return new Gist(
                    false,
                    List.of(),
                    what,
                    lead(head),
                    OptionalInt.empty(),
                    around(head),
                    isMeant(head) ? List.of() : whole(head, findSubject(head)));
        }

        /** 'to close it', 'ordered it closed': what the verb above only asks for. */
        private boolean isMeant(int verb) {
            int above = syntax.arc(verb).head();
            boolean helped = !syntax.listChildren(verb, "aux").isEmpty()
                    || !syntax.listChildren(verb, "mark").isEmpty();
            return predicates.isInfinitive(verb)
                    || !helped
                            && above >= 0
                            && (syntax.arc(verb).is("xcomp") || syntax.arc(verb).is("ccomp"))
                            && ASKING.contains(tokens.get(above).lemma());
        }

        /** The nearest clause with a subject that holds a word. */
        private Optional<Gist> around(int word) {
            int at = syntax.arc(word).head();
            for (int steps = 0; steps < FAR && at >= 0; steps++) {
                boolean verb = tokens.get(at).tag() == Tag.VERB
                        || !syntax.listChildren(at, "cop").isEmpty();
                if (verb && !predicates.isInfinitive(at)) {
                    Optional<Gist> told = clause(at).filter(g -> !g.who().isEmpty() && isIn(word, g));
                    if (told.isPresent()) {
                        return told;
                    }
                }
                at = syntax.arc(at).head();
            }
            return Optional.empty();
        }

        private boolean isIn(int word, Gist gist) {
            return Stream.concat(gist.who().stream(), gist.what().stream())
                    .anyMatch(s -> s.contains(tokens.get(word).span()));
        }

        /** A verb with its subject, where both are whole and not too long. */
        private Optional<Gist> clause(int head) {
            OptionalInt subject = findSubject(head);
            if (!syntax.listChildren(head, "expl").isEmpty()) {
                // 'there was a fire': what it was is no doer
                return Optional.empty();
            }
            for (Room room : Room.values()) {
                TreeSet<Integer> who = new TreeSet<>();
                subject.ifPresent(s -> {
                    who.addAll(whole(phrases.of(s, room, timed)));
                    begin(who, s, false);
                });
                if (subject.isPresent() && syntax.isUnder(head, subject.getAsInt())) {
                    // 'the guards that closed the gate': the clause hangs on its own subject
                    who.removeIf(i -> syntax.isUnder(i, head));
                }
                TreeSet<Integer> what = whole(predicates.of(head, room, timed));
                if (subject.isPresent() && subject.getAsInt() < head) {
                    // a phrase behind the verb that the tree hangs on its subject; behind a comma it begins something
                    // else
                    who.tailSet(head).stream()
                            .filter(i -> IntStream.rangeClosed(head, i).noneMatch(phrases::isBreak))
                            .forEach(what::add);
                    who.removeIf(i -> i >= head);
                }
                what.removeAll(who);
                what.add(head);
                var kept = new TreeSet<>(what);
                kept.addAll(who);
                if (predicates.losesDenial(head, kept) || predicates.losesObject(head, kept)) {
                    continue;
                }
                OptionalInt object = predicates.findObjectAbove(head);
                TreeSet<Integer> above = new TreeSet<>();
                object.ifPresent(o -> {
                    above.addAll(whole(phrases.of(o, room, timed)));
                    begin(above, o, false);
                });
                if (who.size() + what.size() + above.size() <= room.most()) {
                    var words = new ArrayList<Span>(spans(what));
                    words.addAll(spans(above));
                    return Optional.of(new Gist(
                            false,
                            spans(who),
                            words,
                            lead(head),
                            referent(subject, who),
                            Optional.empty(),
                            whole(head, subject)));
                }
            }
            return Optional.empty();
        }

        private List<Span> whole(int head, OptionalInt subject) {
            return subject.isEmpty()
                    ? List.of()
                    : wholes.find(head, subject.getAsInt()).map(this::spans).orElse(List.of());
        }

        /** The words with all of each name that they begin or end. */
        private TreeSet<Integer> whole(TreeSet<Integer> words) {
            var whole = new TreeSet<>(words);
            for (int word : words) {
                Span name = names.get(word);
                for (int i = name == null ? 0 : name.start(); name != null && i < name.end(); i++) {
                    whole.add(i);
                }
            }
            return whole;
        }

        /** Takes away what leads a phrase in: 'of', 'and'; for a noun alone its article, too. */
        private void begin(TreeSet<Integer> words, int head, boolean bare) {
            while (words.first() < head && isLead(words.first(), head, bare)) {
                words.pollFirst();
            }
        }

        private boolean isLead(int word, int head, boolean bare) {
            Arc arc = syntax.arc(word);
            boolean own = arc.head() == head && (arc.is("case") || arc.is("mark"));
            return own
                    || arc.is("cc")
                    || arc.is("fixed")
                    || tokens.get(word).tag() == Tag.PUNCT
                    || bare
                            && arc.is("det")
                            && arc.head() == head
                            && PLAIN_DETERMINERS.contains(tokens.get(word).lower());
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

        /** The subject; behind 'who' the one that the clause is about, of a gerund that of the sentence; none where the tree is unsure. */
        private OptionalInt findSubject(int verb) {
            OptionalInt subject = subject(verb);
            return subject.isPresent() && isDoubtful(subject.getAsInt(), verb) ? OptionalInt.empty() : subject;
        }

        private OptionalInt subject(int verb) {
            OptionalInt own = syntax.findSubject(verb);
            Arc arc = syntax.arc(verb);
            boolean about = arc.is("acl") && arc.head() >= 0 && phrases.isNoun(arc.head());
            boolean bare = own.isEmpty() && !predicates.isInfinitive(verb);
            if (about && bare) {
                // 'the envoy, quoting a letter' may be said of anybody before it
                return phrases.isSetOff(verb, arc.head()) ? OptionalInt.empty() : OptionalInt.of(arc.head());
            }
            if (about && own.isPresent() && predicates.isRelative(own.getAsInt())) {
                return isNearest(arc.head(), own.getAsInt()) ? OptionalInt.of(arc.head()) : OptionalInt.empty();
            }
            boolean gerund = bare
                    && arc.is("advcl")
                    && arc.head() >= 0
                    && tokens.get(verb).lower().endsWith("ing")
                    && syntax.listChildren(verb, "mark").stream()
                            .allMatch(m -> SAME_DOER.contains(tokens.get(m).lower()));
            return gerund ? syntax.findSubject(arc.head()) : own;
        }

        /** 'the raid on the town that was denied': a tree often hangs the clause on the wrong one of two nouns. */
        private boolean isNearest(int noun, int relative) {
            boolean alone = !syntax.arc(noun).is("nmod")
                    || syntax.listChildren(noun, "case").isEmpty();
            return alone
                    && IntStream.range(noun + 1, relative)
                            .noneMatch(i -> phrases.isNoun(i)
                                    && !syntax.arc(i).is("flat")
                                    && !syntax.arc(i).is("appos"));
        }

        /** What is no noun, does not agree with its verb, or is parted from it by the subject of another verb. */
        private boolean isDoubtful(int subject, int verb) {
            Token noun = tokens.get(subject);
            boolean plural = noun.tag() == Tag.NOUN
                    && noun.lower().endsWith("s")
                    && !noun.lower().equals(noun.lemma())
                    && syntax.listChildren(subject, "conj").isEmpty();
            boolean led = syntax.listChildren(subject, "case").stream()
                    .anyMatch(c -> c < subject
                            && OBLIQUE.contains(tokens.get(c).lower())
                            && !tokens.get(c + 1).is("all"));
            if (noun.tag() == Tag.VERB && !noun.lower().endsWith("ing")
                    || plural && isSingular(verb)
                    || led
                    || isOfAnother(subject, verb)) {
                return true;
            }
            boolean own = syntax.arc(subject).head() == verb;
            int from = Math.min(subject, verb) + 1;
            return !own
                    && syntax.arc(verb).is("conj")
                    && IntStream.range(from, Math.max(subject, verb))
                            .anyMatch(i -> syntax.arc(i).is("nsubj") && !syntax.isUnder(i, subject));
        }

        /** 'the men whose dismissal set it off', 'the rain we have': another subject stands between. */
        private boolean isOfAnother(int subject, int verb) {
            return IntStream.range(subject + 1, Math.max(subject + 1, verb))
                    .anyMatch(i -> tokens.get(i).is("whose") && syntax.isUnder(verb, subject)
                            || SUBJECTS.contains(tokens.get(i).lower())
                                    && syntax.arc(i).head() == verb);
        }

        private boolean isSingular(int verb) {
            OptionalInt helper = syntax.listChildren(verb).stream()
                    .filter(c -> syntax.arc(c).is("aux") || syntax.arc(c).is("cop"))
                    .mapToInt(c -> c)
                    .findFirst();
            return SINGULAR.contains(tokens.get(helper.orElse(verb)).lower());
        }

        /** The words that lead in the place of an event, where it hangs on its word. */
        private String lead(int head) {
            return syntax.listObliques(head).stream()
                    .filter(c ->
                            place.filter(p -> p.contains(tokens.get(c).span())).isPresent())
                    .findFirst()
                    .map(c -> Stream.concat(
                                    syntax.listChildren(c, "case").stream(), syntax.listChildren(c, "det").stream())
                            .sorted()
                            .map(i -> tokens.get(i).lower())
                            .collect(Collectors.joining(" ")))
                    .orElse("");
        }

        private List<Span> spans(TreeSet<Integer> words) {
            var spans = new ArrayList<Span>();
            for (int i : words) {
                Integer before = words.lower(i);
                // 'air-defence': the mark between two words that nothing parts
                if (before != null && before == i - 2 && isGlued(i - 1)) {
                    spans.add(tokens.get(i - 1).span());
                }
                spans.add(tokens.get(i).span());
            }
            return spans;
        }

        private boolean isGlued(int token) {
            Token mark = tokens.get(token);
            return (mark.tag() == Tag.PUNCT || mark.tag() == Tag.SYM)
                    && tokens.get(token - 1).span().end() == mark.span().start()
                    && mark.span().end() == tokens.get(token + 1).span().start();
        }
    }
}
