package org.hearsay.time;

import java.util.List;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;
import org.hearsay.time.Precedence.Kind;

/** Tells which of two events begins first from the words around their triggers. Pure, safe for several threads. */
public interface PrecedenceFinder {

    /** How the event of {@code first} stands to that of {@code second}, which stands after it in the text. */
    Precedence find(Layers layers, Span first, Span second);

    /** One that weighs signs of English; loads its weights at once, so share it. */
    static PrecedenceFinder learned() {
        PairSigns signs = PairSigns.english();
        PrecedenceModel model = PrecedenceModel.english();
        return (layers, first, second) -> {
            List<Double> likely = model.weigh(signs.of(layers, first, second));
            Kind best = Kind.OPEN;
            for (Kind k : Kind.values()) {
                best = likely.get(k.ordinal()) > likely.get(best.ordinal()) ? k : best;
            }
            return new Precedence(best, likely.get(best.ordinal()));
        };
    }
}
