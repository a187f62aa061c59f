package org.hearsay.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import org.hearsay.app.command.option.CommandFailure;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.WrongUsage;
import org.hearsay.export.Format;
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
            "  hearsay export --format xlsx -o flood.xlsx",
            "  hearsay export --format jsonl | head -n 1"
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-f", "--format"},
            required = true,
            paramLabel = "FORMAT",
            description = "jsonl (all, the interchange format), csv (a folder of tables) or graphml; for people xlsx"
                    + " (a workbook) or sheets (the same as a folder of csv).")
    private Format format = Format.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; else to standard output.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (!format.isText() && file.isEmpty()) {
            String name = format.name().toLowerCase(Locale.ROOT);
            throw new WrongUsage(
                    "--format " + name + " writes a " + (format.isFolder() ? "folder" : "file") + "; name it with -o.");
        }
        try (Dossier open = dossier.open()) {
            if (file.isPresent()) {
                write(open, file.get());
            } else {
                open.export(format, command.commandLine().getOut());
            }
        }
        return 0;
    }

    private void write(Dossier open, Path target) throws IOException {
        if (!format.isFolder() && Files.isDirectory(target)) {
            throw new CommandFailure(target + " is a folder; name a file.");
        }
        if (format.isFolder() && Files.isRegularFile(target)) {
            throw new CommandFailure(target + " is a file; name a folder.");
        }
        open.export(format, target);
    }
}
