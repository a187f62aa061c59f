package org.hearsay.app.command.reading;

import org.hearsay.app.json.Answers;
import org.hearsay.app.json.Json;
import org.hearsay.extraction.Tally;
import org.hearsay.pipeline.ReadSummary;

/** What a reading did, as JSON. */
final class SummaryJson {

    private static final double NANOS = 1e9;

    private SummaryJson() {}

    static Json of(ReadSummary summary) {
        Tally tally = summary.tally();
        return Json.object()
                .put("expected", tally.expected())
                .put("read", tally.read())
                .put("known", tally.known())
                .put("skipped", tally.skipped())
                .put("failed", tally.failed())
                .put("words", summary.words())
                .put("seconds", summary.took().toNanos() / NANOS)
                .put("stopped", summary.stopped())
                .putTexts("undated", summary.undated())
                .putTexts("superseded", summary.superseded())
                .putAll("failures", summary.failed(), Answers::issue)
                .putAll("skips", summary.skipped(), Answers::issue)
                .putAll("warnings", summary.warnings(), Answers::issue);
    }
}
