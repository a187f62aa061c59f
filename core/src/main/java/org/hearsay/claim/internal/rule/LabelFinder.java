package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Act;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.document.Block;
import org.hearsay.model.Tag;

/** Finds speakers set off by a mark: a headline with a colon, a quotation with a dash. */
public final class LabelFinder {

    private final CueBook book;
    private final Sources sources;
    private final Findings found;
    private final Unit unit;

    public LabelFinder(CueBook book, Sources sources, Findings found) {
        this.book = book;
        this.sources = sources;
        this.found = found;
        this.unit = found.unit();
    }

    private static final Set<String> WHY = Set.of("why", "how", "what", "where", "when", "who");

    /** A mark of punctuation that stands for a verb of saying. */
    private static final Cue MARK = new Cue(":", "", Act.SAY, Polarity.AFFIRM, Optional.empty(), List.of(), true);

    /** '“…” – Ada Vell': a quotation with its speaker behind a dash. */
    public void signed() {
        for (int i = 0; i + 2 < unit.size(); i++) {
            boolean dash = unit.is(i + 1, "\u2014")
                    || unit.is(i + 1, "\u2015")
                    || unit.is(i + 1, "\u2013")
                    || unit.is(i + 1, "--")
                    || unit.is(i + 1, "-");
            if (unit.isQuotation(i)
                    && dash
                    && unit.at(i + 2).capital()
                    && !unit.hasFinite(i + 2, unit.size())
                    && unit.size() - i < 16) {
                int end = Phrases.nounPhraseEnd(unit, i + 2, true);
                var pieces = new ArrayList<Attribution.Content>();
                found.piece(i, i + 1).ifPresent(pieces::add);
                found.add(MARK, unit.at(i + 1).span(), List.of(new Range(i + 2, Math.max(end, i + 3))), pieces);
            }
        }
    }

    /** 'Minister: dam will hold' and 'Dam will hold: sources', also several parted by semicolons. */
    public void headline() {
        if (unit.kind() != Block.Kind.TITLE && unit.kind() != Block.Kind.HEADING) {
            return;
        }
        int from = 0;
        for (int i = 0; i <= unit.size(); i++) {
            if (i == unit.size() || unit.is(i, ";")) {
                headline(from, i);
                from = i + 1;
            }
        }
    }

    public void headline(int from, int to) {
        int colon = from;
        while (colon < to && !unit.is(colon, ":")) {
            colon++;
        }
        boolean topic = colon - from <= 2 && book.isTopic(unit.low(from));
        if (colon >= to || colon == from || colon - from > 30 || topic) {
            return;
        }
        if (to - colon <= 4 && unit.hasFinite(from, colon)) {
            label(colon, new Range(colon + 1, to), from, colon);
            return;
        }
        int end = colon;
        for (int i = from + 1; i < colon; i++) {
            boolean aside = unit.is(i, "on") || unit.is(i, "in") || unit.is(i, "replies") || unit.is(i, "responds");
            end = aside && i < end ? i : end;
        }
        if (!unit.hasFinite(from, end) && sources.isSpeaking(unit, new Range(from, end)) && !isToldBehind(colon, to)) {
            label(colon, new Range(from, end), colon + 1, to);
        }
    }

    /** 'Norby: bridge had swayed for days, says engineer': somebody else is told to say it, so the label tells what it is about. */
    private boolean isToldBehind(int colon, int to) {
        for (int i = colon + 3; i < to - 1; i++) {
            boolean verb = unit.tag(i) == Tag.VERB && !book.forms(unit.low(i)).isEmpty();
            if (verb && unit.comma(i - 1) && unit.hasFinite(colon + 1, i - 1) && !unit.hasFinite(i + 1, to)) {
                return true;
            }
        }
        return false;
    }

    private void label(int colon, Range source, int from, int to) {
        var pieces = new ArrayList<Attribution.Content>();
        // 'Ada Vell: Why the dam must go': the title of what she writes
        if (!WHY.contains(unit.low(from))) {
            found.piece(from, to).ifPresent(pieces::add);
        }
        found.add(MARK, unit.at(colon).span(), List.of(source), pieces);
    }
}
