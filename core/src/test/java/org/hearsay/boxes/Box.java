package org.hearsay.boxes;

import java.util.Arrays;
import java.util.List;
import org.hearsay.extraction.Tally;

/**
 * One container and what is to come out of it.
 *
 * @param file its name
 * @param tally what a first reading counts
 * @param reports day and title of each report, sorted; '-' for a day that is not told
 */
record Box(String file, byte[] bytes, Tally tally, List<String> reports) {

    static Box of(String file, byte[] bytes, int read, int skipped, int failed, String... reports) {
        return of(file, bytes, new Tally(read, 0, skipped, failed), reports);
    }

    static Box of(String file, byte[] bytes, Tally tally, String... reports) {
        return new Box(file, bytes, tally, Arrays.stream(reports).sorted().toList());
    }
}
