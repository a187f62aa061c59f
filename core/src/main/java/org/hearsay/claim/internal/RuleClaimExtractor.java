package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.AttributionModel;
import org.hearsay.claim.Candidate;
import org.hearsay.claim.ClaimExtractor;
import org.hearsay.claim.Form;
import org.hearsay.document.Document;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/**
 * Finds claims by rules and word lists: quotations, sentences, cues, sources, contents, chains, in that order. Where the
 * layers hold an encoding, what it adds is laid beside them ({@link Fusion}).
 */
public final class RuleClaimExtractor implements ClaimExtractor {

    private static final int QUOTED_SENTENCE = 3;

    private final CueBook book = new CueBook(Lexicon.english("cues"));
    private final SourceWords words = SourceWords.of(Lexicon.english("sources"));
    private final Stance stance = new Stance(Lexicon.english("hedges"));
    private final AttributionModel model;

    /** One that weighs attributions by this model. */
    public RuleClaimExtractor(AttributionModel model) {
        this.model = model;
    }

    @Override
    public Result extract(Document document, Layers layers, Mentions mentions) {
        Quotations quotations = Quotations.of(document, layers);
        List<Unit> units = Units.of(document, layers, quotations, book);
        var sources = new Sources(document.text(), mentions, words);
        var told = new Voices(quotations, layers, sources, book, model).hear(units);
        var builder = new ClaimBuilder(document, layers, quotations, stance);
        return new Result(builder.build(told), quotations.issues());
    }

    @Override
    public List<Candidate> candidates(Document document, Layers layers, Mentions mentions) {
        Quotations quotations = Quotations.of(document, layers);
        var sources = new Sources(document.text(), mentions, words);
        var finder = new AttributionFinder(book, sources);
        var fusion = new Fusion(layers, book, sources, model);
        var all = new ArrayList<Candidate>();
        for (Unit unit : Units.of(document, layers, quotations, book)) {
            for (List<Fusion.Weighed> readings : fusion.weigh(unit, finder.find(unit))) {
                Span cue = readings.getFirst().attribution().cueSpan();
                for (Fusion.Weighed r : readings) {
                    all.add(new Candidate(
                            cue, r.proposal().sources(), r.proposal().contents(), r.signs()));
                    fusion.weighLater(unit, r.proposal())
                            .forEach(l -> all.add(
                                    new Candidate(l.words(), r.proposal().sources(), List.of(l.words()), l.signs())));
                }
            }
        }
        return all;
    }

    /** Hears the units in order and gives quotations without a cue to whom the one before belongs. */
    private static final class Voices {
        private final Quotations quotations;
        private final Layers layers;
        private final CueBook book;
        private final AttributionFinder finder;
        private final Fusion fusion;
        private final Speakers speakers;
        private final Set<Integer> given = new HashSet<>();
        private final List<ClaimBuilder.Told> told = new ArrayList<>();
        private Optional<ClaimBuilder.Told> last = Optional.empty();
        /** Whose content goes on in the next sentence, as the encoder read it. */
        private Optional<ClaimBuilder.Told> open = Optional.empty();

        Voices(Quotations quotations, Layers layers, Sources sources, CueBook book, AttributionModel model) {
            this.quotations = quotations;
            this.layers = layers;
            this.book = book;
            this.finder = new AttributionFinder(book, sources);
            this.fusion = new Fusion(layers, book, sources, model);
            this.speakers = new Speakers(sources);
        }

        List<ClaimBuilder.Told> hear(List<Unit> units) {
            for (Unit unit : units) {
                List<Backed> found = fusion.fuse(unit, finder.find(unit));
                issuers(unit);
                if (unit.level() < 0) {
                    open = found.isEmpty() ? follow(unit) : Optional.empty();
                }
                for (Backed backed : found) {
                    if (backed.backing() == Backing.ENCODER && isGiven(backed.attribution())) {
                        continue;
                    }
                    var one = new ClaimBuilder.Told(backed, speakers.resolve(backed), false);
                    told.add(one);
                    backed.attribution().contents().stream()
                            .filter(Attribution.Content::isQuotation)
                            .forEach(c -> given.add(c.quotation()));
                    if (unit.level() < 0 && !one.speakers().chain().isEmpty()) {
                        last = Optional.of(one);
                        open = backed.later().isEmpty() ? open : last;
                    }
                }
                if (found.isEmpty() && unit.level() < 0) {
                    goOn(unit);
                }
            }
            return told;
        }

        /** Whether a quotation of it has been given to somebody. */
        private boolean isGiven(Attribution attribution) {
            return attribution.contents().stream().anyMatch(c -> c.isQuotation() && given.contains(c.quotation()));
        }

        private void issuers(Unit unit) {
            for (int i = 1; i < unit.size(); i++) {
                if (book.isIssuing(unit.low(i)) && unit.tag(i) == Tag.VERB) {
                    SourceFinder.before(unit, i).ifPresent(range -> speakers.issue(unit, range));
                }
            }
        }

        /** Gives a sentence over which the content before goes on to its speaker; empty where the content has ended. */
        private Optional<ClaimBuilder.Told> follow(Unit unit) {
            if (open.isEmpty() || open.get().attribution().unit().block() != unit.block()) {
                return Optional.empty();
            }
            Backed before = open.get().backed();
            Optional<Attribution.Content> content = before.later().stream()
                    .flatMap(words -> fusion.goingOn(unit, words, given).stream())
                    .findFirst();
            content.ifPresent(c -> {
                if (c.isQuotation()) {
                    given.add(c.quotation());
                }
                var backed = new Backed(next(before.attribution(), unit, c), Backing.ENCODER, before.confidence());
                var speakers = new Speakers.Resolved(open.get().speakers().chain(), false);
                last = Optional.of(new ClaimBuilder.Told(backed, speakers, true));
                told.add(last.get());
            });
            return content.isPresent() ? open : Optional.empty();
        }

        private static Attribution next(Attribution before, Unit unit, Attribution.Content content) {
            return new Attribution(unit, before.cue(), before.cueSpan(), List.of(), List.of(content), Optional.empty());
        }

        private void goOn(Unit unit) {
            for (Item item : unit.items()) {
                if (item.isQuotation()
                        && !given.contains(item.quotation())
                        && isSentence(item.quotation())
                        && item == unit.at(0)
                        && unit.size() <= 3
                        && last.isPresent()
                        && unit.block() - last.get().attribution().unit().block() <= 1) {
                    Attribution before = last.get().attribution();
                    var content = new Attribution.Content(item.span(), item.quotation(), Form.DIRECT);
                    Attribution next = next(before, unit, content);
                    given.add(item.quotation());
                    var backed = new Backed(
                            next,
                            last.get().backed().backing(),
                            last.get().backed().confidence());
                    var one = new ClaimBuilder.Told(backed, last.get().speakers(), true);
                    told.add(one);
                    last = Optional.of(one);
                }
            }
        }

        private boolean isSentence(int quotation) {
            int count = 0;
            for (Token token : layers.tokensIn(quotations.list().get(quotation).whole())) {
                count += token.isWord() ? 1 : 0;
            }
            return count >= QUOTED_SENTENCE;
        }
    }
}
