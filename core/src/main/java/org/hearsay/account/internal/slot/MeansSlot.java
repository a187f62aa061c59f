package org.hearsay.account.internal.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.internal.told.Draft;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.KindTrait;
import org.hearsay.text.Wording;

/** Compares what brought an event about and what it was done with. */
public final class MeansSlot {

    /** Kinds with one physical cause. Why people meet or resign has many reasons, which can all hold. */
    private static final Set<EventKind> PHYSICAL = KindTrait.PHYSICAL.kinds();

    /** What is fired and what it is fired from, and what blows up: words of one line do not exclude each other. */
    private static final List<Set<String>> ONE = Stream.of(
                    "shell mortar artillery gun cannon howitzer battery barrage salvo round",
                    "bullet shot gun rifle pistol revolver firearm round gunfire",
                    "rocket missile projectile launcher salvo barrage drone warhead",
                    "bomb explosive device mine charge grenade")
            .map(line -> Wording.of(line).stems())
            .toList();

    private static final Pattern ONE_ONLY = Pattern.compile("^\\W*(?:an?|one|the same) ", Pattern.CASE_INSENSITIVE);

    private MeansSlot() {}

    /** What brought it about. */
    public static Optional<Slot> causes(List<Draft> drafts, EventKind kind, Weighing weighing) {
        return slot(SlotKind.CAUSE, drafts, kind, EventMention::cause, weighing);
    }

    /** What it was done with. */
    public static Optional<Slot> instruments(List<Draft> drafts, EventKind kind, Weighing weighing) {
        return slot(SlotKind.INSTRUMENT, drafts, kind, EventMention::instrument, weighing);
    }

    private static Optional<Slot> slot(
            SlotKind slot,
            List<Draft> drafts,
            EventKind kind,
            Function<EventMention, Optional<Filler>> filler,
            Weighing weighing) {
        List<Told<Wording>> told = drafts.stream()
                .flatMap(d -> d.asserted()
                        .flatMap(t -> filler.apply(t.mention()).stream()
                                .map(f -> new Told<>(
                                        d, Wording.of(f.text()), f.text().strip(), f.text(), d.isHedged(t)))))
                .toList();
        boolean one = PHYSICAL.contains(kind);
        boolean several = kind == EventKind.ATTACK && slot == SlotKind.INSTRUMENT;
        return weighing.weigh(slot, told, (a, b) -> {
            if (!one && !several) {
                return Standing.COMPATIBLE;
            }
            boolean opposed = slot == SlotKind.CAUSE
                    ? Origins.exclude(a.value(), b.value(), kind)
                    : areOther(a.value(), b.value());
            // an attack may be made with rockets and with rifles; one missile is no car bomb
            boolean both = several && !(isOne(a.text()) && isOne(b.text()));
            return !opposed ? Standing.COMPATIBLE : both ? Standing.DIFFERENT : Standing.CONFLICT;
        });
    }

    private static boolean isOne(String words) {
        return ONE_ONLY.matcher(words).find();
    }

    /** Whether both name a thing, and another each. */
    private static boolean areOther(Wording a, Wording b) {
        return !a.isEmpty() && !b.isEmpty() && Origins.areThings(a, b) && a.shared(b) == 0 && !areOfOneLine(a, b);
    }

    private static boolean areOfOneLine(Wording a, Wording b) {
        return ONE.stream()
                .anyMatch(line -> a.stems().stream().anyMatch(line::contains)
                        && b.stems().stream().anyMatch(line::contains));
    }
}
