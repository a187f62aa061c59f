package org.hearsay.reading.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Series;
import org.hearsay.reading.internal.date.FigureOrder;
import org.hearsay.reading.internal.date.PrintedDates;
import org.hearsay.reading.internal.paragraph.Shape;

/**
 * Tells the lines of a report's head from its sentences, and takes the facts that stand in them. A line may hold several
 * pieces side by side: 'By Ada Vell · The Harbour Times · March 4, 2031 · 3 min read'.
 */
public final class MastheadLines {

    private static final int LONGEST = 220;

    public static final Pattern SERIES =
            Pattern.compile("((?:\\p{Lu}[\\p{L}'\\u2019-]*\\s+(?:(?:&|and|of|on)\\s+)?){1,6})"
                    + "(?:No\\.?|Nr\\.?|Number|#)\\s?(\\d[\\w/-]*)");

    private static final Pattern PIECES = Pattern.compile("\\s*[|\\u00b7\\u2022\\u00bb]\\s*");
    static final Pattern CLOCK = Pattern.compile(
            "\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?(?:[A-Z]{2,4}|UTC[+-]\\d{1,2})\\)?)?(?:\\s*[+-]\\d{2}:?\\d{2})?(?![\\w])"
                    + "|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?",
            Pattern.CASE_INSENSITIVE);

    /** A date whose order of day and month cannot be told is a date still, and its line no sentence. */
    private static final Pattern UNTOLD =
            Pattern.compile("(?<![\\w/.])\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?![\\w/])");

