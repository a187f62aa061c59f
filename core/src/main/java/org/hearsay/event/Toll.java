package org.hearsay.event;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.Span;

/**
 * A count told of a happening: of those struck or present, of money, of a measure.
 *
 * @param what befell them, or what was measured
 * @param low least number
 * @param high greatest number; {@link #OPEN} where there is none ('at least 12')
 * @param unit of an amount or a measure, in lower case: 'dollar', 'tonne'; empty for people and things
 * @param span the words
 * @param text the words
 * @param population who is counted, as told: 'civilians'
 * @param period over what time, where the number sums up many incidents: EDTF, or the words
 */
public record Toll(
        What what,
        double low,
        double high,
        String unit,
        Span span,
        String text,
        Optional<String> population,
        Optional<String> period) {

    private static final Pattern PART = Pattern.compile(
            "(?i)\\b(?:more(?! than)|another|others?|further|additional|remaining)\\b"
                    + "|\\b(?!dozens|scores|tens|hundreds|thousands|millions)[\\w-]+ of (?:them|whom|those|these|the|its|his|her|their|\\w+teen|\\d|two|three|four|five|six|seven|eight|nine|ten)\\b");

    private static final Pattern ROUGH =
            Pattern.compile("(?i)^\\W*(?:about|around|nearly|almost|some|roughly|approximately)\\b");
    /** A number that is told roughly may be off by a tenth. */
    private static final double ROUGHLY = 0.1;

    /** The greatest number of a count that is open upwards. */
    public static final double OPEN = Double.MAX_VALUE;

    /** The unit of a quake, which stands before its number. */
    public static final String MAGNITUDE = "magnitude";

    /** What befell those counted, or what was measured. */
    public enum What {
        KILLED,
        WOUNDED,
        MISSING,
        DETAINED,
        DISPLACED,
        SURVIVED,
        DESTROYED,
        PRESENT,
        AMOUNT,
        MEASURE;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The count of one incident. */
    public Toll(What what, double low, double high, Span span, String text) {
        this(what, low, high, "", span, text, Optional.empty(), Optional.empty());
    }

    public Toll {
        if (!(low >= 0 && high >= low)) {
            throw new IllegalArgumentException("not a count: " + low + ".." + high);
        }
    }

    /** Whether the number is one and no range. */
    public boolean isExact() {
        return low == high;
    }

    /** Whether no greatest number is told. */
    public boolean isOpen() {
        return high == OPEN;
    }

    /** Whether it counts some of those struck only: 'two more bodies', 'another five', 'one of nine'. */
    public boolean isPart() {
        return PART.matcher(text).find();
    }

    /** Whether both count one sort of thing in one unit, whatever the numbers. */
    public boolean isOfOneKind(Toll other) {
        return what == other.what && unit.equals(other.unit);
    }

    private double floor() {
        return ROUGH.matcher(text).find() ? low * (1 - ROUGHLY) : low;
    }

    private double ceiling() {
        return ROUGH.matcher(text).find() && !isOpen() ? high * (1 + ROUGHLY) : high;
    }

    /** Whether others are counted: 'Ostran' against 'Vellish citizens'; one of whom nothing is told may be any. */
    public boolean isOfOthers(Toll other) {
        Set<String> own = names();
        Set<String> theirs = other.names();
        return !own.isEmpty() && !theirs.isEmpty() && Collections.disjoint(own, theirs);
    }

    /** Whether those counted are told by a name: 'Ostran soldiers', 'seven of the Suraj'. */
    public boolean isOfSome() {
        return !names().isEmpty();
    }

    /** The words of a name among those that tell who is counted. */
    public Set<String> names() {
        return population.stream()
                .flatMap(p -> Arrays.stream(p.split("[^\\p{L}]+")))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                .collect(Collectors.toSet());
    }

    /** Whether both may count the same: what befell them is one, and the numbers have one in common; 'about 30' may be 27 or 33. */
    public boolean meets(Toll other) {
        boolean plainly = low <= other.high && other.low <= high;
        return isOfOneKind(other) && (plainly || floor() <= other.ceiling() && other.floor() <= ceiling());
    }

    /** The number as a reader writes it, with its unit: '12', '12 or more', '5–8', '4.2 magnitude'. */
    public String number() {
        String number =
                isExact() ? plain(low) : isOpen() ? plain(low) + " or more" : plain(low) + "\u2013" + plain(high);
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** The least number as it is written. */
    public String least() {
        return plain(low);
    }

    /** What befell them and how many, or the amount with its unit: '12 killed', '44 page'. */
    public String value() {
        return unit.isEmpty() ? number() + " " + what.slug() : number();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The same, in a unit. */
    public Toll in(String other) {
        return new Toll(what, low, high, other, span, text, population, period);
    }

    /** The same, of those who are counted. */
    public Toll of(String counted) {
        return new Toll(what, low, high, unit, span, text, Optional.of(counted), period);
    }

    /** The same, summed up over a time. */
    public Toll over(String time) {
        return new Toll(what, low, high, unit, span, text, population, Optional.of(time));
    }
}
