package org.hearsay.event.internal.trigger;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.event.Realis;
import org.hearsay.model.Arc;
import org.hearsay.model.Encoding;
import org.hearsay.model.EventHint;
import org.hearsay.model.Factuality;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Tense;
import org.hearsay.model.Token;
import org.hearsay.text.CalendarNames;

/**
 * Whether an event is told as having happened: by the words that hang on its own, then by those that it hangs on, up the
 * tree. Words are those of the report.
 */
public final class Outlook {

    /** Governors further up say nothing of a word any more. */
    private static final int MOST = 4;

    /**
     * Fewer than half of the events that the encoder gives less of certainty were taken by readers to have happened (UW,
     * dev part). Its degrees of denial are no guide: two of three of what it denies happened.
     */
    private static final double DOUBTED = 0.3;

    private static final Set<String> MAYBE = Set.of("may", "might", "could", "can", "should", "must", "ca");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo", "sha");
    private static final Set<String> IF = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing");
    private static final Set<String> RANKS =
            Set.of("first", "second", "third", "last", "only", "latest", "youngest", "oldest");
    private static final Set<String> LATE = Set.of("until", "till", "before", "long");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> STARTS =
            Set.of("begin", "start", "open", "happen", "occur", "continue", "end", "go");
    private static final Set<String> TIED = Set.of("for", "of", "on", "about", "against", "from", "with");

    private static final Set<String> TO = Set.of("to", "of", "in", "with", "between");
    private static final Set<Tag> NAMING = EnumSet.of(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.CCONJ, Tag.PART);
    private static final Set<String> IS = Set.of("is", "are", "was", "were");
    private static final Set<String> WHEN = Set.of("for", "in", "on", "at", "by");
    private static final Set<String> DATES =
            Set.of("next", "tomorrow", "noon", "midnight", "spring", "summer", "autumn", "winter");

    private final List<Token> tokens;
    private final Syntax syntax;
    private final List<EventHint> hints;
    private final BiPredicate<String, String> isIn;
    private final Predicate<String> carries;

    /**
     * Over the words of a report.
     *
     * @param isIn whether a section of the word list holds a base form
     * @param carries whether a verb only carries an event noun
     */
    public Outlook(Layers layers, BiPredicate<String, String> isIn, Predicate<String> carries) {
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.hints = layers.encoding().map(Encoding::hints).orElse(List.of());
        this.isIn = isIn;
        this.carries = carries;
    }

    /** How the event that a word tells of is told; what the encoder is in grave doubt of is not told as having happened. */
    public Realis of(int word) {
        Realis told = told(word, 0);
        if (told != Realis.ACTUAL
                || word >= hints.size()
                || hints.get(word).degrees().isEmpty()) {
            return told;
        }
        EventHint hint = hints.get(word);
        if (hint.share(Factuality.CERTAINLY) >= DOUBTED) {
            return told;
        }
        boolean ahead = hint.share(Factuality.PROBABLY) >= hint.share(Factuality.OPEN);
        return ahead ? Realis.PLANNED : Realis.HYPOTHETICAL;
    }

    /** The same by the tree alone. */
    Realis byTree(int word) {
        return told(word, 0);
    }

    /** What nothing learned may turn into a thing that happened: 'if', 'may', 'due in June' on the word itself, and what is denied. */
    public Realis firm(int word) {
        Realis told = of(word);
        return told == Realis.DENIED ? told : near(word);
    }

    /** The same by what hangs on the word itself, and by what is printed right behind it. */
    Realis near(int word) {
        Realis own = own(word);
        return own == Realis.ACTUAL && isDated(word) ? Realis.PLANNED : own;
    }

    private Realis told(int word, int depth) {
        Realis own = near(word);
        if (own == Realis.PLANNED && isBarred(word)) {
            return Realis.DENIED;
        }
        return own == Realis.ACTUAL && depth < MOST ? governed(word, depth + 1) : own;
    }

