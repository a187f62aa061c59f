package org.hearsay.entity.internal;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.document.Document;
import org.hearsay.entity.RelationExtractor;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.RelationMention;
import org.hearsay.entity.internal.tie.Ties;
import org.hearsay.entity.internal.tie.Told;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Finds relations: ties that words tell, as the learned scorer weighs them, and which outlet cites which. */
public final class TieRelationExtractor implements RelationExtractor {

    @Override
    public Mentions complete(Document document, Layers layers, Mentions mentions) {
        return new Told(document, layers, mentions, List.of()).completed();
    }

    @Override
    public List<RelationMention> extract(
            Document document, Layers layers, Mentions mentions, List<Claim> claims, List<TimeExpression> times) {
        var sighting = new Sighting(document, claims);
        new Ties(new Told(document, layers, mentions, times)).list().forEach(sighting::add);
        claims.forEach(claim -> cites(claim, sighting));
        return sighting.list();
    }

    /** A medium that passes on what another one said cites it. */
    private static void cites(Claim claim, Sighting sighting) {
        for (int i = 1; i < claim.chain().size(); i++) {
            Link outer = claim.chain().get(i - 1);
            Link inner = claim.chain().get(i);
            boolean outlets = outer.role() == Link.Role.OUTLET && inner.role() == Link.Role.OUTLET;
            if (outlets
                    && outer.referent().isPresent()
                    && inner.referent().isPresent()
                    && outer.span().isPresent()) {
                sighting.add(
                        RelationKind.CITES,
                        outer.referent().getAsInt(),
                        inner.referent().getAsInt(),
                        Optional.empty(),
                        inner.span()
                                .map(s -> Span.cover(outer.span().get(), s))
                                .orElse(outer.span().get()));
            }
        }
    }
}
