package org.hearsay.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.extraction.Extraction;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.pipeline.Reconciling;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: two reports that give somebody's words differently, or to two people. */
class QuoteComparerTest {

    private static final String WORDS = "\"The dyke has held for ninety years and it will hold tonight,\" ";

    @Test
    void a01_theSameWordsUnderTwoPeople() {
        assertEquals(
                List.of("The same words are given to Ada Vell by one report and to Tom Orrin by another."),
                compared(
                        "March 7, 2031\n\n" + WORDS + "Interior Minister Ada Vell said on Friday.",
                        "March 7, 2031\n\n" + WORDS + "union leader Tom Orrin said on Friday."));
    }

    @Test
    void a02_theSameWordsUnderOneName() {
        assertEquals(
                List.of(),
                compared(
                        "March 7, 2031\n\n" + WORDS + "Interior Minister Ada Vell said on Friday.",
                        "March 7, 2031\n\n" + WORDS + "Ada Vell, the minister, said on Friday."));
    }

    @Test
    void a03_twoWordingsWithinAWeek() {
        String other = WORDS.replace("ninety", "sixty");
        assertEquals(
                List.of("Ada Vell is quoted in two wordings by two reports."),
                compared(
                        "March 7, 2031\n\n" + WORDS + "Interior Minister Ada Vell said on Friday.",
                        "March 8, 2031\n\n" + other + "Interior Minister Ada Vell said on Friday."));
        assertEquals(
                List.of(),
                compared(
                        "March 7, 2031\n\n" + WORDS + "Interior Minister Ada Vell said on Friday.",
                        "April 28, 2031\n\n" + other + "Interior Minister Ada Vell said on Monday."));
    }

    @Test
    void a04_anotherSpellingIsTheSameWording() {
        assertEquals(
                List.of(),
                compared(
                        "March 7, 2031\n\n" + WORDS.replace("dyke", "colour") + "Interior Minister Ada Vell said.",
                        "March 7, 2031\n\n" + WORDS.replace("dyke", "color") + "Interior Minister Ada Vell said."));
    }

    /** The messages, the same for both orders of the reports. */
    private static List<String> compared(String... texts) {
        var read = new ArrayList<Extraction>();
        try (SourceReader reader = SourceReader.create()) {
            for (int i = 0; i < texts.length; i++) {
                var source = new Source("r" + i + ".txt", Path.of("r" + i + ".txt"));
                byte[] bytes = ("Notes from harbour " + i + "\n\n" + texts[i]).getBytes(StandardCharsets.UTF_8);
                if (reader.read(source, bytes, Optional.empty()) instanceof Outcome.Read done) {
                    read.add(DocumentReading.rules().read(done.document(), done.issues()));
                }
            }
        }
        List<Inconsistency> found = Reconciling.rules().reconcile(read.stream()).inconsistencies();
        Collections.reverse(read);
        assertEquals(found, Reconciling.rules().reconcile(read.stream()).inconsistencies());
        // who comes first hangs on the ids of the reports
        return found.stream()
                .map(Inconsistency::message)
                .map(m -> m.replace(
                        "given to Tom Orrin by one report and to Ada Vell",
                        "given to Ada Vell by one report and to Tom Orrin"))
                .collect(Collectors.toList());
    }
}
