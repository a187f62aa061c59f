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

    /** One that works by rules and word lists. */
    static ClaimExtractor rules() {
        return rules(SpeakerModel.english());
    }

    /** The same with another choice of the speakers of quotations without a cue. */
    static ClaimExtractor rules(SpeakerChoice speakers) {
        return new RuleClaimExtractor(speakers);
    }
}
