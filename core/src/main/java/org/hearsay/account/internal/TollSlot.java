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
                                .map(toll -> new Told<>(d, toll, key(toll), toll.text(), d.isHedged(t)))))
                .toList();
        return weighing.weigh(SlotKind.TOLL, told, TollSlot::judge);
    }

    private static String key(Toll toll) {
        String count = toll.low() == toll.high()
                ? Long.toString(toll.low())
                : toll.high() == Long.MAX_VALUE ? toll.low() + " or more" : toll.low() + "–" + toll.high();
        return count + " " + toll.what().slug();
    }

    private static Standing judge(Told<Toll> a, Told<Toll> b) {
        Toll x = a.value();
        Toll y = b.value();
        boolean other = x.what() != y.what() || !x.period().equals(y.period());
        if (other || x.meets(y)) {
            return Standing.COMPATIBLE;
        }
        // One report that gives two counts in one voice speaks of parts of those struck.
        if (a.by().equals(b.by())) {
            return Standing.COMPATIBLE;
        }
        return isLater(a, b) || isLater(b, a) ? Standing.LATER : Standing.CONFLICT;
    }

    private static boolean isLater(Told<Toll> a, Told<Toll> b) {
        return a.by().published().isPresent()
                && b.by().published().isPresent()
                && a.by().published().get().isBefore(b.by().published().get());
    }
}
