package org.hearsay.commitment.internal;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.commitment.CommitmentFinder;
import org.hearsay.commitment.Commitments;
import org.hearsay.document.Document;
import org.hearsay.event.EventMention;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.time.TimeExpression;

/** Finds intentions, retractions and letters by the tree of each sentence, what was read before, and a word list. */
public final class RuleCommitmentFinder implements CommitmentFinder {

    private final WordBook words = new WordBook(Lexicon.english("commitments"));

    @Override
    public Commitments find(
            Document document,
            Layers layers,
            Mentions mentions,
            List<Claim> claims,
            List<TimeExpression> times,
            List<EventMention> events) {
        Reading report = Reading.of(document, layers, mentions, claims, times, events);
        return new Commitments(
                new IntentionReading(report, words).read(),
                new RetractionReading(report, words).read(),
                new LetterReading(report, words).read());
    }
}
