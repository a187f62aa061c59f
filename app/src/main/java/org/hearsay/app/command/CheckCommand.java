package org.hearsay.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.OutputOption;
import org.hearsay.app.json.Answers;
import org.hearsay.app.json.Json;
import org.hearsay.app.terminal.Plain;
import org.hearsay.app.terminal.Screen;
import org.hearsay.app.terminal.Style;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.store.Held;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay check}. */
@Command(
        name = "check",
        description = {
            "Check that the dossier is whole.",
            "Files are counted, originals hashed again, every place and quotation found anew.",
            "Exit code 1 where something is damaged."
        },
        footer = {"", "Examples:", "  hearsay check", "  hearsay check --dossier flood.hearsay --json"})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        try (Dossier open = dossier.open()) {
            List<Issue> damage = open.check();
            List<Held> held = open.listDocuments();
            Tally tally = open.tally();
            int claims = held.stream().mapToInt(Held::claims).sum();
            if (output.isJson()) {
                output.write(Json.object()
                        .put("documents", held.size())
                        .put("claims", claims)
                        .put("expected", tally.expected())
                        .put("read", tally.read())
                        .put("known", tally.known())
                        .put("skipped", tally.skipped())
                        .put("failed", tally.failed())
                        .putAll("damage", damage, Answers::issue));
            } else {
                Screen screen = output.screen();
                show(screen, damage);
                screen.line(
                        "files: expected %d = read %d + known %d + skipped %d + failed %d",
                        tally.expected(), tally.read(), tally.known(), tally.skipped(), tally.failed());
                screen.line(
                        "%d %s, %d %s: %s",
                        held.size(),
                        held.size() == 1 ? "document" : "documents",
                        claims,
                        claims == 1 ? "claim" : "claims",
                        verdict(screen, damage));
                screen.out().flush();
            }
            return damage.isEmpty() ? 0 : 1;
        }
    }

    private static void show(Screen screen, List<Issue> damage) {
        for (Issue issue : damage) {
            screen.line(
                    "%s  %s [%s]",
                    screen.styled(Style.BAD, "damaged"),
                    Plain.of(issue.message()),
                    issue.code().slug());
        }
    }

    private static String verdict(Screen screen, List<Issue> damage) {
        return damage.isEmpty()
                ? screen.styled(Style.GOOD, "all whole")
                : screen.styled(Style.BAD, damage.size() + " damaged");
    }
}
