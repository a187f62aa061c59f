package org.hearsay.app.terminal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Version;
import org.hearsay.app.wording.Dates;
import org.hearsay.search.AffairOutline;
import org.hearsay.search.Timeline;

/** An affair at a look: its events in order of time with their versions, who takes part, who tells it, what is disputed and open. */
public final class AffairView {

    /** An affair of so many events is shown whole. */
    private static final int FEW = 12;

    private static final int MOST_PEOPLE = 15;
    private static final int MOST_SOURCES = 20;
    private static final int MOST_VALUES = 6;
    private static final int MOST_MEANT = 10;

    private final AffairOutline outline;
    private final Screen screen;

    private AffairView(AffairOutline outline, Screen screen) {
        this.outline = outline;
        this.screen = screen;
    }

    /**
     * Shows it.
     *
     * @param all whether events that one account alone tells are listed too; else they are counted
     */
    public static void show(AffairOutline outline, Screen screen, boolean all) {
        new AffairView(outline, screen).show(all || outline.events().size() <= FEW);
    }

    private void show(boolean all) {
        screen.paragraph(0, screen.styled(Style.BOLD, Plain.of(outline.affair().name())));
        screen.line(outline.affair().documents().size() + " reports, "
                + outline.events().size() + " events");
        screen.heading("What is told to have happened");
        List<AffairOutline.Line> listed = all
                ? outline.events()
                : outline.events().stream().filter(AffairOutline.Line::isShared).toList();
        listed.forEach(this::event);
        int more = outline.events().size() - listed.size();
        if (more > 0) {
            screen.line(
                    "  … %d more %s; --all shows them",
                    more, more == 1 ? "event that one account tells" : "events that one account each tells");
        }
        screen.heading("Who takes part");
        screen.paragraph(
                2,
                outline.people().stream()
                        .limit(MOST_PEOPLE)
                        .map(p -> Plain.of(p.name()) + " (" + p.events() + ")")
                        .collect(Collectors.joining(", ")));
        screen.heading("Who tells it");
        outline.sources().stream().limit(MOST_SOURCES).forEach(this::source);
        if (!outline.disputed().isEmpty()) {
            screen.heading("Disputed");
            outline.disputed()
                    .forEach(l -> l.disputed()
                            .forEach(s -> screen.paragraph(
                                    2,
                                    AccountsView.sign(s.verdict()) + " "
                                            + Plain.of(l.event().name()) + ": " + Plain.of(s.reason()))));
        }
        if (!outline.open().isEmpty()) {
            screen.heading("Open: possibly the same");
            outline.open().forEach(this::open);
        }
        var commitments = new CommitmentsView(screen, MOST_MEANT);
        commitments.intentions("Promised, threatened, planned", outline.intentions());
        commitments.retractions("Taken back", outline.retractions());
    }

    private void event(AffairOutline.Line line) {
        String when = line.entry()
                .map(Timeline.Entry::times)
                .filter(t -> !t.isEmpty())
                .map(t -> Dates.words(t.getFirst().value()))
                .orElse("no time told");
        int accounts = line.event().accounts().size();
        screen.paragraph(
                2,
                when + "  " + Plain.of(line.event().title().timeless()) + " (" + accounts
                        + (accounts == 1 ? " account)" : " accounts)"));
        List<Version> versions = line.event().versions();
        if (versions.size() > 1) {
            Set<SlotKind> disputed = line.disputed().stream().map(Slot::kind).collect(Collectors.toSet());
            versions.forEach(v -> screen.paragraph(
                    6,
                    v.accounts().size()
                            + (v.accounts().size() == 1 ? " account: " : " accounts: ")
                            + v.values().stream()
                                    // what sets it apart first
                                    .sorted(Comparator.comparing(x -> !disputed.contains(x.slot())))
                                    .limit(MOST_VALUES)
                                    .map(x -> x.slot().slug() + " " + Plain.of(x.value()))
                                    .collect(Collectors.joining(" \u00b7 "))));
        }
    }

    private void source(AffairOutline.Source source) {
        String echoes = source.echoes() == 0
                ? ""
                : "; " + source.echoes() + " only repeat "
                        + source.repeats().stream().limit(3).map(Plain::of).collect(Collectors.joining(", "));
        screen.paragraph(
                2,
                Plain.of(source.name()) + ": " + source.accounts() + (source.accounts() == 1 ? " account" : " accounts")
                        + echoes);
    }

    private void open(AffairOutline.Open open) {
        screen.paragraph(
                2,
                Plain.of(open.event().name()) + " ? " + Plain.of(open.other().name()) + " ("
                        + Plain.of(String.join("; ", open.reasons())) + ")");
    }
}
