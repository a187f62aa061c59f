package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.account.Inconsistency;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.ReferentKey;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.Issue;
import org.hearsay.mention.EntityKind;

/**
 * Counts over all reports.
 *
 * @param people number of people by report
 * @param issues number of issues by report
 * @param claims number of claims that an entity is the innermost speaker of
 * @param inconsistencies where a report does not agree with itself, by report
 * @param listed issues in reports, sorted
 */
public record Counts(
        Map<DocumentId, Integer> people,
        Map<DocumentId, Integer> issues,
        Map<String, Integer> claims,
        Map<DocumentId, List<Inconsistency>> inconsistencies,
        List<Issue> listed) {

    public Counts {
        people = Map.copyOf(people);
        issues = Map.copyOf(issues);
        claims = Map.copyOf(claims);
        inconsistencies = Map.copyOf(inconsistencies);
        listed = List.copyOf(listed);
    }

    /** Counts what is held; goes through all reports once. */
    static Counts of(DossierView view, Decided decided) {
        var people = new HashMap<DocumentId, Integer>();
        var issues = new HashMap<DocumentId, Integer>();
        var claims = new HashMap<String, Integer>();
        var inconsistencies = new HashMap<DocumentId, List<Inconsistency>>();
        var listed = new ArrayList<Issue>();
        view.forEach(extraction -> {
            DocumentId id = extraction.document().id();
            people.put(id, people(extraction));
            issues.put(id, extraction.issues().size());
            listed.addAll(extraction.issues());
            if (!extraction.inconsistencies().isEmpty()) {
                inconsistencies.put(id, extraction.inconsistencies());
            }
            extraction
                    .claims()
                    .forEach(claim -> speaker(decided, id, claim.speaker().referent())
                            .ifPresent(entity -> claims.merge(entity, 1, Integer::sum)));
        });
        return new Counts(
                people,
                issues,
                claims,
                inconsistencies,
                listed.stream().sorted().toList());
    }

    private static int people(Extraction extraction) {
        return (int) extraction.mentions().referents().stream()
                .filter(r -> r.kind() == EntityKind.PERSON)
                .count();
    }

    private static Optional<String> speaker(Decided decided, DocumentId document, OptionalInt referent) {
        return referent.isEmpty()
                ? Optional.empty()
                : decided.reconciliation().identities().find(new ReferentKey(document, referent.getAsInt()));
    }
}
