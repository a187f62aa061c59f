package org.hearsay.event.internal.slot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Edtf;
import org.hearsay.time.TimeExpression;

/** Tells which times may be those of an event, and how they lie to the day of the report. */
public final class Moments {

    /** Rules whose expressions name no day, unless a value was found for them. */
    private static final Set<String> WITHOUT_DAY = Set.of(
            "vague", "same-unit", "hour", "past", "present", "future", "relative-to-event", "to-event", "impossible");

    private Moments() {}

    /** Whether an expression names a point in time that something can have happened at. */
    static boolean isPoint(TimeExpression t) {
        boolean open = t.value()
                .filter(v -> v.value().endsWith("..") || v.value().startsWith(".."))
                .isPresent();
        // the day of an hour that stands alone is not sure
        boolean guessed = t.basis().rule().equals("hour")
                && t.value().filter(v -> v.isUncertain()).isPresent();
        boolean told = t.value().isPresent() && !guessed
                || !WITHOUT_DAY.contains(t.basis().rule());
        return switch (t.kind()) {
            case DATE, TIME -> !open && told;
            case DURATION, SET -> false;
        };
    }

    /** Where a value lies, seen from the day of publication. */
    static String from(Optional<Edtf> published, Optional<Edtf> value) {
        if (value.isEmpty()) {
            return "open";
        }
        Edtf.Bounds bounds = value.get().bounds();
        Optional<LocalDate> today = published.flatMap(p -> p.bounds().latest());
        if (today.isEmpty() || bounds.earliest().isEmpty() || bounds.latest().isEmpty()) {
            return "somewhere";
        }
        long days = bounds.earliest().get().toEpochDay() - today.get().toEpochDay();
        long span = bounds.latest().get().toEpochDay() - bounds.earliest().get().toEpochDay();
        String length = span == 0 ? "day" : span < 8 ? "week" : span < 32 ? "month" : "year";
        String when = days > 0
                ? "ahead"
                : days == 0 ? "today" : days >= -1 ? "yesterday" : days >= -7 ? "week" : days >= -45 ? "month" : "past";
        return length + " " + when;
    }

    /**
     * Whether a time of an event's own sentence is that of something else: of the verb around its relative clause ('survivors of
     * a ferry that sank were landed on Monday'), of what was done for it ('jailed in 2031 for the bombing'), of a thing ('a
     * letter of 7 May'), of another verb where its own has a time ('joined in 2020 and ran two years later').
     */
    static boolean isOfAnother(Report report, Happening event, Candidate time) {
        Syntax syntax = report.layers().syntax();
        int own = event.word();
        if (!syntax.isParsed() || time.head() < 0 || time.sentence() != report.sentenceOf(event)) {
            return false;
        }
        int over = syntax.arc(time.head()).head();
        if (over < 0 || over == own) {
            return false;
        }
        List<Token> tokens = report.layers().tokens();
        if (tokens.get(over).tag() != Tag.VERB) {
            boolean thing = tokens.get(over).tag() == Tag.NOUN
                    && syntax.arc(over).is("obj")
                    && syntax.arc(over).head() == own
                    && !report.isEventWord(over);
            return thing && Phrases.isLed(report.layers(), time.head(), Set.of("of"));
        }
        if (syntax.isUnder(over, own)) {
            return false;
        }
        boolean behind = Math.min(over, time.head()) > own || time.head() < own;
        return behind && isRelative(syntax, tokens, own)
                || time.head() < own && isReason(syntax, tokens, own)
                || hasOwn(report, event, time);
    }

    private static boolean isRelative(Syntax syntax, List<Token> tokens, int word) {
        return syntax.arc(word).relation().equals("acl:relcl")
                || syntax.listChildren(word).stream()
                        .anyMatch(c -> c < word
                                && tokens.get(c).is("which")
                                && !syntax.arc(c).is("det"));
    }

    private static boolean isReason(Syntax syntax, List<Token> tokens, int word) {
        return syntax.listChildren(word).stream()
                .filter(c ->
                        c < word && (syntax.arc(c).is("case") || syntax.arc(c).is("mark")))
                .anyMatch(c -> tokens.get(c).is("for") || tokens.get(c).is("over"));
    }

    private static boolean hasOwn(Report report, Happening event, Candidate time) {
        Syntax syntax = report.layers().syntax();
        return report.timesOf(time.sentence()).stream()
                .filter(t -> !t.span().equals(time.span()))
                .anyMatch(t -> {
                    int first = report.layers().firstTokenFrom(t.span().start());
                    int end = first + report.layers().tokensIn(t.span()).size();
                    return end > first
                            && syntax.arc(syntax.topOf(first, end)).head() == event.word()
                            && (isPoint(t)
                                    || t.text().endsWith("later")
                                    || t.text().endsWith("earlier"));
                });
    }

    /** Whether a value lies wholly more than a month before the day of publication. */
    static boolean isPast(Optional<Edtf> published, Optional<Edtf> value) {
        Optional<LocalDate> today = published.flatMap(p -> p.bounds().earliest());
        Optional<LocalDate> last = value.flatMap(v -> v.bounds().latest());
        return today.isPresent()
                && last.isPresent()
                && last.get().isBefore(today.get().minusMonths(1));
    }

    /** Whether a value lies wholly behind the day of publication. */
    public static boolean isAhead(Optional<Edtf> published, Optional<Edtf> value) {
        Optional<LocalDate> today = published.flatMap(p -> p.bounds().latest());
        Optional<LocalDate> first = value.flatMap(v -> v.bounds().earliest());
        return today.isPresent() && first.isPresent() && first.get().isAfter(today.get());
    }
}
