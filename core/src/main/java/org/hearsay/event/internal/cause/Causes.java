package org.hearsay.event.internal.cause;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.event.EventKind;
import org.hearsay.event.Filler;
import org.hearsay.event.internal.slot.Happening;
import org.hearsay.event.internal.slot.Tie;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Token;
import org.hearsay.time.TimeExpression;

/** What the events of one report are told to come from, in their own sentences. */
public final class Causes {

    /** So many relations may lie between. */
    private static final int REACH = 4;

    /** No heads of phrases or clauses of their own. */
    private static final Set<String> INNER = Set.of(
            "compound",
            "flat",
            "amod",
            "nummod",
            "det",
            "case",
            "mark",
            "fixed",
            "aux",
            "cop",
            "punct",
            "cc",
            "advmod",
            "conj",
            "appos",
            "vocative",
            "discourse",
            "list",
            "goeswith");

    /** A pair and how likely one came from the other. */
    public record Weighed(CausePair pair, double likely) {}

    private final List<Token> tokens;
    private final Syntax syntax;
    private final Layers layers;
    private final CauseModel model;
    private final CauseSigns signs;
    private final CauseGuard guard;
    private final CauseWords words;
    private final BitSet heads;

    /**
     * Those of a report.
     *
     * @param events all that it tells
     */
    public Causes(
            String text, Layers layers, List<TimeExpression> times, Collection<Happening> events, CauseModel model) {
        this.layers = layers;
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.model = model;
        Map<Integer, EventKind> kinds = new HashMap<>();
        events.forEach(e -> kinds.putIfAbsent(e.word(), e.kind()));
        this.signs = new CauseSigns(layers, kinds);
        this.guard = new CauseGuard(tokens, syntax);
        this.words = new CauseWords(text, tokens, syntax);
        this.heads = heads(TimeExpression.wordsOf(layers, times));
    }

    private BitSet heads(BitSet timed) {
        var found = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            boolean inner = INNER.contains(syntax.arc(i).bare())
                    || syntax.arc(i).relation().equals("nmod:poss");
            if (!inner && !timed.get(i) && CauseSigns.mayHead(tokens.get(i).tag())) {
                found.set(i);
            }
        }
        return found;
    }

    /** The likeliest cause of an event, where it is likely enough. */
    public Optional<Filler> find(Happening event) {
        return best(pairs(event), model).filter(b -> b.likely() >= model.line()).map(b -> words(b.pair()));
    }

    /** The likeliest of these, the first of several; empty where there is none. */
    public static Optional<Weighed> best(List<CausePair> pairs, CauseModel model) {
        return pairs.stream()
                .map(p -> new Weighed(p, model.likely(p)))
                .max(Comparator.comparingDouble(Weighed::likely)
                        .thenComparing(
                                Comparator.comparingInt((Weighed w) -> w.pair().head())
                                        .reversed()));
    }

    /** What may have brought an event about, in order of place. */
    public List<CausePair> pairs(Happening event) {
        Optional<Sentence> sentence =
                layers.findSentence(tokens.get(event.word()).span().start());
        return sentence.stream()
                .flatMapToInt(s -> IntStream.range(s.first(), s.end()))
                .filter(i -> heads.get(i)
                        && i != event.word()
                        && !event.trigger().overlaps(tokens.get(i).span()))
                .mapToObj(i -> pair(event, i))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CausePair> pair(Happening event, int head) {
        Tie tie = Tie.between(syntax, event.word(), head);
        return tie.steps() > REACH || guard.isShut(event.word(), head, tie)
                ? Optional.empty()
                : Optional.of(signs.pair(event, head, tie));
    }

    /** The words of a cause, without what leads them in. */
    private Filler words(CausePair pair) {
        return words.of(pair.head(), pair.event().word());
    }
}
