package org.hearsay.account.internal.slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.account.internal.told.Draft;
import org.hearsay.account.internal.told.Echoes;
import org.hearsay.account.internal.version.Opposed;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;

/** Makes a slot of the values told: equal ones together, each pair of different ones weighed, the gravest finding first. */
public final class Weighing {

    /** Values beyond this number are shown but not weighed, so that the work stays linear. */
    private static final int MOST = 32;

    /** Accounts at either end of a value's that are looked at. */
    private static final int SIDE = 3;

    private final Echoes echoes;
    private final EventKind kind;
    private final Set<Opposed> opposed = new HashSet<>();

    /** Of the accounts of an event of a kind. */
    public Weighing(Echoes echoes, EventKind kind) {
        this.echoes = echoes;
        this.kind = kind;
    }

    /**
     * Whether the event is of a kind that happens again and again, as sayings do, or of no kind: two that differ are two before they are a
     * conflict. What is denied and told by the same word is one thing, of whatever kind.
     */
    private boolean isLoose(SlotKind slot) {
        return KindTrait.LOOSE.isOf(kind) && !(kind == EventKind.OTHER && slot == SlotKind.OCCURRENCE);
    }

    /** The values of all slots weighed that were set apart, whether or not that makes a conflict. */
    public Set<Opposed> opposed() {
        return Set.copyOf(opposed);
    }

    /** The account that one repeats at last. */
    Draft rootOf(Draft draft) {
        return echoes.rootOf(draft);
    }

    /**
     * The tellings of one value.
     *
     * @param some one telling each of some accounts, without doubt where there is one, the first and the last of them; all would be too many
     */
    private record Group<T>(String key, List<Told<T>> told, List<Told<T>> some) {

        static <T> Group<T> of(String key, List<Told<T>> told) {
            var byAccount = new LinkedHashMap<String, Told<T>>();
            told.forEach(t -> byAccount.merge(
                    t.by().id(), t, (one, other) -> one.isFirm() ? one : other.isFirm() || one.unsure() ? other : one));
            List<Told<T>> each = List.copyOf(byAccount.values());
            List<Told<T>> some = each.size() <= 2 * SIDE
                    ? each
                    : Stream.concat(
                                    each.subList(0, SIDE).stream(),
                                    each.subList(each.size() - SIDE, each.size()).stream())
                            .toList();
            return new Group<>(key, List.copyOf(told), some);
        }

        Told<T> first() {
            return told.getFirst();
        }

        /** The keys of a slot's groups differ. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Group<?> g && key.equals(g.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /** The slot of these values; empty where there is none. A conflict stands only between values told without doubt. */
    <T> Optional<Slot> weigh(SlotKind slot, List<Told<T>> told, BiFunction<Told<T>, Told<T>, Standing> judge) {
        List<Group<T>> groups = groups(told);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var against = new LinkedHashSet<Group<T>>();
        var replaced = new LinkedHashSet<Group<T>>();
        var other = new LinkedHashSet<Group<T>>();
        var doubted = new LinkedHashSet<Group<T>>();
        for (int i = 0; i < Math.min(MOST, groups.size()); i++) {
            for (int j = i + 1; j < Math.min(MOST, groups.size()); j++) {
                Group<T> a = groups.get(i);
                Group<T> b = groups.get(j);
                switch (worst(a, b, judge)) {
                    case CONFLICT -> {
                        opposed.add(new Opposed(slot, a.key(), b.key()));
                        if (!isLoose(slot) && areOpposed(a, b, judge, Told::isFirm)) {
                            against.addAll(List.of(a, b));
                        } else if (areOpposed(a, b, judge, t -> !t.unsure())) {
                            other.addAll(List.of(a, b));
                        } else {
                            doubted.addAll(List.of(a, b));
                        }
                    }
                    case LATER -> {
                        opposed.add(new Opposed(slot, a.key(), b.key()));
                        // what is only feared or guessed replaces no count
                        if (a.some().stream().anyMatch(Told::isFirm)
                                && b.some().stream().anyMatch(Told::isFirm)) {
                            replaced.addAll(List.of(a, b));
                        }
                    }
                    case DIFFERENT -> {
                        opposed.add(new Opposed(slot, a.key(), b.key()));
                        other.addAll(List.of(a, b));
                    }
                    case COMPATIBLE -> {}
                }
            }
        }
        Verdict verdict = verdict(groups, against, replaced, other);
        Set<Group<T>> apart = !against.isEmpty() ? against : !replaced.isEmpty() ? replaced : other;
        List<Group<T>> shown = ordered(groups, apart);
        // The first two that were set apart were set apart from each other.
        List<Group<T>> named = apart.isEmpty() ? shown : List.copyOf(apart);
        List<Draft> by = told.stream().map(Told::by).distinct().toList();
        return Optional.of(new Slot(
                slot,
                verdict,
                verdict == Verdict.REFINE && !doubted.isEmpty() ? doubt(List.copyOf(doubted)) : reason(verdict, named),
                echoes.fewest(by),
                echoes.most(by),
                shown.stream().map(Weighing::value).toList(),
                apart.stream().map(Group::key).toList()));
    }

