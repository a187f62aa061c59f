package org.hearsay.app.command.answer;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.Numbers;
import org.hearsay.app.command.option.OutputOption;
import org.hearsay.app.command.option.WrongUsage;
import org.hearsay.app.json.Answers;
import org.hearsay.app.terminal.AnswerView;
import org.hearsay.app.terminal.Screen;
import org.hearsay.search.answer.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay ask}. */
@Command(
        name = "ask",
        description = "Ask in any words: the sentences that answer, each with who tells it.",
        footer = {
            "",
            "Any words will do; nothing has a meaning of its own. What is asked for stands first where one event is meant.",
            "",
            "Examples:",
            "  hearsay ask how many died at the dam",
            "  hearsay ask 'who denies that the gates were opened?'",
            "  hearsay ask --all meeting at the lodge",
            "  hearsay ask --json --limit 100 meeting at the lodge"
        })
public final class AskCommand implements Callable<Integer> {

    private static final int MOST = 1000;

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "The question.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "30", description = "At most N sentences; usually 30.")
    private int limit;

    @Option(names = "--all", description = "All sentences found that fit at all, up to 1000.")
    private boolean all;

    @Override
    public Integer call() {
        Numbers.check("--limit", limit, 1, MOST);
        if (String.join("", words).isBlank()) {
            throw new WrongUsage("Name what is asked about.");
        }
        try (Dossier open = dossier.open()) {
            Answer answer = open.ask(String.join(" ", words), all ? MOST : limit);
            if (output.isJson()) {
                output.write(Answers.answer(answer));
            } else {
                Screen screen = output.screen();
                AnswerView.show(answer, screen);
                screen.out().flush();
            }
        }
        return 0;
    }
}
