package org.hearsay.account.internal.slot;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.internal.told.Draft;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Toll;

/** Compares counts of those struck: open ones as intervals; a later report with another count is an update. */
public final class TollSlot {

    /** Counts that rise as more is known; a term of prison does not. */
    private static final Set<Toll.What> GROWING = EnumSet.complementOf(EnumSet.of(Toll.What.AMOUNT, Toll.What.MEASURE));

    private TollSlot() {}

    /** The counts that accounts tell. */
    public static Optional<Slot> of(List<Draft> drafts, Weighing weighing) {
        List<Told<Toll>> told = drafts.stream()
                .flatMap(d -> d.asserted()
                        // 'the talk of three dead is untrue': who says so counts nobody
                        .filter(t -> !d.isDenial(t))
                        .flatMap(t -> t.mention().tolls().stream()
                                .map(toll -> new Told<>(d, toll, toll.value(), toll.text(), d.isHedged(t)))))
                .toList();
        Set<Own> own =
                told.stream().filter(t -> t.by().chain().isEmpty()).map(Own::of).collect(Collectors.toSet());
        return weighing.weigh(SlotKind.TOLL, told, (a, b) -> judge(a, b, weighing, own));
    }

    /** A count that a report tells in its own voice. */
    private record Own(DocumentId report, String key) {

        static Own of(Told<Toll> told) {
            return new Own(told.by().telling().document().id(), told.key());
        }
    }

    private static Standing judge(Told<Toll> a, Told<Toll> b, Weighing weighing, Set<Own> own) {
        Toll x = a.value();
        Toll y = b.value();
        boolean other = !x.isOfOneKind(y) || x.isOfOthers(y) || !x.period().equals(y.period());
        if (other || x.meets(y) || isSome(x, y) || isSome(y, x)) {
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
        return GROWING.contains(x.what()) ? Standing.LATER : Standing.DIFFERENT;
    }

    /** 'A carer died': one of those who did is told of by herself. */
    private static boolean isOne(Toll toll) {
        return toll.isExact() && toll.low() == 1;
    }

    /** Whether one counts some of those whom the other counts: 'two more bodies' of seven dead. */
    private static boolean isSome(Toll part, Toll whole) {
        return part.isPart() && part.low() <= whole.high();
    }

    /** Whether a report itself counts more than a source does whom it cites: that one may speak of its own side's alone. */
    private static boolean isOfWhole(Told<Toll> whole, Told<Toll> part, Set<Own> own) {
        return whole.by().telling().document().equals(part.by().telling().document())
                && own.contains(Own.of(whole))
                && whole.value().low() > part.value().high();
    }

    /** Whether the one was first told on another day than the other. */
    private static boolean areOfTwoDays(Told<Toll> a, Told<Toll> b, Weighing weighing) {
        Optional<LocalDate> first = told(a, weighing);
        Optional<LocalDate> second = told(b, weighing);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** The day on which a count was first told: who repeats an old one tells no later count, who says another later does. */
    private static Optional<LocalDate> told(Told<Toll> count, Weighing weighing) {
        Draft root = weighing.rootOf(count.by());
        boolean same = root.asserted()
                .flatMap(t -> t.mention().tolls().stream())
                .anyMatch(toll -> toll.value().equals(count.key()));
        return (same ? root : count.by()).published();
    }
}
