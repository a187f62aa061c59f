package org.hearsay.claim.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Tag;

/** Finds labels: 'Ada Vell, chemist: "…"', 'VELL: …', '"…" – Ada Vell, chemist', the dash also in a line of its own. */
final class Labels {

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");
    /** Labels of question and answer, which name nobody. */
    private static final Set<String> PARTS = Set.of("q", "a", "question", "answer");

    private static final int LONGEST = 14;

    private final Passage passage;

    Labels(Passage passage) {
        this.passage = passage;
    }

    /** The label before a quotation. */
    Optional<Label> before(int quotation, int from) {
        int start = from;
        while (start > 0
                && passage.paragraph(start - 1) == passage.paragraph(from)
                && passage.quoted(start - 1) == -1
                && from - start <= LONGEST) {
            start--;
        }
        boolean opens = start == 0 || passage.paragraph(start - 1) != passage.paragraph(from);
        boolean colonInside = passage.low(from).equals(":");
        int colon = colonInside ? from : from - 1;
        if (!opens || colon <= start || !passage.low(colon).equals(":")) {
            return Optional.empty();
        }
        return label(quotation, afterTime(start, colon), colon, false);
    }

    /** '[10:04]' before a label. */
    private int afterTime(int start, int colon) {
        if (passage.low(start).equals("[") || passage.low(start).equals("(")) {
            for (int i = start; i < colon; i++) {
                if (passage.low(i).equals("]") || passage.low(i).equals(")")) {
                    return i + 1;
                }
            }
        }
        return start;
    }

    /** The label behind a quotation that ends before a token. */
    Optional<Label> behind(int quotation, int to) {
        int dash = to;
        if (dash + 1 >= passage.size() || !DASHES.contains(passage.low(dash))) {
            return Optional.empty();
        }
        boolean near = passage.paragraph(dash) == passage.paragraph(to - 1)
                || passage.paragraph(dash) == passage.paragraph(to - 1) + 1;
        int end = dash + 1;
        while (end < passage.size()
                && passage.paragraph(end) == passage.paragraph(dash)
                && passage.quoted(end) == -1
                && end - dash <= LONGEST + 4) {
            end++;
        }
        boolean closes = end >= passage.size() || passage.paragraph(end) != passage.paragraph(dash);
        return near && closes ? label(quotation, dash + 1, end, true) : Optional.empty();
    }

    private Optional<Label> label(int quotation, int from, int end, boolean behind) {
        int to = from;
        while (to < end && !ends(to, behind)) {
            to++;
        }
        boolean shortNoun = behind && to - from <= 4 && passage.isNoun(to - 1);
        boolean plain = to > from
                && (passage.token(from).isCapital() || shortNoun)
                && passage.token(to - 1).isWord();
        for (int i = from; i < to; i++) {
            plain &= passage.tag(i) != Tag.ADP && !passage.low(i).equals("'s") && !isClause(i);
        }
        if (!plain || PARTS.contains(passage.low(from)) && to == from + 1) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        var shown = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            words.add(passage.low(i));
            shown.add(cased(passage.token(i).text(), to - from));
        }
        return Optional.of(
                new Label(quotation, from, to, String.join(" ", shown).replace(" .", "."), words, behind));
    }

    private boolean ends(int i, boolean behind) {
        String low = passage.low(i);
        return low.equals(",")
                || low.equals("(")
                || low.equals(":")
                || behind && (low.equals("on") || low.equals("in") || low.equals("."));
    }

    private boolean isClause(int i) {
        Tag tag = passage.tag(i);
        return (tag == Tag.VERB || tag == Tag.AUX) && !passage.token(i).isCapital();
    }

    /** 'ADA VELL' as 'Ada Vell'; a short word alone may be an acronym. */
    static String cased(String word, int words) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (!capitals || words == 1 && word.length() <= 4) {
            return word;
        }
        var out = new StringBuilder();
        boolean start = true;
        for (char c : word.toCharArray()) {
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }

    /** The labels of quotations, in order. */
    static List<Label> of(Passage passage, List<int[]> quotations) {
        var finder = new Labels(passage);
        var labels = new ArrayList<Label>();
        for (int[] q : quotations) {
            finder.before(q[0], q[1]).or(() -> finder.behind(q[0], q[2])).ifPresent(labels::add);
        }
        return labels;
    }
}
