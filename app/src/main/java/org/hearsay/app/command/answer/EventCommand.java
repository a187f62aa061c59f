package org.hearsay.app.command.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.hearsay.Dossier;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.Numbers;
import org.hearsay.app.command.option.OutputOption;
import org.hearsay.app.json.Answers;
import org.hearsay.app.json.Json;
import org.hearsay.app.terminal.AccountsView;
import org.hearsay.app.terminal.Screen;
import org.hearsay.search.AccountTable;
import org.hearsay.search.Hit;
import org.hearsay.search.HitKind;
import org.hearsay.search.Question;
import org.hearsay.search.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay event}. */
@Command(
        name = "event",
        description = "Find an event by words and lay its accounts side by side.",
        footer = {
            "",
            "≠ they cannot all hold   ≁ told differently   ⊂ one is more exact   → a later count   = they agree   ↩ repeats another",
            "",
            "Examples:",
            "  hearsay event meeting lodge",
            "  hearsay event --pick 2 explosion dam",
            "  hearsay event --json explosion"
        })
public final class EventCommand implements Callable<Integer> {

    /** How much the number of accounts counts beside the fit of the words. */
    private static final double TOLD_OFTEN = 0.25;

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "Words that the event is told with, or its id.")
    private List<String> words = List.of();

    @Option(names = "--pick", paramLabel = "N", defaultValue = "1", description = "The Nth of the events found.")
    private int pick;

    @Override
    public Integer call() {
        Numbers.check("--pick", pick, 1, 1000);
        String text = String.join(" ", words);
        try (Dossier open = dossier.open()) {
            Optional<AccountTable> byId = open.findAccounts(text);
            if (byId.isPresent()) {
                show(byId, List.of(), 0, text);
                return 0;
            }
            var question = new Question(text, Optional.of(HitKind.EVENT), 0, Math.max(pick, Choices.MOST));
            Results results = open.search(question);
            Map<String, Integer> accounts =
                    open.countAccounts(results.hits().stream().map(Hit::id).toList());
            List<Hit> hits = meantFirst(results.hits(), id -> accounts.getOrDefault(id, 0));
            Optional<AccountTable> table =
                    hits.stream().skip(pick - 1L).findFirst().flatMap(h -> open.findAccounts(h.id()));
            show(table, hits, results.count(HitKind.EVENT), text);
        }
        return 0;
    }

    /** The event that is meant first; of those that fit about alike, the one that more accounts tell. */
    static List<Hit> meantFirst(List<Hit> hits, ToIntFunction<String> accounts) {
        return hits.stream()
                .sorted(Comparator.comparingDouble(
                                (Hit h) -> h.score() * (1 + Math.log1p(accounts.applyAsInt(h.id())) * TOLD_OFTEN))
                        .reversed())
                .toList();
    }

    private void show(Optional<AccountTable> table, List<Hit> found, int count, String text) {
        if (output.isJson()) {
            Json json = Json.object().put("found", Math.max(count, table.isPresent() ? 1 : 0));
            table.ifPresent(t -> json.put("event", Answers.table(t)));
            json.putAll(
                    "others",
                    others(found),
                    h -> Json.object().put("id", h.id()).put("name", h.heading()));
            output.write(json);
            return;
        }
        Screen screen = output.screen();
        if (table.isPresent()) {
            AccountsView.show(table.get(), screen);
            Choices.list(
                    screen,
                    count,
                    "events",
                    text,
                    found.stream().map(Hit::heading).toList(),
                    pick);
        } else if (count == 0) {
            screen.line("Nothing was found in these reports: no event with '" + text + "' told as having happened.");
        } else {
            screen.line("There are only " + count + " events with '" + text + "'.");
        }
        screen.out().flush();
    }

    private List<Hit> others(List<Hit> found) {
        return found.stream()
                .filter(h -> found.indexOf(h) != pick - 1)
                .limit(Choices.MOST)
                .toList();
    }
}
