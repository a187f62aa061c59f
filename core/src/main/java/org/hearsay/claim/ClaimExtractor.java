package org.hearsay.claim;

import java.util.List;
import org.hearsay.claim.internal.RuleClaimExtractor;
import org.hearsay.document.Document;
import org.hearsay.issue.Issue;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;

/** Finds the claims of a document. Pure, safe for several threads. */
public interface ClaimExtractor {

    /** What was found, claims in order of place. */
    Result extract(Document document, Layers layers, Mentions mentions);

    /** The claims of a document and what was doubtful. */
    record Result(List<Claim> claims, List<Issue> issues) {

        public Result {
            claims = List.copyOf(claims);
            issues = List.copyOf(issues);
        }
    }

    /** All attributions that could be told, before they are weighed: what weights are fitted on. */
    List<Candidate> candidates(Document document, Layers layers, Mentions mentions);

    /** One that works by rules and word lists, and by what an encoder has read where there is one. */
    static ClaimExtractor rules() {
        return rules(ClaimWeights.english());
    }

    /** The same with other weights. */
    static ClaimExtractor rules(ClaimWeights weights) {
        return new RuleClaimExtractor(weights);
    }
}