    /** 'a hearing is scheduled for March', 'the visit, due in June': as printed, whatever the tree hangs it on. */
    private boolean isDated(int word) {
        if (tokens.get(word).tag() != Tag.NOUN) {
            return false;
        }
        int i = word + 1;
        if (isAt(i, TO)) {
            i++;
            while (i < tokens.size() && NAMING.contains(tokens.get(i).tag())) {
                i++;
            }
        }
        i = i < tokens.size() && tokens.get(i).is(",") ? i + 1 : i;
        i = isAt(i, IS) ? i + 1 : i;
        return i + 2 < tokens.size()
                && isIn.test("ahead", tokens.get(i).lower())
                && isAt(i + 1, WHEN)
                && isDate(tokens.get(i + 2));
    }

    private boolean isAt(int i, Set<String> words) {
        return i < tokens.size() && words.contains(tokens.get(i).lower());
    }

    private static boolean isDate(Token token) {
        String word = token.lower();
        return token.tag() == Tag.NUM && Character.isDigit(word.charAt(0))
                || CalendarNames.isWeekday(word)
                || CalendarNames.isMonth(word)
                || DATES.contains(word);
    }

    // -- what hangs on the word -------------------------------------------------------------------------------------

    private Realis own(int word) {
        if (isDenied(word)) {
            return isPosed(word) ? Realis.HYPOTHETICAL : Realis.DENIED;
        }
        // a tree of nearness may miss the auxiliary right before the word
        boolean guessed = !syntax.isParsed() && word > 0 && tokens.get(word - 1).tag() == Tag.AUX;
        Realis realis = guessed ? auxiliary(word - 1, word) : isNearIf(word) ? Realis.HYPOTHETICAL : Realis.ACTUAL;
        for (int child : syntax.listChildren(word)) {
            Arc arc = syntax.arc(child);
            Realis by = switch (arc.bare()) {
                case "aux", "cop" -> auxiliary(child, word);
                case "mark", "advmod" -> mark(child, word);
                case "case" -> preposition(child, word);
                case "amod", "acl", "det" -> modifier(child);
                default -> Realis.ACTUAL;
            };
            if (by == Realis.DENIED) {
                return by;
            }
            realis = realis == Realis.ACTUAL || by == Realis.HYPOTHETICAL ? either(by, realis) : realis;
        }
        boolean whoever = syntax.listChildren(word, "nsubj").stream()
                .anyMatch(s -> tokens.get(s).lower().endsWith("ever"));
        return realis == Realis.ACTUAL && (whoever || isInverted(word)) ? Realis.HYPOTHETICAL : realis;
    }

    /** A tree of nearness hangs 'if' on the next word: here it opens the clause of the verb behind it. */
    private boolean isNearIf(int word) {
        for (int i = word - 1; !syntax.isParsed() && i >= 0; i--) {
            if (IF.contains(tokens.get(i).lower())) {
                return true;
            }
            if (tokens.get(i).tag() == Tag.VERB || tokens.get(i).tag() == Tag.PUNCT) {
                return false;
            }
        }
        return false;
    }

    /** 'If they did not pay': neither that they paid nor that they did not is told. */
    private boolean isPosed(int word) {
        return isNearIf(word)
                || syntax.listChildren(word, "mark").stream()
                        .anyMatch(m -> IF.contains(tokens.get(m).lower()));
    }

    private static Realis either(Realis first, Realis other) {
        return first == Realis.ACTUAL ? other : first;
    }

    /** 'Not only', 'not until Tuesday did he come', 'not before noon': what it stands with happened. */
    private boolean isNotOnly(int not) {
        boolean first = not == 0 || tokens.get(not - 1).tag() == Tag.PUNCT;
        return tokens.get(not).is("not")
                && not + 1 < tokens.size()
                && (tokens.get(not + 1).is("only")
                        || first && LATE.contains(tokens.get(not + 1).lower()));
    }

