package org.hearsay;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.pipeline.Pile;
import org.hearsay.pipeline.ReadOptions;
import org.hearsay.reading.Intake;
import org.hearsay.reading.Metadata;

/**
 * Finds what lies under some paths and what a table tells of it. A table that tells nothing of them is refused here: it must
 * not be found out about after a night's reading without it.
 */
final class Piling {

    private final Collection<Path> paths;
    private final Metadata metadata;
    private final Intake intake;

    /**
     * Looks at table and paths; reads no report.
     *
     * @param dossier folder of the dossier, which may lie among the reports
     * @throws DossierException where the table cannot be used
     */
    Piling(Path dossier, Collection<Path> paths, ReadOptions options) {
        this.paths = paths;
        this.metadata = options.metadata().map(Piling::table).orElse(Metadata.NONE);
        this.intake = Intake.of(
                paths,
                Stream.concat(Stream.of(dossier), options.metadata().stream()).toList(),
                options.columns(),
                Dossier::isDossier);
        if (!metadata.rows().isEmpty() && !intake.sources().isEmpty() && !metadata.tellsOf(intake.sources())) {
            throw new DossierException(IssueCode.METADATA_UNREADABLE, strangers());
        }
    }

    private static Metadata table(Path csv) {
        Metadata metadata = Metadata.read(csv);
        metadata.issues().stream()
                .filter(i -> i.code() == IssueCode.METADATA_UNREADABLE)
                .findFirst()
                .ifPresent(i -> {
                    throw new DossierException(i.code(), i.message());
                });
        return metadata;
    }

    private String strangers() {
        return "The metadata file " + metadata.name()
                + " names none of the files to read in its column 'file': it names "
                + new TreeSet<>(metadata.rows().keySet()).first() + ", but the files are "
                + intake.sources().getFirst().name()
                + (intake.sources().size() > 1 ? " and others" : "")
                + ". Names are relative to the folder that is read, with their ending; the last part alone is enough.";
    }

    /** The pile, with what else is worth knowing. */
    Pile pile(List<Issue> known) {
        List<Issue> warnings = Stream.of(known, intake.warnings(), metadata.listWithoutFile(intake.sources()))
                .flatMap(List::stream)
                .toList();
        String given = paths.stream()
                .map(p -> p.toAbsolutePath().normalize().toString())
                .sorted()
                .collect(joining("|"));
        return new Pile(given, intake.sources(), metadata, intake.skipped(), intake.failed(), warnings);
    }
}
