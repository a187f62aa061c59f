package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.claim.Act;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.internal.SourceFinder.Range;
import org.hearsay.model.Encoding;
import org.hearsay.model.Guess;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/**
 * Lays what the encoder read beside what the rules found, by this order: what the rules found stands, with their source and
 * content; the encoder makes it surer or doubtful. What the encoder alone finds is added where it is confident and no rule
 * speaks against it: a rule knows a cue that is negated or only wished for, and whom a quotation belongs to. Act, polarity
 * and certainty come from the lexicon where it knows the cue, else from the encoder. A content that the encoder lets go on over
 * the sentences behind it goes on only where rules and encoder agree on the source, or the encoder alone found it.
 */
final class Fusion {

    /** So sure the encoder must be of an attribution with a cue that the lexicon knows. */
    static final double KNOWN = 0.6;
    /** And of one by other words, among which there are many that tell of a deed and not of saying. */
    static final double UNKNOWN = 0.85;
    /** And of a sentence without a cue, over which the content before goes on. */
    static final double LATER = 0.85;
    /** A source from the encoder speaks against that of the rules. */
    private static final double DOUBT = 0.7;
    /** A guess about an unknown cue counts. */
    private static final double GUESS = 0.8;
    /** So much of two contents shared makes them one. */
    private static final double SAME = 0.6;

    private final TreeMap<Integer, List<org.hearsay.model.Attribution>> byCue = new TreeMap<>();
    private final CueBook book;
    private final Sources sources;
    private final CueFinder cues;

    Fusion(Layers layers, CueBook book, Sources sources) {
        this.book = book;
        this.sources = sources;
        this.cues = new CueFinder(book);
        for (org.hearsay.model.Attribution read :
                layers.encoding().map(Encoding::attributions).orElse(List.of())) {
            read.cue()
                    .ifPresent(cue -> byCue.computeIfAbsent(cue.span().start(), c -> new ArrayList<>())
                            .add(read));
        }
    }

    /** The attributions of a unit, by the place of their cue. */
    List<Backed> fuse(Unit unit, List<Attribution> rules) {
        List<org.hearsay.model.Attribution> read = readIn(unit);
        var out = new ArrayList<Backed>();
        for (Attribution rule : rules) {
            out.add(backed(rule, read));
        }
        if (!read.isEmpty()) {
            List<CueHit> hits = cues.find(unit);
            for (org.hearsay.model.Attribution one : read) {
                if (rules.stream().noneMatch(r -> claims(r, one))) {
                    made(unit, one, hits)
                            .filter(made -> out.stream().noneMatch(b -> isSame(b.attribution(), made)))
                            .ifPresent(made ->
                                    out.add(new Backed(made, Backing.ENCODER, one.confidence(), later(unit, one))));
                }
            }
            out.sort(Comparator.comparing(b -> b.attribution().cueSpan()));
        }
        return out;
    }

    /** What the encoder read with a cue among the words of a unit itself, not inside its quotations. */
    private List<org.hearsay.model.Attribution> readIn(Unit unit) {
        var here = new ArrayList<org.hearsay.model.Attribution>();
        byCue.subMap(unit.span().start(), unit.span().end()).forEach((start, all) -> {
            int i = unit.indexFrom(start);
            if (i < unit.size() && unit.at(i).span().start() == start && !unit.isQuotation(i)) {
                here.addAll(all);
            }
        });
        return here;
    }

    private static Backed backed(Attribution rule, List<org.hearsay.model.Attribution> read) {
        Optional<org.hearsay.model.Attribution> same = read.stream()
                .filter(r -> rule.cueSpan().overlaps(cue(r).span()))
                .max(Comparator.comparingDouble(org.hearsay.model.Attribution::confidence));
        if (same.isEmpty() || same.get().sources().isEmpty() || rule.sources().isEmpty()) {
            return new Backed(rule, Backing.RULES, 0);
        }
        boolean agree = same.get().sources().stream()
                .anyMatch(s -> rule.sources().stream()
                        .anyMatch(r -> rule.unit()
                                .span(r.from(), r.to())
                                .overlaps(s.words().span())));
        double confidence = same.get().confidence();
        if (agree) {
            return new Backed(rule, Backing.BOTH, confidence, later(rule.unit(), same.get()));
        }
        return new Backed(rule, confidence >= DOUBT ? Backing.DOUBTED : Backing.RULES, confidence);
    }

