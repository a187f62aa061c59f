package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.text.Span;

/** Finds what nobody in particular says: 'it is understood that', 'reportedly'. */
public final class UnnamedFinder {

    private final CueBook book;
    private final Findings found;
    private final Unit unit;
    private final List<String> lows;
    private final ContentFinder contents;

    public UnnamedFinder(CueBook book, Findings found) {
        this.book = book;
        this.found = found;
        this.unit = found.unit();
        this.lows = found.lows();
        this.contents = found.contents();
    }

    public void impersonal() {
        for (int i = 0; i < unit.size(); i++) {
            Optional<PhraseIndex.Hit<Lexicon.Entry>> hit = book.impersonal().findAt(lows, i);
            if (hit.isPresent()) {
                int to = Phrases.skipAdjuncts(unit, i + hit.get().words());
                to = unit.comma(to) && unit.is(to + 1, "that") ? to + 1 : to;
                if (unit.is(to, "that")) {
                    int from = to + 1;
                    from = unit.comma(from) ? from + 1 : from;
                    var pieces = new ArrayList<Attribution.Content>();
                    found.piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
                    found.add(
                            Cue.of(hit.get().value()),
                            unit.span(i, i + hit.get().words()),
                            List.of(),
                            pieces);
                }
            }
        }
    }

    /** 'The jets reportedly fired': said by somebody who is not named; only where nobody else is given for it. */
    public void hidden() {
        for (int i = 0; i < unit.size(); i++) {
            Cue cue = book.hidden().get(unit.low(i));
            Span span = cue == null ? unit.span() : unit.at(i).span();
            if (cue == null || found.list().stream().anyMatch(a -> a.holds(span))) {
                continue;
            }
            int from = 0;
            for (int k = 0; k < i; k++) {
                from = unit.is(k, ";") || Phrases.RELATIVE.contains(unit.low(k)) && unit.comma(k - 1) ? k + 1 : from;
            }
            int to = i;
            while (to < unit.size() && !unit.is(to, ";")) {
                to++;
            }
            var pieces = new ArrayList<Attribution.Content>();
            found.piece(from, to).ifPresent(pieces::add);
            found.add(cue, span, List.of(), pieces);
        }
    }
}
