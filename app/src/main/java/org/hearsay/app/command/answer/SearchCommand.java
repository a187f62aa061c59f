package org.hearsay.app.command.answer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.Numbers;
import org.hearsay.app.command.option.OutputOption;
import org.hearsay.app.command.option.WrongUsage;
import org.hearsay.app.json.Answers;
import org.hearsay.app.terminal.HitsView;
import org.hearsay.app.terminal.Screen;
import org.hearsay.search.HitKind;
import org.hearsay.search.Question;
import org.hearsay.search.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay search}. */
@Command(
        name = "search",
        description = "Find reports, claims, events and names by words.",
        footer = {
            "",
            "All words must occur. \"a phrase\", begin*, a | b, -without and near~1 work.",
            "",
            "Examples:",
            "  hearsay search dam gates",
            "  hearsay search --kind claim '\"opened the gates\" -denied'",
            "  hearsay search --json --limit 100 reservoir"
        })
public final class SearchCommand implements Callable<Integer> {

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this: ${COMPLETION-CANDIDATES}.")
    private Optional<HitKind> kind = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most N hits; usually 20.")
    private int limit;

    @Override
    public Integer call() {
        Numbers.check("--limit", limit, 1, 1000);
        if (String.join("", words).isBlank()) {
            throw new WrongUsage("Name a word to look for.");
        }
        try (Dossier open = dossier.open()) {
            Results results = open.search(new Question(String.join(" ", words), kind, 0, limit));
            if (output.isJson()) {
                output.write(Answers.results(results));
            } else {
                Screen screen = output.screen();
                HitsView.show(results, screen);
                screen.out().flush();
            }
        }
        return 0;
    }
}
