package org.hearsay.event.internal.count;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.event.EventKind;
import org.hearsay.event.Toll.What;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Nominal;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Sense;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** What speaks for a number counting those who were killed, held, present …: its noun, what it hangs on, what hangs on it, the words and events beside it. */
public final class CountSigns {

    /** So far up the tree and so far aside is looked. */
    private static final int STEPS = 4;

    private static final int ASIDE = 6;

    private static final EnumSet<What> PEOPLE = EnumSet.of(
            What.KILLED, What.WOUNDED, What.MISSING, What.DETAINED, What.DISPLACED, What.SURVIVED, What.PRESENT);

    /** What befell nobody. */
    private static final EnumSet<What> THERE = EnumSet.of(What.PRESENT, What.AMOUNT, What.MEASURE);

    /** Between 'of' and the number. */
    private static final Set<String> ALIKE =
            Set.of("about", "some", "around", "nearly", "roughly", "at", "least", "more", "than", "its", "their");

    /** Some of a whole; 'all' and 'each' are the whole itself. */
    private static final Set<String> SOME = Set.of(
            "half", "most", "some", "many", "several", "none", "any", "few", "dozens", "third", "thirds", "quarter");

    private static final Set<String> BEFALLING = Set.of(
            "kill",
            "die",
            "dead",
            "death",
            "victim",
            "body",
            "wound",
            "injure",
            "wounded",
            "injured",
            "hurt",
            "miss",
            "missing",
            "arrest",
            "detain",
            "detainee",
            "displace",
            "destroy",
            "fatality",
            "casualty",
            "survivor",
            "survive");

    private final Layers layers;
    private final List<Token> tokens;
    private final Syntax syntax;
    private final Mentions mentions;
    private final Predicate<String> vocabulary;

    /**
     * Of a report.
     *
     * @param vocabulary the base forms of things that are counted and are no people
     */
    public CountSigns(Layers layers, Mentions mentions, Predicate<String> vocabulary) {
        this.layers = layers;
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.mentions = mentions;
        this.vocabulary = vocabulary;
    }

    /**
     * The signs of a number, in a fixed order.
     *
     * @param kinds of the events of its sentence, by the word that tells of each
     */
    public List<String> list(CountPhrase phrase, Sentence sentence, Map<Integer, EventKind> kinds) {
        var signs = new ArrayList<String>();
        signs.add("bias");
        own(phrase, signs);
        above(phrase, kinds, signs);
        below(phrase, kinds, signs);
        aside(phrase, sentence, kinds, signs);
        return signs;
    }

    /** What the number, its noun, the words that it hangs on and the nearest events on both sides mean there, in this order. */
    public List<Optional<Sense>> senses(CountPhrase p, Sentence sentence, Map<Integer, EventKind> kinds) {
        int up = syntax.arc(p.head()).head();
        int further = up < 0 ? Parse.ROOT : syntax.arc(up).head();
        int left = p.first() - 1;
        while (left >= sentence.first() && !kinds.containsKey(left)) {
            left--;
        }
        int right = Math.max(p.end(), p.noun() + 1);
        while (right < sentence.end() && !kinds.containsKey(right)) {
            right++;
        }
        return Stream.of(
                        p.first(),
                        p.noun(),
                        up,
                        further,
                        left < sentence.first() ? Parse.ROOT : left,
                        right < sentence.end() ? right : Parse.ROOT)
                .map(layers::findSense)
                .toList();
    }

    /** What a number may count: vehicles and villages are not wounded, people are not destroyed; 'of the 67 on board' tells how many there were. */
    public Set<What> open(CountPhrase p) {
        if (isWhole(p)) {
            return EnumSet.copyOf(THERE);
        }
        if (p.noun() < 0) {
            return EnumSet.allOf(What.class);
        }
        boolean things = vocabulary.test(tokens.get(p.noun()).lemma());
        EnumSet<What> open = things ? EnumSet.complementOf(PEOPLE) : EnumSet.allOf(What.class);
        if (!things && sort(p).equals("people")) {
            open.remove(What.DESTROYED);
        }
        return open;
    }

    /** Whether some of those counted are told of, '38 of the 67 people on board', 'of the 67 on board, 38 died', and nothing befell the rest. */
    private boolean isWhole(CountPhrase p) {
        int of = p.first() - 1;
        while (of > 0 && (tokens.get(of).tag() == Tag.DET || ALIKE.contains(word(of)))) {
            of--;
        }
        if (of < 0 || !word(of).equals("of")) {
            return false;
        }
        int last = Math.max(p.end(), p.noun() + 1);
        boolean counted = of > 0 && (tokens.get(of - 1).tag() == Tag.NUM || SOME.contains(word(of - 1)));
        // 'Three of five miners dead': a line without a verb, of which 'dead' is what is told
        boolean told = counted && isBegin(of - 1) && p.noun() >= 0 && (last + 1 >= tokens.size() || isBegin(last + 2));
        boolean befallen =
                isBefalling(p.noun()) && !States.isLiving(tokens.get(p.noun())) || isBefalling(last) && !told;
        return (counted || isBegin(of)) && !befallen;
    }

    private boolean isBegin(int at) {
        return at == 0 || tokens.get(at - 1).tag() == Tag.PUNCT;
    }

