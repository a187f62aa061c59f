package org.hearsay.reading.internal.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Dateline;
import org.hearsay.reading.internal.date.PrintedDates;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * The head of an agency text: 'PORT ANSEL, March 4 (Wire) –', 'Port Ansel: …', 'Tuesday, March 4, 2031 –'. Looked for only
 * where the first paragraph of prose begins.
 */
public final class Datelines {

    private static final int LONGEST = 90;

    /** Fewer capitals are the letters of an agency. */
    private static final int FEWEST_LETTERS = 5;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*";
    private static final String PLACE = WORD + "(?:[ /](?:(?:of|de|del|la|el|al|the)\\s)?" + WORD + "){0,3}(?:,\\s+"
            + WORD + "(?:\\s" + WORD + "){0,2}){0,2}";
    private static final String DASH = "\\s*(?:--|[\\u2013\\u2014\\u2015]|\\s-\\s)\\s*";
    private static final String AGENCY = "\\(([^()]{2,40})\\)";

    private static final Pattern DASHED = Pattern.compile(
            "(?<head>[^\\u2013\\u2014\\u2015]{2," + LONGEST + "}?)" + DASH + "(?=[\\p{Lu}\\p{N}\"\\u201c'\\u2018\\[])");
    private static final Pattern COLON = Pattern.compile("(" + PLACE + "):\\s+(?=[\\p{Lu}\\p{N}\"\\u201c'\\u2018])");
    private static final Pattern AGENCY_AT_END = Pattern.compile("^(.*?)[,\\s]*" + AGENCY + "$");
    private static final Pattern SLASH_AGENCY = Pattern.compile("^(.*?)\\s*/\\s*(" + WORD + ")\\s*/$");
    private static final Pattern IN_LAND = Pattern.compile("\\s*\\(([^()]+)\\)$");
    private static final Pattern ONLY_PLACE = Pattern.compile(PLACE);
    private static final Pattern ONLY_AGENCY = Pattern.compile(AGENCY + "\\s*(?:--|[\\u2013\\u2014-])?\\s+(?=\\p{Lu})");

    private final Phrases phrases;

    public Datelines(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The dateline that begins a paragraph; its span ends where the prose begins.
     *
     * @param titled whether a title stands above; a short line with a colon may else be the title itself
     */
    public Optional<Dateline> find(String text, Span paragraph, Optional<Edtf> published, boolean titled) {
        String start =
                new Span(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST + 30)).of(text);
        Matcher dashed = DASHED.matcher(start);
        if (dashed.lookingAt()) {
            Optional<Dateline> found = read(dashed.group("head").strip(), span(paragraph, dashed.end()), published);
            if (found.isPresent()) {
                return found;
            }
        }
        Matcher agency = ONLY_AGENCY.matcher(start);
        if (agency.lookingAt() && PrintedDates.hasDay(agency.group(1))) {
            return read(agency.group(1).strip(), span(paragraph, agency.end()), published);
        }
        if (agency.lookingAt()) {
            Optional<String> name = Optional.of(agency.group(1).strip());
            boolean place = isBracketedPlace(name.get());
            return Optional.of(new Dateline(
                    span(paragraph, agency.end()),
                    place ? name : Optional.empty(),
                    Optional.empty(),
                    place ? Optional.empty() : name));
        }
        Matcher colon = COLON.matcher(start);
        if (colon.lookingAt()
                && !phrases.isKicker(colon.group(1))
                && colon.group(1).length() <= 40) {
            return Optional.of(new Dateline(
                    span(paragraph, colon.end()), Optional.of(colon.group(1)), Optional.empty(), Optional.empty()));
        }
        return Optional.empty();
    }

    private static Span span(Span paragraph, int length) {
        return new Span(paragraph.start(), paragraph.start() + length);
    }

    /** The words before the dash: a place, a day, an agency, at least one of them and nothing else. */
    private Optional<Dateline> read(String head, Span span, Optional<Edtf> published) {
        Optional<String> agency = Optional.empty();
        String rest = head;
        Matcher bracket = AGENCY_AT_END.matcher(rest);
        Matcher slash = SLASH_AGENCY.matcher(rest);
        if (bracket.matches() && !PrintedDates.hasDay(bracket.group(2))) {
            agency = Optional.of(bracket.group(2).strip());
            rest = bracket.group(1);
        } else if (slash.matches()) {
            agency = Optional.of(slash.group(2));
            rest = slash.group(1);
        }
        Optional<Edtf> day = day(rest, published);
        boolean dated = PrintedDates.hasDay(rest);
        String place = IN_LAND.matcher(withoutDay(rest)).replaceFirst(", $1");
        if (place.isEmpty() && agency.filter(this::isBracketedPlace).isPresent()) {
            return Optional.of(new Dateline(span, agency, day, Optional.empty()));
        }
        if (place.isEmpty()) {
            return dated || agency.isPresent()
                    ? Optional.of(new Dateline(span, Optional.empty(), day, agency))
                    : Optional.empty();
        }
        boolean shown = dated || agency.isPresent() || isUpper(place) || place.split("\\s+").length <= 2;
        return ONLY_PLACE.matcher(place).matches() && shown && !phrases.isKicker(place)
                ? Optional.of(new Dateline(span, Optional.of(place), day, agency))
                : Optional.empty();
    }

    /** A day without a year is that of the publication, or the one before at the turn of the year. */
    private static Optional<Edtf> day(String head, Optional<Edtf> published) {
        List<PrintedDates.Found> dates = PrintedDates.in(head);
        if (!dates.isEmpty()) {
            return Optional.of(dates.getFirst().value());
        }
        return published
                .flatMap(p -> p.bounds().latest())
                .flatMap(last -> PrintedDates.dayIn(head, last.getYear())
                        .filter(d -> d.day()
                                .filter(x -> !x.isAfter(last.plusDays(1)))
                                .isPresent())
                        .or(() -> PrintedDates.dayIn(head, last.getYear() - 1)));
    }

    private static String withoutDay(String head) {
        return PrintedDates.withoutDays(head)
                .replaceAll("^[\\s,.;:]+|[\\s,;:]+$", "")
                .strip();
    }

    /** '(TARVE)' where no place stands before: a name in capitals, unless agencies are named so. */
    private boolean isBracketedPlace(String name) {
        return name.length() >= FEWEST_LETTERS
                && isUpper(name)
                && ONLY_PLACE.matcher(name).matches()
                && !phrases.hasOutletWord(name)
                && !phrases.isAgency(name);
    }

    private static boolean isUpper(String place) {
        return place.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
