package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.Intake;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;

/** The reports of a folder, read as the product reads them, with a metadata.csv in or beside the folder. */
final class PlainReports implements AutoCloseable {

    private final SourceReader reader;
    private final List<Outcome.Read> reports;

    private PlainReports(SourceReader reader, List<Outcome.Read> reports) {
        this.reader = reader;
        this.reports = reports;
    }

    static PlainReports open(Path folder) throws IOException {
        Metadata metadata = Metadata.NONE;
        for (Path table : List.of(folder.resolve("metadata.csv"), folder.resolveSibling("metadata.csv"))) {
            if (Files.exists(table)) {
                metadata = Metadata.read(table);
            }
        }
        SourceReader reader = SourceReader.create();
        var reports = new ArrayList<Outcome.Read>();
        for (Source source : Intake.of(List.of(folder)).sources()) {
            if (reader.read(source, Files.readAllBytes(source.path()), metadata.find(source))
                    instanceof Outcome.Read read) {
                reports.add(read);
            }
        }
        return new PlainReports(reader, reports);
    }

    List<Outcome.Read> list() {
        return reports;
    }

    @Override
    public void close() {
        reader.close();
    }
}
