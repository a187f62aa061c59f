package org.hearsay.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.extraction.Extraction;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;

/** A small affair told by several reports. */
final class Reports {

    static final List<String> TEXTS = List.of("""
            Fire at the lighthouse of Port Ansel kills four

            March 4, 2031

            Four keepers died on Monday when a fire destroyed the lighthouse of Port Ansel, Harbour Minister Ada Vell said.

            "It began in the oil store," Vell told the newspaper Port Courier. She denied that the keepers had been warned.
            """, """
            Keepers were warned, union says

            March 5, 2031

            The Keepers' Union said on Tuesday that its men in Port Ansel had been warned of the fire twice. According to
            Tom Orrin, the head of the union, six keepers were killed on Sunday.

            Ada Vell, the harbour minister, met Orrin in Port Ansel on Tuesday.
            """, """
            The Port Courier reported that Minister Vell had met the union's leader Tom Orrin.

            Orrin said that the meeting was "useful". An official who asked not to be named said it may be repeated.
            """, """
            Nothing happened in Marrow Bay on Friday.
            """);

    private Reports() {}

    /** The reports, read. */
    static List<Extraction> read(DocumentReading reading) {
        var read = new ArrayList<Extraction>();
        try (SourceReader reader = SourceReader.create()) {
            for (int i = 0; i < TEXTS.size(); i++) {
                var source = new Source("report-" + i + ".txt", Path.of("report-" + i + ".txt"));
                byte[] bytes = TEXTS.get(i).getBytes(StandardCharsets.UTF_8);
                if (reader.read(source, bytes, Optional.empty()) instanceof Outcome.Read done) {
                    read.add(reading.read(done.document(), done.issues()));
                }
            }
        }
        return read;
    }
}
