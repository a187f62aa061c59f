package org.hearsay.event.internal.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.event.Toll;
import org.hearsay.lexicon.Numeral;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Finds the numbers of a report that may count something: no dates, ages and shares. */
public final class CountFinder {

    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");
    private static final Set<String> ROUGHLY = Set.of(
            "about",
            "around",
            "nearly",
            "almost",
            "some",
            "roughly",
            "approximately",
            "exactly",
            "only",
            "just",
            "another");
    private static final Map<String, String> SIGNS =
            Map.of("$", "dollar", "\u20ac", "euro", "\u00a3", "pound", "\u00a5", "yen");
    private static final Set<String> SHARES = Set.of("%", "percent", "per", "percentage");
    private static final Set<String> NAMES =
            Set.of("no.", "number", "nr", "#", "page", "article", "section", "flight", "phase");
    /** 'Every one of them', 'each one' counts nobody. */
    private static final Set<String> EACH = Set.of("every", "each", "any", "either");

    private static final Pattern COMPOUND = Pattern.compile("(\\d{1,12}(?:[.,]\\d+)?)-([a-z]{2,})");
    private static final Set<String> TERMS = Set.of(
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "time",
            "member",
            "man",
            "seat",
            "strong",
            "odd",
            "th",
            "something");

    /** 'The count passes 130', 'deaths top 40'. */
    private static final Set<String> PASSING = Set.of(
            "passes",
            "passed",
            "exceeds",
            "exceed",
            "exceeded",
            "tops",
            "top",
            "topped",
            "surpasses",
            "surpass",
            "surpassed");

    /** So many words may stand between a number and its noun. */
    private static final int REACH = 5;

    private final List<Token> tokens;
    private final Syntax syntax;
    private final List<String> words;
    private final BitSet timed;

    public CountFinder(Layers layers, List<TimeExpression> times) {
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.words = tokens.stream().map(Token::lower).toList();
        this.timed = TimeExpression.wordsOf(layers, times);
    }

    /** Those of a sentence, in order of place. */
    public List<CountPhrase> listIn(Sentence sentence) {
        var found = new ArrayList<CountPhrase>();
        List<String> in = words.subList(0, sentence.end());
        int i = sentence.first();
        while (i < sentence.end()) {
            Optional<CountPhrase> nobody = nobody(i, sentence);
            if (nobody.isPresent()) {
                found.add(nobody.get());
                i = Math.max(i + 1, nobody.get().end());
                continue;
            }
            Optional<CountPhrase> compound = compound(i);
            if (compound.isPresent()) {
                found.add(compound.get());
                i++;
                continue;
            }
            Optional<Numeral> number = timed.get(i) ? Optional.empty() : Numeral.find(in, i);
            if (number.isEmpty()) {
                i++;
                continue;
            }
            int at = i;
            Optional<CountPhrase> phrase = number.flatMap(n -> phrase(at, n, in, sentence));
            phrase.ifPresent(found::add);
            i = phrase.map(CountPhrase::end).orElse(number.get().end());
        }
        return found;
    }

    /** 'Nobody was hurt', 'no passenger died', 'none of them'. */
    private Optional<CountPhrase> nobody(int i, Sentence sentence) {
        boolean one = i + 1 < sentence.end()
                && words.get(i).equals("no")
                && words.get(i + 1).equals("one");
        if (one || NOBODY.contains(words.get(i))) {
            int end = one ? i + 2 : i + 1;
            int head = syntax.topOf(i, end);
            return Optional.of(new CountPhrase(i, end, head, -1, span(i, end), 0, 0, ""));
        }
        Arc arc = syntax.arc(i);
        boolean determined = words.get(i).equals("no")
                && arc.is("det")
                && arc.head() > i
                && arc.head() < sentence.end()
                && arc.head() <= i + REACH
                && tokens.get(arc.head()).tag() == Tag.NOUN;
        if (!determined) {
            return Optional.empty();
        }
        int noun = arc.head();
        return Optional.of(new CountPhrase(
                i, i + 1, noun, noun, span(i, noun + 1), 0, 0, tokens.get(noun).lemma()));
    }

