package org.hearsay.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Inconsistency;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.document.Evidence;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationMention;
import org.hearsay.event.EventMention;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.Issue;
import org.hearsay.mention.Mentions;
import org.hearsay.time.TimeExpression;
import org.junit.jupiter.api.Test;

class CodecTest {

    @Test
    void everyFieldOfAnExtractionComesBack() {
        Extraction before = Examples.extraction();
        assertEquals(before, Codec.decode(Codec.encode(before), Extraction.class));
    }

    /** A report's id stands in each piece of its evidence; it is held once. */
    @Test
    void equalIdsAndExtractorsAreOneObject() {
        Extraction read = Codec.decode(Codec.encode(Examples.extraction()), Extraction.class);
        Evidence claim = read.claims().getFirst().content();
        assertSame(read.document().id(), claim.document());
        assertSame(claim.document(), read.events().getFirst().trigger().document());
        assertEquals(
                1,
                read.claims().stream()
                        .map(c -> c.content().by())
                        .filter(claim.by()::equals)
                        .map(System::identityHashCode)
                        .distinct()
                        .count());
    }

    @Test
    void whatIsDecidedAcrossDocumentsComesBack() {
        assertEquals(
                Examples.inconsistency(), Codec.decode(Codec.encode(Examples.inconsistency()), Inconsistency.class));
        assertEquals(Examples.relation(), Codec.decode(Codec.encode(Examples.relation()), Relation.class));
        assertEquals(Examples.accounts(), Codec.decode(Codec.encode(Examples.accounts()), EventAccounts.class));
    }

    @Test
    void aListThatAnOlderVersionDidNotKnowOfIsEmpty() {
        Extraction now = Examples.extraction();
        var older = new Older(
                now.document(), now.mentions(), now.claims(), now.times(), now.relations(), now.events(), now.issues());
        Extraction read = Codec.decode(Codec.encode(older), Extraction.class);
        assertEquals(List.of(), read.inconsistencies());
        assertEquals(now.events(), read.events());
    }

    /** An extraction as it was before inconsistencies were looked for. */
    private record Older(
            Document document,
            Mentions mentions,
            List<Claim> claims,
            List<TimeExpression> times,
            List<RelationMention> relations,
            List<EventMention> events,
            List<Issue> issues) {}
}
