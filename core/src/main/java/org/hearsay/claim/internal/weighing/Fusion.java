package org.hearsay.claim.internal.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.AttributionModel;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.rule.Findings;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.claim.internal.weighing.Proposal.By;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/**
 * Chooses among the readings of rules and encoder: of those of one cue the likeliest, where it is above the line; of two cues
 * with the same content the likelier. A content that the encoder lets go on over the sentences behind it goes on only where
 * rules and encoder agree on the source, or the encoder alone found it.
 */
public final class Fusion {

    private final Proposals proposals;
    private final Signs signs;
    private final AttributionModel model;
    private final CueBook book;
    private final Sources sources;
    private final Unsaid unsaid;

    public Fusion(Layers layers, CueBook book, Sources sources, AttributionModel model) {
        var marks = new Marks(layers);
        this.proposals = new Proposals(marks, new TreeReading(layers, book, sources), book, sources);
        this.signs = new Signs(marks, book, sources);
        this.model = model;
        this.book = book;
        this.sources = sources;
        this.unsaid = new Unsaid(marks, book, sources);
    }

    /** All readings of the cues of a unit, with their signs. */
    public List<List<Weighed>> weigh(Unit unit, List<Attribution> rules) {
        return proposals.propose(unit, rules).stream()
                .map(all -> all.stream().map(this::weigh).toList())
                .toList();
    }

    private Weighed weigh(Proposal proposal) {
        List<String> all = signs.of(proposal);
        return new Weighed(proposal, all, model.likely(all));
    }

    /** A reading, its signs and how likely they make it. */
    public record Weighed(Proposal proposal, List<String> signs, double likely) {

        public Attribution attribution() {
            return proposal.attribution();
        }

        /** The same with another attribution. */
        Weighed with(Attribution other) {
            return new Weighed(proposal.with(other), signs, likely);
        }
    }

    /** The attributions of a unit, by the place of their cue. */
    public List<Backed> fuse(Unit unit, List<Attribution> rules) {
        var likeliest = new ArrayList<Weighed>();
        for (List<Weighed> readings : weigh(unit, rules)) {
            readings.stream()
                    .filter(w -> !w.proposal().unreal())
                    .max(Comparator.comparingDouble(Weighed::likely))
                    .filter(w -> w.likely() >= model.line()
                            || w.attribution().contents().isEmpty())
                    .ifPresent(likeliest::add);
        }
        List<Weighed> best = apart(unsaid.left(likeliest, unit));
        return best.stream()
                .filter(w -> best.stream().noneMatch(o -> isSame(w, o) && o.likely() > w.likely()))
                .map(w -> new Backed(w.attribution(), backing(w.proposal()), w.likely(), later(unit, w.proposal())))
                .sorted(Comparator.comparing(b -> b.attribution().cueSpan()))
                .toList();
    }

    /**
     * 'The bridge held, the agency reported; its head warned drivers to turn back': words that one has right beside its cue are not
     * said by another too that has words of its own.
     */
    private static List<Weighed> apart(List<Weighed> best) {
        var left = new ArrayList<Weighed>();
        for (Weighed w : best) {
            Attribution own = w.attribution();
            List<Attribution.Content> contents = own.contents().stream()
                    .filter(c -> best.stream().noneMatch(o -> o != w && isNearer(o.attribution(), own, c)))
                    .toList();
            boolean kept =
                    contents.isEmpty() || contents.size() == own.contents().size();
            left.add(kept ? w : w.with(new Attribution(own.unit(), own.cue(), own.cueSpan(), own.sources(), contents)));
        }
        return left;
    }

    /** Whether another, of somebody else, has the same words nearer to its cue, and neither tells of the other. */
    private static boolean isNearer(Attribution other, Attribution own, Attribution.Content content) {
        boolean shared = own.sources().stream()
                .anyMatch(r -> other.sources().stream().anyMatch(o -> r.from() < o.to() && o.from() < r.to()));
        return !shared
                && !other.holds(own.cueSpan())
                && !own.holds(other.cueSpan())
                && other.contents().stream().anyMatch(d -> d.span().equals(content.span()))
                && gap(other.cueSpan(), content.span()) < gap(own.cueSpan(), content.span());
    }

    private static int gap(Span a, Span b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }

    private static Backing backing(Proposal proposal) {
        return switch (proposal.source()) {
            case ENCODER -> Backing.ENCODER;
            case BOTH -> Backing.BOTH;
            case RULES, TREE ->
                proposal.read().filter(r -> !r.sources().isEmpty()).isPresent() ? Backing.DOUBTED : Backing.RULES;
        };
    }

    /** Whether both give the same words to somebody, the encoder alone for one, and neither tells of the other. */
    private static boolean isSame(Weighed a, Weighed b) {
        boolean alone = isAlone(a.proposal()) || isAlone(b.proposal());
        return a != b
                && alone
                && Proposals.shared(a.attribution(), b.attribution()) > 0.5
                && !a.attribution().holds(b.attribution().cueSpan())
                && !b.attribution().holds(a.attribution().cueSpan());
    }

    private static boolean isAlone(Proposal proposal) {
        return proposal.content() == By.ENCODER || proposal.content() == By.TREE;
    }

    /** A sentence over which a content goes on, its signs and how likely they make it. */
    public record Later(Span words, List<String> signs, double likely) {}

    /** Sentences behind a unit that the content of the report's own attribution goes on over without a gap, as far as is read. */
    public List<Later> weighLater(Unit unit, Proposal proposal) {
        var later = new ArrayList<Later>();
        if (proposal.read().isEmpty() || !proposal.source().isRead() || unit.level() >= 0) {
            return later;
        }
        org.hearsay.model.Attribution read = proposal.read().get();
        for (org.hearsay.model.Attribution.Part part : read.contents()) {
            Span words = part.words().span();
            if (!part.goesOn()) {
                later.clear();
            } else if (read.depth() == 1 && words.start() >= unit.span().end()) {
                List<String> all = signs.later(proposal, part, later.size());
                later.add(new Later(words, all, model.likely(all)));
            }
        }
        return later;
    }

    private List<Span> later(Unit unit, Proposal proposal) {
        return weighLater(unit, proposal).stream()
                .takeWhile(l -> l.likely() >= model.line())
                .map(Later::words)
                .toList();
    }

    /**
     * What goes on in a unit that has no attribution of its own: one clause or quotation, whole.
     *
     * @param given numbers of the quotations that belong to somebody already
     */
    public Optional<Attribution.Content> goingOn(Unit unit, Span words, Set<Integer> given) {
        return Proposals.range(unit, words)
                .filter(r -> isStatement(unit, r))
                .flatMap(r -> new Findings(unit, book, sources).piece(r.from(), r.to()))
                .filter(c -> !given.contains(c.quotation()));
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
}
