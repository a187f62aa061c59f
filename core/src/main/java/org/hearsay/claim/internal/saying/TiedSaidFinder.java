package org.hearsay.claim.internal.saying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.SaidFinder;
import org.hearsay.document.Document;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Looks for the time of each cue in its own clause, then beside it, and hands it on to what goes on. */
public final class TiedSaidFinder implements SaidFinder {

    private final SayingWords words = SayingWords.english();

    @Override
    public List<Claim> find(Document document, Layers layers, List<Claim> claims, List<TimeExpression> times) {
        var moments = new Moments(document, layers, times);
        var tree = new Tree(layers);
        var reading = new Clauses(layers, tree, moments, words, claims);
        var citations = new Citations(document, layers, tree, moments, words);
        Map<String, Moment> said = new HashMap<>();
        byCue(claims)
                .forEach((cue, under) -> Scene.of(cue, under, layers)
                        .flatMap(scene -> reading.find(scene, citations))
                        .ifPresent(m -> under.forEach(c -> said.put(c.id(), m))));
        new GoingOn(document, layers, tree, words, citations).handOn(claims, said);
        return claims.stream()
                .map(c -> c.withSaid(
                        Optional.ofNullable(said.get(c.id())).map(m -> m.time().span())))
                .toList();
    }

    private static Map<Span, List<Claim>> byCue(List<Claim> claims) {
        Map<Span, List<Claim>> byCue = new LinkedHashMap<>();
        for (Claim claim : claims) {
            claim.cue()
                    .ifPresent(c ->
                            byCue.computeIfAbsent(c, k -> new ArrayList<>()).add(claim));
        }
        return byCue;
    }
}
