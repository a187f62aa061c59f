package org.hearsay.account.internal.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.account.Version;
import org.hearsay.event.Realis;

/**
 * Makes versions of accounts: two stand in one where no value of the one is opposed to a value of the other. An account that speaks to
 * nothing in dispute agrees with all versions and stands in none of those: such accounts are a version of their own, the last.
 */
public final class Versions {

    private final List<Slot> slots;
    private final Set<Opposed> opposed;
    private final Map<SlotKind, Set<String>> disputed = new HashMap<>();

    private Versions(List<Slot> slots, Set<Opposed> opposed) {
        this.slots = slots;
        this.opposed = opposed;
        for (Opposed o : opposed) {
            disputed.computeIfAbsent(o.slot(), s -> new HashSet<>()).addAll(List.of(o.a(), o.b()));
        }
    }

    /**
     * The versions of an event, that of most accounts first.
     *
     * @param accounts ids in a fixed order; those that tell nothing but a denial, or nothing of any slot, stand in no version
     * @param opposed values set apart
     */
    public static List<Version> of(List<String> accounts, List<Slot> slots, Set<Opposed> opposed) {
        return new Versions(slots, opposed).make(accounts);
    }

    private List<Version> make(List<String> accounts) {
        List<String> telling = accounts.stream().filter(this::tells).toList();
        var versions = new ArrayList<List<String>>();
        var silent = new ArrayList<String>();
        // those that speak to most of what is in dispute first: they leave the least choice
        List<String> line = telling.stream()
                .sorted(Comparator.comparingLong((String a) -> -spokenTo(a)))
                .toList();
        for (String account : line) {
            if (spokenTo(account) == 0) {
                silent.add(account);
                continue;
            }
            versions.stream()
                    .filter(v -> v.stream().noneMatch(b -> areApart(account, b)))
                    .findFirst()
                    .ifPresentOrElse(v -> v.add(account), () -> versions.add(new ArrayList<>(List.of(account))));
        }
        versions.sort(Comparator.comparingInt(v -> -v.size()));
        return Stream.concat(versions.stream(), silent.isEmpty() ? Stream.empty() : Stream.of(silent))
                .map(v -> version(accounts.stream().filter(v::contains).toList()))
                .toList();
    }

    private boolean tells(String account) {
        return slots.stream()
                .flatMap(s -> s.values().stream()
                        .filter(v ->
                                s.kind() != SlotKind.OCCURRENCE || v.value().equals(Realis.ACTUAL.slug())))
                .anyMatch(v -> v.accounts().contains(account));
    }

    private long spokenTo(String account) {
        return slots.stream()
                .filter(s -> s.values().stream()
                        .anyMatch(v -> v.accounts().contains(account)
                                && disputed.getOrDefault(s.kind(), Set.of()).contains(v.value())))
                .count();
    }

    private boolean areApart(String a, String b) {
        return slots.stream().anyMatch(s -> disputed.containsKey(s.kind()) && areApart(s, a, b));
    }

    /** Whether each value of the one in a slot stands against some value of the other, and they share none. */
    private boolean areApart(Slot slot, String a, String b) {
        List<String> x = values(slot, a);
        List<String> y = values(slot, b);
        return x.stream().noneMatch(y::contains)
                && x.stream().anyMatch(v -> y.stream().anyMatch(w -> opposed.contains(new Opposed(slot.kind(), v, w))));
    }

    private static List<String> values(Slot slot, String account) {
        return slot.values().stream()
                .filter(v -> v.accounts().contains(account))
                .map(Slot.Value::value)
                .toList();
    }

    private Version version(List<String> accounts) {
        var values = new ArrayList<Version.Value>();
        for (Slot slot : slots) {
            slot.values().stream()
                    .filter(v -> slot.kind() != SlotKind.OCCURRENCE || slot.verdict() != Verdict.SINGLE)
                    .filter(v -> told(v, accounts) > 0)
                    .sorted(Comparator.comparingLong(v -> -told(v, accounts)))
                    .forEach(v -> values.add(new Version.Value(slot.kind(), v.value())));
        }
        return new Version(accounts, values);
    }

    private static long told(Slot.Value value, List<String> accounts) {
        return accounts.stream().filter(value.accounts()::contains).count();
    }
}
