package org.hearsay.account.internal.inconsistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.text.Span;

/**
 * Years counted wrongly: 'the third anniversary of the 2027 collapse' in 2031, 'ten years ago, in 2015'. An anniversary is
 * only judged where its sentence puts it in the year of writing: 'on Sunday', 'today', 'marks'.
 */
final class Anniversaries {

    private static final Pattern ANNIVERSARY = Pattern.compile("\\b(?<n>" + Numbers.ORDINAL
            + "|(?i:centenary|bicentenary))(?: anniversary)? of\\b(?<of>[^.;:!?\\n\"\u201c\u201d]{0,90}?)\\b(?<y>"
            + Calendar.YEAR + ")\\b(?![-\u2013/]\\d)");

    private static final Pattern AGO = Pattern.compile("(?<about>\\b(?:nearly|almost|about|around|some|more than|over"
            + "|roughly|less than|at least|up to) )?\\b(?<n>" + Numbers.NUMBER + ") years ago,? ?\\(?in (?:(?:early|late"
            + "|mid|the (?:spring|summer|autumn|fall|winter) of|" + Calendar.MONTH + ")[ -])?(?<y>" + Calendar.YEAR
            + ")\\b");

    private static final Pattern NOW = Pattern.compile("\\b(?:today|tonight|yesterday|tomorrow|this (?:year|week|month"
            + "|weekend|morning|afternoon|evening)|marks|is marking|are marking|mark|(?<w>" + Calendar.WEEKDAY + "))\\b");

    /** Words that take the day elsewhere than to the year of writing. */
    private static final Pattern ELSEWHEN = Pattern.compile("\\b(?:last|next|previous|following|coming|ahead of|before"
            + "|will|would|had|plans?|planned|to mark|upcoming|approach\\w*|earlier|later|every|each|ago)\\b");

    private final ReportText report;

    Anniversaries(ReportText report) {
        this.report = report;
    }

    List<Slip> find() {
        var found = new ArrayList<Slip>();
        Optional<LocalDate> written = report.written();
        if (written.isEmpty()) {
            return found;
        }
        Matcher m = ANNIVERSARY.matcher(report.text());
        while (m.find()) {
            if (m.group().toLowerCase(java.util.Locale.ROOT).contains("anniversary") || isNamed(m.group("n"))) {
                anniversary(m, written.get()).ifPresent(found::add);
            }
        }
        Matcher ago = AGO.matcher(report.text());
        while (ago.find()) {
            ago(ago, written.get()).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isNamed(String word) {
        return word.toLowerCase(java.util.Locale.ROOT).endsWith("centenary");
    }

    private static int years(String word) {
        return isNamed(word) ? (word.length() > 9 ? 200 : 100) : Numbers.ordinal(word);
    }

    private Optional<Slip> anniversary(Matcher m, LocalDate written) {
        int year = Integer.parseInt(m.group("y"));
        int count = years(m.group("n"));
        var span = Span.of(m.start(), m.end());
        int due = year + count;
        boolean judged = due != written.getYear()
                && isNow(span, year, written)
                && !report.isQuoted(span.start())
                && !report.isOwnedUp(span);
        // in January the year of writing may not be that of the day
        boolean turn = due == written.getYear() - 1 && written.getDayOfYear() <= 14;
        return judged && !turn
                ? Optional.of(Slip.of(
                        Kind.ANNIVERSARY,
                        "The " + m.group("n") + (isNamed(m.group("n")) ? "" : " anniversary") + " of something of " + year
                                + " was in " + due + ", not in " + written.getYear() + ".",
                        Span.of(m.start(), m.end("n") + (isNamed(m.group("n")) ? 0 : " anniversary".length())),
                        Span.of(m.start("y"), m.end("y"))))
                : Optional.empty();
    }

    /** Whether the sentence speaks of the days around that of writing and of no other time. */
    private boolean isNow(Span at, int year, LocalDate written) {
        Span sentence = report.sentence(at);
        String words = report.words(sentence);
        Matcher years = Pattern.compile("\\b" + Calendar.YEAR + "\\b").matcher(words);
        while (years.find()) {
            int y = Integer.parseInt(years.group());
            if (y != year && y != written.getYear()) {
                return false;
            }
        }
        Matcher days = Pattern.compile("\\b(?:" + Calendar.MONTH + ") \\d|\\d (?:" + Calendar.MONTH + ")\\b")
                .matcher(words);
        return NOW.matcher(words).find() && !ELSEWHEN.matcher(words).find() && !days.find();
    }

    private Optional<Slip> ago(Matcher m, LocalDate written) {
        int year = Integer.parseInt(m.group("y"));
        long count = Numbers.value(m.group("n")).orElse(0);
        long gap = written.getYear() - year - count;
        int slack = m.group("about") == null ? 1 : (int) Math.max(2, count / 10);
        var span = Span.of(m.start("n"), m.end());
        boolean judged = count > 0
                && Math.abs(gap) > slack
                && report.layers().findSentence(span.start()).isPresent()
                && !report.isQuoted(span.start())
                && !report.isOwnedUp(span);
        return judged
                ? Optional.of(Slip.of(
                        Kind.ANNIVERSARY,
                        "From " + year + " to the report in " + written.getYear() + " it is about "
                                + ChronoUnit.YEARS.between(LocalDate.of(year, 1, 1), written) + " years, not " + count
                                + ".",
                        span))
                : Optional.empty();
    }
}
