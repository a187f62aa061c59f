package org.hearsay.claim.internal.weighing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.Act;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.rule.ChainFinder;
import org.hearsay.claim.internal.rule.CueFinder;
import org.hearsay.claim.internal.rule.CueHit;
import org.hearsay.claim.internal.rule.Findings;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.claim.internal.weighing.Proposal.By;
import org.hearsay.model.Guess;
import org.hearsay.model.LabelledSpan;
import org.hearsay.text.Span;

/**
 * Lays what the encoder read beside what the rules found, cue by cue. Where both read a cue differently each source goes with
 * each content; which of them is right, if any, is weighed elsewhere.
 */
public final class Proposals {

    private final Marks marks;
    private final CueBook book;
    private final Sources sources;
    private final CueFinder cues;
    private final TreeReading tree;

    public Proposals(Marks marks, TreeReading tree, CueBook book, Sources sources) {
        this.marks = marks;
        this.book = book;
        this.sources = sources;
        this.cues = new CueFinder(book);
        this.tree = tree;
    }

    /** Readings by cue; those of one list exclude each other. */
    public List<List<Proposal>> propose(Unit unit, List<Attribution> rules) {
        List<org.hearsay.model.Attribution> read = marks.in(unit);
        List<CueHit> hits = cues.find(unit);
        var all = new ArrayList<List<Proposal>>();
        for (Attribution rule : rules) {
            all.add(beside(rule, read, hits));
        }
        for (org.hearsay.model.Attribution one : read) {
            if (rules.stream().noneMatch(r -> claims(r, one))) {
                List<Proposal> made = alone(unit, one, hits);
                if (!made.isEmpty()) {
                    all.add(made);
                }
            }
        }
        for (CueHit hit : hits) {
            tree.read(unit, hit).ifPresent(made -> addTree(made, hit, read, all));
        }
        return besideOthers(unit, all);
    }

    /** Lays what the tree has at a cue beside the other readings of it, where it is not one of them. */
    private static void addTree(
            Attribution made, CueHit hit, List<org.hearsay.model.Attribution> read, List<List<Proposal>> all) {
        Optional<org.hearsay.model.Attribution> same = read.stream()
                .filter(r -> made.cueSpan().overlaps(cue(r).span()))
                .findFirst();
        for (int i = 0; i < all.size(); i++) {
            List<Proposal> readings = all.get(i);
            if (readings.getFirst().attribution().cueSpan().overlaps(made.cueSpan())) {
                if (readings.stream().noneMatch(p -> isAlike(p.attribution(), made))) {
                    Attribution linked = with(made, links(made, readings), made.contents());
                    var more = new ArrayList<>(readings);
                    more.add(new Proposal(linked, same, By.TREE, By.TREE, hit.unreal()));
                    all.set(i, more);
                }
                return;
            }
        }
        all.add(List.of(new Proposal(made, same, By.TREE, By.TREE, hit.unreal())));
    }

    /** The sources of a reading, with those before them where another reading has the same speaker at the end of a longer chain. */
    private static List<Range> links(Attribution made, List<Proposal> readings) {
        return readings.stream()
                .map(p -> p.attribution().sources())
                .filter(s -> s.size() > made.sources().size()
                        && overlap(s.getLast(), made.sources().getLast()))
                .max(Comparator.comparingInt(List::size))
                .orElse(made.sources());
    }

    private static boolean isAlike(Attribution a, Attribution b) {
        boolean source = a.sources().isEmpty()
                ? b.sources().isEmpty()
                : !b.sources().isEmpty()
                        && overlap(a.sources().getLast(), b.sources().getLast());
        return source && shared(a, b) > 0.8;
    }

    private static List<List<Proposal>> besideOthers(Unit unit, List<List<Proposal>> all) {
        int[] takers = new int[unit.size()];
        List<BitSet> own = new ArrayList<>();
        for (List<Proposal> readings : all) {
            BitSet words = taken(unit, readings.getFirst().attribution());
            words.stream().forEach(i -> takers[i]++);
            own.add(words);
        }
        var beside = new ArrayList<List<Proposal>>();
        for (int k = 0; k < all.size(); k++) {
            BitSet mine = own.get(k);
            var others = new BitSet(takers.length);
            for (int i = 0; i < takers.length; i++) {
                others.set(i, takers[i] > (mine.get(i) ? 1 : 0));
            }
            beside.add(all.get(k).stream().map(p -> p.beside(others)).toList());
        }
        return beside;
    }

    /** The items of a unit that tell who speaks and how. */
    private static BitSet taken(Unit unit, Attribution attribution) {
        var words = new BitSet(unit.size());
        range(unit, attribution.cueSpan()).ifPresent(cue -> words.set(cue.from(), cue.to()));
        attribution.sources().forEach(s -> words.set(s.from(), s.to()));
        return words;
    }