    private static final Pattern READING_TIME = Pattern.compile(
            "\\b\\d{1,3}[ -]min(?:ute)?s?(?:\\.| read| reading time)?\\b|reading time:?", Pattern.CASE_INSENSITIVE);

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\d'\\u2019-]*\\.?";
    private static final String SMALL = "(?:\\s+(?:de|da|di|al|el|bin|ibn|van|von|der|den|la|le|du|of|the|for))*";
    static final String NAME = WORD + "(?:" + SMALL + "\\s+" + WORD + "){0,6}";
    private static final Pattern ONLY_NAME = Pattern.compile(NAME);
    private static final Pattern DATE_THEN_BY = Pattern.compile("(.*\\d.*?)[\\s,;-]+((?:[Bb]y|BY)\\s+\\p{Lu}.*)");
    private static final Pattern URL = Pattern.compile("https?://\\S+");
    private static final Pattern TRANSLATION = Pattern.compile(
            "\\(?(?i:translated)(?:\\s+from(?:\\s+the)?\\s+(\\p{Lu}\\p{L}+)(?:\\s+original)?)?(?:\\s+(?i:by)\\s+("
                    + NAME + "))?\\)?\\.?");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:\\u00a9|\\([cC]\\)|[Cc]opyright)\\s*(?:\\u00a9|\\([cC]\\))?\\s*(?:(?:19|20|21)\\d\\d)?(?:\\s*[-\\u2013]\\s*\\d{4})?,?"
                    + "\\s*(?:by\\s+)?(" + NAME + ")");
    static final String EDGES = "[\\s,:;()/\\u2013\\u2014-]";

    /** What a piece turned out to be. */
    private enum Found {
        /** A date, byline, number or the like: it makes its line one of the head. */
        FACT,
        /** A name that may stand beside facts. */
        NAME,
        /** A few other words, such as topics. */
        WORDS,
        PROSE
    }

    private final Phrases phrases;
    private final HeadFacts facts;
    private final FigureOrder order;
    private final DayLabels labels;
    private final Bylines bylines;

    public MastheadLines(Phrases phrases, HeadFacts facts, FigureOrder order) {
        this.phrases = phrases;
        this.order = order;
        this.labels = phrases.dayLabels();
        this.facts = facts;
        this.bylines = new Bylines(phrases);
    }

    /**
     * Whether this is a line of the head and no sentence; what it tells is taken.
     *
     * @param titled whether the title stands above it
     * @param prose whether prose stands above it, where a row of topics is a menu and no part of the head
     */
    public boolean take(Shape shape, boolean titled, boolean prose) {
        return take("", shape, titled, prose);
    }

    /** The same of a line whose label stands in a block before it: 'Published' beside '4 March 2031'. */
    public boolean take(String label, Shape shape, boolean titled, boolean prose) {
        String line = order.told(label + shape.text());
        if (line.length() > LONGEST) {
            return false;
        }
        // Lines of one paragraph are pieces too; in a row of topics they are not.
        List<String> pieces =
                line.lines().flatMap(l -> pieces(l).stream()).map(String::strip).toList();
        var taken = new HeadFacts();
        int sure = 0;
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            switch (piece(piece, taken, titled || pieces.size() > 1)) {
                case FACT -> sure++;
                case NAME -> names.add(piece);
                case WORDS -> {
                    if (pieces.size() == 1) {
                        return false;
                    }
                }
                case PROSE -> {
                    return false;
                }
            }
        }
        boolean topics = !prose && isRow(shape);
        if (sure == 0 && !topics) {
            return false;
        }
        if (sure > 0) {
            names.stream().filter(phrases::hasOutletWord).findFirst().ifPresent(n -> taken.outlet(head(n)));
        }
        facts.take(taken);
        return true;
    }

    /** Whether it is several short pieces side by side, as topics and menus are. */
    public static boolean isRow(Shape shape) {
        String line = shape.text();
        if (line.endsWith(".") || shape.quoted() || line.length() > LONGEST) {
            return false;
        }
        List<String> pieces = pieces(line);
        return pieces.size() > 1 && pieces.stream().allMatch(p -> p.split("\\s+").length <= 10);
    }

    private static List<String> pieces(String line) {
        return PIECES.splitAsStream(line).filter(p -> !p.isBlank()).toList();
    }

    /** 'The Mirror of Ansel, a daily of the Front' is named by what stands before the comma. */
    private static String head(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? name.substring(0, comma) : name;
    }

    /** The outlet that a copyright line names. */
    public void copyright(String line) {
        Matcher m = COPYRIGHT.matcher(line);
        if (line.length() <= LONGEST && m.find()) {
            String name = m.group(1)
                    .replaceAll("(?i)[\\s.,]*\\b(?:all rights|all|rights)\\b.*$", "")
                    .strip();
            if (name.length() > 1) {
                facts.outlet(name.replaceAll("\\.$", ""));
            }
        }
    }

    private Found piece(String piece, HeadFacts taken, boolean titled) {
        Matcher signed = DATE_THEN_BY.matcher(piece);
        if (signed.matches() && !PrintedDates.in(signed.group(1)).isEmpty()) {
            var both = new HeadFacts();
            if (bylines.take(signed.group(2), both) && piece(signed.group(1), both, titled) == Found.FACT) {
                taken.take(both);
                return Found.FACT;
            }
        }
        if (bylines.take(piece, taken) || translation(piece, taken)) {
            return Found.FACT;
        }
        Matcher series = SERIES.matcher(piece);
        boolean numbered = series.find();
        List<PrintedDates.Found> dates = PrintedDates.in(piece);
        String rest = without(
                dates, numbered ? piece.substring(0, series.start()) + " " + piece.substring(series.end()) : piece);
        // Databases set the weekday behind the day.
        String bare = dates.isEmpty() ? rest : PrintedDates.withoutWeekdays(rest);
        String timeless = READING_TIME
                .matcher(CLOCK.matcher(
                                UNTOLD.matcher(labels.withoutNumbers(bare)).replaceAll(" "))
                        .replaceAll(" "))
                .replaceAll(" ");
        boolean month = PrintedDates.onlyMonth(piece).isPresent();
        boolean sure = numbered || !dates.isEmpty() || month || !timeless.equals(rest);
        String left = month ? "" : phrases.withoutLabels(timeless);
        boolean labelled = !dates.isEmpty() && (labels.opens(piece) || labels.runsOn(piece, dates.getFirst()));
        if (sure && (left.isEmpty() || labelled || named(piece, timeless, taken, titled && !dates.isEmpty()))) {
            if (numbered) {
                taken.series(new Series(series.group(1).strip(), series.group(2)));
            }
            PrintedDates.onlyMonth(piece).ifPresent(taken::published);
            dates(piece, dates, taken);
            return Found.FACT;
        }
        if (URL.matcher(piece).matches()) {
            taken.url(piece);
            return Found.FACT;
        }
        int words = piece.split("\\s+").length;
        if (words > 1 && left.isEmpty()) {
            return Found.FACT;
        }
        if (sure || words > 10 || piece.endsWith(".") && words > 4) {
            return Found.PROSE;
        }
        return phrases.hasOutletWord(piece) || ONLY_NAME.matcher(piece).matches() ? Found.NAME : Found.WORDS;
    }

    private boolean translation(String piece, HeadFacts taken) {
        Matcher m = TRANSLATION.matcher(piece);
        if (!m.matches() || m.group(1) == null && m.group(2) == null) {
            return false;
        }
        Optional.ofNullable(m.group(1)).ifPresent(taken::originalLanguage);
        Optional.ofNullable(m.group(2)).ifPresent(taken::translatedBy);
        return true;
    }

    private void dates(String piece, List<PrintedDates.Found> dates, HeadFacts taken) {
        labels.take(piece, dates, taken);
    }

    /** 'The Harbour Times, Port Ansel, 4 March 2031': a date beside the name of an outlet or, below the title, of a place. */
    private boolean named(String piece, String rest, HeadFacts taken, boolean beside) {
        String name = rest.replaceAll("^" + EDGES + "+|" + EDGES + "+$", "");
        List<String> names = List.of(name.replace(" / ", " ").split("\\s*,\\s*"));
        boolean shown = name.length() <= 80
                && names.size() <= 3
                && names.stream().allMatch(n -> ONLY_NAME.matcher(n).matches());
        if (!shown || piece.endsWith(".") || labels.isOther(piece)) {
            return false;
        }
        Optional<String> outlet = names.stream().filter(phrases::hasOutletWord).findFirst();
        if (outlet.isPresent()) {
            taken.outlet(outlet.get());
            return true;
        }
        if (beside && names.size() == 2 && names.stream().allMatch(n -> n.split("\\s+").length <= 4)) {
            taken.outlet(names.getFirst());
            return true;
        }
        return beside && names.size() == 1 && name.split("\\s+").length <= 3;
    }

    static String without(List<PrintedDates.Found> dates, String text) {
        if (dates.isEmpty()) {
            return text;
        }
        String rest = text;
        for (PrintedDates.Found date : PrintedDates.in(text).reversed()) {
            rest = rest.substring(0, date.span().start()) + " "
                    + rest.substring(date.span().end());
        }
        return rest;
    }
}
