package org.hearsay.app.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay export}. */
@Command(
        name = "export",
        description = "Write all that was read, for other programs.",
        footer = {
            "",
            "Examples:",
            "  hearsay export --format jsonl -o flood.jsonl",
            "  hearsay export --format csv -o flood-tables",
            "  hearsay export --format graphml -o flood.graphml",
            "  hearsay export --format jsonl | head -n 1"
        })
final class ExportCommand implements Callable<Integer> {

    /** What can be written. */
    enum Format {
        /** JSON Lines, the interchange format: one object a line. */
        JSONL,
        /** A folder with a table for each type of row. */
        CSV,
        /** A graph of entities, events and claims. */
        GRAPHML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-f", "--format"},
            required = true,
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; csv writes a folder.")
    private Format format = Format.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; else to standard output.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (format == Format.CSV && file.isEmpty()) {
            throw new WrongUsage("--format csv writes a folder; name it with -o.");
        }
        try (Dossier open = dossier.open()) {
            if (format == Format.CSV) {
                open.exportCsv(file.orElseThrow());
            } else if (file.isPresent()) {
                replace(open, file.get());
            } else {
                write(open, command.commandLine().getOut());
            }
        }
        return 0;
    }

    /** Written beside it first, so that a full disk leaves no half file under the name. */
    private void replace(Dossier open, Path target) throws IOException {
        Path name = target.getFileName();
        if (name == null || Files.isDirectory(target)) {
            throw new CommandFailure(target + " is a folder; name a file.");
        }
        Path beside = target.resolveSibling(name + ".part");
        try (BufferedWriter out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            write(open, out);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(Dossier open, Writer out) throws IOException {
        switch (format) {
            case JSONL -> open.exportJsonLines(out);
            case GRAPHML -> open.exportGraphml(out);
            case CSV -> throw new IllegalStateException("a folder is no stream");
        }
        out.flush();
    }
}
