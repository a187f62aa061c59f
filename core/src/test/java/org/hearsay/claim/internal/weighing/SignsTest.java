package org.hearsay.claim.internal.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void withoutAnEncoderEverySignSaysSo() {
        List<String> signs = new Cued("Ada Vell said the dam held.").signs();
        assertEquals("alone", signs.getFirst());
        assertTrue(
                signs.containsAll(List.of(
                        "cue.term=say", "alone.cue=verb", "source.before=0", "content=clause", "content.behind=0")),
                signs::toString);
    }

    @Test
    void whoseReadingItIsComesFirst() {
        assertEquals(
                "rules",
                new Cued("Ada Vell said the dam held, to the joy of Tor Medd.", "Tor Medd | joy | the dam held")
                        .signs()
                        .getFirst());
        assertEquals(
                "both",
                new Cued("Ada Vell said the dam held.", "Ada Vell | said | the dam held")
                        .signs()
                        .getFirst());
        assertEquals(
                "encoder",
                new Cued("Ada Vell had it that the dam broke.", "Ada Vell | had it | that the dam broke")
                        .signs()
                        .getFirst());
    }

    @Test
    void theKindOfASource() {
        assertTrue(new Cued("She said the dam held.").signs().contains("source=he"));
        assertTrue(new Cued("They said the dam held.").signs().contains("source=he"));
        assertTrue(new Cued("It said the dam held.").signs().contains("source=it"));
    }

    @Test
    void howWellTheEncoderCoversTheWords() {
        List<String> signs = new Cued("Ada Vell said the dam held.", "Ada Vell | said | the dam held").signs();
        assertTrue(
                signs.containsAll(List.of("both.content in=11", "both.source in=11", "both.cue in=true")),
                signs::toString);
    }
}
