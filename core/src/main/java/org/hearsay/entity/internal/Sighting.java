package org.hearsay.entity.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Polarity;
import org.hearsay.document.Document;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.RelationMention;
import org.hearsay.entity.internal.tie.Ties;
import org.hearsay.text.Span;

/** The relations of one report found so far, each with the claim that it is told in. */
final class Sighting {

    static final Extractor BY = new Extractor("relation-rules", "1");
    static final Extractor TIES = new Extractor("relation-ties", "2");

    private record Key(RelationKind kind, int subject, int object, Span span) {}

    private final Document document;
    private final List<Claim> claims;
    private final Map<Key, RelationMention> found = new LinkedHashMap<>();

    Sighting(Document document, List<Claim> claims) {
        this.document = document;
        this.claims = claims;
    }

    void add(Ties.Tie tie) {
        Optional<Claim> claim = claimOf(tie.span());
        // what a source rejects is no tie that is told
        boolean denied = claim.filter(c -> c.polarity() == Polarity.DENY).isPresent();
        var mention = new RelationMention(
                tie.kind(),
                tie.subject(),
                tie.object(),
                tie.title(),
                tie.tenure(),
                tie.likely(),
                tie.open() || denied,
                new Evidence(document.id(), tie.span(), TIES),
                claim.map(Claim::id));
        var key = new Key(tie.kind(), tie.subject(), tie.object(), tie.span());
        RelationMention known = found.get(key);
        if (known == null || known.confidence() < mention.confidence()) {
            found.put(key, mention);
        }
    }

    void add(RelationKind kind, int subject, int object, Optional<String> title, Span span) {
        if (subject == object || span.isEmpty()) {
            return;
        }
        var mention =
                new RelationMention(kind, subject, object, title, new Evidence(document.id(), span, BY), claimAt(span));
        found.putIfAbsent(new Key(kind, subject, object, span), mention);
    }

    private Optional<String> claimAt(Span span) {
        return claimOf(span).map(Claim::id);
    }

    private Optional<Claim> claimOf(Span span) {
        Optional<Claim> best = Optional.empty();
        int from = firstClaim(span);
        for (int i = from; i < claims.size() && claims.get(i).content().span().start() <= span.start(); i++) {
            Span own = claims.get(i).content().span();
            if (own.contains(span)
                    && (best.isEmpty()
                            || own.length() < best.get().content().span().length())) {
                best = Optional.of(claims.get(i));
            }
        }
        return best;
    }

    /** Claims are sorted by start; those that begin much earlier do not reach here. */
    private int firstClaim(Span span) {
        int low = 0;
        int high = claims.size();
        int reach = Math.max(0, span.start() - 4_000);
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (claims.get(mid).content().span().start() < reach) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    List<RelationMention> list() {
        return found.values().stream()
                .sorted(Comparator.comparing(RelationMention::evidence))
                .toList();
    }
}
