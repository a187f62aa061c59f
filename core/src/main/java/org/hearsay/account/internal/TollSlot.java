package org.hearsay.account.internal;

import java.util.List;
import java.util.Optional;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.event.Toll;

/** Compares counts of those struck: open ones as intervals; a later report with another count is an update. */
final class TollSlot {

    private TollSlot() {}

    static Optional<Slot> of(List<Draft> drafts, Weighing weighing) {
        List<Told<Toll>> told = drafts.stream()
                .flatMap(d -> d.asserted()
                        .flatMap(t -> t.mention().tolls().stream()
                                .map(toll -> new Told<>(d, toll, toll.value(), toll.text(), d.isHedged(t)))))
                .toList();
        return weighing.weigh(SlotKind.TOLL, told, TollSlot::judge);
    }

    private static Standing judge(Told<Toll> a, Told<Toll> b) {
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
        return isLater(a, b) || isLater(b, a) ? Standing.LATER : Standing.CONFLICT;
    }

    /** Whether one counts some of those whom the other counts: 'two more bodies' of seven dead. */
    private static boolean isSome(Toll part, Toll whole) {
        return part.isPart() && part.low() <= whole.high();
    }

    private static boolean isLater(Told<Toll> a, Told<Toll> b) {
        return a.by().published().isPresent()
                && b.by().published().isPresent()
                && a.by().published().get().isBefore(b.by().published().get());
    }
}
