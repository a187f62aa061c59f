package org.hearsay.app.command.answer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import org.hearsay.affair.Affair;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.Numbers;
import org.hearsay.app.command.option.OutputOption;
import org.hearsay.app.json.Answers;
import org.hearsay.app.json.Json;
import org.hearsay.app.terminal.AffairView;
import org.hearsay.app.terminal.Screen;
import org.hearsay.search.AffairOutline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay affair}. */
@Command(
        name = "affair",
        description =
                "Find an affair by words: its events in order of time, who takes part, who tells it, what is disputed and open.",
        footer = {
            "",
            "Examples:",
            "  hearsay affair dam",
            "  hearsay affair --pick 2 strike refinery",
            "  hearsay affair --json dam"
        })
public final class AffairCommand implements Callable<Integer> {

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "Words of its reports or events, or an id.")
    private List<String> words = List.of();

    @Option(names = "--pick", paramLabel = "N", defaultValue = "1", description = "The Nth of the affairs found.")
    private int pick;

    @Option(names = "--all", description = "List events that one account alone tells, too; JSON always holds all.")
    private boolean all;

    @Override
    public Integer call() {
        Numbers.check("--pick", pick, 1, 1000);
        String text = String.join(" ", words);
        try (Dossier open = dossier.open()) {
            Optional<AffairOutline> byId = open.findAffair(text);
            List<Affair> found = byId.isPresent() ? List.of() : open.findAffairs(text);
            Optional<AffairOutline> shown =
                    byId.or(() -> found.stream().skip(pick - 1L).findFirst().flatMap(a -> open.findAffair(a.id())));
            show(shown, found, text);
        }
        return 0;
    }

    private void show(Optional<AffairOutline> shown, List<Affair> found, String text) {
        List<Affair> listed = found.stream().limit(Choices.MOST).toList();
        if (output.isJson()) {
            Json json = Json.object().put("found", Math.max(found.size(), shown.isPresent() ? 1 : 0));
            shown.ifPresent(a -> json.put("affair", Answers.affair(a)));
            json.putAll("others", listed, a -> Json.object().put("id", a.id()).put("name", a.name()));
            output.write(json);
            return;
        }
        Screen screen = output.screen();
        if (shown.isPresent()) {
            AffairView.show(shown.get(), screen, all);
        } else {
            screen.line("Nothing was found in these reports for '" + text + "'.");
        }
        Choices.list(
                screen,
                found.size(),
                "affairs",
                text,
                listed.stream().map(Affair::name).toList(),
                pick);
        screen.out().flush();
    }
}
