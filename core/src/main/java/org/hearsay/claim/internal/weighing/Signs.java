package org.hearsay.claim.internal.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.claim.internal.weighing.Proposal.By;
import org.hearsay.model.Attribution.Part;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/** Tells by typed signs what speaks for and against a reading of a cue; a model weighs them. */
public final class Signs {

    private final Marks marks;
    private final CueBook book;
    private final Sources sources;

    public Signs(Marks marks, CueBook book, Sources sources) {
        this.marks = marks;
        this.book = book;
        this.sources = sources;
    }

    /** The signs of a reading. */
    public List<String> of(Proposal proposal) {
        var signs = new ArrayList<String>();
        String by = marks.isRead() ? by(proposal) : "alone";
        signs.add(by);
        signs.add(by + ".source by=" + proposal.source() + " content by=" + proposal.content());
        cue(proposal, by, signs);
        source(proposal, by, signs);
        if (!proposal.contents().isEmpty()) {
            content(proposal, by, signs);
            place(proposal, by, signs);
        }
        if (marks.isRead()) {
            read(proposal, by, signs);
        }
        return signs;
    }

    private static String by(Proposal proposal) {
        if (proposal.content() == By.TREE) {
            return "tree";
        }
        boolean encoder = proposal.source() == By.ENCODER || proposal.content() == By.ENCODER;
        return proposal.read().isEmpty() ? "rules" : encoder ? "encoder" : "both";
    }

    private void cue(Proposal proposal, String by, List<String> signs) {
        Attribution a = proposal.attribution();
        Unit unit = a.unit();
        String kind = kind(a.cue(), unit, unit.indexFrom(a.cueSpan().start()));
        signs.add(by + ".cue=" + kind);
        signs.add("cue.act=" + kind + " " + a.cue().act().slug());
        signs.add(by + ".cue.clear=" + a.cue().clear());
        signs.add("cue.term=" + a.cue().term());
        signs.add("cue.mind=" + a.cue().isMind() + " " + by);
        if (proposal.bare()) {
            signs.add("content.bare");
        }
        if (proposal.unreal()) {
            signs.add("cue.unreal");
        }
        int last = unit.indexFrom(a.cueSpan().end()) - 1;
        signs.add("cue.tag=" + (last >= 0 ? unit.tag(last) : Tag.X));
        signs.add("cue.form=" + form(unit.low(Math.max(0, last))));
        signs.add("cue.words=" + Math.min(4, last - unit.indexFrom(a.cueSpan().start()) + 1));
        for (int i = unit.indexFrom(a.cueSpan().start()) - 1; i <= last && i >= 0; i++) {
            switch (unit.low(i)) {
                case "not", "n't", "never", "no" -> signs.add("cue.not");
                case "would", "could", "might", "may", "will", "should", "must", "can" -> signs.add("cue.modal");
                case "to" -> signs.add("cue.to");
                default -> {}
            }
        }
    }

    private static String form(String word) {
        return word.endsWith("ing") ? "ing" : word.endsWith("ed") ? "ed" : word.endsWith("s") ? "s" : "other";
    }

    private String kind(Cue cue, Unit unit, int first) {
        if (cue.frames().isEmpty() && cue.term().isEmpty()) {
            return "none";
        }
        if (book.hidden().containsKey(cue.term())) {
            return "hidden";
        }
        boolean noun = book.nouns().containsKey(unit.low(first)) && unit.noun(first);
        return noun ? "noun" : !cue.frames().isEmpty() ? "verb" : cue.term().contains(" ") ? "phrase" : "other";
    }

    private void source(Proposal proposal, String by, List<String> signs) {
        Attribution a = proposal.attribution();
        Unit unit = a.unit();
        if (a.sources().isEmpty()) {
            signs.add(by + ".source=none");
            return;
        }
        Range range = a.sources().getLast();
        String kind = kind(unit, range);
        signs.add("source=" + kind);
        signs.add(by + ".source=" + kind);
        signs.add("source.words=" + Math.min(6, range.to() - range.from()));
        signs.add("source.links=" + a.sources().size());
        signs.add("source.finite=" + unit.hasFinite(range.from(), range.to()));
        int cue = unit.indexFrom(a.cueSpan().start());
        boolean before = range.to() <= cue;
        int gap = before
                ? cue - range.to()
                : range.from() - unit.indexFrom(a.cueSpan().end());
        signs.add("source." + (before ? "before" : "behind") + "=" + Math.clamp(gap, 0, 4));
        if (before) {
            signs.add("source.apart=" + unit.hasFinite(range.to(), cue));
        }
    }

    private String kind(Unit unit, Range range) {
        boolean one = range.to() - range.from() == 1;
        if (one) {
            switch (unit.low(range.from())) {
                case "i", "we", "us", "me" -> {
                    return "I";
                }
                case "you" -> {
                    return "you";
                }
                case "it", "this", "that" -> {
                    return "it";
                }
                case "he", "she", "they", "his", "her", "their" -> {
                    return "he";
                }
                default -> {}
            }
        }
        return sources.isOutlet(unit, range)
                ? "outlet"
                : sources.isAnonymous(unit, range)
                        ? "nobody"
                        : sources.isSpeaking(unit, range)
                                ? "speaker"
                                : sources.isActor(unit, range) ? "actor" : "thing";
    }

