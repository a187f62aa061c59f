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
import org.hearsay.mention.Mentions;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.time.TimeFinder;
import org.junit.jupiter.api.Test;

/** Counts that sum up many incidents ({@link Summing}), who is counted, and what a toll is told by ({@link Counting}). */
final class SummingTest {

    private final LayerReader layers = LayerReader.openNlp();
    private final MentionFinder mentions = MentionFinder.rules();
    private final TimeFinder times = TimeFinder.rules();

    /** The counts of a report of 5 March 2031: what, how many, of whom, over what time. */
    private List<String> counts(String text) {
        Document document = OneParagraph.of(Masthead.of(Optional.of(Edtf.of("2031-03-05")), Optional.empty()), text);
        Layers read = layers.read(document);
        Mentions found = mentions.find(document, read);
        var told = EventExtractor.rules()
                .extract(
                        document,
                        read,
                        found,
                        ClaimExtractor.rules().extract(document, read, found).claims(),
                        times.find(document, read, found));
        return told.stream()
                .flatMap(m -> m.tolls().stream())
                .map(SummingTest::show)
                .distinct()
                .toList();
    }

    private static String show(Toll t) {
        return t.what().slug() + " " + t.least()
                + t.population().map(p -> " of " + p).orElse("")
                + t.period().map(p -> " over " + p).orElse("");
    }

    @Test
    void aNumberOverATimeIsASum() {
        assertEquals(
                List.of("killed 7 of miners over 2031-02-26~/2031-03-05"),
                counts("Seven miners were killed in the past week."));
        assertEquals(List.of("wounded 40 of people over in 24 hours"), counts("40 people were wounded in 24 hours."));
    }

    @Test
    void ofTwoNumbersTheOneBesideTheWordsIsTheSum() {
        assertEquals(
                List.of("killed 30 of dockers over 2031-01/.."),
                counts("Two men were killed on Monday, while 30 dockers were killed since January."));
    }

    @Test
    void whoIsCountedIsTold() {
        assertEquals(List.of("killed 12 of civilians"), counts("At least 12 civilians were killed in the blast."));
    }

    @Test
    void aTollCountsTheDeadAndNoCrowns() {
        assertEquals(
                List.of("killed 3", "killed 12"), counts("Divers found three more bodies, raising the toll to 12."));
        assertEquals(List.of(), counts("The council raised the toll to 12 crowns."));
    }
}
