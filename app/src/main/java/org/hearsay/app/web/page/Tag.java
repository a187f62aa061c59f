package org.hearsay.app.web.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Act;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Polarity;
import org.hearsay.search.ChainLink;
import org.hearsay.search.IntentionLine;
import org.hearsay.search.RetractionLine;

/**
 * A word beside a claim, told by its sign and colour as well.
 *
 * @param sign a character
 * @param text the word
 * @param style its style: {@code deny}, {@code hedge}, {@code doubt} or {@code plain}
 */
public record Tag(String sign, String text, String style) {

    /** What is out of the ordinary in a claim. */
    public static List<Tag> of(Claim claim) {
        var tags = new ArrayList<Tag>();
        if (claim.polarity() == Polarity.DENY) {
            tags.add(new Tag("≠", "denied", "deny"));
        }
        if (isHedged(claim)) {
            tags.add(new Tag("~", claim.certainty().slug(), "hedge"));
        }
        if (!claim.sure()) {
            tags.add(new Tag("?", "speaker unsure", "doubt"));
        }
        if (claim.act() != Act.SAY && claim.act() != Act.REPORT && claim.act() != Act.DENY) {
            tags.add(new Tag("", claim.act().slug(), "plain"));
        }
        return List.copyOf(tags);
    }

    /** How an intention is put, by whom where the chain does not say so, for when, and what came of it. */
    public static List<Tag> of(IntentionLine line, List<ChainLink> chain) {
        var tags = new ArrayList<Tag>();
        String holder = line.intention().holder().text().strip().replaceAll("\\s+", " ");
        boolean speaks = !chain.isEmpty()
                && chain.getLast().text().strip().replaceAll("\\s+", " ").equals(holder);
        String manner = line.intention().manner().slug();
        tags.add(new Tag("", speaks || holder.isEmpty() ? manner : manner + " of " + holder, "plain"));
        line.intention().horizon().ifPresent(h -> tags.add(new Tag("", "for " + Words.date(h), "plain")));
        String event = line.event().map(e -> ": " + e).orElse("");
        tags.add(new Tag("", line.state() + event, line.outcome().isPresent() ? "note" : "doubt"));
        return List.copyOf(tags);
    }

    /** Who takes back, where that is told, and when. */
    public static List<Tag> of(RetractionLine line) {
        var tags = new ArrayList<Tag>();
        if (line.retraction().ownReport()) {
            tags.add(new Tag("", "the report corrects itself", "plain"));
        } else {
            line.retraction()
                    .from()
                    .map(f -> f.text().strip().replaceAll("\\s+", " "))
                    .ifPresent(f -> tags.add(new Tag("", "taken back by " + f, "plain")));
        }
        line.retraction().date().ifPresent(d -> tags.add(new Tag("", Words.date(d), "plain")));
        return List.copyOf(tags);
    }

    /** Whether a claim is told as less than certain. */
    public static boolean isHedged(Claim claim) {
        return claim.certainty() == Certainty.POSSIBLE || claim.certainty() == Certainty.PROBABLE;
    }
}
