package org.hearsay.account.internal.slot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.account.Chronology.Dispute;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.account.internal.told.Draft;
import org.hearsay.account.internal.told.Quotation;
import org.hearsay.document.Document;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Order;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.When;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/**
 * Compares when an event is told to have been: dates by their bounds, orders told in words against each other and, through the
 * chronology of the dossier, against whatever else they cannot hold with.
 */
public final class TimeSlot {

    /**
     * A time as told: a date, or an order alone.
     *
     * @param mention tells it
     * @param vague whether only its hour is told without doubt
     * @param phase of what lasts that was then
     * @param phased whether it is surely told of the event as far as that phase goes, and not without it
     */
    private record Moment(
            Optional<Edtf> date,
            Optional<ToldHour> hour,
            Optional<Ordered> order,
            String mention,
            boolean vague,
            Optional<Phase> phase,
            boolean phased) {

        Moment(Optional<Edtf> date, Optional<ToldHour> hour, Optional<Ordered> order, String mention) {
            this(date, hour, order, mention, false, Optional.empty(), false);
        }

        Moment in(Optional<Phase> told, boolean only) {
            return new Moment(date, hour, order, mention, vague, told, only);
        }

        Moment of(boolean doubted) {
            return new Moment(date, hour, order, mention, doubted, phase, phased);
        }

        /** The hour of a single day. */
        Optional<ToldHour> ofDay() {
            return hour.filter(h -> date.flatMap(Edtf::day).isPresent());
        }
    }

    /** How the event stands to another, by these words of a report. */
    private record Ordered(Order.Relation relation, String value, String text, Optional<String> to) {

        static Ordered of(Order o) {
            return new Ordered(o.relation(), o.value(), o.text(), o.to());
        }

        /** An order told of the other event. */
        static Ordered turned(Dispute d) {
            String value = d.relation().slug() + " " + d.told().mention().triggerText();
            return new Ordered(
                    d.relation(),
                    value,
                    d.order().text(),
                    Optional.of(d.told().mention().id()));
        }
    }

    private static final int WEEK = 7;

    /** What comes before or after is named in so many words. */
    private static final int FEW = 3;

    private static final Pattern CLAUSE =
            Pattern.compile("(?i)\\b(?:he|she|it|they|we|i|was|were|had|has|have|is|are|and|not)\\b");

    /** Of more the first are compared. */
    private static final int MOST_HOURS = 40;

    private TimeSlot() {}

    /** Dates; of an account that tells no date, the orders that it tells. */
    public static Optional<Slot> times(List<Draft> drafts, List<Dispute> disputes, Weighing weighing) {
        var told = new ArrayList<Told<Moment>>();
        for (Draft d : drafts) {
            List<Told<Moment>> dates = d.asserted().flatMap(t -> date(d, t)).toList();
            told.addAll(dates);
            if (dates.isEmpty()) {
                own(d).forEach(told::add);
            }
        }
        boolean lasting = isLasting(drafts);
        List<Told<Moment>> dayless = onlyDay(told).stream()
                .flatMap(day -> drafts.stream().flatMap(d -> d.asserted().flatMap(t -> hour(d, t, day))))
                .toList();
        return weighing.weigh(
                SlotKind.TIME,
                byHours(told, dayless),
                (a, b) -> lasting ? lasting(a, b, judge(a, b, disputes)) : judge(a, b, disputes));
    }

    /** Whether what goes on for days is told, 'the fighting', 'a strike', and not once only. */
    private static boolean isLasting(List<Draft> drafts) {
        return drafts.stream()
                        .flatMap(Draft::asserted)
                        .map(t -> t.mention().kind())
                        .filter(k -> k != EventKind.DISASTER && KindTrait.LONG.isOf(k))
                        .limit(2)
                        .count()
                > 1;
    }

    /** Two days of what lasts are no conflict, unless both are told as its beginning or its end. */
    private static Standing lasting(Told<Moment> a, Told<Moment> b, Standing standing) {
        boolean phased = a.value().phase().isPresent()
                && a.value().phase().equals(b.value().phase());
        boolean days = a.value().date().isPresent()
                && b.value().date().isPresent()
                && !a.value().date().equals(b.value().date());
        return standing == Standing.CONFLICT && days && !phased ? Standing.DIFFERENT : standing;
    }

