package org.hearsay.event.internal.joining.mention;

import java.util.Collections;
import org.hearsay.event.EventMention;
import org.hearsay.event.Reference;
import org.hearsay.event.internal.joining.Days;
import org.hearsay.event.internal.joining.Head;

/** What one report tells apart stays apart, however much else fits. */
final class Vetoes {

    /** Days by which accounts of one event may differ by a slip. */
    private static final long SLIP = 3;

    private Vetoes() {}

    /** Whether the report itself says that the two are two; the later one may say so itself: 'another attack'. */
    static boolean areApart(Site a, Site b) {
        return ordersOrCauses(a, b)
                || ordersOrCauses(b, a)
                || areDaysApart(a, b)
                || isSumOf(a, b)
                || isSumOf(b, a)
                || isElsewhereWithOthers(a, b)
                || b.told().reference() == Reference.FURTHER;
    }

    /** Two and more here, two and more others there: each alone may be told of one thing, both together are of two. */
    private static boolean isElsewhereWithOthers(Site a, Site b) {
        return a.roles().size() > 1
                && b.roles().size() > 1
                && Collections.disjoint(a.roles().keySet(), b.roles().keySet())
                && a.place().isPresent()
                && b.place().isPresent()
                && !a.place().get().meets(b.place().get());
    }

    /** One is before or after the other, or brought it about. */
    private static boolean ordersOrCauses(Site x, Site y) {
        EventMention m = x.told().mention();
        EventMention other = y.told().mention();
        return m.ordersTold().stream()
                        .anyMatch(o -> o.to().filter(other.id()::equals).isPresent())
                || m.cause()
                        .filter(c -> c.span().contains(other.trigger().span()))
                        .isPresent();
    }

    /** What sums up many incidents is none of them; a headline that tells the same number is the sum without its time. */
    private static boolean isSumOf(Site sum, Site one) {
        EventMention m = sum.told().mention();
        EventMention o = one.told().mention();
        return m.isSum()
                && !o.isSum()
                && o.tolls().stream().noneMatch(t -> m.tolls().stream().anyMatch(t::meets));
    }

    /**
     * A day outside of a week that was named is no slip; one or two between days may be one, where the words are of one stem: who was shot
     * on Monday and died on Tuesday suffered two things.
     */
    private static boolean areDaysApart(Site a, Site b) {
        long gap = Days.gap(a.days(), b.days()).orElse(0);
        boolean slip =
                a.isSettled() == b.isSettled() && a.head().kinship(b.head()).compareTo(Head.Kinship.FRAME) < 0;
        return gap > (slip ? SLIP : 0);
    }
}
