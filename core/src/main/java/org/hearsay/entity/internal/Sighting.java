package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.RelationMention;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Referent;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/** One report under search for relations: its words and mentions, and what was found so far. */
final class Sighting {

    static final Extractor BY = new Extractor("relation-rules", "1");

    private record Key(RelationKind kind, int subject, int object, Span span) {}

    final Document document;
    final Layers layers;
    final Mentions mentions;
    final List<Name> names;
    private final Map<String, Name> byCore = new HashMap<>();
    private final List<Claim> claims;
    private final Map<Key, RelationMention> found = new LinkedHashMap<>();

    Sighting(Document document, Layers layers, Mentions mentions, List<Claim> claims) {
        this.document = document;
        this.layers = layers;
        this.mentions = mentions;
        this.claims = claims;
        this.names = mentions.names().filter(n -> n.referent().isPresent()).toList();
        names.forEach(n -> byCore.putIfAbsent(n.core().of(document.text()), n));
    }

    /** The first name with these words. */
    Optional<Name> findNamed(String words) {
        return Optional.ofNullable(byCore.get(words));
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
        return best.map(Claim::id);
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

    Referent referent(Mention mention) {
        return mentions.getReferent(mention.referent().orElseThrow());
    }

    boolean is(Mention mention, EntityKind kind) {
        return mention.referent().isPresent() && referent(mention).kind() == kind;
    }

    /** A body or a place, which people lead and speak for. */
    boolean isBody(Mention mention) {
        return is(mention, EntityKind.ORGANIZATION) || is(mention, EntityKind.PLACE);
    }

    /** The words between two offsets, in lower case with single spaces. */
    String between(int from, int to) {
        if (to <= from) {
            return "";
        }
        var words = new ArrayList<String>();
        layers.tokensIn(new Span(from, to)).forEach(t -> words.add(t.lower()));
        return String.join(" ", words);
    }

    boolean inOneSentence(Span a, Span b) {
        return layers.findSentence(a.start()).equals(layers.findSentence(b.start()));
    }
}
