package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Unit;

/**
 * Finds who says what in one unit. First every cue is looked at for where it stands to its content (before it, behind
 * it); then contents are cut where the next attribution begins, so that 'P, X said, according to Y' nests by itself.
 */
public final class AttributionFinder {

    private final CueBook book;
    private final CueFinder cues;
    private final Sources sources;

    public AttributionFinder(CueBook book, Sources sources) {
        this.book = book;
        this.sources = sources;
        this.cues = new CueFinder(book);
    }

    /** The attributions of a unit, by the place of their cue. */
    public List<Attribution> find(Unit unit) {
        var found = new Findings(unit, book, sources);
        var relays = new RelayFinder(book, sources, found);
        var labels = new LabelFinder(book, sources, found);
        var unnamed = new UnnamedFinder(book, found);
        labels.signed();
        labels.headline();
        var active = new ArrayList<CueHit>();
        var passive = new ArrayList<CueHit>();
        for (CueHit hit : cues.find(unit)) {
            (hit.passive() ? passive : active).add(hit);
        }
        passive.forEach(relays::relayCut);
        active.removeIf(relays::quotedAs);
        active.removeIf(relays::isRelayed);
        List<VerbDrafts.Draft> drafts = new VerbDrafts(found).drafts(active);
        new LeadFinder(book, sources, found).phrases();
        unnamed.impersonal();
        passive.forEach(relays::passive);
        new VerbClauses(sources, found).completeAll(drafts);
        new NounFinder(book, found).nounClauses();
        unnamed.hidden();
        return found.list().stream()
                .sorted(Comparator.comparing(Attribution::cueSpan))
                .toList();
    }
}
