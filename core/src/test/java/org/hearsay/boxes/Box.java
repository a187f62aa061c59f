package org.hearsay.boxes;

import java.util.Arrays;
import java.util.List;
import org.hearsay.extraction.Tally;
import org.hearsay.reading.Content;

/**
 * One container and what is to come out of it.
 *
 * @param file its name
 * @param content its bytes
 * @param tally what a first reading counts
 * @param reports day and title of each report, sorted; '-' for a day that is not told
 */
record Box(String file, Content.Bytes content, Tally tally, List<String> reports) {

    static Box of(String file, byte[] bytes, int read, int skipped, int failed, String... reports) {
        return of(file, bytes, new Tally(read, 0, skipped, failed), reports);
    }

    static Box of(String file, byte[] bytes, Tally tally, String... reports) {
        return new Box(
                file,
                new Content.Bytes(bytes),
                tally,
                Arrays.stream(reports).sorted().toList());
    }
}
