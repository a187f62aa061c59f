package org.hearsay.bench.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.bench.commitment.ListedReport;
import org.hearsay.event.EventMention;
import org.hearsay.text.Span;

/**
 * A report of {@code bench/audit} with the happenings that it tells.
 *
 * @param listed the report, as it stands in its file
 * @param happenings what is told, in the order of the file
 */
record AuditReport(ListedReport listed, List<Happening> happenings) {

    AuditReport {
        happenings = List.copyOf(happenings);
    }

    /**
     * What is told of one happening.
     *
     * @param words the words that name it
     * @param spans where they stand
     * @param slots what may be told of it, by slot
     */
    record Happening(String words, List<Span> spans, Map<String, Expected> slots) {

        Happening {
            spans = List.copyOf(spans);
            slots = Map.copyOf(slots);
        }

        /** Whether a mention tells of it. */
        boolean isToldBy(EventMention mention) {
            return spans.stream().anyMatch(mention.trigger().span()::overlaps);
        }

        /** What may be told in a slot. */
        Expected slot(String name) {
            return Optional.ofNullable(slots.get(name)).orElse(Expected.NOTHING);
        }

        static Happening of(String line, String text) {
            String[] cells = line.split("\\|");
            var spans = new ArrayList<Span>();
            for (String word : cells[0].strip().split(" / ")) {
                spans.add(find(word.strip(), text)
                        .orElseThrow(() -> new IllegalArgumentException("not in the text: " + word + " of " + line)));
            }
            var slots = new LinkedHashMap<String, Expected>();
            for (String cell : Arrays.asList(cells).subList(1, cells.length)) {
                int equals = cell.indexOf('=');
                slots.put(
                        cell.substring(0, equals).strip(),
                        Expected.of(cell.substring(equals + 1).strip()));
            }
            slots.putIfAbsent("realis", Expected.of("actual"));
            slots.putIfAbsent("kind", Expected.of("*"));
            return new Happening(cells[0].strip(), spans, slots);
        }

        /** Where a word stands: {@code killed#2} the second time. */
        private static Optional<Span> find(String word, String text) {
            String[] cells = word.split("#");
            int left = cells.length > 1 ? Integer.parseInt(cells[1]) : 1;
            Matcher m = Pattern.compile("(?i)(?<![\\p{L}-])" + Pattern.quote(cells[0]) + "(?![\\p{L}])")
                    .matcher(text);
            while (m.find()) {
                if (--left == 0) {
                    return Optional.of(new Span(m.start(), m.end()));
                }
            }
            return Optional.empty();
        }
    }

    /** The reports of a file. */
    static List<AuditReport> readAll(Path file) throws IOException {
        return ListedReport.readAll(file).stream()
                .map(r -> new AuditReport(
                        r,
                        r.lines().stream().map(l -> Happening.of(l, r.text())).toList()))
                .toList();
    }

    String id() {
        return listed.id();
    }

    String text() {
        return listed.text();
    }
}
