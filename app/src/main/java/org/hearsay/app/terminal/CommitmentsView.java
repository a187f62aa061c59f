package org.hearsay.app.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.search.IntentionLine;
import org.hearsay.search.RetractionLine;

/** What is told to be meant and what to be taken back: a line for who says so, then the sentence. */
final class CommitmentsView {

    private static final int INDENT = 2;
    private static final int DEEPER = 4;

    private final Screen screen;
    private final int most;

    CommitmentsView(Screen screen, int most) {
        this.screen = screen;
        this.most = most;
    }

    void intentions(String heading, List<IntentionLine> lines) {
        if (!lines.isEmpty()) {
            heading(heading, lines);
        }
        for (IntentionLine line : lines.subList(0, Math.min(lines.size(), most))) {
            screen.paragraph(INDENT, "• " + Citation.of(line.sourced()) + " — " + manner(line));
            screen.passage(DEEPER, line.sourced().passage());
        }
        rest(lines);
    }

    void retractions(String heading, List<RetractionLine> lines) {
        if (!lines.isEmpty()) {
            heading(heading, lines);
        }
        for (RetractionLine line : lines.subList(0, Math.min(lines.size(), most))) {
            String date = line.retraction()
                    .date()
                    .map(d -> ", " + Plain.of(d.value()))
                    .orElse("");
            screen.paragraph(INDENT, "• " + Citation.of(line.sourced()) + date);
            screen.passage(DEEPER, line.sourced().passage());
            line.of().ifPresent(of -> {
                screen.paragraph(DEEPER, "taken back:");
                screen.passage(DEEPER, of.sourced().passage());
            });
        }
        rest(lines);
    }

    private void heading(String heading, List<?> lines) {
        screen.heading(String.format(Locale.ROOT, "%s (%d)", heading, lines.size()));
    }

    /** 'promise, by 2031-05; done: Inquiry opened'. */
    private static String manner(IntentionLine line) {
        Stream<String> told = Stream.concat(
                Stream.of(line.intention().manner().slug()),
                line.intention().horizon().map(h -> "for " + Plain.of(h.value())).stream());
        String event = line.event().map(e -> ": " + Plain.of(e)).orElse("");
        return told.collect(Collectors.joining(", ")) + "; " + line.state() + event;
    }

    private void rest(List<?> lines) {
        if (lines.size() > most) {
            screen.line("  … %d more; --most shows them", lines.size() - most);
        }
    }
}
