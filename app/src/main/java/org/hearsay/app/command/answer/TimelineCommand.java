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
import org.hearsay.app.terminal.Plain;
import org.hearsay.app.terminal.Screen;
import org.hearsay.app.terminal.TimelineView;
import org.hearsay.app.terminal.WhoView;
import org.hearsay.search.NameMatch;
import org.hearsay.search.Timeline;
import org.hearsay.search.Timeline.Entry;
import org.hearsay.text.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay timeline}. */
@Command(
        name = "timeline",
        description = {
            "Lay out in order of time what is told as having happened.",
            "Competing times stand side by side, each with who tells it; nothing planned or threatened is shown."
        },
        footer = {
            "",
            "≠ they cannot all hold   ≁ told differently   ⊂ one is more exact   → told later   ↩ repeats another",
            "DATE is a day, a month or a year: 2031-03-05, 2031-03, 2031; '..' leaves an end open.",
            "",
            "Examples:",
            "  hearsay timeline",
            "  hearsay timeline --from 2031-03 --to 2031-03-10",
            "  hearsay timeline --who 'Ada Vell' --sentences",
            "  hearsay timeline --undated",
            "  hearsay timeline --json --limit 10000"
        })
public final class TimelineCommand implements Callable<Integer> {

    private static final String OPEN = "..";

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Only events that this person, body or place is told in, in whatever spelling.")
    private Optional<String> who = Optional.empty();

    @Option(
            names = "--pick",
            paramLabel = "N",
            defaultValue = "1",
            description = "The Nth of several that bear the name.")
    private int pick;

    @Option(names = "--from", paramLabel = "DATE", description = "Nothing that ended before.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Nothing that began after.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--undated", description = "List the events instead that no time is told of.")
    private boolean undated;

    @Option(names = "--sentences", description = "Show the sentence behind every time.")
    private boolean sentences;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "200", description = "At most N events; usually 200.")
    private int limit;

    @Override
    public Integer call() {
        Numbers.check("--limit", limit, 1, 1_000_000);
        Numbers.check("--pick", pick, 1, 1000);
        if (undated && (from.isPresent() || to.isPresent())) {
            throw new WrongUsage("--undated lists events without a time; --from and --to cannot choose among them.");
        }
        Timeline.Scope everybody = scope();
        try (Dossier open = dossier.open()) {
            List<NameMatch> matches =
                    who.map(open::findNames).map(TimelineCommand::best).orElse(List.of());
            Optional<NameMatch> picked = matches.stream().skip(pick - 1L).findFirst();
            if (who.isPresent() && picked.isEmpty()) {
                nobody(who.get(), matches);
                return 0;
            }
            var scope = new Timeline.Scope(picked.map(NameMatch::entity), everybody.from(), everybody.to());
            Timeline timeline = open.timeline(scope);
            if (output.isJson()) {
                output.write(Answers.timeline(timeline, undated, limit).putAll("identities", matches, Answers::match));
            } else {
                show(open, timeline, matches, picked);
            }
        }
        return 0;
    }

    private Timeline.Scope scope() {
        Optional<Edtf> first = from.flatMap(v -> date("--from", v));
        Optional<Edtf> last = to.flatMap(v -> date("--to", v));
        var wanted = new Timeline.Scope(Optional.empty(), first, Optional.empty());
        var until = new Timeline.Scope(Optional.empty(), Optional.empty(), last);
        if (wanted.first().isPresent()
                && until.last().isPresent()
                && until.last().get().isBefore(wanted.first().get())) {
            throw new WrongUsage("--from " + from.orElse("") + " is later than --to " + to.orElse("") + ".");
        }
        return new Timeline.Scope(Optional.empty(), first, last);
    }

    private static Optional<Edtf> date(String option, String value) {
        String given = value.strip();
        if (given.equals(OPEN)) {
            return Optional.empty();
        }
        return Optional.of(Edtf.find(given)
                .orElseThrow(() -> new WrongUsage(option + " '" + Plain.of(value)
                        + "' is no date; write 2031-03-05, 2031-03 or 2031, or '..' for an open end.")));
    }

    /** Those that fit as well as the first. */
    private static List<NameMatch> best(List<NameMatch> matches) {
        return matches.stream()
                .filter(m -> m.rank() == matches.getFirst().rank())
                .toList();
    }

    private void nobody(String name, List<NameMatch> matches) {
        if (output.isJson()) {
            output.write(Answers.timeline(new Timeline(List.of(), List.of(), 0), undated, limit)
                    .putAll("identities", matches, Answers::match));
            return;
        }
        Screen screen = output.screen();
        screen.line(
                matches.isEmpty()
                        ? "Nobody like '" + Plain.of(name) + "' was found by name in these reports."
                        : "Only " + matches.size() + " fit '" + Plain.of(name) + "'.");
        screen.out().flush();
    }

    private void show(Dossier open, Timeline timeline, List<NameMatch> matches, Optional<NameMatch> picked) {
        Screen screen = output.screen();
        if (matches.size() > 1) {
            screen.line(matches.size() + " identities fit '" + Plain.of(who.orElse("")) + "'; this is of number " + pick
                    + ", --pick N shows another:");
            new WhoView(screen, 1).identities(matches);
            screen.line("");
        }
        List<Entry> entries = undated ? timeline.undated() : timeline.entries();
        var view = new TimelineView(screen, new TellingReports(open, sentences));
        for (Entry entry : entries.subList(0, Math.min(limit, entries.size()))) {
            view.show(entry);
            // A long line is seen growing, and a reader that has seen enough ends it.
            if (screen.out().checkError()) {
                return;
            }
        }
        tellRest(timeline, entries, picked, screen);
        screen.out().flush();
    }

    private void tellRest(Timeline timeline, List<Entry> entries, Optional<NameMatch> picked, Screen screen) {
        String of = picked.map(p -> " with " + Plain.of(p.name())).orElse("");
        boolean range = from.isPresent() || to.isPresent();
        if (entries.isEmpty()) {
            String when = undated
                    ? " without a time"
                    : range ? " for this time" : timeline.undated().isEmpty() ? "" : " with a time";
            screen.line("No event" + of + " is told" + when + " as having happened.");
        } else if (entries.size() > limit) {
            screen.line("… %d more; --limit shows them", entries.size() - limit);
        } else {
            screen.line(count(entries.size()) + of + (undated ? " without a time" : ""));
        }
        if (!undated && !timeline.undated().isEmpty()) {
            screen.line(count(timeline.undated().size()) + " without a time; --undated lists them");
        }
        if (timeline.ahead() > 0) {
            screen.line(count(timeline.ahead()) + " left out: told for a time after the report that tells of it");
        }
    }

    private static String count(int events) {
        return events == 1 ? "1 event" : events + " events";
    }
}