    private static <T> Standing worst(Group<T> a, Group<T> b, BiFunction<Told<T>, Told<T>, Standing> judge) {
        Standing worst = Standing.COMPATIBLE;
        for (Told<T> x : a.some()) {
            for (Told<T> y : b.some()) {
                Standing s = judge.apply(x, y);
                worst = s.compareTo(worst) > 0 ? s : worst;
            }
        }
        return worst;
    }

    /** Whether two tellings of this sort are against each other; that others of the same values are of it says nothing of these. */
    private static <T> boolean areOpposed(
            Group<T> a, Group<T> b, BiFunction<Told<T>, Told<T>, Standing> judge, Predicate<Told<T>> sort) {
        return a.some().stream()
                .filter(sort)
                .anyMatch(x -> b.some().stream().filter(sort).anyMatch(y -> judge.apply(x, y) == Standing.CONFLICT));
    }

    private static <T> List<Group<T>> groups(List<Told<T>> told) {
        var byKey = new LinkedHashMap<String, List<Told<T>>>();
        told.stream()
                .sorted(Comparator.<Told<T>, Draft>comparing(Told::by).thenComparing(Told::key))
                .forEach(t ->
                        byKey.computeIfAbsent(t.key(), k -> new ArrayList<>()).add(t));
        return byKey.entrySet().stream()
                .map(e -> Group.of(e.getKey(), e.getValue()))
                .toList();
    }

    private static <T> List<Group<T>> ordered(List<Group<T>> groups, Set<Group<T>> first) {
        var all = new ArrayList<Group<T>>();
        groups.stream().filter(first::contains).forEach(all::add);
        groups.stream().filter(g -> !first.contains(g)).forEach(all::add);
        return all;
    }

    private static <T> Verdict verdict(
            List<Group<T>> groups, Set<Group<T>> against, Set<Group<T>> replaced, Set<Group<T>> other) {
        if (!against.isEmpty()) {
            return Verdict.CONFLICT;
        }
        if (!replaced.isEmpty()) {
            return Verdict.UPDATE;
        }
        if (!other.isEmpty()) {
            return Verdict.DIFFER;
        }
        long accounts = groups.stream()
                .flatMap(g -> g.told.stream())
                .map(Told::by)
                .distinct()
                .count();
        if (accounts == 1) {
            return Verdict.SINGLE;
        }
        return groups.size() == 1 ? Verdict.AGREE : Verdict.REFINE;
    }

    /** That they can both hold would be false; that they are in conflict hangs on a doubtful reading. */
    private static <T> String doubt(List<Group<T>> named) {
        return "'" + named.getFirst().key + "' and '" + named.get(1).key
                + "' cannot both hold, but it is in doubt that both are told of this event.";
    }

    private static <T> String reason(Verdict verdict, List<Group<T>> named) {
        String first = "'" + named.getFirst().key + "'";
        String second = named.size() > 1 ? "'" + named.get(1).key + "'" : first;
        return switch (verdict) {
            case AGREE -> "All accounts tell " + first + ".";
            case REFINE -> first + " and " + second + " can both hold.";
            case UPDATE -> second + " was told later than " + first + ".";
            case CONFLICT -> first + " and " + second + " cannot both hold.";
            case DIFFER -> first + " and " + second + " are told; whether both can hold is open.";
            case SINGLE -> "Only one account speaks of it.";
        };
    }

    private static <T> Slot.Value value(Group<T> group) {
        List<String> accounts =
                group.told.stream().map(t -> t.by().id()).distinct().sorted().toList();
        return new Slot.Value(group.key, group.first().text(), accounts);
    }
}
