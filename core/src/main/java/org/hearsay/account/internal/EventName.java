package org.hearsay.account.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.event.EventKind;
import org.hearsay.text.Edtf;

/** A short name for lists: what, who, where and when, the best supported values of each. */
final class EventName {

    private static final int WHO = 2;

    private EventName() {}

    static String of(EventKind kind, String trigger, List<Slot> slots) {
        var name = new StringBuilder(label(kind, trigger));
        List<String> who = find(slots, SlotKind.PARTICIPANTS).stream()
                .flatMap(s -> s.values().stream())
                .filter(v -> v.value().codePoints().anyMatch(Character::isUpperCase))
                .sorted((a, b) ->
                        Integer.compare(b.accounts().size(), a.accounts().size()))
                .map(Slot.Value::value)
                .limit(WHO)
                .toList();
        if (!who.isEmpty()) {
            name.append(": ").append(String.join(", ", who));
        }
        best(slots, SlotKind.PLACE).ifPresent(p -> name.append(" – ").append(p));
        best(slots, SlotKind.TIME).ifPresent(t -> name.append(" (").append(t).append(')'));
        return name.toString();
    }

    private static String label(EventKind kind, String trigger) {
        String word = kind == EventKind.OTHER ? trigger : kind.slug();
        return word.isEmpty() ? kind.slug() : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The value that most accounts tell, the first of several. */
    static Optional<String> best(List<Slot> slots, SlotKind kind) {
        return find(slots, kind).map(s -> {
            Map<String, Integer> count = new LinkedHashMap<>();
            // a date says more than an order
            boolean dated = kind == SlotKind.TIME && s.values().stream().anyMatch(EventName::isDate);
            s.values().stream()
                    .filter(v -> !dated || isDate(v))
                    .forEach(v -> count.merge(v.value(), v.accounts().size(), Integer::sum));
            int most = count.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            return count.entrySet().stream()
                    .filter(e -> e.getValue() == most)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        });
    }

    private static boolean isDate(Slot.Value value) {
        return Edtf.find(value.value()).isPresent();
    }

    private static Optional<Slot> find(List<Slot> slots, SlotKind kind) {
        return slots.stream().filter(s -> s.kind() == kind).findFirst();
    }
}
