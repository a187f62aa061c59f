package org.hearsay.claim.internal.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * Finds the turns of a transcript: paragraphs that begin with a label and a colon, two or more in a row, whose words stand
 * without quotation marks. A list of facts has labels too; those of a transcript name people, stand in capitals, are Q and A
 * or come again, and sentences follow them.
 */
public final class Turns {

    private static final Set<String> PARTS = Set.of("q", "a", "question", "answer");
    private static final int LONGEST = 12;

    private final Document document;
    private final Layers layers;
    private final Set<Integer> namedAt;

    private Turns(Document document, Layers layers, Set<Integer> namedAt) {
        this.document = document;
        this.layers = layers;
        this.namedAt = namedAt;
    }

    /** A paragraph that may be a turn. */
    private record Draft(
            int block, int first, int colon, String label, boolean speaker, boolean statement, boolean title) {}

    /**
     * The colons behind whose token a turn begins.
     *
     * @param namedAt offsets at which the name of a person or body begins
     */
    public static Set<Integer> colons(Document document, Layers layers, Set<Integer> namedAt) {
        var turns = new Turns(document, layers, namedAt);
        var drafts = turns.drafts();
        Map<String, Integer> times = new HashMap<>();
        drafts.values().forEach(d -> times.merge(d.label(), 1, Integer::sum));
        Map<Integer, Integer> colons = new HashMap<>();
        for (Draft d : drafts.values()) {
            boolean beside = drafts.containsKey(d.block() - 1) || drafts.containsKey(d.block() + 1);
            boolean again = times.getOrDefault(d.label(), 0) > 1;
            if (beside && d.statement() && (again || d.speaker() && !d.title())) {
                colons.put(d.block(), d.colon());
            }
        }
        Set<Integer> all = new HashSet<>(colons.values());
        for (Draft d : drafts.values()) {
            if (d.statement() && colons.containsKey(d.block() - 1) && colons.containsKey(d.block() + 1)) {
                all.add(d.colon());
            }
        }
        return all;
    }

    private Map<Integer, Draft> drafts() {
        Map<Integer, Draft> drafts = new HashMap<>();
        List<Sentence> sentences = layers.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            boolean opens = i == 0 || sentences.get(i - 1).block() != s.block();
            Block.Kind kind = document.blocks().get(s.block()).kind();
            if (opens && kind != Block.Kind.NOTE && kind != Block.Kind.CAPTION) {
                int end = i;
                while (end + 1 < sentences.size() && sentences.get(end + 1).block() == s.block()) {
                    end++;
                }
                draft(s.block(), s.first(), sentences.get(end).end()).ifPresent(d -> drafts.put(d.block(), d));
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(int block, int first, int end) {
        int from = first;
        if (token(first).is("[") || token(first).is("(")) {
            while (from < end && !token(from).is("]") && !token(from).is(")")) {
                from++;
            }
            from++;
        }
        if (from + 1 < end && token(from).text().matches("[QA]\\.")) {
            String part = token(from).lower();
            return Optional.of(new Draft(block, first, from, part, true, !isQuoted(from + 1), false));
        }
        int colon = from;
        while (colon < end && colon - from <= LONGEST && !token(colon).is(":")) {
            colon++;
        }
        if (colon >= end - 1 || colon == from || !token(colon).is(":") || !isLabel(from, colon)) {
            return Optional.empty();
        }
        boolean speaker = isSpeaker(from, colon);
        boolean verb = false;
        for (int i = colon + 1; i < end; i++) {
            verb |= token(i).tag() == Tag.VERB || token(i).tag() == Tag.AUX;
        }
        boolean marked = ".!?\u2026".contains(token(end - 1).text());
        var label = new StringBuilder();
        for (int i = from; i < colon; i++) {
            label.append(token(i).lower()).append(' ');
        }
        return Optional.of(new Draft(
                block,
                first,
                colon,
                label.toString(),
                speaker,
                !isQuoted(colon + 1) && (marked || verb),
                document.blocks().get(block).kind() == Block.Kind.TITLE));
    }

    /** Capitals to the first comma or bracket, no clause. */
    private boolean isLabel(int from, int to) {
        boolean main = true;
        for (int i = from; i < to; i++) {
            Token t = token(i);
            main &= !t.is(",") && !t.is("(");
            boolean small = t.isWord() && !t.isCapital() && t.text().length() > 3;
            boolean clause = (t.tag() == Tag.VERB || t.tag() == Tag.AUX) && !t.isCapital();
            if (main && (small || clause) || t.is(";") || t.is(".") && i + 1 == to && to - from > 2) {
                return false;
            }
        }
        return token(from).isCapital();
    }

    private boolean isSpeaker(int from, int to) {
        boolean capitals = true;
        boolean named = false;
        for (int i = from; i < to; i++) {
            Token t = token(i);
            capitals &= !t.isWord() || t.text().equals(t.text().toUpperCase(java.util.Locale.ROOT));
            named |= namedAt.contains(t.span().start());
        }
        return named || capitals || PARTS.contains(token(from).lower()) && to == from + 1;
    }

    private boolean isQuoted(int i) {
        return "\"\u201c\u2018'\u00ab``''".contains(token(i).text());
    }

    private Token token(int i) {
        return layers.tokens().get(i);
    }
}
