package org.hearsay.bench.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.score.Tally;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.Toll;
import org.hearsay.event.When;
import org.hearsay.extraction.Extraction;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Edtf;

/**
 * Judges every value that the product tells of an event in whole reports: {@code [--misses] FILE…}. Misses are never listed of
 * a file whose name begins with {@code kept}.
 */
public final class AuditRun {

    private static final List<String> SLOTS =
            List.of("all values", "time", "place", "doer", "victim", "toll", "kind", "realis");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "him", "her", "them", "who");

    private final Tally tally;
    private final String text;
    private final String id;
    private final boolean kept;

    private AuditRun(AuditReport report, boolean kept, Tally tally) {
        this.tally = tally;
        this.id = report.id();
        this.text = report.text();
        this.kept = kept;
    }

    /** Prints some lines a file, and what went wrong. */
    public static void main(String[] args) throws IOException {
        boolean misses = Arrays.asList(args).contains("--misses");
        for (String name : Arrays.stream(args).filter(a -> !a.startsWith("--")).toList()) {
            run(Path.of(name)).print(name, misses);
        }
    }

    /** The figures of a file. */
    static Tally run(Path file) throws IOException {
        boolean kept = file.getFileName().toString().startsWith("kept");
        var figures = new LinkedHashMap<String, int[]>();
        SLOTS.forEach(s -> figures.put("told right: " + s, new int[2]));
        var all = new Tally(figures);
        try (SourceReader reader = SourceReader.create();
                EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            for (AuditReport report : AuditReport.readAll(file)) {
                new AuditRun(report, kept, all).score(report, report.listed().read(reader, reading));
            }
        }
        return all;
    }

    private void score(AuditReport report, Extraction read) {
        var met = new HashSet<EventMention>();
        for (AuditReport.Happening h : report.happenings()) {
            List<EventMention> told = read.events().stream()
                    .filter(m -> h.isToldBy(m) && met.add(m))
                    .toList();
            var found = new HashSet<Expected.Value>();
            told.forEach(m -> judge(h, m, found));
            recall(h, told, found);
        }
        read.events().stream()
                .filter(m -> !met.contains(m) && m.kind() != EventKind.STATEMENT && m.kind() != EventKind.SPEAK)
                .forEach(m -> count("told where something is listed", false, "UNLISTED " + line(m)));
        met.forEach(m -> count("told where something is listed", true, ""));
    }

    private void judge(AuditReport.Happening h, EventMention m, Set<Expected.Value> found) {
        right(h, "kind", h.slot("kind").findWord(m.kind().slug()), m.kind().slug(), m, found);
        realis(h, m);
        m.when()
                .flatMap(When::value)
                .ifPresent(t -> right(h, "time", h.slot("day").findTime(t), t.value(), m, found));
        m.place()
                .map(Filler::text)
                .ifPresent(p -> right(h, "place", h.slot("place").findName(p), p, m, found));
        Expected doer = h.slot("doer");
        Expected struck = h.slot("struck");
        for (Participant p : m.participants().stream().filter(AuditRun::isNamed).toList()) {
            switch (p.role()) {
                case AGENT -> right(h, "doer", doer.findName(p.text()), p.text(), m, found);
                case PATIENT -> right(h, "victim", struck.findName(p.text()), p.text(), m, found);
                case ATTENDEE, ORGANIZER, BENEFICIARY ->
                    right(h, "others who took part", doer.or(struck).findName(p.text()), p.text(), m, found);
            }
        }
        for (Toll t : m.tolls()) {
            right(h, "toll", h.slot("toll").findToll(t), t.value(), m, found);
        }
    }

    /** A pronoun that stands for nobody known tells nothing. */
    private static boolean isNamed(Participant p) {
        return !PRONOUNS.contains(p.text().toLowerCase(Locale.ROOT));
    }

    private static String key(String slot) {
        return switch (slot) {
            case "time" -> "day";
            case "victim" -> "struck";
            case "others who took part" -> "doer";
            default -> slot;
        };
    }

    private void right(
            AuditReport.Happening h,
            String slot,
            Optional<Expected.Value> is,
            String told,
            EventMention m,
            Set<Expected.Value> found) {
        if (h.slot(key(slot)).any()) {
            return;
        }
        is.ifPresent(found::add);
        count("told right: " + slot, is.isPresent(), "FALSE " + slot + " '" + told + "' " + line(m));
        count("told right: all values", is.isPresent(), "");
    }

    private void realis(AuditReport.Happening h, EventMention m) {
        if (h.slot("realis").any()) {
            return;
        }
        boolean happened = h.slot("realis").findWord(Realis.ACTUAL.slug()).isPresent();
        boolean open = happened && isOpen(h);
        boolean told = m.realis() == Realis.ACTUAL;
        boolean right = open || happened == told;
        count("told right: realis", right, "FALSE realis " + line(m));
        count("told right: all values", right, "");
        if (!happened) {
            count("told not to have happened, of what did not", !told, "");
        } else if (!open) {
            count("told to have happened, of what did", told, "");
        }
    }

    /** Whether the report leaves open whether it happened. */
    private static boolean isOpen(AuditReport.Happening h) {
        return h.slot("realis").values().stream()
                .flatMap(v -> v.names().stream())
                .anyMatch(n -> n.contains("/"));
    }

    private void recall(AuditReport.Happening h, List<EventMention> told, Set<Expected.Value> found) {
        count("found: happenings", !told.isEmpty(), "MISSED " + id + " " + h.words());
        h.slots().forEach((slot, expected) -> {
            if (!slot.equals("kind") && !slot.equals("realis")) {
                expected.values().stream()
                        .filter(Expected.Value::must)
                        .forEach(v -> count("found: " + slot, found.contains(v), ""));
            }
        });
    }

    private void count(String figure, boolean good, String miss) {
        tally.count(figure, good, kept ? "" : miss);
    }

    private String line(EventMention m) {
        int start = Math.max(0, m.trigger().span().start() - 90);
        int end = Math.min(text.length(), m.trigger().span().end() + 60);
        return id + " " + m.kind().slug() + " [" + m.triggerText() + "] "
                + m.realis().slug() + " "
                + m.when().flatMap(When::value).map(Edtf::value).orElse("-") + " <"
                + text.substring(start, end).replace('\n', ' ') + ">";
    }
}
