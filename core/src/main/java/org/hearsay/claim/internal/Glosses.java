package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.document.Block;
import org.hearsay.document.Document;

/** Ties a heading to the quotation of its section that it sums up: most of its words stand there too. */
final class Glosses {

    private static final int SHORT_WORD = 3;
    private static final double MOST = 0.6;
    private static final int FEW_WORDS = 3;

    private final Document document;

    Glosses(Document document) {
        this.document = document;
    }

    /** The claims, sorted as they came, those of headings with the quotation that they sum up. */
    List<Claim> mark(List<Claim> claims) {
        var out = new ArrayList<Claim>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            out.add(
                    isHeading(claim)
                            ? find(claims, i).map(id -> withGloss(claim, id)).orElse(claim)
                            : claim);
        }
        return out;
    }

    private boolean isHeading(Claim claim) {
        return document.findBlock(claim.content().span().start())
                .filter(b -> b.kind() == Block.Kind.HEADING)
                .isPresent();
    }

    private Optional<String> find(List<Claim> claims, int heading) {
        Set<String> words = words(claims.get(heading));
        if (words.size() < FEW_WORDS) {
            return Optional.empty();
        }
        double best = MOST;
        Optional<String> id = Optional.empty();
        boolean left = false;
        for (int i = heading + 1; i < claims.size(); i++) {
            Claim other = claims.get(i);
            if (isHeading(other)) {
                if (left) {
                    break;
                }
                continue;
            }
            left = true;
            if (other.form() == Form.INDIRECT) {
                continue;
            }
            var shared = new HashSet<>(words);
            shared.retainAll(words(other));
            double share = (double) shared.size() / words.size();
            if (share >= best) {
                best = share + Double.MIN_VALUE;
                id = Optional.of(other.id());
            }
        }
        return id;
    }

    private Set<String> words(Claim claim) {
        var words = new HashSet<String>();
        for (String word : claim.content()
                .span()
                .of(document.text())
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{Nd}]+")) {
            if (word.length() > SHORT_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    private static Claim withGloss(Claim c, String of) {
        return new Claim(
                c.id(),
                c.content(),
                c.cue(),
                c.chain(),
                c.form(),
                c.act(),
                c.polarity(),
                c.certainty(),
                c.hedges(),
                c.said(),
                c.parent(),
                c.quote(),
                c.insertions(),
                c.omissions(),
                Optional.of(of),
                c.sure(),
                c.confidence());
    }
}
