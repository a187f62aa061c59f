package org.hearsay.app.terminal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hearsay.search.Hit;
import org.hearsay.search.HitKind;
import org.hearsay.search.Results;

/** Answers of a search. */
public final class HitsView {

    private static final int INDENT = 4;
    private static final int LONGEST_KIND = 6;

    private HitsView() {}

    /** Every hit with its sentence, and how many there are of each kind. */
    public static void show(Results results, Screen screen) {
        results.hits().forEach(hit -> show(hit, screen));
        screen.line(results.total() == 0 ? "nothing found" : summary(results));
    }

    private static void show(Hit hit, Screen screen) {
        String note = hit.note().isEmpty() ? "" : "  " + screen.styled(Style.DIM, Plain.of(hit.note()));
        String kind = Wrapping.pad(hit.kind().slug(), LONGEST_KIND);
        screen.line(screen.styled(Style.DIM, kind) + " " + screen.styled(Style.BOLD, Plain.of(hit.heading())) + note);
        hit.passage().ifPresent(p -> screen.passage(INDENT, p));
        hit.report()
                .ifPresent(r -> screen.paragraph(
                        INDENT,
                        screen.styled(
                                Style.DIM,
                                Citation.of(r)
                                        + hit.passage()
                                                .map(p -> " @" + p.span())
                                                .orElse(""))));
        screen.line("");
    }

    private static String summary(Results results) {
        return Arrays.stream(HitKind.values())
                .filter(k -> results.count(k) > 0)
                .map(k -> results.count(k) + " " + plural(k, results.count(k)))
                .collect(Collectors.joining(", "));
    }

    private static String plural(HitKind kind, int count) {
        return switch (kind) {
            case REPORT -> count == 1 ? "report" : "reports";
            case CLAIM -> count == 1 ? "claim" : "claims";
            case EVENT -> count == 1 ? "event" : "events";
            case ENTITY -> count == 1 ? "name" : "names";
        };
    }
}
