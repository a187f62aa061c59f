package org.hearsay.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.account.EventAccounts;
import org.hearsay.entity.Relation;
import org.hearsay.extraction.Extraction;
import org.junit.jupiter.api.Test;

class CodecTest {

    @Test
    void everyFieldOfAnExtractionComesBack() {
        Extraction before = Examples.extraction();
        assertEquals(before, Codec.decode(Codec.encode(before), Extraction.class));
    }

    @Test
    void whatIsDecidedAcrossDocumentsComesBack() {
        assertEquals(Examples.relation(), Codec.decode(Codec.encode(Examples.relation()), Relation.class));
        assertEquals(Examples.accounts(), Codec.decode(Codec.encode(Examples.accounts()), EventAccounts.class));
    }
}