    private static void content(Proposal proposal, String by, List<String> signs) {
        Attribution a = proposal.attribution();
        Unit unit = a.unit();
        String kinds = "";
        int words = 0;
        for (Attribution.Content content : a.contents()) {
            Range range = Proposals.range(unit, content.span()).orElse(new Range(0, 0));
            kinds = kinds.isEmpty() ? kind(unit, content, range) : kinds;
            words += range.to() - range.from();
        }
        signs.add("content=" + kinds);
        signs.add(by + ".content=" + kinds + " " + (a.cue().frames().isEmpty() ? "new" : "known"));
        signs.add("content.mind=" + a.cue().isMind() + " " + kinds);
        signs.add("content.words=" + (words < 3 ? words : words < 6 ? 5 : words < 12 ? 11 : 12));
        signs.add("content.pieces=" + a.contents().size());
    }

    private static String kind(Unit unit, Attribution.Content content, Range range) {
        if (content.isQuotation() || unit.isQuotation(range.from())) {
            return "quotation";
        }
        if (unit.is(range.from(), "to")) {
            return "to";
        }
        boolean that = unit.is(range.from() - 1, "that");
        boolean finite = unit.hasFinite(range.from(), range.to());
        return (that ? "that " : "")
                + (finite ? "clause" : unit.low(range.from()).endsWith("ing") ? "ing" : "words");
    }

    private static void place(Proposal proposal, String by, List<String> signs) {
        Attribution a = proposal.attribution();
        Unit unit = a.unit();
        Span first = a.contents().getFirst().span();
        boolean behind = first.start() >= a.cueSpan().end();
        int gap = behind
                ? unit.indexFrom(first.start()) - unit.indexFrom(a.cueSpan().end())
                : unit.indexFrom(a.cueSpan().start()) - unit.indexFrom(first.end());
        signs.add("content." + (behind ? "behind" : "before") + "=" + Math.clamp(gap, 0, 4));
        signs.add(by + ".in=" + unit.kind() + (unit.level() < 0 ? "" : " quoted"));
    }

    private void read(Proposal proposal, String by, List<String> signs) {
        double content = 0;
        for (Span span : proposal.contents()) {
            content += marks.inContent(span) / proposal.contents().size();
        }
        signs.add(by + ".content in=" + level(content));
        double source = 0;
        for (Span span : proposal.sources()) {
            source += marks.inSource(span) / proposal.sources().size();
        }
        signs.add(by + ".source in=" + level(source));
        signs.add(by + ".cue in=" + (marks.inCue(proposal.attribution().cueSpan()) > 0));
        Span cue = proposal.attribution().cueSpan();
        boolean known = !proposal.attribution().cue().frames().isEmpty();
        String happening = marks.kindAt(cue);
        signs.add("cue.happening=" + happening);
        signs.add(by + ".cue.happening=" + happening + (known ? " known" : " new"));
        if (!proposal.contents().isEmpty()) {
            Span first = proposal.contents().getFirst();
            String head = marks.tagOf(first) + (known ? " known" : " new");
            signs.add(by + ".content.head=" + head);
            signs.add(by + ".content.happenings=" + Math.min(3, marks.happeningsIn(first)) + " " + marks.tagOf(first));
        }
        if (!proposal.contents().isEmpty()) {
            String tie = marks.tie(proposal.contents().getFirst(), cue);
            signs.add("content tie=" + tie);
            signs.add(by + ".content tie=" + tie);
        }
        if (!proposal.sources().isEmpty()) {
            String tie = marks.tie(proposal.sources().getLast(), cue);
            signs.add("source tie=" + tie);
            signs.add(by + ".source tie=" + tie);
        }
        proposal.read().ifPresent(read -> {
            read.cue().ifPresent(c -> signs.add(by + ".sure of cue=" + level(c.confidence())));
            signs.add(by + ".sure of source=" + least(read.sources(), false));
            signs.add(by + ".sure of content=" + least(read.contents(), false));
            signs.add(by + ".link of source=" + least(read.sources(), true));
            signs.add(by + ".link of content=" + least(read.contents(), true));
            signs.add(by + ".sure=" + level(read.confidence()));
            read.act().ifPresent(a -> {
                signs.add(by + ".act=" + a.label() + (known ? " known" : " new"));
                signs.add(by + ".sure of act=" + level(a.confidence()) + (known ? " known" : " new"));
            });
            signs.add("depth=" + Math.min(3, read.depth()));
            signs.add(by + ".read contents=" + Math.min(3, read.contents().size()));
        });
    }

    /** The signs of a sentence over which the content of a reading goes on. */
    public List<String> later(Proposal proposal, Part part, int nth) {
        double cue = marks.inCue(part.words().span());
        return List.of(
                "later",
                "later.by=" + by(proposal),
                "later.sure=" + level(part.words().confidence()),
                "later.link=" + level(part.link()),
                "later.nth=" + Math.min(3, nth),
                "later.cue in=" + (cue > 0),
                "later.first sure="
                        + proposal.read().map(r -> level(r.confidence())).orElse(""));
    }

    private static String least(List<Part> parts, boolean link) {
        Optional<Double> least = parts.stream()
                .filter(p -> !p.goesOn())
                .map(p -> link ? p.link() : p.words().confidence())
                .min(Double::compare);
        return least.map(Signs::level).orElse("none");
    }

    private static String level(double sure) {
        double[] steps = {0.01, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995};
        int i = 0;
        while (i < steps.length && sure >= steps[i]) {
            i++;
        }
        return Integer.toString(i);
    }
}