    /** 'Not only' denies nothing. */
    private boolean isDenied(int word) {
        boolean only = syntax.listChildren(word).stream().anyMatch(this::isNotOnly);
        boolean nobody = isBehindNobody(word)
                || syntax.listChildren(word).stream()
                        // 'the ferry ran aground; nobody was hurt': a subject behind its verb is another clause's
                        .filter(s -> syntax.arc(s).is("nsubj") && s < word
                                || syntax.arc(s).is("obj"))
                        .anyMatch(s -> NOBODY.contains(tokens.get(s).lower())
                                || Stream.of("det", "cc")
                                        .flatMap(r -> syntax.listChildren(s, r).stream())
                                        .anyMatch(d ->
                                                NOBODY.contains(tokens.get(d).lower())));
        boolean without = word > 0 && tokens.get(word - 1).is("without");
        return !only && (syntax.isNegated(word) || nobody || without);
    }

    /** 'Nobody was hurt', whatever the tree hangs it on. */
    private boolean isBehindNobody(int word) {
        return syntax.findBefore(word).stream()
                .anyMatch(i -> i < word - 1 && NOBODY.contains(tokens.get(i).lower()));
    }

    private Realis auxiliary(int aux, int word) {
        String text = tokens.get(aux).lower();
        if (WILL.contains(text)) {
            return Realis.PLANNED;
        }
        if (text.equals("would")
                || text.equals("'d")
                        && word > aux
                        && tokens.get(word).lower().equals(tokens.get(word).lemma())) {
            return would(word);
        }
        if (MAYBE.contains(text)) {
            // 'died before he could be tried'
            boolean late = syntax.listChildren(word, "mark").stream()
                    .anyMatch(m -> tokens.get(m).is("before"));
            return late && text.equals("could") ? Realis.DENIED : Realis.HYPOTHETICAL;
        }
        boolean ahead = tokens.get(aux).lemma().equals("be")
                && syntax.listChildren(word, "mark").stream()
                        .anyMatch(m -> tokens.get(m).is("to") && m > aux);
        return ahead ? Realis.PLANNED : Realis.ACTUAL;
    }

    /** 'She said that it would close' lies ahead, 'it would close if …' is supposed. */
    private Realis would(int word) {
        boolean perfect = syntax.listChildren(word, "aux").stream()
                .anyMatch(a -> tokens.get(a).lemma().equals("have"));
        boolean condition = syntax.listChildren(word, "advcl").stream().anyMatch(c -> own(c) == Realis.HYPOTHETICAL);
        boolean reported = syntax.arc(word).is("ccomp")
                || !syntax.listChildren(word, "parataxis").isEmpty();
        return perfect || condition || !reported ? Realis.HYPOTHETICAL : Realis.PLANNED;
    }

    private Realis mark(int mark, int word) {
        String text = tokens.get(mark).lower();
        if (IF.contains(text) || isIn.test("supposed", text)) {
            return Realis.HYPOTHETICAL;
        }
        if (text.equals("without")) {
            return Realis.DENIED;
        }
        boolean about =
                text.equals("about") && mark + 1 < word && tokens.get(mark + 1).is("to");
        return about ? Realis.PLANNED : Realis.ACTUAL;
    }

    private Realis preposition(int mark, int word) {
        return switch (tokens.get(mark).lower()) {
            case "without" -> Realis.DENIED;
            case "ahead", "pending" -> Realis.PLANNED;
            case "before" -> isDefinite(word) ? Realis.ACTUAL : Realis.PLANNED;
            default -> Realis.ACTUAL;
        };
    }

    private Realis modifier(int child) {
        Token token = tokens.get(child);
        if (isIn.test("ahead", token.lower())) {
            return Realis.PLANNED;
        }
        boolean open = token.tag() == Tag.ADJ || token.tag() == Tag.DET || token.tag() == Tag.VERB;
        return open && isIn.test("supposed", token.lower()) ? Realis.HYPOTHETICAL : Realis.ACTUAL;
    }

