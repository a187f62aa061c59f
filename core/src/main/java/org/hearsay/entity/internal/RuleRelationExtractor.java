package org.hearsay.entity.internal;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.entity.RelationExtractor;
import org.hearsay.entity.RelationMention;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;

/** Finds relations by rules. */
public final class RuleRelationExtractor implements RelationExtractor {

    @Override
    public List<RelationMention> extract(Document document, Layers layers, Mentions mentions, List<Claim> claims) {
        var sighting = new Sighting(document, layers, mentions, claims);
        new PeopleRelations(sighting, Roles.ENGLISH).find();
        new BodyRelations(sighting).find();
        return sighting.list();
    }
}
