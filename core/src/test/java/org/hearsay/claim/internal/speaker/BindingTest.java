package org.hearsay.claim.internal.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Binding}: whom 'he' cannot be by grammar. */
class BindingTest {

    @Test
    void whoIsNamedInTheWordsDoesNotSayThem() {
        var read = new Treed("""
                Arvo:PROPN:1:nsubj smiled:VERB:-1:root
                Holt:PROPN:4:nmod:poss 's:PART:2:case roads:NOUN:7:obj he*:PRON:6:nsubj writes:VERB:7:parataxis end:VERB:1:conj
                """);
        Candidate writer = read.named(0);
        Candidate named = read.named(2);
        assertEquals(
                List.of(writer), new Binding(read.passage).left(read.from, read.words(2, 5), List.of(writer, named)));
    }

    @Test
    void whoIsAskedAboutIsNotTheOneWhoIsAsked() {
        var read = new Treed("""
                Asked:VERB:4:advcl about:ADP:2:case Wend:PROPN:0:obl she*:PRON:4:nsubj said:VERB:-1:root nothing:PRON:4:obj
                """);
        Candidate witness = read.named(5);
        Candidate guard = read.named(2);
        assertEquals(
                List.of(witness), new Binding(read.passage).left(read.from, read.words(4, 5), List.of(guard, witness)));
    }

    @Test
    void aBodyIsNamedInWhatItSays() {
        var read = new Treed(
                "Vireo:PROPN:1:nsubj waits:VERB:-1:root it*:PRON:3:nsubj said:VERB:1:parataxis so:ADV:3:advmod");
        Candidate body = read.named(0);
        Candidate other = read.named(4);
        assertEquals(
                List.of(body, other),
                new Binding(read.passage).left(read.from, read.words(0, 2), List.of(body, other)));
    }

    @Test
    void theOnlyOneIsNotBarred() {
        var read = new Treed("Wend:PROPN:2:obj she*:PRON:2:nsubj said:VERB:-1:root");
        Candidate only = read.named(0);
        assertEquals(List.of(only), new Binding(read.passage).left(read.from, read.words(0, 1), List.of(only)));
    }
}
