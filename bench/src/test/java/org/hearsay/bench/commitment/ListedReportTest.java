package org.hearsay.bench.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: {@link ListedReport}: a report and what is listed of it stand apart, remarks are neither. */
final class ListedReportTest {

    @Test
    void whatIsListedStandsBelowTheReport(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("set.txt");
        Files.writeString(file, """
                # what it is

                === a1 | 2031-03-12 | dispatch
                A ferry sank off Tarn.

                Nobody drowned.
                --
                # a remark
                sank | place=Tarn

                drowned | realis=denied
                """);
        assertEquals(
                List.of(new ListedReport(
                        "a1",
                        Edtf.of("2031-03-12"),
                        "A ferry sank off Tarn.\n\nNobody drowned.",
                        List.of("sank | place=Tarn", "drowned | realis=denied"))),
                ListedReport.readAll(file));
    }
}
