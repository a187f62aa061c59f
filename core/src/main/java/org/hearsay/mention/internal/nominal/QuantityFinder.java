package org.hearsay.mention.internal.nominal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.NumberWords;
import org.hearsay.lexicon.Numeral;
import org.hearsay.mention.Quantity;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Finds numbers with what they count, in digits and words, with 'at least', 'more than' and the like. */
public final class QuantityFinder {

    private static final Set<String> STATES =
            Set.of("dead", "killed", "wounded", "injured", "missing", "hurt", "alive", "hospitalized");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final List<String> words;

    public QuantityFinder(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.words = reading.layers.tokens().stream().map(Token::lower).toList();
    }

    public List<Quantity> find() {
        var found = new ArrayList<Quantity>();
        for (Sentence sentence : reading.layers.sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                Optional<Numeral> number = number(i, sentence.end());
                int end = number.map(Numeral::end).orElse(i + 1);
                i = number.isPresent() && !isDate(i, end) && !isNoteMark(i, end)
                        ? quantity(i, number.get(), sentence, found)
                        : end;
            }
        }
        return found;
    }

    /** The number that begins at a word; one in digits only where it is tagged so. */
    private Optional<Numeral> number(int at, int limit) {
        boolean digits = Character.isDigit(reading.lower(at).charAt(0));
        return digits && reading.token(at).tag() != Tag.NUM
                ? Optional.empty()
                : Numeral.find(words.subList(0, limit), at).filter(n -> n.high() < 9e17);
    }

    private boolean isDate(int from, int to) {
        String before = reading.lowerNear(from - 1, from);
        String after = reading.lowerNear(to, from);
        String text = reading.lower(from);
        boolean year = text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && reading.tagNear(to, from) != Tag.NOUN;
        boolean comma = before.equals(",") && text.length() == 4;
        return year
                || comma
                || vocabulary.calendar.contains(before)
                || vocabulary.calendar.contains(after)
                || before.equals("no")
                || before.equals("no.")
                || before.equals("#");
    }

    private boolean isNoteMark(int from, int to) {
        return reading.lowerNear(from - 1, from).equals("[")
                && reading.lowerNear(to, from).equals("]");
    }

    private int quantity(int from, Numeral number, Sentence sentence, List<Quantity> found) {
        int start = from;
        int to = number.end();
        int end = to;
        long value = (long) number.low();
        long low = value;
        long high = (long) number.high();
        String one = reading.lowerNear(from - 1, from);
        String two = reading.lowerNear(from - 2, from);
        if (one.equals("least") && two.equals("at")) {
            high = Long.MAX_VALUE;
            start = from - 2;
        } else if (one.equals("than") && two.equals("more") || one.equals("over")) {
            low = value + 1;
            high = Long.MAX_VALUE;
            start = one.equals("over") ? from - 1 : from - 2;
        } else if (one.equals("than") && (two.equals("fewer") || two.equals("less")) || one.equals("under")) {
            low = 0;
            high = Math.max(0, value - 1);
            start = one.equals("under") ? from - 1 : from - 2;
        } else if (one.equals("to") && two.equals("up")) {
            low = 0;
            start = from - 2;
        } else if (Set.of("about", "around", "nearly", "almost", "some", "roughly", "approximately", "exactly", "only")
                .contains(one)) {
            start = from - 1;
        }
        if (start < sentence.first()) {
            start = from;
        }
        String after = reading.lowerNear(to, from);
        if ((after.equals("to") || after.equals("or") || after.equals("-") || after.equals("\u2013"))
                && to + 1 < sentence.end()) {
            Optional<Numeral> second = number(to + 1, sentence.end()).filter(n -> n.low() > number.low());
            if (second.isPresent()) {
                high = (long) second.get().high();
                end = second.get().end();
            }
        }
        int unit = unitEnd(end, sentence.end());
        String counted = unit > end ? reading.token(unit - 1).lemma() : currency(start, from);
        if (unit == end && NumberWords.find(reading.lower(from)).isPresent() && counted.isEmpty() && high == low) {
            return to;
        }
        int first = counted.equals("dollar") && unit == end ? start - 1 : start;
        if (first < sentence.first()) {
            first = start;
        }
        var span = reading.span(first, Math.max(unit, end));
        found.add(new Quantity(span, span.of(reading.document.text()), low, high, counted));
        return Math.max(unit, end);
    }

    private String currency(int start, int from) {
        String sign = reading.lowerNear(start - 1, from);
        return sign.equals("$") ? "dollar" : sign.equals("\u20ac") ? "euro" : sign.equals("\u00a3") ? "pound" : "";
    }

    /** End of the noun that is counted, past its adjectives; {@code from} where none follows. */
    private int unitEnd(int from, int limit) {
        int i = from;
        if (i < limit && reading.lower(i).equals("of") && i + 1 < limit) {
            i++;
            i += reading.lower(i).equals("the")
                            || reading.lower(i).equals("its")
                            || reading.lower(i).equals("their")
                    ? 1
                    : 0;
        }
        if (i < limit && STATES.contains(reading.lower(i))) {
            return i + 1;
        }
        if (i < limit && (reading.lower(i).equals("%") || reading.lower(i).equals("percent"))) {
            return i + 1;
        }
        int noun = from;
        while (i < limit && i < from + 6) {
            Token token = reading.token(i);
            if (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN && noun == from) {
                noun = token.tag() == Tag.NOUN ? i + 1 : noun;
            } else if (token.tag() != Tag.ADJ
                            && !(token.tag() == Tag.VERB && token.lower().endsWith("ed") && noun == from)
                    || noun > from) {
                break;
            }
            i++;
        }
        return noun;
    }
}
