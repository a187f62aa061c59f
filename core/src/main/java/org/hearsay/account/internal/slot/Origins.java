package org.hearsay.account.internal.slot;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.event.EventKind;
import org.hearsay.text.Wording;

/** Whether what two accounts name as the cause of one event can both be so: the one may be the other put more closely, or lie behind it. */
final class Origins {

    /** Longer phrases are stories, not things. */
    private static final int LONGEST = 6;

    /** A deed is set against a mishap even where a whole clause tells it. */
    private static final int LONGEST_DEED = 12;

    /** What struck people in the end: behind it lies whatever brought that about. */
    private static final Set<EventKind> SUFFERED = EnumSet.of(EventKind.KILL, EventKind.DIE, EventKind.INJURE);

    /** What causes are of. */
    private enum Sort {
        /** Done on purpose. */
        DEED(
                "arson arsonist sabotage saboteur bomb missile rocket shell torpedo attack terrorist militant gunman gunmen assassin"
                        + " drone vandal explosive grenade sniper petrol firebomb shot poison assault"),
        /** A thing that failed. */
        FAULT(
                "fault faulty failure failed defect defective malfunction engine brake circuit electrical wiring valve leak signal rotor"
                        + " tyre axle cable fuse mechanical technical pump gearbox boiler spark overheat short-circuit"),
        /** Weather, and what comes of it. */
        WEATHER(
                "rain rainfall downpour snow thaw storm cyclone hurricane weather wind gale typhoon monsoon cold frost ice"),
        /** What weather brings down. */
        WATER("flood flooding landslide mudslide landslip wave water avalanche river mud"),
        /** Lies behind a fault or a slip. */
        BACKGROUND(
                "negligence neglect carelessness maintenance shoddy poor lack shortage corruption design overload overloading"
                        + " overcrowded warning age");

        private final Set<String> stems;

        Sort(String words) {
            this.stems = Wording.of(words).stems();
        }

        boolean isIn(Wording words) {
            return !Collections.disjoint(stems, words.stems());
        }
    }

    /** Name a sort of cause and no single one: 'a technical fault', 'bad weather'. */
    private static final Set<String> GENERAL = Wording.of(
                    "fault faulty failure failed defect defective malfunction mechanical technical electrical problem bad weather severe"
                            + " conditions force attack terrorist deliberate act heavy serious unknown natural")
            .stems();

    private static final Set<String> HAPPENINGS = Wording.of(
                    "crash collision collapse explosion blast fire blaze flood accident wreck sinking stampede fall burn wound injury")
            .stems();

    private Origins() {}

    /** Whether both cannot be so. */
    static boolean exclude(Wording a, Wording b, EventKind kind) {
        if (a.isEmpty() || b.isEmpty() || a.shared(b) > 0) {
            return false;
        }
        EnumSet<Sort> one = sorts(a);
        EnumSet<Sort> other = sorts(b);
        boolean deed = isDeed(one, other) || isDeed(other, one);
        if (deed && Math.max(a.stems().size(), b.stems().size()) <= LONGEST_DEED) {
            return true;
        }
        return areThings(a, b)
                && !isBehind(one, other)
                && !isBehind(other, one)
                && !isGeneral(a, one, other)
                && !isGeneral(b, other, one)
                && !(SUFFERED.contains(kind) && (isHappening(a) || isHappening(b)));
    }

    /** Whether both are short enough to name a thing each and to tell no story. */
    static boolean areThings(Wording a, Wording b) {
        return a.stems().size() <= LONGEST && b.stems().size() <= LONGEST;
    }

    private static EnumSet<Sort> sorts(Wording words) {
        EnumSet<Sort> sorts = EnumSet.noneOf(Sort.class);
        for (Sort sort : Sort.values()) {
            if (sort.isIn(words)) {
                sorts.add(sort);
            }
        }
        return sorts;
    }

    /** A deed and no fault here, a fault or the weather and no deed there. */
    private static boolean isDeed(EnumSet<Sort> one, EnumSet<Sort> other) {
        return one.contains(Sort.DEED)
                && !other.isEmpty()
                && !other.contains(Sort.DEED)
                && Collections.disjoint(one, other);
    }

    /** The one may have brought the other about: rain a landslide, neglect a fault. */
    private static boolean isBehind(EnumSet<Sort> one, EnumSet<Sort> other) {
        return one.contains(Sort.BACKGROUND) && !other.contains(Sort.DEED)
                || one.contains(Sort.WEATHER) && other.contains(Sort.WATER);
    }

    /** 'A technical fault' may be the short circuit of the other. */
    private static boolean isGeneral(Wording words, EnumSet<Sort> its, EnumSet<Sort> other) {
        return GENERAL.containsAll(words.stems()) && (other.isEmpty() || !Collections.disjoint(its, other));
    }

    private static boolean isHappening(Wording words) {
        return !Collections.disjoint(HAPPENINGS, words.stems());
    }
}
