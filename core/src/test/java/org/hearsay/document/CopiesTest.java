package org.hearsay.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.document.Copies.Printing;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final DocumentId A = new DocumentId("a");
    private static final DocumentId B = new DocumentId("b");
    private static final DocumentId C = new DocumentId("c");

    @Test
    void theFirstByDateIsTheOriginalAndAnUndatedOneIsNot() {
        var copies = Copies.among(List.of(
                Printing.of(A, Copies.wording("The bridge stands."), Optional.empty()),
                Printing.of(B, Copies.wording("The BRIDGE\nstands!"), Optional.of("2031-03-05")),
                Printing.of(C, Copies.wording("the bridge stands"), Optional.of("2031-03-04"))));
        assertEquals(Map.of(A, C, B, C), copies.originals());
        assertEquals(Optional.empty(), copies.findOriginal(C));
    }

    @Test
    void anOriginalIsStoodForByItsNewestEdition() {
        var copies = new Copies(Map.of(B, A));
        var editions = new Editions(Map.of(
                A,
                new Edition(1, Optional.empty(), Optional.of(C)),
                C,
                new Edition(2, Optional.of(A), Optional.empty())));
        assertEquals(Map.of(B, C), copies.ofNewest(editions).originals());
        assertEquals(C, editions.newestOf(A));
        assertEquals(Map.of(), new Copies(Map.of(C, A)).ofNewest(editions).originals(), "no copy of itself");
    }
}