    /** 'Had she known', 'Should the talks fail': an auxiliary before the subject of a clause without a conjunction. */
    private boolean isInverted(int word) {
        Optional<Integer> aux = syntax.listChildren(word, "aux").stream().findFirst();
        return aux.isPresent()
                && syntax.arc(word).is("advcl")
                && syntax.listChildren(word, "mark").isEmpty()
                && syntax.listChildren(word, "nsubj").stream().anyMatch(s -> s > aux.get());
    }

    private boolean isDefinite(int word) {
        return syntax.listChildren(word).stream()
                .anyMatch(c -> syntax.arc(c).is("det")
                                && DEFINITE.contains(tokens.get(c).lower())
                        || syntax.arc(c).relation().equals("nmod:poss"));
    }

    // -- what the word hangs on -------------------------------------------------------------------------------------

    private Realis governed(int word, int depth) {
        Arc arc = syntax.arc(word);
        boolean guessed = !syntax.isParsed() && word > 0 && tokens.get(word - 1).is("to");
        if (arc.head() == Parse.ROOT) {
            return guessed ? Realis.PLANNED : Realis.ACTUAL;
        }
        if (guessed) {
            return completed(word, arc.head(), depth);
        }
        return switch (arc.bare()) {
            case "conj" -> joined(word, arc.head(), depth);
            case "xcomp" -> completed(word, arc.head(), depth);
            case "ccomp", "csubj" -> clause(word, arc.head());
            case "acl" -> isRelative(word, arc) ? Realis.ACTUAL : adnominal(word, arc.head(), depth);
            case "advcl" -> adverbial(word, arc.head(), depth);
            case "obj", "iobj", "obl", "nmod", "nsubj", "compound" -> nominal(word, arc, depth);
            default -> Realis.ACTUAL;
        };
    }

    /** 'The claim that he fled' is told in the clause, whatever the tree calls it. */
    private boolean isRelative(int word, Arc arc) {
        return arc.relation().equals("acl:relcl")
                && syntax.listChildren(word, "mark").stream()
                        .noneMatch(m -> tokens.get(m).is("that"));
    }

    /** 'will come and sign': one auxiliary serves both; what is denied of the one is not of the other, but for 'or'. */
    private Realis joined(int word, int head, int depth) {
        boolean finite = tokens.get(word).tag() == Tag.VERB
                && (!syntax.listChildren(word, "aux").isEmpty()
                        || !tokens.get(word).lower().equals(tokens.get(word).lemma())
                                && tokens.get(head)
                                        .lower()
                                        .equals(tokens.get(head).lemma()));
        if (finite || !syntax.listChildren(word, "nsubj").isEmpty()) {
            return Realis.ACTUAL;
        }
        Realis above = told(head, depth);
        boolean or = syntax.listChildren(word, "cc").stream()
                .anyMatch(c -> tokens.get(c).is("or") || tokens.get(c).is("nor"));
        return above == Realis.DENIED && !or ? Realis.ACTUAL : above;
    }

    private boolean isInfinitive(int word) {
        boolean marked = syntax.listChildren(word, "mark").stream()
                .anyMatch(m -> tokens.get(m).is("to"));
        return marked || !syntax.isParsed() && word > 0 && tokens.get(word - 1).is("to");
    }

    private boolean isPerfect(int word) {
        return syntax.listChildren(word, "aux").stream()
                .anyMatch(a -> tokens.get(a).lemma().equals("have"));
    }

    private Realis completed(int word, int head, int depth) {
        String lemma = tokens.get(head).lemma();
        Realis above = told(head, depth);
        if (isIn.test("refusing", lemma)) {
            return above == Realis.DENIED ? Realis.ACTUAL : Realis.DENIED;
        }
        if (!isInfinitive(word)) {
            if (isIn.test("barred", lemma) && !isPhrasal(lemma)) {
                return above == Realis.DENIED ? Realis.ACTUAL : Realis.DENIED;
            }
            boolean ing = tokens.get(word).lower().endsWith("ing") || isPerfect(word);
            if (ing && isIn.test("denying", lemma)) {
                return Realis.DENIED;
            }
            boolean noun = tokens.get(word).tag() == Tag.NOUN;
            return (ing || noun) && isIn.test("wished", lemma) ? either(above, Realis.PLANNED) : above;
        }
        boolean going = tokens.get(head).is("going")
                && !syntax.listChildren(head, "aux").isEmpty();
        boolean reached = isPerfect(word) || isIn.test("reached", lemma) && !going;
        return reached ? above : either(above, Realis.PLANNED);
    }

