package org.hearsay.app.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Polarity;
import org.hearsay.entity.Entity;
import org.hearsay.search.Encounter;
import org.hearsay.search.EventLine;
import org.hearsay.search.Hit;
import org.hearsay.search.NameMatch;
import org.hearsay.search.Namesake;
import org.hearsay.search.Portrait;
import org.hearsay.search.RelationLine;
import org.hearsay.search.Sourced;
import org.hearsay.search.Statement;

/** What is told of somebody, and of two together. */
public final class WhoView {

    private static final int INDENT = 2;
    private static final int DEEPER = 4;

    private final Screen screen;
    private final int most;

    /** One that shows at most {@code most} things under each heading. */
    public WhoView(Screen screen, int most) {
        this.screen = screen;
        this.most = most;
    }

    /** The identities that bear a name, one a line. */
    public void identities(List<NameMatch> matches) {
        for (NameMatch m : matches) {
            String other = m.matched().equals(m.name()) ? "" : " as '" + Plain.of(m.matched()) + "'";
            screen.line(
                    "%s  %s%s (%d %s)",
                    screen.styled(Style.BOLD, Plain.of(m.name())),
                    m.kind().slug(),
                    other,
                    m.reports(),
                    m.reports() == 1 ? "report" : "reports");
        }
    }

    /** Claims found by words, each with its speaker as the report calls it. */
    public void claims(List<Hit> claims) {
        for (Hit hit : first(claims)) {
            String report = hit.report().map(r -> Citation.of(r) + ": ").orElse("");
            screen.paragraph(INDENT, "\u2022 " + report + Plain.of(hit.heading()));
            hit.passage().ifPresent(p -> screen.passage(DEEPER, p));
        }
        rest(claims);
    }

    /** One entity. */
    public void show(Portrait portrait) {
        show(portrait.entity());
        namesakes(portrait.namesakes());
        relations("Roles and ties", RelationLine.sure(portrait.relations()));
        statements("Claims by " + Plain.of(portrait.entity().name()), portrait.said());
        statements("Passed on", portrait.relayed());
        statements("Claims about " + Plain.of(portrait.entity().name()), portrait.about());
        var commitments = new CommitmentsView(screen, most);
        commitments.intentions("Told to mean to do", portrait.intentions());
        commitments.retractions("Told to have taken back", portrait.retractions());
        events("Told to have taken part in", portrait.events());
        relations("Perhaps told, open", RelationLine.open(portrait.relations()));
    }

    /** Who it may be too, with the reasons: a question, no answer. */
    private void namesakes(List<Namesake> namesakes) {
        for (Namesake n : first(namesakes)) {
            String reasons = n.reasons().stream().map(Plain::of).collect(Collectors.joining("; "));
            screen.paragraph(
                    INDENT,
                    "possibly the same as " + Plain.of(n.name()) + " ("
                            + n.kind().slug() + "): " + reasons);
        }
        rest(namesakes);
    }

    /** Two entities. */
    public void show(Encounter encounter) {
        String first = Plain.of(encounter.first().name());
        String second = Plain.of(encounter.second().name());
        show(encounter.first());
        show(encounter.second());
        events("Told to have done together", encounter.events());
        relations("Between them", RelationLine.sure(encounter.relations()));
        statements(first + " of " + second, encounter.firstOfSecond());
        statements(second + " of " + first, encounter.secondOfFirst());
        relations("Between them, perhaps told, open", RelationLine.open(encounter.relations()));
        if (Stream.of(encounter.events(), encounter.relations(), encounter.firstOfSecond(), encounter.secondOfFirst())
                .allMatch(List::isEmpty)) {
            screen.heading("Nothing of both together was found in these reports.");
        }
    }

    private void show(Entity entity) {
        screen.line(
                "%s  %s",
                screen.styled(Style.BOLD, Plain.of(entity.name())),
                entity.kind().slug());
        if (!entity.aliases().isEmpty()) {
            screen.paragraph(
                    INDENT, "also " + entity.aliases().stream().map(Plain::of).collect(Collectors.joining(", ")));
        }
    }

    private void relations(String heading, List<RelationLine> relations) {
        if (heading(heading, relations)) {
            for (RelationLine r : first(relations)) {
                String title =
                        r.relation().title().map(t -> " (" + Plain.of(t) + ")").orElse("");
                String when = r.when().isEmpty() ? "" : " — " + r.when();
                String kind = r.relation().kind().slug().replace('_', ' ');
                screen.paragraph(
                        INDENT, "• " + Plain.of(r.subject()) + " " + kind + " " + Plain.of(r.object()) + title + when);
                r.evidence().stream().limit(2).forEach(this::sourced);
            }
            rest(relations);
        }
    }

    private void statements(String heading, List<Statement> statements) {
        if (heading(heading, statements)) {
            for (Statement s : first(statements)) {
                screen.paragraph(INDENT, "• " + Citation.of(s.sourced()) + manner(s.claim()));
                screen.passage(DEEPER, s.sourced().passage());
            }
            rest(statements);
        }
    }

    private static String manner(Claim claim) {
        String manner = Stream.of(
                        Optional.of(claim.act().slug()),
                        claim.polarity() == Polarity.DENY ? Optional.of("denies") : Optional.<String>empty(),
                        claim.certainty() == Certainty.CERTAIN
                                ? Optional.<String>empty()
                                : Optional.of(claim.certainty().slug()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return " — " + manner;
    }

    private void events(String heading, List<EventLine> events) {
        if (heading(heading, events)) {
            for (EventLine e : first(events)) {
                screen.paragraph(INDENT, "• " + Plain.of(e.event().name()));
                e.tellings().stream().limit(2).forEach(this::sourced);
            }
            rest(events);
        }
    }

    private void sourced(Sourced sourced) {
        screen.passage(DEEPER, sourced.passage());
        screen.paragraph(DEEPER, "— " + Citation.of(sourced));
    }

    private boolean heading(String heading, List<?> lines) {
        if (!lines.isEmpty()) {
            screen.heading(String.format(Locale.ROOT, "%s (%d)", heading, lines.size()));
        }
        return !lines.isEmpty();
    }

    private <T> List<T> first(List<T> lines) {
        return lines.subList(0, Math.min(lines.size(), most));
    }

    private void rest(List<?> lines) {
        if (lines.size() > most) {
            screen.line("  … %d more; --most shows them", lines.size() - most);
        }
    }
}
