package org.hearsay.mention.internal.nominal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hearsay.lexicon.NumberWords;
import org.hearsay.mention.Quantity;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Finds numbers with what they count, in digits and words, with 'at least', 'more than' and the like. */
public final class QuantityFinder {

    private static final Map<String, Long> SCALES = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);
    private static final Map<String, Long> VAGUE =
            Map.of("dozens", 24L, "scores", 40L, "hundreds", 200L, "thousands", 2_000L, "millions", 2_000_000L);
    private static final Set<String> STATES =
            Set.of("dead", "killed", "wounded", "injured", "missing", "hurt", "alive", "hospitalized");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private int at;

    public QuantityFinder(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
    }

    public List<Quantity> find() {
        var found = new ArrayList<Quantity>();
        for (Sentence sentence : reading.layers.sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                at = i;
                OptionalLong value = number(sentence.end());
                if (value.isPresent() && !isDate(i, at) && !isNoteMark(i, at)) {
                    i = quantity(i, at, value.getAsLong(), sentence, found);
                } else {
                    i = Math.max(i + 1, at);
                }
            }
        }
        return found;
    }

    /** Reads a number from {@code at} and moves past it. */
    private OptionalLong number(int limit) {
        String lower = reading.lower(at);
        if (VAGUE.containsKey(lower)) {
            at++;
            return OptionalLong.of(VAGUE.get(lower));
        }
        double value;
        if (Character.isDigit(lower.charAt(0)) && reading.token(at).tag() == Tag.NUM) {
            try {
                value = Double.parseDouble(lower.replace(",", ""));
            } catch (NumberFormatException e) {
                return OptionalLong.empty();
            }
        } else {
            long word = word(lower);
            if (word < 0) {
                return OptionalLong.empty();
            }
            value = word;
        }
        at++;
        while (at < limit && SCALES.containsKey(reading.lower(at))) {
            value *= SCALES.getOrDefault(reading.lower(at), 1L);
            at++;
            if (at < limit && value < 1e6 && word(reading.lower(at)) > 0) {
                value += word(reading.lower(at));
                at++;
            }
        }
        return value < 9e17 ? OptionalLong.of((long) value) : OptionalLong.empty();
    }

    private static long word(String lower) {
        Optional<Long> plain = plain(lower);
        if (plain.isPresent()) {
            return plain.get();
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            long tens = plain(lower.substring(0, hyphen)).orElse(0L);
            long ones = plain(lower.substring(hyphen + 1)).orElse(10L);
            return tens >= 20 && ones < 10 ? tens + ones : -1;
        }
        return -1;
    }

    private static Optional<Long> plain(String lower) {
        return lower.equals("dozen") ? Optional.of(12L) : NumberWords.find(lower);
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

    private int quantity(int from, int to, long value, Sentence sentence, List<Quantity> found) {
        int start = from;
        int end = to;
        long low = value;
        long high = VAGUE.containsKey(reading.lower(from)) ? Long.MAX_VALUE : value;
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
            at = to + 1;
            OptionalLong second = number(sentence.end());
            if (second.isPresent() && second.getAsLong() > value) {
                high = second.getAsLong();
                end = at;
            }
        }
        int unit = unitEnd(end, sentence.end());
        String counted = unit > end ? reading.token(unit - 1).lemma() : currency(start, from);
        if (unit == end && plain(reading.lower(from)).isPresent() && counted.isEmpty() && high == low) {
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
