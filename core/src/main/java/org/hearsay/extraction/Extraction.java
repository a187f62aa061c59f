package org.hearsay.extraction;

import java.util.List;
import org.hearsay.account.Inconsistency;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.entity.RelationMention;
import org.hearsay.event.EventMention;
import org.hearsay.issue.Issue;
import org.hearsay.mention.Mentions;
import org.hearsay.time.TimeExpression;

/**
 * All that was read from one document.
 *
 * @param document the report
 * @param mentions of people, bodies, places and the rest
 * @param claims in order of place
 * @param times in order of place
 * @param relations in order of place
 * @param events in order of place
 * @param inconsistencies where the report does not agree with itself, in order of place
 * @param issues sorted
 */
public record Extraction(
        Document document,
        Mentions mentions,
        List<Claim> claims,
        List<TimeExpression> times,
        List<RelationMention> relations,
        List<EventMention> events,
        List<Inconsistency> inconsistencies,
        List<Issue> issues) {

    public Extraction {
        claims = List.copyOf(claims);
        times = List.copyOf(times);
        relations = List.copyOf(relations);
        events = List.copyOf(events);
        inconsistencies = List.copyOf(inconsistencies);
        issues = List.copyOf(issues);
    }
}