    /** '6.8-magnitude', '44-page': a number and its unit in one word. */
    private Optional<CountPhrase> compound(int i) {
        Matcher m = COMPOUND.matcher(words.get(i));
        if (timed.get(i) || !m.matches() || TERMS.contains(m.group(2))) {
            return Optional.empty();
        }
        double value = Double.parseDouble(m.group(1).replace(",", ""));
        return Optional.of(new CountPhrase(i, i + 1, i, -1, span(i, i + 1), value, value, m.group(2)));
    }

    private Optional<CountPhrase> phrase(int first, Numeral number, List<String> in, Sentence sentence) {
        int end = number.end();
        double low = number.low();
        double high = number.high();
        boolean led = word(first - 1).equals("between");
        boolean joined = end + 1 < sentence.end()
                && (word(end).equals("to")
                        || word(end).equals("or")
                        || word(end).equals("-")
                        || word(end).equals("\u2013")
                        || led && word(end).equals("and"));
        if (joined) {
            Optional<Numeral> second = Numeral.find(in, end + 1).filter(n -> n.low() > number.low());
            if (second.isPresent()) {
                high = second.get().high();
                end = second.get().end();
            }
        }
        if (isNone(first, end)) {
            return Optional.empty();
        }
        int start = first;
        Bound bound = bound(first);
        if (bound.words() > 0 && first - bound.words() >= sentence.first()) {
            start = first - bound.words();
            low = bound.open() ? low + (bound.past() ? 1 : 0) : bound.least() ? low : 0;
            high = bound.open() ? Toll.OPEN : bound.least() ? high : Math.max(0, high - (bound.past() ? 1 : 0));
        }
        int top = syntax.topOf(first, end);
        OptionalInt noun = noun(top, first, end, sentence);
        String currency = SIGNS.getOrDefault(word(first - 1), "");
        if (!currency.isEmpty()) {
            start = Math.min(start, first - 1);
        }
        int last = noun.isPresent() && noun.getAsInt() >= end ? noun.getAsInt() + 1 : end;
        // 'three of them' counts some of those told before
        last = last == end && word(end).equals("of") ? Math.max(end, wholeEnd(end + 1)) : last;
        int head = noun.isPresent() && syntax.arc(top).head() == noun.getAsInt() ? noun.getAsInt() : top;
        if (noun.isEmpty() && isMagnitude(first)) {
            return Optional.of(new CountPhrase(first, end, head, -1, span(first, end), low, high, Toll.MAGNITUDE));
        }
        String unit = currency.isEmpty() && noun.isPresent()
                ? tokens.get(noun.getAsInt()).lemma()
                : currency;
        return Optional.of(new CountPhrase(first, end, head, noun.orElse(-1), span(start, last), low, high, unit));
    }

    /** 'A magnitude of 6.8', 'of magnitude 5.4'. */
    private boolean isMagnitude(int first) {
        return word(first - 1).equals(Toll.MAGNITUDE)
                || word(first - 1).equals("of") && word(first - 2).equals(Toll.MAGNITUDE);
    }

    /** Behind the words for all of whom a number counts some: 'them', 'the injured'; 0 where none stand there. */
    private int wholeEnd(int first) {
        if (tag(first) == Tag.PRON) {
            return first + 1;
        }
        boolean befallen =
                tag(first) == Tag.DET && first + 1 < tokens.size() && CountSigns.isBefalling(tokens.get(first + 1));
        return befallen ? first + 2 : 0;
    }

    /** Dates, ages, shares, numbers that are names. */
    private boolean isNone(int first, int end) {
        String next = word(end);
        boolean age = next.startsWith("-year")
                || next.equals("-") && word(end + 1).startsWith("year")
                || word(first - 1).equals("aged")
                || word(first - 1).equals("age")
                || word(first - 1).equals(",") && next.equals(",") && first >= 2 && tag(first - 2) == Tag.PROPN;
        boolean share =
                SHARES.contains(next) && !(next.equals("per") && !word(end + 1).equals("cent"));
        boolean year = end == first + 1
                && word(first).matches("1[5-9]\\d\\d|20\\d\\d")
                && tag(end) != Tag.NOUN
                && tag(end) != Tag.ADJ;
        boolean each = word(first).equals("one") && EACH.contains(word(first - 1));
        return age
                || share
                || year
                || each
                || next.equals("times")
                || NAMES.contains(word(first - 1))
                || isName(first, end);
    }

