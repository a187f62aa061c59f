package org.hearsay.reading.internal.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reading.internal.date.PrintedDates;
import org.hearsay.reading.internal.paragraph.Shape;

/**
 * Sentences at the head or foot that tell where and when the report was printed: 'This article was first published in the
 * Ansel Post on 4 March 2031.' A sentence that says anything else beside is left alone.
 */
public final class PrintedSentences {

    private static final int LONGEST = 200;

    /** Stands for the date while the words around it are looked at. */
    private static final String DATE = "\u0000";

    private static final String REPORT =
            "(?:article|story|report|piece|text|interview|essay|column|dispatch|item|feature|analysis|obituary|editorial|entry|post|statement|release|announcement)";
    private static final String OUTLET = "(?<outlet%d>(?:[Tt]he\\s+)?\\p{Lu}[\\p{L}\\p{M}\\d'\\u2019&-]*"
            + "(?:\\s+(?:of|the|and|&|for|de|la)(?=\\s)|\\s+\\p{Lu}[\\p{L}\\p{M}\\d'\\u2019&-]*){0,6}?)";
    private static final String IN = "(?:\\s+(?:in|by|on|with|at)\\s+" + OUTLET + "\\W?)?";
    private static final String WHEN = ",?\\s*(?:(?:on|in|of|dated|edition of|issue of)\\s+)*" + DATE;
    private static final String TAIL =
            "(?:,?\\s*(?:on\\s+)?(?:page|p\\.|pp\\.)\\s*\\w+)?(?:,?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?)?"
                    + "(?:\\s*(?:and\\s+(?:is\\s+|was\\s+)?)?(?i:filed|tagged|posted)\\s+(?i:under|in|with)\\s.*)?\\W*";

    private static final Pattern PASSIVE =
            Pattern.compile("\\W*(?:(?i:a|the)\\s+version\\s+of\\s+)?(?:(?i:this|the)\\s+"
                    + "(?:above\\s+|original\\s+)?" + REPORT + "\\s+)?(?:(?:was|has\\s+been|is|had\\s+been)\\s+)?"
                    + "(?:(?i:first|originally|initially|previously)\\s+)?(?i:published|printed|posted|issued|appeared|ran)"
                    + "(?:\\s+(?:online|in\\s+print))?(?:" + IN.formatted(1) + WHEN + "|" + WHEN + IN.formatted(2) + ")"
                    + TAIL);
    private static final Pattern ACTIVE = Pattern.compile("\\W*" + OUTLET.formatted(1)
            + "\\s+(?:first\\s+|originally\\s+)?(?:published|printed|posted|ran)\\s+(?:this|the)\\s+" + REPORT + WHEN
            + TAIL);

    private PrintedSentences() {}

    /** Whether it is such a sentence; what it tells is taken. */
    public static boolean take(Shape shape, HeadFacts facts) {
        String line = shape.text();
        List<PrintedDates.Found> dates = line.length() <= LONGEST ? PrintedDates.in(line) : List.of();
        if (dates.size() != 1) {
            return false;
        }
        PrintedDates.Found date = dates.getFirst();
        String words = line.substring(0, date.span().start())
                + DATE
                + line.substring(date.span().end());
        Matcher passive = PASSIVE.matcher(words);
        Matcher active = ACTIVE.matcher(words);
        Optional<String> outlet;
        if (passive.matches()) {
            outlet = Optional.ofNullable(passive.group("outlet1"))
                    .or(() -> Optional.ofNullable(passive.group("outlet2")));
        } else if (active.matches()) {
            outlet = Optional.of(active.group("outlet1"));
        } else {
            return false;
        }
        facts.published(date.value());
        outlet.map(o -> o.replaceFirst("^the\\s", "")).ifPresent(facts::outlet);
        return true;
    }
}