    /** A reading of the rules, and those with another source or content of the encoder at the same cue. */
    private List<Proposal> beside(Attribution rule, List<org.hearsay.model.Attribution> read, List<CueHit> hits) {
        Optional<org.hearsay.model.Attribution> same = read.stream()
                .filter(r -> rule.cueSpan().overlaps(cue(r).span()))
                .max(Comparator.comparingDouble(org.hearsay.model.Attribution::confidence));
        Optional<Attribution> made = same.flatMap(r -> made(rule.unit(), r, hits));
        if (made.isEmpty()) {
            return List.of(new Proposal(rule, same, By.RULES, By.RULES, false));
        }
        boolean source = made.get().sources().isEmpty()
                || !rule.sources().isEmpty()
                        && rule.sources().stream()
                                .anyMatch(r -> overlap(r, made.get().sources().getLast()));
        boolean content = shared(rule, made.get()) > 0.8;
        var all = new ArrayList<Proposal>();
        By own = source ? By.BOTH : By.RULES;
        By words = content ? By.BOTH : By.RULES;
        all.add(new Proposal(rule, same, own, words, false));
        if (!content) {
            all.add(new Proposal(with(rule, rule.sources(), made.get().contents()), same, own, By.ENCODER, false));
        }
        if (!source) {
            all.add(new Proposal(with(rule, made.get().sources(), rule.contents()), same, By.ENCODER, words, false));
            if (!content) {
                all.add(new Proposal(
                        with(rule, made.get().sources(), made.get().contents()), same, By.ENCODER, By.ENCODER, false));
            }
        }
        return all;
    }

    private static Attribution with(Attribution rule, List<Range> sources, List<Attribution.Content> contents) {
        return new Attribution(rule.unit(), rule.cue(), rule.cueSpan(), sources, contents);
    }

    /** Share of the words of both contents that are in both. */
    public static double shared(Attribution a, Attribution b) {
        int both = 0;
        int x = a.contents().stream().mapToInt(c -> c.span().length()).sum();
        int y = b.contents().stream().mapToInt(c -> c.span().length()).sum();
        for (Attribution.Content c : a.contents()) {
            for (Attribution.Content d : b.contents()) {
                both += Math.max(
                        0,
                        Math.min(c.span().end(), d.span().end())
                                - Math.max(c.span().start(), d.span().start()));
            }
        }
        return x + y - both == 0 ? 0 : (double) both / (x + y - both);
    }

    private List<Proposal> alone(Unit unit, org.hearsay.model.Attribution read, List<CueHit> hits) {
        Optional<Attribution> made = made(unit, read, hits);
        if (made.isEmpty()) {
            return List.of();
        }
        Range cue = range(unit, cue(read).span()).orElseThrow();
        boolean unreal = hits.stream().anyMatch(h -> h.unreal() && h.from() < cue.to() && cue.from() < h.to());
        if (!made.get().sources().isEmpty()) {
            return List.of(new Proposal(made.get(), Optional.of(read), By.ENCODER, By.ENCODER, unreal));
        }
        // the encoder has the words but nobody for them
        var all = new ArrayList<Proposal>();
        all.add(new Proposal(made.get(), Optional.of(read), By.ENCODER, By.ENCODER, unreal));
        SourceFinder.before(unit, cue.from())
                .filter(s ->
                        made.get().contents().stream().noneMatch(c -> c.span().overlaps(unit.span(s.from(), s.to()))))
                .ifPresent(s -> all.add(new Proposal(
                        with(made.get(), List.of(s), made.get().contents()),
                        Optional.of(read),
                        By.RULES,
                        By.ENCODER,
                        unreal)));
        return all;
    }

    private static LabelledSpan cue(org.hearsay.model.Attribution read) {
        return read.cue().orElseThrow(() -> new IllegalStateException("no cue in " + read));
    }

    /** Whether a rule has the words of a cue already, as its own cue or as part of who is speaking. */
    private static boolean claims(Attribution rule, org.hearsay.model.Attribution read) {
        Span cue = cue(read).span();
        return rule.cueSpan().overlaps(cue)
                || rule.sources().stream()
                        .anyMatch(r -> rule.unit().span(r.from(), r.to()).overlaps(cue));
    }

