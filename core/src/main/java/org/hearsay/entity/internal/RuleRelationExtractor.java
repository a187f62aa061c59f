package org.hearsay.entity.internal;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.document.Document;
import org.hearsay.entity.RelationExtractor;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.RelationMention;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/** Finds relations by rules. */
public final class RuleRelationExtractor implements RelationExtractor {

    @Override
    public List<RelationMention> extract(Document document, Layers layers, Mentions mentions, List<Claim> claims) {
        var sighting = new Sighting(document, layers, mentions, claims);
        new PeopleRelations(sighting, Roles.ENGLISH).find();
        new BodyRelations(sighting).find();
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