    /** The day that all who tell a single day tell. */
    private static Optional<Edtf> onlyDay(List<Told<Moment>> told) {
        List<Edtf> days = told.stream()
                .flatMap(t -> t.value().date().stream())
                .filter(d -> d.day().isPresent())
                .distinct()
                .limit(2)
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** An hour told without its day is of the day that the others tell. */
    private static Stream<Told<Moment>> hour(Draft by, ToldEvent t, Edtf day) {
        return t.mention().when().stream()
                .filter(w -> w.value().isEmpty())
                .flatMap(w -> ToldHour.find(by.telling().document(), w, isDoubted(by, t)).stream()
                        .map(h -> new Told<>(
                                by,
                                new Moment(
                                        Optional.of(day),
                                        Optional.of(h),
                                        Optional.empty(),
                                        t.mention().id()),
                                day.value(),
                                w.text(),
                                true)));
    }

    /** Where two accounts tell one day and hours apart, what tells an hour is a value of its own; else the day says enough. */
    private static List<Told<Moment>> byHours(List<Told<Moment>> told, List<Told<Moment>> dayless) {
        List<Told<Moment>> all = Stream.concat(told.stream(), dayless.stream()).toList();
        List<Told<Moment>> hours = all.stream()
                .filter(t -> t.value().ofDay().isPresent())
                .limit(MOST_HOURS)
                .toList();
        boolean apart = hours.stream()
                .anyMatch(a ->
                        hours.stream().anyMatch(b -> a.key().equals(b.key()) && hourly(a, b) != Standing.COMPATIBLE));
        return apart ? all.stream().map(TimeSlot::withClock).toList() : told;
    }

    /** An hour is told in the event's own sentence, or not at all; its day may be told elsewhere. */
    private static Told<Moment> withClock(Told<Moment> told) {
        return told.value()
                .ofDay()
                .flatMap(h -> h.clock().map(clock -> {
                    Moment day = told.value().of(!told.isFirm());
                    return new Told<>(told.by(), day, told.key() + clock, h.text(), h.hedged());
                }))
                .orElse(told);
    }

    /** One report that tells two hours in one voice speaks of the beginning and of what came later. */
    private static Standing hourly(Told<Moment> a, Told<Moment> b) {
        return a.by().equals(b.by())
                ? Standing.COMPATIBLE
                : a.value()
                        .ofDay()
                        .flatMap(x -> b.value().ofDay().map(x::standing))
                        .orElse(Standing.COMPATIBLE);
    }

    private static Stream<Told<Moment>> date(Draft by, ToldEvent t) {
        return t.findTime().stream().map(v -> {
            When when = t.mention().when().orElseThrow();
            boolean firm = isFirm(by, t, when);
            Optional<Phase> phase = phase(by, t, when);
            boolean phased = !firm && phase.isPresent() && by.isFirm(t, when.span(), 1);
            var moment = new Moment(
                            Optional.of(v),
                            ToldHour.find(by.telling().document(), when, isDoubted(by, t)),
                            Optional.empty(),
                            t.mention().id())
                    .in(phase, phased);
            return new Told<>(by, moment, v.value(), when.text(), by.isHedged(t), !firm && !phased);
        });
    }

    /** Which phase of the event was then, by the sentence that tells both. */
    private static Optional<Phase> phase(Draft by, ToldEvent t, When when) {
        Document document = by.telling().document();
        Span trigger = t.mention().trigger().span();
        return Quotation.isOneSentence(document, trigger, when.span())
                ? Phase.find(Quotation.sentence(document, Span.cover(trigger, when.span())))
                : Optional.empty();
    }

    private static boolean isDoubted(Draft by, ToldEvent t) {
        return by.isHedged(t) || t.mention().realis() != Realis.ACTUAL;
    }

    private static boolean isFirm(Draft by, ToldEvent t, When when) {
        return by.isFirm(t, when.span(), when.confidence());
    }

    /** Orders: before or after another event, also where that other event's mention tells it and another order is against it. */
    public static Optional<Slot> orders(List<Draft> drafts, List<Dispute> disputes, Weighing weighing) {
        List<Told<Moment>> own = drafts.stream().flatMap(TimeSlot::own).toList();
        List<Told<Moment>> both = Stream.concat(own.stream(), drafts.stream().flatMap(d -> turned(d, disputes)))
                .toList();
        return weighing.weigh(SlotKind.ORDER, both, (a, b) -> judge(a, b, disputes))
                .filter(s -> s.verdict() == Verdict.CONFLICT)
                .or(() -> weighing.weigh(SlotKind.ORDER, own, (a, b) -> judge(a, b, disputes)));
    }

    private static Stream<Told<Moment>> own(Draft d) {
        return d.asserted()
                .flatMap(t -> t.mention().ordersTold().stream().map(Ordered::of).map(o -> told(d, t, o)));
    }

    private static Stream<Told<Moment>> turned(Draft d, List<Dispute> disputes) {
        return disputes.stream()
                .filter(x -> !x.cycle().isDated() && isOf(x.told(), d))
                .filter(x -> d.told().stream()
                        .noneMatch(
                                t -> t.mention().id().equals(x.told().mention().id())))
                .map(x -> told(d, x.told(), Ordered.turned(x)))
                .distinct();
    }

    private static Told<Moment> told(Draft by, ToldEvent t, Ordered o) {
        var moment = new Moment(
                Optional.empty(), Optional.empty(), Optional.of(o), t.mention().id());
        return new Told<>(by, moment, o.value(), o.text(), by.isHedged(t), !isPlain(o.text()));
    }

    /** 'The shelling of the town', not 'his own house five days after the capture' or 'the second, he was executed': a few words, no clause. */
    private static boolean isPlain(String words) {
        return Wording.of(words).stems().size() <= FEW && !CLAUSE.matcher(words).find();
    }

    /** Whether a mention is told by the account's report in its voice. */
    private static boolean isOf(ToldEvent t, Draft d) {
        return t.document().equals(d.telling().document().id())
                && d.telling().chainOf(t.mention().claim()).equals(d.chain());
    }

    private static Standing judge(Told<Moment> a, Told<Moment> b, List<Dispute> disputes) {
        Moment x = a.value();
        Moment y = b.value();
        if (x.date().isPresent() && y.date().isPresent()) {
            boolean meet = x.date().get().overlaps(y.date().get())
                    || meetLoosely(a.by(), x.date().get(), b.by(), y.date().get());
            boolean oneDay = x.date().get().equals(y.date().get());
            if (meet) {
                return oneDay ? hourly(a, b) : Standing.COMPATIBLE;
            }
            if (x.phase().isPresent() && y.phase().isPresent() && !x.phase().equals(y.phase())) {
                return Standing.COMPATIBLE;
            }
            if ((x.phased() || y.phased()) && !x.phase().equals(y.phase())) {
                return Standing.DIFFERENT;
            }
            boolean loose = x.vague() || y.vague() || isEve(a, b) || isEve(b, a);
            return loose ? Standing.DIFFERENT : Standing.CONFLICT;
        }
        boolean opposed = x.order().isPresent()
                && y.order().isPresent()
                && areOpposed(x.order().get(), y.order().get());
        return opposed || !a.by().equals(b.by()) && areInOneCycle(x, y, disputes)
                ? Standing.CONFLICT
                : Standing.COMPATIBLE;
    }

    /**
     * Whether a time is but the day on which its report appeared, in no date's words, and the other account tells the day before
     * or after: a report of the morning tells of the night as of its own day.
     */
    private static boolean isEve(Told<Moment> today, Told<Moment> other) {
        Optional<LocalDate> day = today.value().date().flatMap(Edtf::day);
        Optional<LocalDate> next = other.value().date().flatMap(Edtf::day);
        return day.isPresent()
                && next.isPresent()
                && today.by().published().equals(day)
                && today.text().chars().noneMatch(Character::isDigit)
                && Math.abs(ChronoUnit.DAYS.between(day.get(), next.get())) == 1;
    }

    /**
     * 'Last week' in a paper of Sunday may be the week that ends: a week told by one report reaches to the day on which it appeared, if
     * that is near.
     */
    private static boolean meetLoosely(Draft a, Edtf x, Draft b, Edtf y) {
        Edtf.Bounds one = x.bounds();
        Edtf.Bounds other = y.bounds();
        return reaches(a.published(), one, other) || reaches(b.published(), other, one);
    }

    private static boolean reaches(Optional<LocalDate> appeared, Edtf.Bounds week, Edtf.Bounds other) {
        boolean closed = Stream.of(appeared, week.earliest(), week.latest(), other.earliest(), other.latest())
                .allMatch(Optional::isPresent);
        if (!closed) {
            return false;
        }
        LocalDate last = week.latest().orElseThrow();
        long days = ChronoUnit.DAYS.between(week.earliest().orElseThrow(), last) + 1;
        long since = ChronoUnit.DAYS.between(last, appeared.orElseThrow());
        return days == WEEK && since > 0 && since <= WEEK && new Edtf.Bounds(week.earliest(), appeared).overlaps(other);
    }

    /** 'Before the attack' and 'after the attack'; which two accounts name with a word in common. */
    private static boolean areOpposed(Ordered x, Ordered y) {
        boolean opposed =
                x.relation().inverse().filter(r -> r == y.relation()).isPresent() && x.relation() != y.relation();
        boolean sameOther =
                x.to().isPresent() && x.to().equals(y.to()) || head(x.text()).equals(head(y.text()));
        return opposed && sameOther;
    }

    /** The first word that tells something: 'shelling' of 'the shelling of the town'; what stands behind it may be told or not. */
    private static Wording head(String words) {
        return Stream.of(words.split("\\s+"))
                .map(Wording::of)
                .filter(w -> !w.isEmpty())
                .findFirst()
                .orElseGet(() -> Wording.of(words));
    }

    private static boolean areInOneCycle(Moment x, Moment y, List<Dispute> disputes) {
        return disputes.stream()
                .map(d -> d.cycle().constraints().stream()
                        .map(c -> c.ground().mention())
                        .toList())
                .anyMatch(c -> c.contains(x.mention()) && c.contains(y.mention()));
    }
}
