package org.hearsay.claim.internal.weighing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.claim.Act;
import org.hearsay.claim.Form;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.claim.internal.weighing.Proposal.By;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/**
 * Tells readings in which nobody says anything, though a cue stands there: nobody as the one who says it, what was only asked, a thing or a
 * person turned away, words refused, who is accused himself. They are few in any corpus, so no weight learns them; each would put words into a mouth.
 */
final class Unsaid {

    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing");
    private static final Set<String> UNTRUE = Set.of("false", "untrue", "wrong", "incorrect", "inaccurate");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "whom");

    private static final Set<String> ACCUSED_OF = Set.of("of", "with");

    /** A thing in so many words. */
    private static final int FEW = 3;

    private static final Set<String> OBJECTS = Set.of("it", "him", "them", "me", "us");

    private final Marks marks;
    private final CueBook book;
    private final Sources sources;

    Unsaid(Marks marks, CueBook book, Sources sources) {
        this.marks = marks;
        this.book = book;
        this.sources = sources;
    }

    /** The readings of a unit that say something. */
    List<Fusion.Weighed> left(List<Fusion.Weighed> readings, Unit unit) {
        Predicate<Span> within =
                within(unit, readings.stream().map(Fusion.Weighed::attribution).toList());
        var left = new ArrayList<Fusion.Weighed>();
        for (Fusion.Weighed w : readings) {
            if (!within.test(w.attribution().cueSpan()) && !isDeed(w.proposal())) {
                said(w.attribution()).ifPresent(a -> left.add(w.with(a)));
            }
        }
        return left;
    }

    /** 'Suspended trading', 'financed the operation': a verb that no word list has for saying, and behind it a thing. */
    private boolean isDeed(Proposal p) {
        Attribution a = p.attribution();
        return p.content() == By.ENCODER
                && a.cue().frames().isEmpty()
                && !book.nouns().containsKey(a.cue().term())
                && a.contents().stream().allMatch(c -> isThing(a.unit(), c));
    }

    private static boolean isThing(Unit unit, Attribution.Content content) {
        Optional<Range> words = Proposals.range(unit, content.span());
        if (content.form() != Form.INDIRECT
                || words.isEmpty()
                || words.get().to() - words.get().from() > FEW) {
            return false;
        }
        Range range = words.get();
        for (int i = range.from(); i < range.to(); i++) {
            if (unit.isQuotation(i) || unit.finite(i) || unit.tag(i) == Tag.VERB || unit.tag(i) == Tag.AUX) {
                return false;
            }
        }
        return unit.tag(range.from()) != Tag.ADP && unit.noun(range.to() - 1);
    }

    /** What a reading says, less what is no content; empty where nothing is said. */
    Optional<Attribution> said(Attribution a) {
        List<Attribution.Content> left = a.contents().stream()
                .filter(c -> !isBeside(a, c) && !isNoStatement(a, c))
                .toList();
        boolean lost = left.isEmpty() && !a.contents().isEmpty();
        if (lost
                || isNobody(a)
                || isAsked(a)
                || isRefused(a)
                || isHeldBack(a)
                || isTurnedAway(a)
                || isAccused(a)
                || isSaidOf(a)) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(a.unit(), a.cue(), a.cueSpan(), a.sources(), left));
    }

    /** Whether a cue stands where nothing is asserted: inside of what nobody says, of what is asked, of what is called untrue. */
    Predicate<Span> within(Unit unit, List<Attribution> all) {
        Set<Span> held = new HashSet<>();
        for (Attribution a : all) {
            if (isNobody(a) || isQuestion(a)) {
                a.contents().forEach(c -> held.add(c.span()));
            }
        }
        untrue(unit).ifPresent(held::add);
        return cue -> held.stream().anyMatch(h -> h.contains(cue));
    }

    /** 'It is not true that P', told by the report itself. */
    private static Optional<Span> untrue(Unit unit) {
        for (int i = 0; i + 3 < unit.size(); i++) {
            boolean be = unit.is(i, "it") && (unit.is(i + 1, "is") || unit.is(i + 1, "was"));
            boolean not = unit.is(i + 2, "not") && (unit.is(i + 3, "true") || unit.is(i + 3, "correct"));
            int that = not ? i + 4 : i + 3;
            if (be && (not || UNTRUE.contains(unit.low(i + 2))) && unit.is(that, "that") && that + 1 < unit.size()) {
                return Optional.of(unit.span(that + 1, unit.size()));
            }
        }
        return Optional.empty();
    }

    private static boolean isNobody(Attribution a) {
        if (a.sources().isEmpty()) {
            return false;
        }
        Range source = a.sources().getLast();
        String first = a.unit().low(source.from());
        return NOBODY.contains(first) || first.equals("no");
    }

    /** Whether it asks if something is so: 'asked whether he had ordered it'. */
    private static boolean isQuestion(Attribution a) {
        if (a.cue().act() != Act.ASK || a.contents().isEmpty()) {
            return false;
        }
        int first = a.unit().indexFrom(a.contents().getFirst().span().start());
        return a.unit().is(first, "if") || a.unit().is(first, "whether");
    }

    /** 'when asked if she had the ring': who stands there is the one asked. A question that holds a person alone asks for nothing. */
    private static boolean isAsked(Attribution a) {
        Unit unit = a.unit();
        int verb = lastOfCue(a);
        boolean asking = a.cue().act() == Act.ASK && unit.low(verb).endsWith("ed");
        boolean behind = unit.is(verb - 1, "when") || unit.is(verb - 1, "if") || unit.is(verb - 1, "once");
        return asking && (behind || isPerson(a));
    }

    /** 'The man accused of murder': he is the one accused, for whoever accuses accuses somebody; one complains of things. */
    private static boolean isAccused(Attribution a) {
        Unit unit = a.unit();
        int verb = lastOfCue(a);
        while (verb > 0 && ACCUSED_OF.contains(unit.low(verb))) {
            verb--;
        }
        return a.cue().act() == Act.ACCUSE
                && a.cue().takes('n')
                && unit.low(verb).endsWith("ed")
                && ACCUSED_OF.contains(unit.low(verb + 1))
                && !a.sources().isEmpty()
                && a.sources().getLast().to() <= verb;
    }

    /** 'The clerk, said to have opened the safe, …': others say it of him, for whoever says something says no 'to have'. */
    private boolean isSaidOf(Attribution a) {
        Unit unit = a.unit();
        int verb = lastOfCue(a);
        return a.cue().takes('t')
                && !a.cue().takes('i')
                && unit.low(verb).endsWith("d")
                && unit.is(verb + 1, "to")
                && (unit.is(verb + 2, "have") || unit.is(verb + 2, "be"))
                && !a.sources().isEmpty()
                && a.sources().getLast().to() <= verb;
    }

    /** Whether all that is said is a name: 'questioned Mr. Dusik'. */
    private static boolean isPerson(Attribution a) {
        return !a.contents().isEmpty()
                && a.contents().stream()
                        .allMatch(c -> !c.isQuotation()
                                && Proposals.range(a.unit(), c.span())
                                        .filter(r -> isName(a.unit(), r))
                                        .isPresent());
    }

    private static boolean isName(Unit unit, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (unit.tag(i) != Tag.PROPN && unit.tag(i) != Tag.PUNCT) {
                return false;
            }
        }
        return unit.tag(range.to() - 1) == Tag.PROPN;
    }

    /** 'declined to comment', 'failed to mention the fire'. */
    private boolean isRefused(Attribution a) {
        Unit unit = a.unit();
        if (a.contents().size() != 1 || a.contents().getFirst().isQuotation()) {
            return false;
        }
        int first = unit.indexFrom(a.contents().getFirst().span().start());
        return book.isIn("unwilling", unit.low(lastOfCue(a)))
                && unit.is(first, "to")
                && book.isIn("speaking", unit.low(first + 1));
    }

    /** 'refused to deny that …', 'stopped short of denying it', 'without denying it': no denial is made, nor is it told as so. */
    private boolean isHeldBack(Attribution a) {
        Unit unit = a.unit();
        int verb = lastOfCue(a);
        return a.cue().polarity() == Polarity.DENY
                && verb > 0
                && (unit.is(verb - 1, "to") && verb > 1 && book.isIn("unwilling", unit.low(verb - 2))
                        || unit.is(verb - 1, "of") && verb > 1 && unit.is(verb - 2, "short")
                        || unit.is(verb - 1, "without"));
    }

    /** 'rejected the appeal', 'dismissed the minister': a deed, unless what is turned away was said. */
    private boolean isTurnedAway(Attribution a) {
        String term =
                a.cue().term().isEmpty() ? a.unit().low(lastOfCue(a)) : a.cue().term();
        boolean away = a.cue().polarity() == Polarity.DENY
                && book.listTerms("turning-away").stream().anyMatch(term::startsWith);
        return away && !a.contents().isEmpty() && a.contents().stream().noneMatch(c -> isSaying(a.unit(), c));
    }

    private static int lastOfCue(Attribution a) {
        return Math.max(0, a.unit().indexFrom(a.cueSpan().end()) - 1);
    }

    private boolean isSaying(Unit unit, Attribution.Content content) {
        Optional<Range> range = Proposals.range(unit, content.span());
        if (content.isQuotation() || range.isEmpty()) {
            return true;
        }
        for (int i = range.get().from(); i < range.get().to(); i++) {
            if (unit.finite(i)
                    || unit.isQuotation(i)
                    || unit.is(i, "that")
                    || unit.is(i, "as")
                    || unit.low(i).endsWith("ing")) {
                return true;
            }
        }
        String head = marks.lemmaOf(content.span());
        return book.isIn("sayings", head) || book.nouns().containsKey(head);
    }

    /** 'Wrote about the barges', 'praised the minister', 'heard it at a party': a topic, a person or a thing, nothing said of it. */
    private boolean isNoStatement(Attribution a, Attribution.Content content) {
        Unit unit = a.unit();
        Optional<Range> words = Proposals.range(unit, content.span());
        if (content.isQuotation() || words.isEmpty()) {
            return false;
        }
        Range range = words.get();
        int first = range.from();
        if (first < lastOfCue(a)) {
            // 'The fee which, she says, they wanted': the clause goes on behind the cue
            return RELATIVE.contains(unit.low(range.to() - 1));
        }
        for (int i = first; i < range.to(); i++) {
            if (unit.isQuotation(i) || unit.finite(i) || unit.tag(i) == Tag.VERB || unit.tag(i) == Tag.AUX) {
                return OBJECTS.contains(unit.low(first))
                        && !a.cue().takes('c')
                        && !a.cue().takes('a')
                        && !a.cue().takes('o')
                        && marks.tie(
                                        new Span(
                                                content.span().start(),
                                                unit.at(first).span().end()),
                                        a.cueSpan())
                                .equals("obj of cue");
            }
        }
        boolean topic = unit.is(first, "about") && unit.tag(first + 1) != Tag.NUM && !unit.is(first + 1, "a");
        boolean thing = OBJECTS.contains(unit.low(first))
                && !a.cue().takes('c')
                && !a.cue().takes('a');
        return topic || thing || sources.isPerson(unit, range);
    }

    /** 'The report, which nobody had seen, says': a clause beside the one who says it. */
    private static boolean isBeside(Attribution a, Attribution.Content content) {
        if (content.isQuotation() || a.sources().isEmpty()) {
            return false;
        }
        Unit unit = a.unit();
        int first = unit.indexFrom(content.span().start());
        return RELATIVE.contains(unit.low(first))
                && content.span().end() <= a.cueSpan().start()
                && a.sources().getLast().to() <= first
                && unit.comma(first - 1);
    }
}