    /** 'Of the five killed', 'of the 12 dead': all of these were. */
    private boolean isBefalling(int at) {
        return at >= 0 && at < tokens.size() && isBefalling(tokens.get(at));
    }

    /** Whether a word tells what befell people: 'killed', 'missing'. */
    static boolean isBefalling(Token token) {
        return BEFALLING.contains(token.lemma());
    }

    private void own(CountPhrase p, List<String> signs) {
        signs.add(p.high() == 0 ? "zero" : p.low() == 1 && p.high() == 1 ? "one" : "many");
        if (p.high() > 1000) {
            signs.add("large");
        }
        if (p.noun() < 0) {
            signs.add("bare");
        } else {
            Token noun = tokens.get(p.noun());
            signs.add("noun " + noun.lemma());
            signs.add("sort " + sort(p));
            for (int child : syntax.listChildren(p.noun())) {
                if (syntax.arc(child).is("amod") || syntax.arc(child).is("compound")) {
                    signs.add("with " + tokens.get(child).lemma());
                }
            }
        }
        if (!p.unit().isEmpty() && p.noun() < 0) {
            signs.add("money");
        }
        signs.add("before " + word(p.first() - 1));
        signs.add("behind " + word(p.end()));
        int last = Math.max(p.end(), p.noun() + 1);
        if (last != p.end()) {
            signs.add("past noun " + word(last));
        }
    }

    private String sort(CountPhrase p) {
        for (Mention m : mentions.listIn(tokens.get(p.noun()).span())) {
            if (m instanceof Nominal n) {
                return n.sort().isThing() ? "thing" : "people";
            }
        }
        return "none";
    }

    /** The way up the tree, through what the number is joined to. */
    private void above(CountPhrase p, Map<Integer, EventKind> kinds, List<String> signs) {
        int at = p.head();
        boolean event = false;
        var way = new StringBuilder();
        for (int step = 0; step < STEPS; step++) {
            Arc arc = syntax.arc(at);
            if (arc.head() == Parse.ROOT) {
                signs.add("top at " + step);
                return;
            }
            int head = arc.head();
            String relation = arc.relation().startsWith("nsubj") ? arc.relation() : arc.bare();
            String led = relation.equals("obl") || relation.equals("nmod")
                    ? syntax.listChildren(at, "case").stream()
                            .findFirst()
                            .map(c -> " " + word(c))
                            .orElse("")
                    : "";
            way.append(step == 0 ? "" : "/").append(relation).append(led);
            String lemma = tokens.get(head).lemma();
            signs.add("up" + step + " " + relation + led);
            signs.add("up" + step + " " + lemma);
            signs.add(way + " " + lemma);
            EventKind kind = kinds.get(head);
            if (kind != null && !event) {
                event = true;
                signs.add("event " + kind);
                signs.add("event " + kind + " by " + way);
                signs.add("event " + kind + " " + sortOrBare(p));
            }
            at = head;
        }
    }

    private String sortOrBare(CountPhrase p) {
        return p.noun() < 0 ? "bare" : sort(p);
    }

    /** What hangs on the number or its noun: '12 killed in the crash', '31 bodies recovered'. */
    private void below(CountPhrase p, Map<Integer, EventKind> kinds, List<String> signs) {
        for (int child : syntax.listChildren(p.head())) {
            Arc arc = syntax.arc(child);
            if (child >= p.first() && child < p.end() || arc.is("punct") || arc.is("det")) {
                continue;
            }
            signs.add("down " + arc.bare() + " " + tokens.get(child).lemma());
            EventKind kind = kinds.get(child);
            if (kind != null) {
                signs.add("down " + arc.bare() + " " + kind);
            }
        }
        EventKind own = kinds.get(p.head());
        if (own != null) {
            signs.add("is " + own);
        }
    }

    /** The nearest events on both sides, and telling words of the sentence. */
    private void aside(CountPhrase p, Sentence sentence, Map<Integer, EventKind> kinds, List<String> signs) {
        int last = Math.max(p.end(), p.noun() + 1);
        for (int i = last; i < Math.min(sentence.end(), last + ASIDE); i++) {
            EventKind kind = kinds.get(i);
            if (kind != null) {
                signs.add("right " + kind);
                signs.add("right " + tokens.get(i).lemma());
                break;
            }
            if (tokens.get(i).tag() == Tag.PUNCT && i > last) {
                break;
            }
        }
        for (int i = p.first() - 1; i >= Math.max(sentence.first(), p.first() - ASIDE); i--) {
            EventKind kind = kinds.get(i);
            if (kind != null) {
                signs.add("left " + kind);
                signs.add("left " + tokens.get(i).lemma());
                break;
            }
        }
        for (int i = Math.max(sentence.first(), p.first() - ASIDE); i < Math.min(sentence.end(), last + ASIDE); i++) {
            boolean telling = tokens.get(i).tag() == Tag.NOUN
                    || tokens.get(i).tag() == Tag.ADJ
                    || tokens.get(i).tag() == Tag.VERB;
            if (telling && i != p.noun() && (i < p.first() || i >= p.end())) {
                signs.add("near " + tokens.get(i).lemma());
            }
        }
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
