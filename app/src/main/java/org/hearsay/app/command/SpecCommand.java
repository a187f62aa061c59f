package org.hearsay.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.command.option.CommandFailure;
import org.hearsay.app.command.option.OutputOption;
import org.hearsay.app.json.Json;
import org.hearsay.app.terminal.Plain;
import org.hearsay.app.terminal.Screen;
import org.hearsay.app.terminal.Style;
import org.hearsay.spec.SpecFile;
import org.hearsay.spec.SpecResult;
import org.hearsay.spec.SpecRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay spec}. */
@Command(
        name = "spec",
        description = {
            "Run examples of what must be found in a text.",
            "Without FILE those beside the lexicons.",
            "Exit code 1 where one does not come true."
        },
        footer = {
            "",
            "An example:",
            "  - text: The dam held, Ada Vell said.",
            "    published: 2031-03-06",
            "    mentions: [\"Ada Vell: person\"]",
            "    claims: [\"Ada Vell > said > The dam held [certain]\"]",
            "    not:",
            "      mentions: [\"The dam: place\"]",
            "",
            "Examples:",
            "  hearsay spec",
            "  hearsay spec --all my-outlets.spec.yml"
        })
final class SpecCommand implements Callable<Integer> {

    private static final int INDENT = 8;

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of examples, in YAML.")
    private List<Path> files = List.of();

    @Option(names = "--all", description = "List what passed too.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        var run = SpecRun.rules();
        var results = new ArrayList<SpecResult>();
        for (SpecFile file : load()) {
            results.addAll(run.run(file));
        }
        long failed = results.stream().filter(r -> !r.passed()).count();
        if (output.isJson()) {
            output.write(Json.object()
                    .put("passed", results.size() - failed)
                    .put("failed", failed)
                    .putAll("results", results, SpecCommand::json));
        } else {
            show(results, failed, output.screen());
        }
        return failed == 0 ? 0 : 1;
    }

    private List<SpecFile> load() throws IOException {
        if (files.isEmpty()) {
            return SpecFile.listBuiltIn();
        }
        var specs = new ArrayList<SpecFile>();
        for (Path file : files) {
            try {
                specs.add(SpecFile.read(file));
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(e.getMessage() + ".");
            }
        }
        return specs;
    }

    private void show(List<SpecResult> results, long failed, Screen screen) {
        for (SpecResult r : results) {
            if (!r.passed() || all) {
                String verdict = r.passed() ? screen.styled(Style.GOOD, "pass") : screen.styled(Style.BAD, "FAIL");
                screen.line(
                        "%s  %s:%d  %s%s: %s",
                        verdict,
                        r.file(),
                        r.line(),
                        r.wanted() ? "" : "not ",
                        r.facet().key(),
                        r.item());
            }
            if (!r.passed()) {
                screen.paragraph(INDENT, "in: " + Plain.of(r.text()));
                screen.paragraph(INDENT, "found: " + (r.found().isEmpty() ? "nothing" : ""));
                r.found().forEach(f -> screen.paragraph(INDENT + 2, Plain.of(f)));
            }
        }
        screen.line("%d passed, %d failed", results.size() - failed, failed);
        screen.out().flush();
    }

    private static Json json(SpecResult result) {
        return Json.object()
                .put("file", result.file())
                .put("line", result.line())
                .put("facet", result.facet().key())
                .put("item", result.item())
                .put("wanted", result.wanted())
                .put("passed", result.passed())
                .putTexts("found", result.found());
    }
}
