package org.hearsay.app.command.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.Numbers;
import org.hearsay.app.command.option.OutputOption;
import org.hearsay.app.command.option.WrongUsage;
import org.hearsay.app.json.Answers;
import org.hearsay.app.json.Json;
import org.hearsay.app.terminal.Screen;
import org.hearsay.app.terminal.WhoView;
import org.hearsay.search.Encounter;
import org.hearsay.search.Hit;
import org.hearsay.search.HitKind;
import org.hearsay.search.NameMatch;
import org.hearsay.search.Portrait;
import org.hearsay.search.Question;
import org.hearsay.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay who}. */
@Command(
        name = "who",
        description = {
            "Show what is told of somebody, or of two together.",
            "With one name: who bears it, their roles, claims by and about them, events.",
            "With two names: what they are told to have done together, each with its sentence and chain."
        },
        footer = {
            "",
            "Spelling, case and diacritics need not be those of the reports.",
            "",
            "Examples:",
            "  hearsay who 'Ada Vell'",
            "  hearsay who vell tal",
            "  hearsay who --json 'River Guard'"
        })
public final class WhoCommand implements Callable<Integer> {

    /** A common surname has many bearers; beyond these, the list of identities must do. */
    private static final int MOST_PORTRAITS = 5;

    /** Claims that are looked through for a speaker without a name. */
    private static final int SEARCHED = 200;

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(arity = "1..2", paramLabel = "NAME", description = "One name or two; quote a name of several words.")
    private List<String> names = List.of();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description = "At most N things under each heading; usually 10.")
    private int most;

    @Override
    public Integer call() {
        Numbers.check("--most", most, 1, 100_000);
        if (names.size() > 2) {
            throw new WrongUsage("One name or two, not " + names.size() + "; quote a name of several words.");
        }
        try (Dossier open = dossier.open()) {
            if (names.size() == 1) {
                one(open, names.getFirst());
            } else {
                two(open, names.getFirst(), names.getLast());
            }
        }
        return 0;
    }

    private void one(Dossier open, String name) {
        List<NameMatch> matches = best(open.findNames(name));
        List<Portrait> portraits = matches.stream()
                .limit(MOST_PORTRAITS)
                .flatMap(m -> open.findPortrait(m.entity()).stream())
                .toList();
        if (output.isJson()) {
            output.write(Json.object()
                    .putAll("identities", matches, Answers::match)
                    .putAll("portraits", portraits, Answers::portrait));
            return;
        }
        Screen screen = output.screen();
        if (matches.isEmpty()) {
            unnamed(open, screen, name);
        } else if (matches.size() > 1 || matches.getFirst().rank().compareTo(NameMatch.Rank.SPELLED) >= 0) {
            screen.line(matches.size() + " identities fit '" + name + "':");
            new WhoView(screen, most).identities(matches);
            screen.line("");
        }
        for (Portrait portrait : portraits) {
            new WhoView(screen, most).show(portrait);
            screen.line("");
        }
        screen.out().flush();
    }

    /** One that is told of by a description alone has no identity: what is told by it stands with its words. */
    private void unnamed(Dossier open, Screen screen, String name) {
        List<Hit> told = open.search(Question.of(name, SEARCHED).only(HitKind.CLAIM)).hits().stream()
                .filter(h -> Wording.of(h.heading()).contains(Wording.of(name)))
                .toList();
        screen.line("Nobody like '" + name + "' was found by name in these reports.");
        if (!told.isEmpty()) {
            screen.line("");
            screen.line(
                    "%d %s by somebody whom reports only call so; whether it is one and the same is not told:",
                    told.size(), told.size() == 1 ? "claim" : "claims");
            new WhoView(screen, most).claims(told);
        }
    }

    private void two(Dossier open, String first, String second) {
        List<NameMatch> a = best(open.findNames(first));
        List<NameMatch> b = best(open.findNames(second));
        Optional<Encounter> encounter = pair(a, b)
                .flatMap(p ->
                        open.findEncounter(p.getFirst().entity(), p.getLast().entity()));
        if (output.isJson()) {
            Json json = Json.object()
                    .putAll("first_identities", a, Answers::match)
                    .putAll("second_identities", b, Answers::match);
            encounter.ifPresent(e -> json.put("together", Answers.encounter(e)));
            output.write(json);
            return;
        }
        Screen screen = output.screen();
        tellOthers(screen, first, a);
        tellOthers(screen, second, b);
        if (encounter.isPresent()) {
            new WhoView(screen, most).show(encounter.get());
        } else if (!a.isEmpty() && !b.isEmpty()) {
            screen.line("'" + first + "' and '" + second + "' are one and the same here.");
        }
        screen.out().flush();
    }

    private static void tellOthers(Screen screen, String name, List<NameMatch> matches) {
        if (matches.isEmpty()) {
            screen.line("Nobody like '" + name + "' was found by name in these reports.");
        } else if (matches.size() > 1) {
            screen.line(matches.size() + " identities fit '" + name + "'; the first that differs is taken:");
            new WhoView(screen, 1).identities(matches);
            screen.line("");
        }
    }

    /** The first of each that are not the same. */
    private static Optional<List<NameMatch>> pair(List<NameMatch> a, List<NameMatch> b) {
        for (NameMatch first : a) {
            for (NameMatch second : b) {
                if (!first.entity().equals(second.entity())) {
                    return Optional.of(List.of(first, second));
                }
            }
        }
        return Optional.empty();
    }

    /** Those that fit as well as the first. */
    private static List<NameMatch> best(List<NameMatch> matches) {
        var best = new ArrayList<NameMatch>();
        for (NameMatch match : matches) {
            if (match.rank() == matches.getFirst().rank()) {
                best.add(match);
            }
        }
        return best;
    }
}
