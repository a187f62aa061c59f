package org.hearsay.event.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.ClaimExtractor;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.event.EventExtractor;
import org.hearsay.event.Toll;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.text.Edtf;
import org.hearsay.time.TimeFinder;
import org.junit.jupiter.api.Test;

/** Whose count a number is ({@link Counting}). */
final class CountingTest {

    private static final LayerReader READER = LayerReader.openNlp();

    /** Each event word of a text with its counts. */
    private static List<String> events(String text) {
        Document document = OneParagraph.of(Masthead.of(Optional.of(Edtf.of("2031-03-05")), Optional.empty()), text);
        var layers = READER.read(document);
        var mentions = MentionFinder.rules().find(document, layers);
        var claims = ClaimExtractor.rules().extract(document, layers, mentions).claims();
        var times = TimeFinder.rules().find(document, layers, mentions);
        return EventExtractor.rules().extract(document, layers, mentions, claims, times).stream()
                .filter(m -> !m.tolls().isEmpty())
                .map(m -> m.triggerText() + ": "
                        + String.join(", ", m.tolls().stream().map(Toll::value).toList()))
                .toList();
    }

    @Test
    void theIncidentOfTheSentenceHasTheCountsOfWhatItDid() {
        assertEquals(
                List.of("explosion: 12 killed", "killed: 12 killed"),
                events("An explosion in Tarvik killed 12 miners."));
    }

    @Test
    void aCountWithoutAnEventWordIsAMentionOfItsOwn() {
        assertEquals(List.of("dead: 14 killed"), events("14 dead."));
    }

    @Test
    void whomNothingStruckIsNoToll() {
        assertEquals(List.of(), events("Two people who took part were followed home."));
    }

    @Test
    void whoIsHeldIsNotTheTollOfTheAttack() {
        assertEquals(
                List.of("arrested: 3 detained"), events("Police arrested three men after the attack on the mosque."));
    }
}
