package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.account.InconsistencyFinder;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimExtractor;
import org.hearsay.claim.SaidFinder;
import org.hearsay.commitment.CommitmentFinder;
import org.hearsay.commitment.Commitments;
import org.hearsay.document.Document;
import org.hearsay.entity.RelationExtractor;
import org.hearsay.event.Endings;
import org.hearsay.event.EventExtractor;
import org.hearsay.event.EventMention;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.Encoding;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Language;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeFinder;

/**
 * Reads one document: sentences, mentions, claims, times, relations, events, inner inconsistencies, and what is meant or taken back. Pure, safe for several threads.
 *
 * @param layers splits sentences and tags words
 * @param mentions finds mentions
 * @param claims finds claims
 * @param times finds times
 * @param said finds when claims were made
 * @param relations finds relations
 * @param events finds events
 * @param inconsistencies finds where a report does not agree with itself
 * @param commitments finds intentions, retractions and letters
 * @param version tells what reads from what read before; a document read by another is read anew
 */
public record DocumentReading(
        LayerReader layers,
        MentionFinder mentions,
        ClaimExtractor claims,
        TimeFinder times,
        SaidFinder said,
        RelationExtractor relations,
        EventExtractor events,
        InconsistencyFinder inconsistencies,
        CommitmentFinder commitments,
        String version) {

    /** Reading by rules and word lists alone. */
    public static DocumentReading rules() {
        return of(EncoderModel.none());
    }

    /** Reading with a model where there is one, by rules and word lists alone where there is none; the model stays open. */
    public static DocumentReading of(EncoderModel model) {
        return new DocumentReading(
                model.encoder().map(LayerReader::encoder).orElseGet(LayerReader::openNlp),
                MentionFinder.rules(),
                ClaimExtractor.rules(),
                TimeFinder.rules(),
                SaidFinder.rules(),
                RelationExtractor.learned(),
                EventExtractor.rules(),
                InconsistencyFinder.rules(),
                CommitmentFinder.rules(),
                ReaderVersion.of(model.encoder()));
    }

    /** All that stands in a document, with the issues that its reader had already found. */
    public Extraction read(Document document, List<Issue> issues) {
        if (document.masthead()
                .language()
                .filter(l -> !l.equals(Language.ENGLISH))
                .isPresent()) {
            return unread(document, issues);
        }
        Layers words = layers.read(document);
        Mentions named = mentions.find(document, words);
        ClaimExtractor.Result found = claims.extract(document, words, named);
        List<TimeExpression> when = times.find(document, words, named);
        List<Claim> told = said.find(document, words, found.claims(), when);
        List<EventMention> happened = events.extract(document, words, named, told, when);
        Commitments meant = commitments.find(document, words, named, told, when, happened);
        Mentions complete = relations.complete(document, words, named);
        var all = new ArrayList<Issue>(issues);
        all.addAll(found.issues());
        if (layers.isEncoding() && words.encoding().isEmpty()) {
            all.add(unusable(document));
        }
        return new Extraction(
                document,
                complete,
                told,
                when,
                Endings.settle(words, complete, relations.extract(document, words, complete, told, when), happened),
                happened,
                inconsistencies.find(document, words, named, told, happened),
                all.stream().sorted().distinct().toList(),
                meant.intentions(),
                meant.retractions(),
                meant.letters(),
                words.encoding().map(Encoding::meanings).orElse(List.of()));
    }

    private static Issue unusable(Document document) {
        return Issue.at(
                IssueCode.MODEL_UNUSABLE,
                document.id(),
                new Span(0, 0),
                "The model could not be run on this report; it is read by rules alone.");
    }

    /** A document in a language that is not read is kept without any claims; its reader has told so. */
    private static Extraction unread(Document document, List<Issue> issues) {
        return new Extraction(
                document,
                new Mentions(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                issues.stream().sorted().distinct().toList());
    }
}
