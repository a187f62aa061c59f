package org.hearsay.app.command.reading;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import org.hearsay.app.command.option.CommandFailure;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.Numbers;
import org.hearsay.app.command.option.OutputOption;
import org.hearsay.app.command.option.WrongUsage;
import org.hearsay.app.terminal.Screen;
import org.hearsay.app.terminal.SummaryView;
import org.hearsay.pipeline.ReadOptions;
import org.hearsay.pipeline.ReadSummary;
import org.hearsay.reading.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}. */
@Command(
        name = "read",
        description = {
            "Read reports into the dossier.",
            "Texts (.txt, .md), pages (.html), papers (.pdf, .docx, .doc, .odt, .rtf), pictures of pages, messages, feeds and tables of articles, also in folders, archives and mailboxes; links are followed.",
            "What is held already is not read again: a changed file is a new edition, another metadata table a correction.",
            "Other formats are skipped."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay read reports/",
            "  hearsay read reports/ --metadata reports/metadata.csv",
            "  hearsay read 'late edition.pdf' --dossier flood.hearsay --threads 2",
            "",
            "The metadata file has a header line: file and any of title,outlet,published,url,author,language."
        })
public final class ReadCommand implements Callable<Integer> {

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
    private List<Path> paths = List.of();

    @Option(
            names = "--metadata",
            paramLabel = "FILE.csv",
            description = "What a table tells about the files; it overrules what is found in them.")
    private Optional<Path> metadata = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN,...",
            description = {
                "Which columns of CSV files and JSON lines of articles hold what, where their names do not tell:",
                "text, title, published, url, outlet, author, language, id."
            })
    private Optional<String> columns = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Read N reports at once; usually one a processor.")
    private int threads;

    @Override
    public Integer call() {
        Numbers.check("--threads", threads, 0, 1024);
        columns.ifPresent(ReadCommand::named);
        if (paths.contains(Path.of(""))) {
            // A variable of the shell that is set to nothing; Java takes it for the folder one is in.
            throw new WrongUsage("A path is empty; '.' names the folder that you are in.");
        }
        checkMetadata();
        PrintWriter err = command.commandLine().getErr();
        try (Dossier open = dossier.openOrMake();
                Interruption interruption = Interruption.listen();
                ReadingProgress progress = ReadingProgress.on(err)) {
            ReadOptions options = ReadOptions.DEFAULT.withProgress(p -> {
                progress.show(p);
                return !interruption.isAskedFor();
            });
            options = threads == 0 ? options : options.withThreads(threads);
            options = columns.isPresent() ? options.withColumns(named(columns.get())) : options;
            options = metadata.isPresent() ? options.withMetadata(metadata.get()) : options;
            ReadSummary summary = open.read(paths, options);
            progress.close();
            show(summary);
            boolean whole = summary.tally().failed() == 0 && summary.errors().isEmpty();
            return whole && !summary.stopped() ? 0 : 1;
        }
    }

    private static Columns named(String words) {
        try {
            return Columns.parse(words);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--columns: " + e.getMessage());
        }
    }

    /** A table that was named but cannot be used must not be found out about after a night's reading without it. */
    private void checkMetadata() {
        metadata.ifPresent(table -> {
            if (Files.notExists(table)) {
                throw new CommandFailure("The metadata file " + table + " is not there.");
            }
            if (Files.isDirectory(table)) {
                throw new CommandFailure("The metadata file " + table + " is a folder; name a file.");
            }
            if (!Files.isReadable(table)) {
                throw new CommandFailure("The metadata file " + table + " may not be read.");
            }
            Dossier.checkMetadata(paths, table);
        });
    }

    private void show(ReadSummary summary) {
        if (output.isJson()) {
            output.write(SummaryJson.of(summary));
        } else {
            Screen screen = output.screen();
            SummaryView.show(summary, screen);
            screen.out().flush();
        }
    }
}
