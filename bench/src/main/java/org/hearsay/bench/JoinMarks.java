package org.hearsay.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.event.Story;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Span;
import tools.jackson.databind.json.JsonMapper;

/** Writes marked reports for {@code training/reader/sense.py}: a group a line, {@code {corpus, group, reports: [{text, marks: [[begin, end, chain]]}]}}. */
final class JoinMarks {

    private JoinMarks() {}

    static void write(List<JoinCase> cases, Path to) throws IOException {
        var json = JsonMapper.builder().build();
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            for (JoinCase one : cases) {
                List<Map<String, Object>> reports = one.reports()
                        .<Map<String, Object>>map(report -> report(one, report))
                        .toList();
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("corpus", one.corpus());
                row.put("group", one.group());
                row.put("reports", reports);
                out.write(json.writeValueAsString(row));
                out.newLine();
            }
        }
    }

    private static Map<String, Object> report(JoinCase one, List<ToldEvent> report) {
        List<List<Object>> marks = new ArrayList<>();
        for (ToldEvent told : report) {
            if (one.isMarked(told)) {
                Span span = told.mention().trigger().span();
                marks.add(List.of(span.start(), span.end(), one.chain(told)));
            }
        }
        Story story = one.stories().getOrDefault(report.getFirst().document(), Story.EMPTY);
        return Map.of("text", story.text(), "marks", marks);
    }
}
