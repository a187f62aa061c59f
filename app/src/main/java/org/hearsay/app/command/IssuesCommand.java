package org.hearsay.app.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.Dossier;
import org.hearsay.account.Inconsistency;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.OutputOption;
import org.hearsay.app.json.Answers;
import org.hearsay.app.json.Json;
import org.hearsay.app.terminal.Plain;
import org.hearsay.app.terminal.Screen;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay issues}. */
@Command(
        name = "issues",
        description =
                "List what could not be read or is not to be relied on, and reports that do not agree with themselves.",
        footer = {
            "",
            "Each code has a page under docs/errors that tells what to do.",
            "",
            "Examples:",
            "  hearsay issues",
            "  hearsay issues --severity warning",
            "  hearsay issues --json"
        })
final class IssuesCommand implements Callable<Integer> {

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(
            names = "--severity",
            paramLabel = "LEAST",
            defaultValue = "NOTE",
            description = "Leave out what weighs less: ${COMPLETION-CANDIDATES}.")
    private IssueCode.Severity least = IssueCode.Severity.NOTE;

    @Override
    public Integer call() {
        try (Dossier open = dossier.open()) {
            Map<String, String> files = new HashMap<>();
            open.listDocuments().forEach(d -> files.put(d.id().value(), d.file()));
            List<Issue> issues = list(open);
            if (output.isJson()) {
                output.write(Json.object()
                        .putAll("issues", issues, Answers::issue)
                        .putAll("inconsistencies", inconsistencies(open), Answers::inconsistency));
            } else {
                show(issues, files, output.screen());
                tell(inconsistencies(open), files, output.screen());
            }
        }
        return 0;
    }

    private List<Issue> list(Dossier open) {
        var issues = new ArrayList<>(open.listIssues());
        try (Stream<Extraction> extractions = open.extractions()) {
            extractions.forEach(e -> issues.addAll(e.issues()));
        }
        return issues.stream()
                .filter(i -> i.code().severity().compareTo(least) >= 0)
                .sorted()
                .distinct()
                .toList();
    }

    private static List<Inconsistency> inconsistencies(Dossier open) {
        var found = new ArrayList<>(open.reconciliation().inconsistencies());
        try (Stream<Extraction> extractions = open.extractions()) {
            extractions.forEach(e -> found.addAll(e.inconsistencies()));
        }
        return found.stream().sorted().toList();
    }

    private static void tell(List<Inconsistency> found, Map<String, String> files, Screen screen) {
        if (!found.isEmpty()) {
            screen.line("");
            screen.line("Reports that do not agree with themselves or with what another quotes:");
        }
        for (Inconsistency i : found) {
            screen.line(
                    "%s  %s [%s]",
                    file(files, i.document()), Plain.of(i.message()), i.kind().slug());
            for (Inconsistency.Side side : i.sides()) {
                String other = side.evidence().document().equals(i.document())
                        ? ""
                        : "  " + file(files, side.evidence().document());
                screen.line("        @%s  %s%s", side.evidence().span(), Plain.of(side.text()), other);
            }
        }
        screen.out().flush();
    }

    private static String file(Map<String, String> files, DocumentId document) {
        return Plain.of(files.getOrDefault(document.value(), ""));
    }

    private static void show(List<Issue> issues, Map<String, String> files, Screen screen) {
        for (Issue issue : issues) {
            Optional<String> file = issue.file().or(() -> issue.document().map(d -> files.getOrDefault(d.value(), "")));
            screen.line(
                    "%-7s %s%s  %s [%s]",
                    issue.code().severity().slug(),
                    Plain.of(file.orElse("")),
                    issue.span().map(s -> "@" + s).orElse(""),
                    Plain.of(issue.message()),
                    issue.code().slug());
        }
        screen.line(issues.isEmpty() ? "no issues" : issues.size() + (issues.size() == 1 ? " issue" : " issues"));
        screen.out().flush();
    }
}
