package org.hearsay.event.internal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.event.When;
import org.hearsay.event.internal.Part.Kind;
import org.hearsay.time.TimeExpression;

/** Finds the time expression that belongs to an event: the nearest in its own clause. */
final class Times {

    /** Rules whose expressions name no day, unless a value was found for them. */
    private static final Set<String> WITHOUT_DAY = Set.of(
            "vague", "same-unit", "hour", "past", "present", "future", "relative-to-event", "to-event", "impossible");

    /** A time behind one of these is that of another event. */
    private static final Set<String> OTHERS = Set.of("after", "before", "since", "until", "following");

    private final Clauses c;

    Times(Clauses clauses) {
        this.c = clauses;
    }

    /** The time of a verb: behind it, else before it, else the one that its 'when' hangs on. */
    Optional<TimeExpression> ofVerb(int verb) {
        return behind(verb, false).or(() -> before(verb));
    }

    /** The first time behind a verb or noun, up to where what is told of it ends. */
    private Optional<TimeExpression> behind(int part, boolean noun) {
        for (int k = part + 1; k < c.size() && (noun ? isOfNoun(k) : isOfVerb(k)); k++) {
            Optional<TimeExpression> t = c.is(k, Kind.TIME) ? point(k) : Optional.empty();
            if (t.isPresent()) {
                return t;
            }
        }
        return Optional.empty();
    }

    private boolean isOfVerb(int k) {
        return switch (c.part(k).kind()) {
            // 'after a raid on Monday': 'after' with a noun opens no clause, but the time is the raid's
            case SUBORDINATE, RELATIVE -> false;
            case BREAK -> c.isWord(k, "(") || c.isWord(k, ")");
            case VERB -> c.isReducedPassive(k);
            case PREPOSITION -> !OTHERS.contains(c.head(k).lower());
            case TIME, NOUN, COMMA, AND, QUOTE, OTHER -> true;
        };
    }

    private boolean isOfNoun(int k) {
        return switch (c.part(k).kind()) {
            case AND, QUOTE, BREAK -> false;
            case COMMA -> c.is(k + 1, Kind.PREPOSITION) || c.is(k + 1, Kind.TIME);
            case TIME, SUBORDINATE, RELATIVE, VERB, PREPOSITION, NOUN, OTHER -> isOfVerb(k);
        };
    }

    private Optional<TimeExpression> before(int verb) {
        for (int k = verb - 1; k >= 0; k--) {
            switch (c.part(k).kind()) {
                case TIME -> {
                    // 'the day before X came' dates what stands before it
                    Optional<TimeExpression> t =
                            point(k).filter(x -> daysBeside(x).isEmpty());
                    if (t.isPresent() && !isOfEarlierVerb(k)) {
                        return t;
                    }
                }
                case SUBORDINATE -> {
                    int time = c.is(k - 1, Kind.COMMA) ? k - 2 : k - 1;
                    return c.isWord(k, "when") && c.is(time, Kind.TIME) ? point(time) : Optional.empty();
                }
                case RELATIVE -> {
                    return Optional.empty();
                }
                case BREAK -> {
                    if (!c.isWord(k, "(") && !c.isWord(k, ")")) {
                        return Optional.empty();
                    }
                }
                case VERB -> {
                    return Optional.empty();
                }
                case NOUN, COMMA, AND, QUOTE, OTHER, PREPOSITION -> {}
            }
        }
        return Optional.empty();
    }

    /** The time inside or right behind a noun phrase: 'the June 3 raid', 'a raid in X on June 3'. */
    Optional<TimeExpression> ofNoun(int noun) {
        Part p = c.part(noun);
        for (int i = p.first(); i < p.end(); i++) {
            Optional<TimeExpression> t = c.timeAt(i).filter(this::isPoint);
            if (t.isPresent()) {
                return t.map(Times::namedDay);
            }
        }
        if (noun > 0 && c.is(noun - 1, Kind.TIME) && c.part(noun - 1).end() == p.first()) {
            Optional<TimeExpression> t =
                    point(noun - 1).filter(x -> x.basis().rule().equals("day-beside"));
            if (t.isPresent()) {
                return t.map(Times::namedDay);
            }
        }
        return behind(noun, true);
    }

    /** Whether a time stands in the clause of a verb before it: 'the plan to meet on Monday was dropped'. */
    private boolean isOfEarlierVerb(int time) {
        for (int k = time - 1; k >= 0; k--) {
            if (c.is(k, Kind.VERB)) {
                return true;
            }
            if (c.is(k, Kind.COMMA) || c.is(k, Kind.BREAK) || c.is(k, Kind.SUBORDINATE) || c.is(k, Kind.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** In 'the evening before the June 9 raid', the raid is on the day that is named. */
    private static TimeExpression namedDay(TimeExpression t) {
        return t.basis().rule().equals("day-beside") ? t.withValue(t.basis().anchor()) : t;
    }

    private Optional<TimeExpression> point(int part) {
        return c.timeAt(c.part(part).first()).filter(this::isPoint);
    }

    private boolean isPoint(TimeExpression t) {
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

    /** Days told beside another event: -1 for 'the day before', 1 for 'the day after'. */
    static OptionalInt daysBeside(TimeExpression t) {
        String s = t.text().toLowerCase(java.util.Locale.ROOT);
        boolean oneDay = s.startsWith("the ") || s.startsWith("a day") || s.startsWith("one day");
        if (!oneDay || s.contains("week") || s.contains("month") || s.contains("year")) {
            return OptionalInt.empty();
        }
        return s.endsWith("before") || s.endsWith("eve of")
                ? OptionalInt.of(-1)
                : s.endsWith("after") ? OptionalInt.of(1) : OptionalInt.empty();
    }

    static When when(TimeExpression t) {
        return new When(t.span(), t.text(), t.value(), t.basis().toString());
    }
}