    private Realis clause(int word, int head) {
        String lemma = tokens.get(head).lemma();
        boolean negated = syntax.isNegated(head);
        if (isIn.test("denying", lemma) && !negated) {
            return Realis.DENIED;
        }
        if (tokens.get(head).tag() == Tag.NOUN) {
            return isRejected(head) ? Realis.DENIED : isWithdrawn(head) ? Realis.HYPOTHETICAL : Realis.ACTUAL;
        }
        boolean past = syntax.tense(word) == Tense.PAST;
        if (isIn.test("supposed", lemma)) {
            return Realis.HYPOTHETICAL;
        }
        return isIn.test("wished", lemma) && !past ? Realis.PLANNED : Realis.ACTUAL;
    }

    private Realis adnominal(int word, int head, int depth) {
        String lemma = tokens.get(head).lemma();
        if (!isInfinitive(word)) {
            boolean clause = !syntax.listChildren(word, "mark").isEmpty()
                    || !syntax.listChildren(word, "nsubj").isEmpty();
            if (clause && isRejected(head)) {
                return Realis.DENIED;
            }
            boolean unsigned = isIn.test("signs", lemma) && syntax.isNegated(head);
            return clause && (unsigned || isWithdrawn(head))
                    ? Realis.HYPOTHETICAL
                    : clause && isIn.test("supposed", lemma) ? Realis.HYPOTHETICAL : Realis.ACTUAL;
        }
        if (isIn.test("refusing", lemma)) {
            return Realis.DENIED;
        }
        return isIn.test("reached", lemma) || isRanked(head) ? told(head, depth) : Realis.PLANNED;
    }

    /** 'Was the first woman to climb the wall', 'became the last to leave': they did; 'a first attempt to climb it' is none. */
    private boolean isRanked(int noun) {
        boolean predicate = syntax.arc(noun).is("xcomp")
                || !syntax.listChildren(noun, "cop").isEmpty();
        return predicate
                && (RANKS.contains(tokens.get(noun).lower())
                        || syntax.listChildren(noun, "amod").stream()
                                .anyMatch(a -> RANKS.contains(tokens.get(a).lower())));
    }

    private Realis adverbial(int word, int head, int depth) {
        Realis above = told(head, depth);
        String lemma = tokens.get(head).lemma();
        if (isInfinitive(word)) {
            return isIn.test("reached", lemma) || isPerfect(word) ? above : Realis.PLANNED;
        }
        if (syntax.listChildren(word, "mark").stream()
                .anyMatch(m -> tokens.get(m).is("that"))) {
            return clause(word, head);
        }
        boolean alone = syntax.listChildren(word, "mark").isEmpty();
        boolean ing = tokens.get(word).lower().endsWith("ing");
        if (alone && ing) {
            return above == Realis.DENIED ? Realis.ACTUAL : above;
        }
        boolean present = syntax.tense(word) == Tense.PRESENT;
        return above == Realis.PLANNED && present ? above : Realis.ACTUAL;
    }

    /** 'claims that …' rejected; 'reports of …' that are false. */
    private boolean isRejected(int noun) {
        Arc arc = syntax.arc(noun);
        if (arc.head() == Parse.ROOT) {
            return false;
        }
        String lemma = tokens.get(arc.head()).lemma();
        boolean patient = arc.is("obj") || arc.relation().equals("nsubj:pass");
        return patient && isIn.test("denying", lemma) && !syntax.isNegated(arc.head())
                || arc.is("nsubj") && isIn.test("untrue", lemma) && !syntax.isNegated(arc.head());
    }