    /** What the encoder read in the shape that the rules give it; empty where it has no content in the unit. */
    private Optional<Attribution> made(Unit unit, org.hearsay.model.Attribution read, List<CueHit> hits) {
        Optional<Range> cue = range(unit, cue(read).span());
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        Optional<Range> source = source(unit, read, cue.get());
        // Pieces of one quotation that the encoder cut by sentences are that quotation.
        var pieces = new LinkedHashSet<Attribution.Content>();
        var found = new Findings(unit, book, sources);
        for (org.hearsay.model.Attribution.Part part : read.contents()) {
            clipped(unit, part)
                    .filter(r -> !overlap(r, cue.get())
                            && source.filter(s -> overlap(r, s)).isEmpty())
                    .map(r -> withoutThat(unit, behindSaying(unit, r)))
                    .flatMap(r -> found.piece(r.from(), r.to()))
                    .ifPresent(pieces::add);
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Optional<CueHit> hit = hits.stream()
                .filter(h -> h.from() < cue.get().to() && cue.get().from() < h.to())
                .findFirst();
        Optional<List<Range>> chain = source.flatMap(s -> hit.map(h -> new ChainFinder(sources, found).chain(s, h)));
        Cue known =
                hit.map(CueHit::cue).or(() -> noun(unit, cue.get())).orElseGet(() -> guessed(unit, cue.get(), read));
        return Optional.of(new Attribution(
                unit,
                known,
                unit.span(cue.get().from(), cue.get().to()),
                chain.or(() -> source.map(List::of)).orElse(List.of()),
                List.copyOf(pieces)));
    }

    /** The words of a part in the unit; what goes on behind it is another's concern. */
    private static Optional<Range> clipped(Unit unit, org.hearsay.model.Attribution.Part part) {
        Span words = part.words().span();
        Span whole = unit.span();
        int start = Math.max(words.start(), whole.start());
        int end = Math.min(words.end(), whole.end());
        return part.goesOn() && words.start() >= whole.end() || end <= start
                ? Optional.empty()
                : range(unit, new Span(start, end));
    }

    /** '[quoted] X as saying that P': what is said begins behind it; nothing is left where P stands elsewhere. */
    private static Range behindSaying(Unit unit, Range range) {
        for (int i = range.from(); i < range.to() - 1; i++) {
            if (unit.is(i, "as") && (unit.is(i + 1, "saying") || unit.is(i + 1, "telling"))) {
                int from = unit.comma(i + 2) ? i + 3 : i + 2;
                return new Range(Math.min(range.to(), from), range.to());
            }
        }
        return range;
    }

    private static Range withoutThat(Unit unit, Range range) {
        return range.to() > range.from() && unit.is(range.from(), "that") && range.to() > range.from() + 1
                ? new Range(range.from() + 1, range.to())
                : range;
    }

    private static boolean overlap(Range a, Range b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    /** The source that is tied to the cue best; whom 'who' stands for. */
    private static Optional<Range> source(Unit unit, org.hearsay.model.Attribution read, Range cue) {
        Optional<Range> source = read.sources().stream()
                .filter(part -> !part.goesOn())
                .max(Comparator.comparingDouble(org.hearsay.model.Attribution.Part::link))
                .flatMap(part -> range(unit, part.words().span()));
        if (source.filter(s -> s.to() - s.from() == 1).isEmpty()) {
            return source;
        }
        return switch (unit.low(source.get().from())) {
            case "who", "which", "that" -> SourceFinder.before(unit, cue.from());
            default -> source;
        };
    }

    private Optional<Cue> noun(Unit unit, Range cue) {
        for (int i = cue.to() - 1; i >= cue.from(); i--) {
            Cue noun = book.nouns().get(unit.low(i));
            if (noun != null) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    private static Cue guessed(Unit unit, Range cue, org.hearsay.model.Attribution read) {
        Act act = Act.SAY;
        for (Act one : Act.values()) {
            act = isGuess(read.act(), one.slug()) ? one : act;
        }
        Optional<Certainty> certainty = Optional.empty();
        for (Certainty one : List.of(Certainty.PROBABLE, Certainty.POSSIBLE)) {
            certainty = isGuess(read.certainty(), one.slug()) ? Optional.of(one) : certainty;
        }
        Polarity polarity = isGuess(read.polarity(), Polarity.DENY.slug()) ? Polarity.DENY : Polarity.AFFIRM;
        return new Cue(unit.low(cue.to() - 1), "", act, polarity, certainty, List.of(), false);
    }

    private static boolean isGuess(Optional<Guess> guess, String slug) {
        return guess.filter(g -> g.label().toLowerCase(Locale.ROOT).equals(slug))
                .isPresent();
    }

    /** The items of a unit that a span touches; empty where it reaches out of the unit. */
    public static Optional<Range> range(Unit unit, Span span) {
        if (span.start() < unit.span().start() || span.end() > unit.span().end()) {
            return Optional.empty();
        }
        int from = 0;
        while (from < unit.size() && unit.at(from).span().end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < unit.size() && unit.at(to).span().start() < span.end()) {
            to++;
        }
        return to > from ? Optional.of(new Range(from, to)) : Optional.empty();
    }
}
