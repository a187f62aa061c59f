package org.hearsay.account.internal.slot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.text.Edtf;

/** The best supported value of a slot. */
public final class BestValue {

    private BestValue() {}

    /** The value that most accounts tell, the first of several. */
    public static Optional<String> of(List<Slot> slots, SlotKind kind) {
        return slots.stream().filter(s -> s.kind() == kind).findFirst().map(s -> {
            Map<String, Integer> count = new LinkedHashMap<>();
            // a date says more than an order
            boolean dated = kind == SlotKind.TIME && s.values().stream().anyMatch(BestValue::isDate);
            s.values().stream()
                    .filter(v -> !dated || isDate(v))
                    .forEach(v -> count.merge(
                            ToldHour.withoutClock(v.value()), v.accounts().size(), Integer::sum));
            int most = count.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            return count.entrySet().stream()
                    .filter(e -> e.getValue() == most)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        });
    }

    private static boolean isDate(Slot.Value value) {
        return Edtf.find(ToldHour.withoutClock(value.value())).isPresent();
    }
}
