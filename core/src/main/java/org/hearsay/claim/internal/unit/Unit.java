package org.hearsay.claim.internal.unit;

import java.util.List;
import java.util.Set;
import org.hearsay.document.Block;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/**
 * A sentence of one voice: the narrator's with the quotations in it as single items, or one inside a quotation.
 *
 * @param number its place among the units
 * @param level number of the quotation that it stands in, or -1
 * @param block index of its block
 * @param kind of that block
 * @param items words and quotations in order
 */
public record Unit(int number, int level, int block, Block.Kind kind, List<Item> items) {

    private static final Set<String> NOT_FINITE = Set.of("be", "been", "being", "having", "to");

    /** Participles that tell what a thing is like rather than what it did. */
    private static final Set<String> STATES = Set.of(
            "affiliated",
            "linked",
            "based",
            "allied",
            "associated",
            "aligned",
            "connected",
            "located",
            "situated",
            "entitled",
            "titled",
            "dubbed",
            "named");

    public Unit {
        items = List.copyOf(items);
    }

    public int size() {
        return items.size();
    }

    public Item at(int i) {
        return items.get(i);
    }

    /** The word at an index; empty outside of the unit and for quotations. */
    public String low(int i) {
        return i < 0 || i >= items.size() ? "" : items.get(i).low();
    }

    /** The tag at an index; PUNCT outside of the unit. */
    public Tag tag(int i) {
        return i < 0 || i >= items.size() ? Tag.PUNCT : items.get(i).tag();
    }

    public boolean isQuotation(int i) {
        return i >= 0 && i < items.size() && items.get(i).isQuotation();
    }

    public boolean is(int i, String word) {
        return low(i).equals(word);
    }

    /** Whether a comma stands there. */
    public boolean comma(int i) {
        return low(i).equals(",");
    }

    /** Whether more than a space parts an item from the one before: a mark that is no item, such as the end of a quotation. */
    public boolean isParted(int i) {
        return items.get(i).span().start() - items.get(i - 1).span().end() > 1;
    }

    public boolean noun(int i) {
        return tag(i) == Tag.NOUN || tag(i) == Tag.PROPN;
    }

    /** From the first to before the last item. */
    public Span span(int from, int to) {
        return new Span(items.get(from).span().start(), items.get(to - 1).span().end());
    }

    public Span span() {
        return span(0, items.size());
    }

    /** Index of the first item that starts at or after an offset. */
    public int indexFrom(int offset) {
        int i = 0;
        while (i < items.size() && items.get(i).span().start() < offset) {
            i++;
        }
        return i;
    }

    /** Whether a verb stands there that can carry a clause. */
    public boolean finite(int i) {
        Tag tag = tag(i);
        if (tag != Tag.VERB && tag != Tag.AUX || NOT_FINITE.contains(low(i))) {
            return false;
        }
        int before = i - 1;
        while (tag(before) == Tag.ADV) {
            before--;
        }
        boolean infinite = is(before, "be") || is(before, "have");
        if (is(before, "to") || infinite && is(before - 1, "to")) {
            return false;
        }
        boolean aux = tag(before) == Tag.AUX;
        if (low(i).endsWith("ing")) {
            return aux;
        }
        return !(tag == Tag.VERB && low(i).endsWith("ed") && !aux && isReduced(i));
    }

    /** Whether a participle follows its noun: 'groups backed by …'. */
    public boolean isReduced(int i) {
        return noun(i - 1) && (is(i + 1, "by") || is(i + 1, "against") || STATES.contains(low(i)));
    }

    public boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (finite(i)) {
                return true;
            }
        }
        return false;
    }
}
