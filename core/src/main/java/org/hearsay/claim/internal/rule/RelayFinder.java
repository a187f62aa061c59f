package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/** Finds passive and relayed sayings: 'was quoted as saying by', 'is said to'. */
public final class RelayFinder {

    private static final int REACH = 16;

    private final CueBook book;
    private final ChainFinder links;
    private final Findings found;
    private final Unit unit;
    private final List<String> lows;

    /** Where a 'saying' stands that belongs to a relay. */
    private final Set<Integer> relayed = new HashSet<>();

    private final ContentFinder contents;

    public RelayFinder(CueBook book, Sources sources, Findings found) {
        this.book = book;
        this.links = new ChainFinder(sources, found);
        this.found = found;
        this.unit = found.unit();
        this.lows = found.lows();
        this.contents = found.contents();
    }

    /** '“P,” X quoted Y as saying' and 'X quoted Y as saying that P'. */
    public boolean quotedAs(CueHit hit) {
        Optional<Range> subject = SourceFinder.before(unit, hit.from());
        int saying = isRelay(hit) ? saying(hit) : -1;
        if (saying <= hit.to() || subject.isEmpty()) {
            return false;
        }
        relayed.add(saying + 1);
        relayed(
                unit.span(hit.from(), hit.to()),
                hit,
                saying + 2,
                List.of(subject.get(), phrase(hit.to(), saying)),
                subject.get().from());
        return true;
    }

    private static boolean isRelay(CueHit hit) {
        return hit.cue().term().equals("quote") || hit.cue().term().equals("cite");
    }

    /** Where the 'as saying' stands that belongs to a verb, only names and what describes them before it; else -1. */
    private int saying(CueHit hit) {
        for (int i = hit.to(); i < unit.size() - 1 && i < hit.to() + REACH; i++) {
            if (unit.is(i, "as") && (unit.is(i + 1, "saying") || unit.is(i + 1, "telling"))) {
                return i;
            }
            if (unit.isQuotation(i)
                    || unit.is(i, ";")
                    || unit.finite(i) && !Phrases.RELATIVE.contains(unit.low(i - 1))) {
                return -1;
            }
        }
        return -1;
    }

    private Range phrase(int from, int to) {
        return new Range(from, to > from + 1 && unit.comma(to - 1) ? to - 1 : to);
    }

    /** Whether a 'saying' belongs to a relay before it: 'was quoted by the Post as saying'. */
    public boolean isRelayed(CueHit hit) {
        if (relayed.contains(hit.verb())) {
            return true;
        }
        if (!unit.is(hit.verb() - 1, "as") || !unit.is(hit.verb(), "saying") && !unit.is(hit.verb(), "telling")) {
            return false;
        }
        for (int i = hit.verb() - 2; i > 0 && i > hit.verb() - REACH; i--) {
            boolean open = unit.is(i, "cited") || unit.is(i, "quoted") || unit.is(i, "reported");
            if (open && (i + 2 == hit.verb() || unit.is(i + 1, "by"))) {
                return true;
            }
        }
        return false;
    }

    public void relayCut(CueHit hit) {
        if (book.relayed().findAt(lows, hit.verb()).isPresent()) {
            SourceFinder.before(unit, hit.from())
                    .filter(s -> isBehindContent(s.from()))
                    .ifPresent(s -> found.cut(unit.comma(s.from() - 1) ? s.from() - 1 : s.from()));
        }
    }

    public void passive(CueHit hit) {
        for (int i = hit.verb(); i <= hit.verb(); i++) {
            Optional<PhraseIndex.Hit<Lexicon.Entry>> relayed = book.relayed().findAt(lows, i);
            if (relayed.isPresent()) {
                relay(hit, i + relayed.get().words());
                return;
            }
        }
        if (unit.is(hit.to(), "by") && (relayedBy(hit) || toldBy(hit))) {
            return;
        }
        boolean saying = hit.cue().takes('t') || hit.cue().takes('i');
        if (saying
                && !hit.cue().takes('o')
                && unit.is(hit.to(), "to")
                && (unit.tag(hit.to() + 1) == Tag.AUX || unit.tag(hit.to() + 1) == Tag.VERB)) {
            int end = contents.clauseEnd(hit.to());
            var pieces = new ArrayList<Attribution.Content>();
            found.piece(hit.to(), end).ifPresent(pieces::add);
            found.add(hit.cue(), unit.span(hit.from(), hit.to()), List.of(), pieces);
        }
    }

    /** 'X was quoted by Y as saying that P'. */
    private boolean relayedBy(CueHit hit) {
        Optional<Range> speaker = SourceFinder.before(unit, hit.from());
        int saying = saying(hit);
        if (speaker.isEmpty() || saying <= hit.to() + 1) {
            return false;
        }
        relayed(
                unit.span(hit.from(), hit.to()),
                hit,
                saying + 2,
                List.of(phrase(hit.to() + 1, saying), speaker.get()),
                speaker.get().from());
        return true;
    }

    /** 'We were told by X that P'. */
    private boolean toldBy(CueHit hit) {
        Optional<Range> by = hit.cue().takes('t') ? SourceFinder.after(unit, hit.to() + 1, true) : Optional.empty();
        if (by.isEmpty()) {
            return false;
        }
        int that = unit.comma(by.get().to()) ? by.get().to() + 1 : by.get().to();
        if (!unit.is(that, "that") || !unit.hasFinite(that + 1, unit.size())) {
            return false;
        }
        var pieces = new ArrayList<Attribution.Content>();
        found.piece(that + 1, contents.clauseEnd(that + 1)).ifPresent(pieces::add);
        found.add(hit.cue(), unit.span(hit.from(), hit.to()), List.of(by.get()), pieces);
        return true;
    }

    /** Whether what stands before a relay is what was said, and no mere adjunct. */
    private boolean isBehindContent(int start) {
        if (!found.isAfterContent(start)) {
            return false;
        }
        for (int i = 0; i < start; i++) {
            if (unit.isQuotation(i) || unit.finite(i)) {
                return true;
            }
        }
        return false;
    }

    /** 'P, X was quoted as saying by Y', 'In an interview with Y, X was quoted as saying that P'. */
    private void relay(CueHit hit, int to) {
        Optional<Range> speaker = SourceFinder.before(unit, hit.from());
        if (speaker.isEmpty()) {
            return;
        }
        var named = new ArrayList<Range>();
        int end = to;
        if (unit.is(to, "by")) {
            end = Phrases.nounPhraseEnd(unit, to + 1, true);
            named.add(new Range(to + 1, end));
        } else {
            links.medium(hit, speaker.get()).ifPresent(named::add);
        }
        named.add(speaker.get());
        relayed(unit.span(hit.from(), to), hit, end, named, speaker.get().from());
    }

    private void relayed(Span cue, CueHit hit, int end, List<Range> named, int start) {
        var pieces = new ArrayList<Attribution.Content>();
        if (isBehindContent(start)) {
            found.cut(unit.comma(start - 1) ? start - 1 : start);
            found.piece(found.clauseStart(start), start).ifPresent(pieces::add);
        } else {
            int from = Phrases.skipAdjuncts(unit, end);
            from = unit.is(from, "that") || unit.is(from, ":") || unit.comma(from) ? from + 1 : from;
            found.piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
        }
        found.add(hit.cue(), cue, named, pieces);
    }
}
