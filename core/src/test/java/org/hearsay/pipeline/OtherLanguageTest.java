package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a report in another language is kept with an issue, and no claims are read from it. */
class OtherLanguageTest {

    @Test
    void noClaimsInFrench() {
        byte[] report =
                "Le conseil du port a déclaré dimanche qu'il acceptait les demandes des dockers, selon un communiqué du syndicat.\n"
                        .getBytes(StandardCharsets.UTF_8);
        try (SourceReader reader = SourceReader.create()) {
            var source = new Source("rapport.txt", Path.of("rapport.txt"));
            var read = (Outcome.Read) reader.read(source, report, Optional.empty());
            Extraction extraction = DocumentReading.rules().read(read.document(), read.issues());
            assertEquals(List.of(), extraction.claims());
            assertEquals(List.of(), extraction.mentions().mentions());
            assertTrue(extraction.issues().stream().anyMatch(i -> i.code() == IssueCode.LANGUAGE_NOT_READ));
        }
    }
}
