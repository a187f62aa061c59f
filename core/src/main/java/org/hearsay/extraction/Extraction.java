package org.hearsay.extraction;

import java.util.List;
import org.hearsay.account.Inconsistency;
import org.hearsay.claim.Claim;
import org.hearsay.commitment.Commitments;
import org.hearsay.commitment.Intention;
import org.hearsay.commitment.Letter;
import org.hearsay.commitment.Retraction;
import org.hearsay.document.Document;
import org.hearsay.entity.RelationMention;
import org.hearsay.event.EventMention;
import org.hearsay.issue.Issue;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Encoding.Meaning;
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
 * @param intentions what somebody is told to mean to do, in order of place
 * @param retractions what is told to be taken back, in order of place
 * @param letters that are told to have been sent, in order of place
 * @param meanings what its sentences mean, by place; empty where no encoder that tells it read them
 */
public record Extraction(
        Document document,
        Mentions mentions,
        List<Claim> claims,
        List<TimeExpression> times,
        List<RelationMention> relations,
        List<EventMention> events,
        List<Inconsistency> inconsistencies,
        List<Issue> issues,
        List<Intention> intentions,
        List<Retraction> retractions,
        List<Letter> letters,
        List<Meaning> meanings) {

    /** One of a report that tells of no intention, retraction or letter. */
    public Extraction(
            Document document,
            Mentions mentions,
            List<Claim> claims,
            List<TimeExpression> times,
            List<RelationMention> relations,
            List<EventMention> events,
            List<Inconsistency> inconsistencies,
            List<Issue> issues) {
        this(
                document,
                mentions,
                claims,
                times,
                relations,
                events,
                inconsistencies,
                issues,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public Extraction {
        claims = List.copyOf(claims);
        times = List.copyOf(times);
        relations = List.copyOf(relations);
        events = List.copyOf(events);
        inconsistencies = List.copyOf(inconsistencies);
        issues = List.copyOf(issues);
        intentions = List.copyOf(intentions);
        retractions = List.copyOf(retractions);
        letters = List.copyOf(letters);
        meanings = List.copyOf(meanings);
    }

    /** What it tells of intentions, retractions and letters, together. */
    public Commitments commitments() {
        return new Commitments(intentions, retractions, letters);
    }
}
