package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.claim.Form;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Item;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/** What has been found in one unit so far, and where contents must end. */
public final class Findings {

    private final Sources sources;
    private final Unit unit;
    private final List<String> lows;
    private final TreeMap<Integer, Integer> cuts = new TreeMap<>();
    private final ContentFinder contents;
    private final List<Attribution> found = new ArrayList<>();
    private final List<Range> cited = new ArrayList<>();

    public Findings(Unit unit, CueBook book, Sources sources) {
        this.sources = sources;
        this.unit = unit;
        this.lows = unit.items().stream().map(Item::low).toList();
        this.contents = new ContentFinder(unit, cuts, book.nouns());
    }

    public Unit unit() {
        return unit;
    }

    /** The words of the unit in lower case. */
    public List<String> lows() {
        return lows;
    }

    public ContentFinder contents() {
        return contents;
    }

    /** The attributions, in the order of their finding. */
    public List<Attribution> list() {
        return found;
    }

    /** Sources behind 'citing'. */
    public List<Range> cited() {
        return cited;
    }

    /** Marks an item before which contents end. */
    public void cut(int item) {
        cuts.put(item, 0);
    }

    /** Marks an item before which contents end that begin behind another one: the close of a relative clause. */
    public void cut(int item, int open) {
        cuts.putIfAbsent(item, open);
    }

    public void add(Attribution attribution) {
        found.add(attribution);
    }

    public boolean isAfterContent(int i) {
        return i > 0 && (unit.comma(i - 1) || unit.isQuotation(i - 1));
    }

    /** 'P, X said, and Q': what goes on behind the reporting clause is said too. */
    public Optional<Attribution.Content> rest(int from) {
        int i = from;
        if (unit.comma(i)) {
            i++;
        }
        if (unit.isQuotation(i)) {
            return piece(i, i + 1);
        }
        if (i == from
                || i >= unit.size()
                || cuts.containsKey(i)
                || cuts.containsKey(from)
                || Phrases.RELATIVE.contains(unit.low(i))) {
            return Optional.empty();
        }
        int end = contents.clauseEnd(i);
        boolean joined = unit.is(i, "and") || unit.is(i, "but");
        return joined && unit.hasFinite(i, end) ? piece(i + 1, end) : Optional.empty();
    }

    /** 'The dam, she said, was safe': a reporting clause between subject and verb, which ends at {@code close}. */
    public boolean isSplit(int from, int close) {
        int comma = from;
        while (comma > 0 && !unit.comma(comma) && !unit.isQuotation(comma)) {
            comma--;
        }
        int start = clauseStart(comma);
        int verb = close + 1;
        while (unit.tag(verb) == Tag.ADV) {
            verb++;
        }
        return comma > start
                && unit.comma(comma)
                && unit.comma(close)
                && unit.noun(comma - 1)
                && !unit.hasFinite(start, comma)
                && unit.tag(start) != Tag.ADP
                && unit.finite(verb);
    }

    /** Where the clause before a reporting clause begins. */
    public int clauseStart(int end) {
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (unit.is(i, ";")) {
                start = i + 1;
            }
        }
        if (unit.tag(start) == Tag.CCONJ && !unit.is(start, "neither")) {
            start++;
        }
        return start;
    }

    public Optional<Attribution.Content> piece(int from, int to) {
        int start = from;
        while (start < to && unit.tag(start) == Tag.PUNCT && !unit.is(start, "[") && !unit.is(start, "(")) {
            start++;
        }
        int end = contents.trimEnd(start, to);
        if (end <= start) {
            return Optional.empty();
        }
        if (end - start == 1 && unit.isQuotation(start)) {
            return Optional.of(new Attribution.Content(
                    unit.at(start).span(), unit.at(start).quotation(), Form.DIRECT));
        }
        boolean pointing =
                end - start == 1 && (unit.tag(start) == Tag.PRON || unit.tag(start) == Tag.DET || unit.is(start, "so"));
        return pointing
                ? Optional.empty()
                : Optional.of(new Attribution.Content(
                        sources.withMarks(unit.span(start, end)),
                        -1,
                        unit.level() >= 0 && sources.form(unit, start, end) == Form.INDIRECT
                                ? Form.DIRECT
                                : sources.form(unit, start, end)));
    }

    private boolean isFirstPerson(Range range) {
        return range.to() - range.from() == 1
                && switch (unit.low(range.from())) {
                    case "i", "we", "you", "who", "which" -> true;
                    default -> false;
                };
    }

    public void add(Cue cue, Span span, List<Range> named, List<Attribution.Content> pieces) {
        var links = new ArrayList<>(named);
        links.removeIf(r -> r.from() < 0 || r.to() <= r.from() || r.to() > unit.size());
        boolean lost = !named.isEmpty() && (links.isEmpty() || isFirstPerson(links.getLast()));
        if (!lost && !pieces.isEmpty()) {
            found.add(new Attribution(unit, cue, span, links, pieces));
        }
    }
}
