package org.hearsay.account.internal.slot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.document.Document;
import org.hearsay.event.Participant;
import org.hearsay.event.Toll;
import org.hearsay.lexicon.Numeral;
import org.hearsay.text.Span;

/**
 * How many took a part in an event, or were seized in it, where those who took it are told with a number: '2,500 nurses' of a strike, 'nine of the workers'
 * of a release, 'five diplomats' of an expulsion. No count of those present or struck: only against the number of another account, of
 * the same part in the same event, does it say something.
 */
final class Headcount {

    /** Words before a number that are part of it, by what they do to it. */
    private static final String OPEN = "at least|no fewer than|not fewer than|no less than|more than|over|upwards of";

    private static final String CLOSED = "up to|at most|as many as|fewer than|less than|under";
    private static final String PLAIN =
            "about|around|nearly|almost|some|roughly|approximately|the|all|all the|only|just";

    private static final Pattern BEFORE = Pattern.compile(
            "(?<open>" + OPEN + ")\\s+$|(?<closed>" + CLOSED + ")\\s+$|(?<plain>" + PLAIN + ")\\s+$",
            Pattern.CASE_INSENSITIVE);

    /** 'Nine of the workers': the number stands before the words for all. */
    private static final Pattern SOME_OF =
            Pattern.compile("(?<number>[\\p{L}\\d.,-]+(?:\\s[\\p{L}\\d.,-]+){0,2})\\s+of\\s+$");

    private static final int LOOK = 40;

    private Headcount() {}

    /**
     * The number told of somebody who took part, with who they are; empty where none is told, or a single one.
     *
     * @param what befell them
     */
    static Optional<Toll> find(Document document, Participant who, Toll.What what) {
        String text = document.text();
        int start = who.span().start();
        return at(text, start, who.span().end(), what)
                .or(() -> {
                    String before = text.substring(Math.max(0, start - LOOK), start);
                    Matcher m = SOME_OF.matcher(before);
                    return m.find()
                            ? numbers(before, m.start("number"))
                                    .flatMap(
                                            n -> at(
                                                    text,
                                                    start - before.length() + n,
                                                    who.span().end(),
                                                    what)
                                                    .stream())
                                    .findFirst()
                            : Optional.empty();
                })
                .filter(t -> t.high() > 1);
    }

    /** Where a number of up to three words before 'of' may begin, the longest first. */
    private static Stream<Integer> numbers(String before, int first) {
        return Stream.iterate(first, i -> i >= 0 && i < before.length(), i -> {
            int space = before.indexOf(' ', i);
            return space < 0 ? -1 : space + 1;
        });
    }

    private static Optional<Toll> at(String text, int start, int end, Toll.What what) {
        String phrase = text.substring(start, end);
        List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        int first = 0;
        Optional<Numeral> number = Numeral.find(words, 0);
        for (int led = 1; led <= 3 && number.isEmpty() && led < words.size(); led++) {
            boolean bound = BEFORE.matcher(String.join(" ", words.subList(0, led)) + " ")
                    .matches();
            number = bound ? Numeral.find(words, led) : Optional.empty();
            first = led;
        }
        if (number.isEmpty() || number.get().end() >= words.size()) {
            return Optional.empty();
        }
        String ahead = text.substring(Math.max(0, start - LOOK), start)
                + (first == 0 ? "" : String.join(" ", words.subList(0, first)) + " ");
        Matcher bound = BEFORE.matcher(ahead);
        boolean led = bound.find();
        Numeral n = number.get();
        double low = led && bound.group("closed") != null ? 0 : n.low();
        double high = led && bound.group("open") != null ? Toll.OPEN : n.high();
        int from = led && first == 0 ? start - (ahead.length() - bound.start()) : start;
        Span span = new Span(from, end);
        String counted = String.join(" ", words.subList(number.get().end(), words.size()));
        return Optional.of(new Toll(what, low, high, span, span.of(text)).of(counted));
    }
}
