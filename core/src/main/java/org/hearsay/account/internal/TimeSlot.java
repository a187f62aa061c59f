package org.hearsay.account.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.event.Order;
import org.hearsay.event.Realis;
import org.hearsay.text.Edtf;
import org.hearsay.text.Wording;

/** Compares when an event is told to have been: dates by their bounds, and orders told in words against each other. */
final class TimeSlot {

    private TimeSlot() {}

    /** Dates. */
    static Optional<Slot> times(List<Draft> drafts, Weighing weighing) {
        List<Told<Edtf>> told = drafts.stream()
                .flatMap(d -> d.asserted()
                        .flatMap(t -> t.findTime().stream()
                                .map(v -> new Told<>(
                                        d,
                                        v,
                                        v.value(),
                                        t.mention().when().orElseThrow().text(),
                                        d.isHedged(t) || t.mention().realis() != Realis.ACTUAL))))
                .toList();
        return weighing.weigh(SlotKind.TIME, told, TimeSlot::judge);
    }

    private static Standing judge(Told<Edtf> a, Told<Edtf> b) {
        return a.value().overlaps(b.value()) ? Standing.COMPATIBLE : Standing.CONFLICT;
    }

    /** Orders: before or after another event, which two accounts name with a word in common. */
    static Optional<Slot> orders(List<Draft> drafts, Weighing weighing) {
        List<Told<Order>> told = drafts.stream()
                .flatMap(d -> d.asserted()
                        .flatMap(t -> t.mention().order().stream()
                                .map(o -> new Told<>(d, o, key(o), o.text(), d.isHedged(t)))))
                .toList();
        return weighing.weigh(SlotKind.ORDER, told, TimeSlot::judgeOrder);
    }

    private static String key(Order order) {
        String relation = order.relation().slug();
        String text = order.text().strip().replaceAll("\\s+", " ");
        return text.toLowerCase(Locale.ROOT).startsWith(relation) ? text : relation + " (" + text + ")";
    }

    private static Standing judgeOrder(Told<Order> a, Told<Order> b) {
        Order x = a.value();
        Order y = b.value();
        boolean opposed = x.relation() != y.relation()
                && x.relation() != Order.Relation.DURING
                && y.relation() != Order.Relation.DURING;
        boolean sameOther = x.to().isPresent() && x.to().equals(y.to())
                || Wording.of(x.text()).overlap(Wording.of(y.text())) > 0;
        return opposed && sameOther ? Standing.CONFLICT : Standing.COMPATIBLE;
    }
}
