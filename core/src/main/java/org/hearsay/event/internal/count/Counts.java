package org.hearsay.event.internal.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.event.EventKind;
import org.hearsay.event.Toll;
import org.hearsay.event.Toll.What;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** The counts that the sentences of one report tell. */
public final class Counts {

    /** Words for those struck that tell nothing of who they were. */
    private static final Set<String> STRUCK = Set.of(
            "life",
            "body",
            "death",
            "fatality",
            "casualty",
            "corpse",
            "dead",
            "wounded",
            "injured",
            "injury",
            "arrest");

    private static final Set<String> LEADING = Set.of("of", "the", "other", "more", "further");

    /** A number that counts something. */
    public record Count(CountPhrase phrase, Toll toll) {}

    private final String text;
    private final List<Token> tokens;
    private final CountFinder finder;
    private final TermFinder terms;
    private final CountSigns signs;
    private final CountModel model;
    private final CountRules rules;
    private final States states;

    /**
     * Those of a report.
     *
     * @param things whether a base form names things that are counted and are no people
     */
    public Counts(
            String text,
            Layers layers,
            Mentions mentions,
            List<TimeExpression> times,
            CountModel model,
            Predicate<String> things) {
        this.text = text;
        this.tokens = layers.tokens();
        this.finder = new CountFinder(layers, times);
        this.terms = new TermFinder(layers, times);
        this.signs = new CountSigns(layers, mentions, things);
        this.model = model;
        this.rules = new CountRules(layers);
        this.states = new States(layers);
    }

    /**
     * Those of a sentence, in order of place.
     *
     * @param kinds of its events, by the word that tells of each
     */
    public List<Count> read(Sentence sentence, Map<Integer, EventKind> kinds) {
        var counts = new ArrayList<Count>();
        for (CountPhrase phrase : finder.listIn(sentence)) {
            Set<What> open = states.narrow(phrase, signs.open(phrase), kinds);
            model.choose(signs.list(phrase, sentence, kinds), signs.senses(phrase, sentence, kinds), open)
                    .map(CountModel.Choice::what)
                    .or(() -> rules.find(phrase, open, kinds))
                    .ifPresent(what -> counts.add(new Count(phrase, toll(phrase, what))));
        }
        for (CountPhrase term : terms.listIn(sentence, kinds)) {
            counts.add(new Count(term, toll(term, What.MEASURE)));
        }
        return counts;
    }

    private Toll toll(CountPhrase phrase, What what) {
        var toll = new Toll(
                what, phrase.low(), phrase.high(), phrase.span(), phrase.span().of(text));
        if (what == What.AMOUNT || what == What.MEASURE) {
            return toll.in(phrase.unit());
        }
        return population(phrase).map(toll::of).orElse(toll);
    }

    /** Who is counted: 'civilians' in 'at least 12 civilians'. */
    private Optional<String> population(CountPhrase phrase) {
        int from = phrase.end();
        while (from <= phrase.noun() && LEADING.contains(tokens.get(from).lower())) {
            from++;
        }
        boolean told = from <= phrase.noun()
                && !STRUCK.contains(tokens.get(phrase.noun()).lemma());
        return told
                ? Optional.of(new Span(
                                tokens.get(from).span().start(),
                                tokens.get(phrase.noun()).span().end())
                        .of(text))
                : Optional.empty();
    }
}
