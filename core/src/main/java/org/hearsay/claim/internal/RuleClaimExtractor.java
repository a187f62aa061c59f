package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.AttributionModel;
import org.hearsay.claim.Candidate;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimExtractor;
import org.hearsay.claim.ClaimWeights;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.quotation.Quotation;
import org.hearsay.claim.internal.quotation.Quotations;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.rule.AttributionFinder;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.source.SourceWords;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.speaker.SpeakerFinder;
import org.hearsay.claim.internal.unit.Item;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.claim.internal.unit.Units;
import org.hearsay.claim.internal.weighing.Backed;
import org.hearsay.claim.internal.weighing.Backing;
import org.hearsay.claim.internal.weighing.Fusion;
import org.hearsay.document.Document;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
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
    /** So near behind 'sent', 'said in' a document must stand. */
    private static final int ISSUED = 6;

    private final CueBook book = new CueBook(Lexicon.english("cues"));
    private final SourceWords words = SourceWords.of(Lexicon.english("sources"));
    private final Stance stance = new Stance(Lexicon.english("hedges"));
    private final ClaimWeights weights;

    /** One that weighs attributions and chooses speakers by what was learned. */
    public RuleClaimExtractor(ClaimWeights weights) {
        this.weights = weights;
    }

    @Override
    public Result extract(Document document, Layers layers, Mentions mentions) {
        Quotations quotations = Quotations.of(document, layers, mentions);
        List<Unit> units = Units.of(document, layers, quotations, book);
        var sources = new Sources(document.text(), mentions, words, weights.sources());
        var finder = new SpeakerFinder(document, layers, mentions, spans(units, quotations), weights.speakers());
        var voices = new Voices(document, quotations, layers, sources, book, finder, weights.attributions());
        var builder = new ClaimBuilder(document, layers, mentions, quotations, stance, weights.sources());
        List<Claim> claims = builder.build(voices.hear(units));
        var issues = new ArrayList<>(quotations.issues());
        issues.addAll(voices.issues());
        return new Result(claims, issues);
    }

    /** Where the quotations stand that the report's own sentences hold, by number; empty spans for all others. */
    private static List<Span> spans(List<Unit> units, Quotations quotations) {
        var spans = new ArrayList<Span>(Collections.nCopies(quotations.list().size(), new Span(0, 0)));
        for (Unit unit : units) {
            for (Item item : unit.items()) {
                if (unit.level() < 0 && item.isQuotation()) {
                    Span known = spans.get(item.quotation());
                    spans.set(item.quotation(), known.isEmpty() ? item.span() : Span.cover(known, item.span()));
                }
            }
        }
        return spans;
    }

    @Override
    public List<Candidate> candidates(Document document, Layers layers, Mentions mentions) {
        Quotations quotations = Quotations.of(document, layers, mentions);
        var sources = new Sources(document.text(), mentions, words, weights.sources());
        var finder = new AttributionFinder(book, sources);
        var fusion = new Fusion(layers, book, sources, weights.attributions());
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
        private final Document document;
        private final Quotations quotations;
        private final Layers layers;
        private final CueBook book;
        private final AttributionFinder finder;
        private final Fusion fusion;
        private final Sources sources;
        private final Speakers speakers;
        private final SpeakerFinder ranker;
        private final Set<Integer> given = new HashSet<>();
        private final List<ClaimBuilder.Told> told = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();
        /** Whose content goes on in the next sentence, as the encoder read it. */
        private Optional<ClaimBuilder.Told> open = Optional.empty();

        Voices(
                Document document,
                Quotations quotations,
                Layers layers,
                Sources sources,
                CueBook book,
                SpeakerFinder ranker,
                AttributionModel model) {
            this.document = document;
            this.quotations = quotations;
            this.layers = layers;
            this.book = book;
            this.finder = new AttributionFinder(book, sources);
            this.fusion = new Fusion(layers, book, sources, model);
            this.sources = sources;
            this.speakers = new Speakers(sources, ranker);
            this.ranker = ranker;
        }

        List<Issue> issues() {
            return issues;
        }

        List<ClaimBuilder.Told> hear(List<Unit> units) {
            var titles = new CitedTitles(document.text());
            List<List<Backed>> found = units.stream()
                    .map(u -> fusion.fuse(u, finder.find(u)).stream()
                            .filter(b -> !titles.holds(b.attribution()))
                            .toList())
                    .toList();
            for (int i = 0; i < units.size(); i++) {
                expect(units.get(i), found.get(i));
            }
            for (int i = 0; i < units.size(); i++) {
                hear(units.get(i), found.get(i));
            }
            return told;
        }

        private void expect(Unit unit, List<Backed> found) {
            for (Backed backed : found) {
                List<SourceFinder.Range> named = backed.attribution().sources();
                if (unit.level() < 0 && !named.isEmpty()) {
                    Link link = sources.name(unit, named.getLast()).link();
                    link.span()
                            .ifPresent(s ->
                                    ranker.expect(backed.attribution().cueSpan().start(), link.referent(), s));
                }
            }
        }

        /** A chain without the report's own outlet; empty where nobody else is in it: the report speaks in its own voice. */
        private Optional<Speakers.Resolved> withoutOwnOutlet(Speakers.Resolved voice) {
            Optional<String> own = document.masthead().outlet();
            List<Link> others = voice.chain().stream()
                    .filter(l -> own.filter(o -> Speakers.isNameOf(o, l.text())).isEmpty())
                    .toList();
            return others.isEmpty() && !voice.chain().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Speakers.Resolved(others, voice.sure(), voice.signs()));
        }

        private void hear(Unit unit, List<Backed> found) {
            issuers(unit);
            if (unit.level() < 0) {
                open = found.isEmpty() ? follow(unit) : Optional.empty();
            }
            for (Backed backed : found) {
                if (backed.backing() == Backing.ENCODER && isGiven(backed.attribution())) {
                    continue;
                }
                Optional<Speakers.Resolved> voice = withoutOwnOutlet(speakers.resolve(backed));
                if (voice.isEmpty()) {
                    continue;
                }
                var one = new ClaimBuilder.Told(backed, voice.get(), false);
                add(one, found);
                if (isStated(backed.attribution()) && !one.speakers().chain().isEmpty()) {
                    speakers.issue(one.speakers().chain().getLast(), unit);
                }
                if (unit.level() < 0
                        && !one.speakers().chain().isEmpty()
                        && !backed.later().isEmpty()) {
                    open = Optional.of(one);
                }
            }
            if (unit.level() < 0) {
                ask(unit, found);
            }
        }

        /** {@code beside} are all attributions of its sentence. */
        private void add(ClaimBuilder.Told one, List<Backed> beside) {
            told.add(one);
            Attribution attribution = one.attribution();
            attribution.contents().stream()
                    .filter(Attribution.Content::isQuotation)
                    .forEach(c -> given.add(c.quotation()));
            List<Link> chain = one.speakers().chain();
            // 'he' of the next sentence takes up who tells, not whom he tells of
            boolean inner = beside.stream().anyMatch(b -> b.attribution().holds(attribution.cueSpan()));
            if (attribution.unit().level() < 0
                    && !chain.isEmpty()
                    && !inner
                    && !attribution.contents().isEmpty()) {
                Attribution.Content last = attribution.contents().getLast();
                ranker.tell(
                        last.span(),
                        last.isQuotation(),
                        chain.getLast().referent(),
                        chain.getLast().span());
            }
        }

        /** Whether a quotation of it has been given to somebody. */
        private boolean isGiven(Attribution attribution) {
            return attribution.contents().stream().anyMatch(c -> c.isQuotation() && given.contains(c.quotation()));
        }

        private void issuers(Unit unit) {
            for (int i = 1; i < unit.size(); i++) {
                if (book.isIssuing(unit.low(i))
                        && unit.tag(i) == Tag.VERB
                        && (!isLoose(unit.low(i)) || holdsDocument(unit, i))) {
                    SourceFinder.before(unit, i).ifPresent(range -> speakers.issue(unit, range));
                }
            }
        }

        /** 'The board was sent on leave', 'they ran away': nothing comes out of it unless a letter or statement stands behind. */
        private static boolean isLoose(String verb) {
            return verb.equals("sent") || verb.equals("ran");
        }

        /** Whether a document is told of right behind a word. */
        private boolean holdsDocument(Unit unit, int word) {
            for (int i = word + 1; i < Math.min(unit.size(), word + ISSUED); i++) {
                if (unit.comma(i) || unit.finite(i) || unit.isQuotation(i)) {
                    return false;
                }
                if (unit.noun(i) && sources.isDocument(unit.low(i))) {
                    return true;
                }
            }
            return false;
        }

        /** 'Said in a statement': the statement of which the report speaks further on is that one's. */
        private boolean isStated(Attribution attribution) {
            Unit unit = attribution.unit();
            int to = unit.indexFrom(attribution.cueSpan().end());
            return unit.level() < 0 && unit.is(to, "in") && unit.tag(to + 1) == Tag.DET && holdsDocument(unit, to);
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
                var backed = new Backed(next(before.attribution(), unit, c), Backing.ENCODER, before.confidence());
                Speakers.Resolved first = open.get().speakers();
                var speakers = new Speakers.Resolved(first.chain(), first.sure(), first.signs());
                add(new ClaimBuilder.Told(backed, speakers, true), List.of());
            });
            return content.isPresent() ? open : Optional.empty();
        }

        private static Attribution next(Attribution before, Unit unit, Attribution.Content content) {
            return new Attribution(unit, before.cue(), before.cueSpan(), List.of(), List.of(content));
        }

        /** Asks the ranker for whom a cue has not named. */
        private void ask(Unit unit, List<Backed> found) {
            for (Item item : unit.items()) {
                boolean held = !item.isQuotation()
                        || given.contains(item.quotation())
                        || found.stream().anyMatch(b -> b.attribution().holds(item.span()));
                if (!held && given.add(item.quotation())) {
                    Span words = quotations.list().get(item.quotation()).whole();
                    ranker.find(item.quotation(), words)
                            .ifPresentOrElse(s -> give(unit, item, s), () -> unknown(unit, item));
                }
            }
        }

        private void give(Unit unit, Item item, SpeakerFinder.Found speaker) {
            var content = new Attribution.Content(item.span(), item.quotation(), Form.DIRECT);
            var attribution = new Attribution(unit, Cue.NONE, item.span(), List.of(), List.of(content));
            var backed = new Backed(attribution, Backing.RANKER, speaker.confidence());
            Link link = speakers.issuer(speaker.link(), unit);
            told.add(new ClaimBuilder.Told(
                    backed,
                    new Speakers.Resolved(List.of(link), speaker.sure() && !sources.isShared(link), List.of()),
                    true));
            speakers.remember(link, unit);
        }

        /** Words that stand as a statement and whose speaker is not known: nobody is better than a wrong one. */
        private void unknown(Unit unit, Item item) {
            Quotation quotation = quotations.list().get(item.quotation());
            boolean statement = ".!?,".indexOf(quotation.last(document.text())) >= 0 && isSentence(item.quotation());
            if (statement && unit.kind().isProse()) {
                issues.add(Issue.at(
                        IssueCode.SPEAKER_UNKNOWN,
                        document.id(),
                        item.span(),
                        "it is not clear who speaks these words; they are no claim"));
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
