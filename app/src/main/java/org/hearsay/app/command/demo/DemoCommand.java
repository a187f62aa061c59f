package org.hearsay.app.command.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import org.hearsay.app.command.option.PortOption;
import org.hearsay.app.command.reading.ReadingProgress;
import org.hearsay.app.terminal.Screen;
import org.hearsay.app.terminal.SummaryView;
import org.hearsay.pipeline.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay demo}. */
@Command(
        name = "demo",
        description = {
            "Start the workbench on the sample dossier.",
            "It is an invented affair told by eleven outlets; it is read first, into your cache."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay demo",
            "  hearsay demo --dossier demo.hearsay --port 8080",
            "  hearsay demo --no-serve"
        })
public final class DemoCommand implements Callable<Integer> {

    @Mixin
    private PortOption port = new PortOption();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-d", "--dossier"},
            paramLabel = "DIR",
            description = "Where to read it into; usually a folder in your cache.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--no-serve", description = "Only read; start no workbench.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        port.check();
        PrintWriter out = command.commandLine().getOut();
        Path into = folder.orElseGet(DemoFolder::usual);
        Samples samples = Samples.find();
        try (Dossier open = Dossier.open(into)) {
            out.println("Reading the sample dossier into " + into);
            out.flush();
            try (ReadingProgress progress =
                    ReadingProgress.on(command.commandLine().getErr())) {
                ReadOptions options = ReadOptions.DEFAULT
                        .withMetadata(samples.metadata())
                        .withProgress(p -> {
                            progress.show(p);
                            return true;
                        });
                var summary = open.read(List.of(samples.reports()), options);
                progress.close();
                SummaryView.show(summary, Screen.of(out));
            }
            out.flush();
            if (!quiet) {
                port.serve(open, out);
            }
        }
        return 0;
    }
}
