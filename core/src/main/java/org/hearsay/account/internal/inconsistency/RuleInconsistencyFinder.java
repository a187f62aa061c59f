package org.hearsay.account.internal.inconsistency;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.account.Inconsistency;
import org.hearsay.account.Inconsistency.Side;
import org.hearsay.account.InconsistencyFinder;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.event.EventMention;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/** Finds inner inconsistencies by rules, a class a kind of slip. */
public final class RuleInconsistencyFinder implements InconsistencyFinder {

    /** What stands behind every find. */
    static final Extractor BY = new Extractor("inconsistency-rules", "1");

    @Override
    public List<Inconsistency> find(
            Document document, Layers layers, Mentions mentions, List<Claim> claims, List<EventMention> events) {
        var report = new ReportText(document, layers, mentions, claims, events);
        return Stream.of(
                        new WeekdayDates(report).find(),
                        new ImpossibleDates(report).find(),
                        new TwoDays(report).find(),
                        new NoteDates(report).find(),
                        new Anniversaries(report).find(),
                        new Ages(report).find(),
                        new Lists(report).find(),
                        new Totals(report).find(),
                        new TitleCounts(report).find(),
                        new OwnQuotes(report).find(),
                        new OfficeNames(report).find())
                .flatMap(List::stream)
                .map(slip -> found(document, slip))
                .sorted()
                .distinct()
                .toList();
    }

    private static Inconsistency found(Document document, Slip slip) {
        return Inconsistency.of(
                slip.kind(), slip.spans().stream().map(s -> side(document, s)).toList(), slip.message());
    }

    private static Side side(Document document, Span span) {
        return Side.of(document, new Evidence(document.id(), span, BY));
    }
}