    /** Sentences behind a unit, in its block, that the content of the report's own attribution goes on over without a gap. */
    private static List<Span> later(Unit unit, org.hearsay.model.Attribution read) {
        var later = new ArrayList<Span>();
        for (org.hearsay.model.Attribution.Part part : read.contents()) {
            Span words = part.words().span();
            boolean sure = Math.min(part.words().confidence(), part.link()) >= LATER;
            if (!part.goesOn()) {
                later.clear();
            } else if (read.depth() == 1
                    && unit.level() < 0
                    && words.start() >= unit.span().end()) {
                if (!sure) {
                    break;
                }
                later.add(words);
            }
        }
        return later;
    }

    /**
     * What goes on in a unit that has no attribution of its own: one clause or quotation, whole.
     *
     * @param given numbers of the quotations that belong to somebody already
     */
    Optional<Attribution.Content> goingOn(Unit unit, Span words, Set<Integer> given) {
        return range(unit, words)
                .filter(r -> isStatement(unit, r))
                .flatMap(r -> new Findings(unit, book, sources).piece(r.from(), r.to()))
                .filter(c -> !given.contains(c.quotation()));
    }

    private static Range withoutThat(Unit unit, Range range) {
        return unit.is(range.from(), "that") && range.to() > range.from() + 1
                ? new Range(range.from() + 1, range.to())
                : range;
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

    private static boolean isSame(Attribution a, Attribution b) {
        for (Attribution.Content x : a.contents()) {
            for (Attribution.Content y : b.contents()) {
                int shared = Math.min(x.span().end(), y.span().end())
                        - Math.max(x.span().start(), y.span().start());
                if (shared > SAME * Span.cover(x.span(), y.span()).length()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the encoder read in the shape that the rules give it; empty where it is not to be believed. */
    private Optional<Attribution> made(Unit unit, org.hearsay.model.Attribution read, List<CueHit> hits) {
        Optional<Range> cue = range(unit, cue(read).span());
        Optional<Range> source = cue.flatMap(c -> source(unit, read, c));
        if (cue.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Optional<CueHit> hit = hits.stream()
                .filter(h -> h.from() < cue.get().to() && cue.get().from() < h.to())
                .findFirst();
        Optional<Cue> known = hit.map(CueHit::cue).or(() -> noun(unit, cue.get()));
        boolean believed = read.confidence() >= (known.isPresent() ? KNOWN : UNKNOWN);
        if (!believed || hit.filter(CueHit::unreal).isPresent()) {
            return Optional.empty();
        }
        // Pieces of one quotation that the encoder cut by sentences are that quotation.
        var pieces = new LinkedHashSet<Attribution.Content>();
        var found = new Findings(unit, book, sources);
        for (org.hearsay.model.Attribution.Part part : read.contents()) {
            range(unit, part.words().span())
                    .filter(r -> !overlap(r, cue.get()) && !overlap(r, source.get()))
                    .map(r -> withoutThat(unit, r))
                    .filter(r -> isStatement(unit, r)
                            || known.filter(k -> takes(k, unit, r)).isPresent())
                    .flatMap(r -> found.piece(r.from(), r.to()))
                    .ifPresent(pieces::add);
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                unit,
                known.orElseGet(() -> guessed(unit, cue.get(), read)),
                unit.span(cue.get().from(), cue.get().to()),
                List.of(source.get()),
                List.copyOf(pieces),
                Optional.empty()));
    }

    private static boolean overlap(Range a, Range b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    /** A clause or quoted words; infinitives and things are what somebody does or wants rather than says. */
    private static boolean isStatement(Unit unit, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (unit.isQuotation(i) || unit.finite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue leads in words without a verb of their own: 'rejects the claim', 'wants to leave', but 'claims land'. */
    private static boolean takes(Cue cue, Unit unit, Range range) {
        if (unit.is(range.from(), "to")) {
            return cue.takes('i');
        }
        return !cue.isMind() && (cue.takes('n') || cue.takes('a') || cue.takes('c') || cue.takes('o'));
    }

    /** The source that is tied to the cue best; whom 'who' stands for; not the report's own 'we'. */
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
            case "i", "we", "you", "me", "us" -> Optional.empty();
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
        String term = unit.low(cue.to() - 1);
        return new Cue(term, "", act, polarity, certainty, List.of(), false);
    }

    private static boolean isGuess(Optional<Guess> guess, String slug) {
        return guess.filter(g -> g.confidence() >= GUESS
                        && g.label().toLowerCase(Locale.ROOT).equals(slug))
                .isPresent();
    }

    /** The items of a unit that a span touches; empty where it reaches out of the unit. */
    private static Optional<Range> range(Unit unit, Span span) {
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
