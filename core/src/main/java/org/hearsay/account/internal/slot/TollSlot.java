package org.hearsay.account.internal.slot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.internal.told.Draft;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.Toll;
import org.hearsay.text.Wording;

/** Compares counts of those struck: open ones as intervals; a later report with another count is an update. */
public final class TollSlot {

    /** Counts that rise as more is known; a term of prison does not. */
    private static final Set<Toll.What> GROWING = EnumSet.complementOf(EnumSet.of(Toll.What.AMOUNT, Toll.What.MEASURE));

    /** 'Both sides', 'the two countries': who so counts counts the dead of all. */
    private static final Pattern SIDES = Pattern.compile(
            "\\b(?:both|two|three|all|each)\\b.*\\b(?:sides|countries|states|nations|neighbou?rs|governments|armies|parties|camps)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> TERMS = Set.of("year", "month", "week", "day");

    /** So many days after a judgment a term is still that of the judgment, not of an appeal. */
    private static final int NEAR = 10;

    private static final double TENTHS = 0.45;

    private static final Pattern BODIES = Pattern.compile(
            "\\b(?:bod(?:y|ies)|corpses?|remains|coffins?|graves?|funerals?|names)\\b", Pattern.CASE_INSENSITIVE);

    /** So many who are named are asked whether they counted before. */
    private static final int MOST_NAMED = 16;

    private TollSlot() {}

    /** The counts that accounts tell. */
    public static Optional<Slot> of(List<Draft> drafts, Weighing weighing) {
        List<Told<Counted>> told = drafts.stream()
                .flatMap(d -> d.asserted()
                        // 'the talk of three dead is untrue': who says so counts nobody
                        .filter(t -> !d.isDenial(t))
                        .flatMap(t -> Stream.concat(counts(d, t), headcounts(d, t))))
                .toList();
        Set<Own> own =
                told.stream().filter(t -> t.by().chain().isEmpty()).map(Own::of).collect(Collectors.toSet());
        List<Told<Counted>> named = told.stream()
                .filter(t -> isNamed(t.by()))
                .sorted(Comparator.comparing(Told::by))
                .limit(MOST_NAMED)
                .toList();
        Set<Own> joint = told.stream().filter(t -> isOfAll(t.by())).map(Own::of).collect(Collectors.toSet());
        return weighing.weigh(
                SlotKind.TOLL,
                told,
                (a, b) -> isJoint(a, b, joint) || isJoint(b, a, joint)
                        ? Standing.COMPATIBLE
                        : judge(a, b, weighing, own, named));
    }

    /** Whether those who tell it are all sides together. */
    private static boolean isOfAll(Draft draft) {
        return !draft.chain().isEmpty()
                && SIDES.matcher(draft.chain().getLast().text()).find();
    }

    /** Whether a report has the one count from all sides together: another in it is of one side's alone. */
    private static boolean isJoint(Told<Counted> whole, Told<Counted> part, Set<Own> joint) {
        return whole.by().telling().document().equals(part.by().telling().document())
                && joint.contains(Own.of(whole))
                && !isOfAll(part.by())
                && whole.value().toll().low() > part.value().toll().high();
    }

    private static Stream<Told<Counted>> counts(Draft by, ToldEvent t) {
        return t.mention().tolls().stream()
                .map(toll -> new Told<>(
                        by, Counted.of(toll, t.mention().kind()), toll.value(), toll.text(), by.isHedged(t)));
    }

    /** Those of whoever took part that no count tells. */
    private static Stream<Told<Counted>> headcounts(Draft by, ToldEvent t) {
        List<Toll> tolls = t.mention().tolls();
        EventKind kind = t.mention().kind();
        boolean held = kind == EventKind.ABDUCT || kind == EventKind.ARREST;
        boolean struck = KindTrait.VIOLENT.isOf(kind) && !held;
        return t.mention().participants().stream()
                // whom violence struck its own counts tell
                .filter(p -> !(struck && p.role() == Participant.Role.PATIENT))
                .flatMap(p -> Headcount.find(
                                by.telling().document(),
                                p,
                                held && p.role() == Participant.Role.PATIENT ? Toll.What.DETAINED : Toll.What.PRESENT)
                        .stream()
                        .filter(toll -> tolls.stream().noneMatch(o -> o.span().overlaps(toll.span())))
                        .map(toll -> new Told<>(
                                by,
                                new Counted(toll, Optional.of(p.role()), false),
                                toll.number() + " " + toll.population().orElse(""),
                                toll.text(),
                                by.isHedged(t))));
    }

    /**
     * A count with the part that those counted took in the event.
     *
     * @param part empty for those struck down and for all who only were there
     * @param once whether it is an amount that was paid, owed or agreed once, and does not rise as more is known
     */
    private record Counted(Toll toll, Optional<Participant.Role> part, boolean once) {

        private static final Set<String> ANYBODY = Wording.of("people persons participants attendees individuals souls")
                .stems();

        static Counted of(Toll toll, EventKind kind) {
            return new Counted(
                    toll,
                    Optional.empty(),
                    toll.what() == Toll.What.AMOUNT && KindTrait.ONE_SUM.isOf(kind)
                            || toll.unit().equals(Toll.MAGNITUDE));
        }

        /** 'Four gunmen' freed 'seventeen workers'; 'nine nurses' and '200 police' were at one march. */
        boolean isOfOtherPart(Counted other) {
            if (toll.what() != Toll.What.PRESENT) {
                return false;
            }
            if (part.isPresent() && other.part.isPresent() && !part.equals(other.part)) {
                return true;
            }
            Wording own = Wording.of(toll.population().orElse(""));
            Wording theirs = Wording.of(other.toll.population().orElse(""));
            return !isAnybody(own) && !isAnybody(theirs) && !Sorts.mayBeOne(own, theirs);
        }

        private static boolean isAnybody(Wording who) {
            return who.isEmpty() || who.stems().stream().anyMatch(ANYBODY::contains);
        }
    }

    /** A count that a report tells in its own voice. */
    private record Own(DocumentId report, String key) {

        static Own of(Told<Counted> told) {
            return new Own(told.by().telling().document().id(), told.key());
        }
    }

    private static Standing judge(
            Told<Counted> a, Told<Counted> b, Weighing weighing, Set<Own> own, List<Told<Counted>> named) {
        Toll x = a.value().toll();
        Toll y = b.value().toll();
        boolean other = !x.isOfOneKind(y)
                || x.isOfOthers(y)
                || !x.period().equals(y.period())
                || a.value().isOfOtherPart(b.value());
        if (other || x.meets(y) || areNearMagnitudes(x, y) || isSome(x, y) || isSome(y, x)) {
            return Standing.COMPATIBLE;
        }
        // One report that gives two counts in one voice speaks of parts of those struck.
        if (a.by().equals(b.by())) {
            return Standing.COMPATIBLE;
        }
        if (isOne(x) || isOne(y)) {
            return Standing.COMPATIBLE;
        }
        if (isOfWhole(a, b, own) || isOfWhole(b, a, own) || x.isOfSome() != y.isOfSome()) {
            return Standing.DIFFERENT;
        }
        if (!areOfTwoDays(a, b, weighing)) {
            return Standing.CONFLICT;
        }
        if ((isTerm(x) && isTerm(y) || a.value().once() && b.value().once()) && areNear(a.by(), b.by())) {
            return Standing.CONFLICT;
        }
        boolean rivals = isRival(isBefore(a.by(), b.by()) ? b : a, named);
        return GROWING.contains(x.what()) && !rivals ? Standing.LATER : Standing.DIFFERENT;
    }

    /** Two observatories measure one quake a little differently. */
    private static boolean areNearMagnitudes(Toll a, Toll b) {
        return a.unit().equals(Toll.MAGNITUDE) && Math.abs(a.low() - b.low()) <= TENTHS;
    }

    /** 'Six years in prison': who tells it a day later has no later count. */
    private static boolean isTerm(Toll toll) {
        return toll.what() == Toll.What.MEASURE && TERMS.contains(toll.unit());
    }

    private static boolean areNear(Draft a, Draft b) {
        return a.published()
                .flatMap(x -> b.published().map(y -> Math.abs(ChronoUnit.DAYS.between(x, y)) <= NEAR))
                .orElse(false);
    }

    /** Whether somebody is named who gives a count after another who is named gave one: who says more later need not know more. */
    private static boolean isRival(Told<Counted> later, List<Told<Counted>> named) {
        return isNamed(later.by())
                && named.stream()
                        .filter(t -> t.value().toll().isOfOneKind(later.value().toll()) && isBefore(t.by(), later.by()))
                        .anyMatch(t -> areTwo(t.by(), later.by()));
    }

    private static boolean isBefore(Draft a, Draft b) {
        return a.published().flatMap(x -> b.published().map(x::isBefore)).orElse(false);
    }

    private static boolean areTwo(Draft a, Draft b) {
        return !a.key().getLast().equals(b.key().getLast())
                && Wording.of(a.chain().getLast().text())
                                .shared(Wording.of(b.chain().getLast().text()))
                        == 0;
    }

    private static boolean isNamed(Draft draft) {
        return !draft.key().isEmpty()
                // a paper passes on what others count
                && draft.chain().getLast().role() == Link.Role.SPEAKER
                && draft.chain().getLast().text().chars().anyMatch(Character::isUpperCase);
    }

    /** 'A carer died': one of those who did is told of by herself. */
    private static boolean isOne(Toll toll) {
        return toll.isExact() && toll.low() == 1;
    }

    /** Whether one counts some of those whom the other counts: 'two more bodies' of seven dead; of the dead not all are found. */
    private static boolean isSome(Toll part, Toll whole) {
        return (part.isPart() || BODIES.matcher(part.text()).find()) && part.low() <= whole.high();
    }

    /** Whether a report itself counts more than a source does whom it cites: that one may speak of its own side's alone. */
    private static boolean isOfWhole(Told<Counted> whole, Told<Counted> part, Set<Own> own) {
        return whole.by().telling().document().equals(part.by().telling().document())
                && own.contains(Own.of(whole))
                && whole.value().toll().low() > part.value().toll().high();
    }

    /** Whether the one was first told on another day than the other. */
    private static boolean areOfTwoDays(Told<Counted> a, Told<Counted> b, Weighing weighing) {
        Optional<LocalDate> first = told(a, weighing);
        Optional<LocalDate> second = told(b, weighing);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** The day on which a count was first told: who repeats an old one tells no later count, who says another later does. */
    private static Optional<LocalDate> told(Told<Counted> count, Weighing weighing) {
        Draft root = weighing.rootOf(count.by());
        boolean same = root.asserted()
                .flatMap(t -> t.mention().tolls().stream())
                .anyMatch(toll -> toll.value().equals(count.key()));
        return (same ? root : count.by()).published();
    }
}
