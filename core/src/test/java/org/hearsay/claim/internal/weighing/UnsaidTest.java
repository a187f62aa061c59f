package org.hearsay.claim.internal.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.claim.internal.rule.Attribution;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Unsaid}: where a cue stands and yet nobody says anything. */
class UnsaidTest {

    @Test
    void nobodySaysNothing() {
        assertEquals("", said("Nobody claims that the dam was safe.", "Nobody | claims | the dam was safe"));
    }

    @Test
    void whoWasAskedAsksNothing() {
        assertEquals(
                "", said("Ada Vell nodded when asked if the dam was safe.", "Ada Vell | asked | if the dam was safe"));
    }

    @Test
    void whoIsAccusedOfSomethingAccusesNobody() {
        assertEquals("", said("The man accused of the theft left.", "The man | accused | the theft"));
        assertEquals(
                "Ada Vell of the theft",
                said("The man accused Ada Vell of the theft.", "The man | accused | Ada Vell of the theft"));
    }

    @Test
    void wordsRefusedAreNoDenial() {
        assertEquals("", said("Ada Vell declined to comment.", "Ada Vell | declined | to comment"));
    }

    @Test
    void anAppealIsTurnedAwayAndAReportIsDenied() {
        assertEquals("", said("Ada Vell rejected the appeal.", "Ada Vell | rejected | the appeal"));
        assertEquals(
                "the allegation", said("Ada Vell rejected the allegation.", "Ada Vell | rejected | the allegation"));
    }

    @Test
    void aClauseBesideTheSpeakerIsNotWhatIsSaid() {
        assertEquals("", said("Ada Vell, who had seen nothing, said.", "Ada Vell | said | who had seen nothing"));
    }

    @Test
    void whoIsSaidToHaveDoneSomethingSaysNothing() {
        assertEquals(
                "", said("The clerk said to have opened the safe left.", "The clerk | said | to have opened the safe"));
    }

    @Test
    void aTopicAPersonAndAThingAreNoStatement() {
        assertEquals("", said("Ada Vell wrote about the barges.", "Ada Vell | wrote | about the barges"));
        assertEquals("", said("Ada Vell recalled the founder.", "Ada Vell | recalled | the founder"));
        assertEquals("", said("Ada Vell heard it at a party.", "Ada Vell | heard | it at a party"));
        assertEquals("rain", said("Ada Vell warned of rain.", "Ada Vell | warned | of rain"));
    }

    @Test
    void insideOfWhatIsCalledUntrueNothingIsAsserted() {
        var cued = new Cued("It is false that Ada Vell denied the theft.", "Ada Vell | denied | the theft");
        var unsaid = cued.unsaid();
        assertEquals(true, unsaid.within(cued.unit(), java.util.List.of()).test(cued.span("denied")));
    }

    /** What is left of the content that an encoder is made to have read, '' where nothing is said. */
    private String said(String report, String read) {
        var cued = new Cued(report, read);
        String cue = read.split(" \\| ")[1];
        return cued.propose().stream()
                .flatMap(java.util.List::stream)
                .map(Proposal::attribution)
                .filter(a -> a.cueSpan().of(report).contains(cue))
                .filter(a -> a.contents().stream()
                        .anyMatch(c -> read.endsWith(c.span().of(report))))
                .findFirst()
                .flatMap(a -> cued.unsaid().said(a))
                .map(Attribution::contents)
                .map(c -> c.getFirst().span().of(report))
                .orElse("");
    }
}