    /** 'An explosion in Pit 4', 'at Gate 3': digits behind capitals that count no noun; 'Blast in Kabul, 4 dead' has its dead. */
    private boolean isName(int first, int end) {
        boolean behind = end == first + 1
                && Character.isDigit(word(first).charAt(0))
                && first > 1
                && tokens.get(first - 1).isCapital()
                && (tag(first - 1) == Tag.NOUN || tag(first - 1) == Tag.PROPN)
                && tag(first - 2) != Tag.PUNCT;
        return behind
                && tag(end) != Tag.NOUN
                && tag(end) != Tag.ADJ
                && (end >= tokens.size() || !CountSigns.isBefalling(tokens.get(end)) || isActive(tokens.get(end)));
    }

    /** 'Blast in Pit 4 kills 18', not 'Blast in Kabul 4 killed'. */
    private static boolean isActive(Token verb) {
        return verb.tag() == Tag.VERB && verb.lower().endsWith("s");
    }

    /**
     * The words before a number that open it.
     *
     * @param words how many they are
     * @param open upwards
     * @param least whether the number itself stays the least value
     * @param past whether the number itself is left out
     */
    private record Bound(int words, boolean open, boolean least, boolean past) {}

    private Bound bound(int first) {
        String one = word(first - 1);
        String two = word(first - 2);
        if (one.equals("least") && two.equals("at") || one.equals("of") && two.equals("upwards")) {
            return new Bound(2, true, true, false);
        }
        if (one.equals("than") && (two.equals("fewer") || two.equals("less"))) {
            boolean no = word(first - 3).equals("no") || word(first - 3).equals("not");
            return no ? new Bound(3, true, true, false) : new Bound(2, false, false, true);
        }
        if (one.equals("than") && two.equals("more")) {
            boolean no = word(first - 3).equals("no") || word(first - 3).equals("not");
            return no ? new Bound(3, false, false, false) : new Bound(2, true, true, true);
        }
        if (one.equals("over") || one.equals("above") || PASSING.contains(one)) {
            return new Bound(1, true, true, true);
        }
        if (one.equals("to") && two.equals("up") || one.equals("most") && two.equals("at")) {
            return new Bound(2, false, false, false);
        }
        if (one.equals("as")
                && (two.equals("many") || two.equals("much"))
                && word(first - 3).equals("as")) {
            return new Bound(3, false, false, false);
        }
        return ROUGHLY.contains(one) ? new Bound(1, false, true, false) : new Bound(0, false, true, false);
    }

    /** What is counted: the noun that the number hangs on, what stands behind its 'of', else the noun that follows. */
    private OptionalInt noun(int top, int first, int end, Sentence sentence) {
        Arc arc = syntax.arc(top);
        boolean before = (arc.is("nummod") || arc.is("amod") || arc.is("det") || arc.is("compound"))
                && arc.head() >= end
                && arc.head() < Math.min(sentence.end(), end + REACH)
                && isNoun(arc.head());
        if (before) {
            return OptionalInt.of(arc.head());
        }
        for (int child : syntax.listObliques(top, "of")) {
            if (child >= end && child < Math.min(sentence.end(), end + REACH) && isNoun(child)) {
                return OptionalInt.of(child);
            }
        }
        int noun = -1;
        for (int i = end; i < Math.min(sentence.end(), end + REACH); i++) {
            if (isNoun(i)) {
                noun = i;
            } else if (noun >= 0 || tag(i) != Tag.ADJ) {
                break;
            }
        }
        return noun < 0 || noun >= end && !word(first).isEmpty() && timed.get(noun)
                ? OptionalInt.empty()
                : OptionalInt.of(noun);
    }

    private boolean isNoun(int i) {
        return (tag(i) == Tag.NOUN || tag(i) == Tag.PROPN) && !timed.get(i);
    }

    private String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    private Tag tag(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : Tag.X;
    }

    private Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