    /** 'Withdrew its claim that …': whoever told it stands by it no longer. */
    private boolean isWithdrawn(int noun) {
        Arc arc = syntax.arc(noun);
        if (arc.head() == Parse.ROOT || !arc.is("obj") && !arc.relation().equals("nsubj:pass")) {
            return false;
        }
        String lemma = tokens.get(arc.head()).lemma();
        boolean back = syntax.listChildren(arc.head()).stream()
                .anyMatch(c -> tokens.get(c).is("back"));
        return isIn.test("withdrawing", lemma) && (back || !lemma.equals("take"));
    }

    /** 'Rule out', 'call off': verbs that bar nothing without their particle. */
    private static boolean isPhrasal(String lemma) {
        return lemma.equals("rule") || lemma.equals("call");
    }

    private boolean isBarred(int word) {
        Arc arc = syntax.arc(word);
        if (arc.head() == Parse.ROOT || !arc.is("obj") && !arc.relation().equals("nsubj:pass")) {
            return false;
        }
        String lemma = tokens.get(arc.head()).lemma();
        boolean particle = syntax.listChildren(arc.head(), "compound").stream()
                .anyMatch(p -> tokens.get(p).is("off") || tokens.get(p).is("out"));
        return isIn.test("barred", lemma) && (!isPhrasal(lemma) || particle) && !syntax.isNegated(arc.head());
    }

    private Realis nominal(int word, Arc arc, int depth) {
        int head = arc.head();
        Token governor = tokens.get(head);
        boolean patient = arc.is("obj") || arc.relation().equals("nsubj:pass");
        boolean tied = (arc.is("obl") || arc.is("nmod"))
                && syntax.listChildren(word, "case").stream()
                        .anyMatch(m -> TIED.contains(tokens.get(m).lower()));
        boolean definite = isDefinite(word);
        if (isBarred(word)) {
            return Realis.DENIED;
        }
        if (tied && governor.tag() == Tag.NOUN && isRejected(head)) {
            return Realis.DENIED;
        }
        if (tied && governor.tag() == Tag.NOUN && isWithdrawn(head)) {
            return Realis.HYPOTHETICAL;
        }
        if (tied && isIn.test("signs", governor.lemma()) && syntax.isNegated(head)) {
            return Realis.HYPOTHETICAL;
        }
        if ((patient || tied) && isIn.test("supposed", governor.lemma())) {
            return Realis.HYPOTHETICAL;
        }
        boolean wished = isIn.test("wished", governor.lemma());
        boolean set = arc.is("nsubj") && (arc.relation().equals("nsubj:pass") || governor.tag() == Tag.ADJ);
        // 'the trial is set for May'; a fire that is set burns
        boolean due = !governor.lemma().equals("set")
                || !syntax.listObliques(head, "for").isEmpty();
        if (wished && due && (set || !definite && (patient || tied))) {
            return Realis.PLANNED;
        }
        if (isIn.test("denying", governor.lemma()) && patient && !definite && !syntax.isNegated(head)) {
            return Realis.DENIED;
        }
        return governor.tag() == Tag.VERB || governor.tag() == Tag.AUX
                ? carried(word, arc, definite, depth)
                : Realis.ACTUAL;
    }

    /** Under a verb that carries it a noun is as its verb is; under others only what is not known before. */
    private Realis carried(int word, Arc arc, boolean definite, int depth) {
        String lemma = tokens.get(arc.head()).lemma();
        boolean subject = arc.relation().equals("nsubj");
        boolean patient = arc.is("obj") || arc.relation().equals("nsubj:pass");
        boolean carries =
                patient && this.carries.test(lemma) || subject && (STARTS.contains(lemma) || lemma.equals("take"));
        if (!carries && (definite || !patient)) {
            return Realis.ACTUAL;
        }
        Realis above = told(arc.head(), depth);
        return carries || above != Realis.DENIED ? above : Realis.ACTUAL;
    }
}
