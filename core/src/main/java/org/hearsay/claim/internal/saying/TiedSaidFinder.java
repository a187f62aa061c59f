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

/** Looks for the time of each cue in its own clause, then in notes, hands it on to what goes on, and asks headings last. */
public final class TiedSaidFinder implements SaidFinder {

    /** So many claims may stand between one and that which it goes on with: those nested in it. */
    private static final int BETWEEN = 6;

    private final SayingWords words = SayingWords.english();

    @Override
    public List<Claim> find(Document document, Layers layers, List<Claim> claims, List<TimeExpression> times) {
        var moments = new Moments(document, layers, times);
        var tree = new Tree(layers);
        var citations = new Citations(document, layers, tree, moments, words);
        var noted = new Noted(document, layers, citations);
        Map<String, Moment> said =
                inClauses(layers, claims, new Clauses(layers, tree, moments, words, claims, citations));
        noted.date(claims, said);
        handOn(claims, said, new Speaking(layers, tree, moments, words));
        noted.head(claims, said);
        return claims.stream()
                .map(c -> c.withSaid(
                        Optional.ofNullable(said.get(c.id())).map(m -> m.time().span())))
                .toList();
    }

    private static Map<String, Moment> inClauses(Layers layers, List<Claim> claims, Clauses clauses) {
        Map<Span, List<Claim>> byCue = new LinkedHashMap<>();
        for (Claim claim : claims) {
            claim.cue()
                    .ifPresent(c ->
                            byCue.computeIfAbsent(c, k -> new ArrayList<>()).add(claim));
        }
        Map<String, Moment> said = new HashMap<>();
        byCue.forEach((cue, under) -> Scene.of(cue, under, layers)
                .flatMap(clauses::find)
                .ifPresent(m -> under.forEach(c -> said.put(c.id(), m))));
        return said;
    }

    private static void handOn(List<Claim> claims, Map<String, Moment> said, Speaking speaking) {
        for (int i = 1; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            for (int k = i - 1; k >= Math.max(0, i - BETWEEN) && !said.containsKey(claim.id()); k--) {
                Moment before = said.get(claims.get(k).id());
                if (before != null && speaking.goesOn(claim, claims.get(k))) {
                    said.put(claim.id(), before);
                }
            }
        }
    }
}
