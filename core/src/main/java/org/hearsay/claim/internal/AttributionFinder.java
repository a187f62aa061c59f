package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.claim.Act;
import org.hearsay.claim.Form;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.internal.SourceFinder.Range;
import org.hearsay.document.Block;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/**
 * Finds who says what in one unit. First every cue is looked at for where it stands to its content (before it, behind
 * it); then contents are cut where the next attribution begins, so that 'P, X said, according to Y' nests by itself.
 */
final class AttributionFinder {

    /** A mark of punctuation that stands for a verb of saying. */
    private static final Cue MARK = new Cue(":", "", Act.SAY, Polarity.AFFIRM, Optional.empty(), List.of(), true);

    /** So many words before a reporting clause are its content, even where the tagger saw no verb in them. */
    private static final int LONG_LEAD = 10;

    private final CueBook book;
    private final CueFinder cues;
    private final Sources sources;

    AttributionFinder(CueBook book, Sources sources) {
        this.book = book;
        this.sources = sources;
        this.cues = new CueFinder(book);
    }

    /** A cue with its source, before its content is known. */
    private record Draft(CueHit hit, Optional<Range> subject, boolean trailing, boolean shared, int start, int end) {}

    List<Attribution> find(Unit unit) {
        return new Search(unit).run();
    }

    private final class Search {
        private final Unit unit;
        private final List<String> lows;
        private final TreeSet<Integer> cuts = new TreeSet<>();
        private final ContentFinder contents;
        private final List<Attribution> found = new ArrayList<>();
        private final List<Range> cited = new ArrayList<>();
        private final List<CueHit> passives = new ArrayList<>();

        Search(Unit unit) {
            this.unit = unit;
            this.lows = unit.items().stream().map(Item::low).toList();
            this.contents = new ContentFinder(unit, cuts, book.nouns());
        }

        List<Attribution> run() {
            signed();
            headline();
            List<CueHit> hits = cues.find(unit);
            List<Draft> drafts = drafts(hits);
            phrases();
            passives.forEach(this::passive);
            for (Draft draft : drafts) {
                complete(draft, drafts);
            }
            nounClauses();
            hidden();
            found.sort(Comparator.comparing(a -> a.cueSpan()));
            return found;
        }

        // --- where each cue stands

        private List<Draft> drafts(List<CueHit> hits) {
            var drafts = new ArrayList<Draft>();
            for (CueHit hit : hits) {
                if (hit.unreal() || isDescribing(hit)) {
                    continue;
                }
                if (hit.passive()) {
                    passives.add(hit);
                    relayCut(hit);
                    continue;
                }
                boolean inferred =
                        hit.isIng() && hit.from() == hit.verb() && hit.cue().takes('x') && unit.comma(hit.from() - 1);
                if (inferred || quotedAs(hit)) {
                    continue;
                }
                Draft draft = draft(hit);
                drafts.add(draft);
                cut(draft);
            }
            return drafts;
        }

        /** A participle that only describes its noun: 'claims made by', 'the reported deal'. */
        private boolean isDescribing(CueHit hit) {
            int i = hit.verb();
            if (hit.from() < i || hit.shape() == CueBook.Shape.PRESENT || hit.shape() == CueBook.Shape.BASE) {
                return false;
            }
            if (hit.isIng()) {
                Tag before = unit.tag(i - 1);
                return before == Tag.DET || before == Tag.ADP && !unit.is(i - 1, "as") || before == Tag.ADJ;
            }
            return unit.is(i + 1, "by") || unit.tag(i - 1) == Tag.DET || unit.tag(i - 1) == Tag.ADP;
        }

        private Draft draft(CueHit hit) {
            boolean participle = hit.isIng() && hit.from() == hit.verb() && !unit.noun(hit.from() - 1);
            boolean joined = hit.from() > 0 && unit.tag(hit.from() - 1) == Tag.CCONJ;
            boolean inverted = !participle && !joined && isInverted(hit);
            Optional<Range> subject =
                    participle || joined || inverted ? Optional.empty() : SourceFinder.before(unit, hit.from());
            if (subject.isPresent()) {
                int start = subject.get().from();
                boolean closed = start > 0
                        && (unit.comma(start - 1)
                                || unit.isQuotation(start - 1)
                                || unit.is(start - 1, "\u2013")
                                || unit.is(start - 1, "\u2014"));
                int end = endOfTrailing(hit);
                boolean quoted = start > 0
                        && (unit.isQuotation(start - 1) || unit.comma(start - 1) && unit.isQuotation(start - 2));
                if (quoted
                        && end < 0
                        && !unit.is(hit.to(), "that")
                        && contents.after(hit).isEmpty()) {
                    end = Phrases.skipAdjuncts(unit, hit.to());
                }
                boolean relative = unit.is(hit.from() - 1, "who") || unit.is(hit.from() - 1, "which");
                boolean trailing = closed && !relative && end >= 0 && hit.cue().takes('r');
                return new Draft(hit, subject, trailing, false, start, trailing ? end : hit.to());
            }
            if (inverted) {
                Optional<Range> behind = SourceFinder.after(unit, hit.to());
                if (behind.isPresent()) {
                    int end = Phrases.skipAdjuncts(unit, behind.get().to());
                    return new Draft(hit, behind, true, false, hit.from(), end);
                }
            }
            return new Draft(hit, Optional.empty(), false, true, hit.from(), hit.to());
        }

        /** '…, said the minister.': a comma or quotation before the verb, and behind it no more than who it was. */
        private boolean isInverted(CueHit hit) {
            if (!hit.cue().takes('r') || !isAfterContent(hit.from()) || hit.from() < hit.verb()) {
                return false;
            }
            int end = Phrases.nounPhraseEnd(unit, hit.to(), true);
            boolean time = Phrases.isTime(unit.low(hit.to()));
            boolean closed = end >= unit.size()
                    || unit.comma(end)
                    || unit.is(end, ".")
                    || unit.is(end, ";")
                    || unit.isQuotation(end)
                    || unit.tag(end) == Tag.ADP
                    || unit.is(end, "in")
                    || Phrases.RELATIVE.contains(unit.low(end));
            return end > hit.to()
                    && !time
                    && closed
                    && unit.hasFinite(0, hit.from())
                            | unit.isQuotation(hit.from() - 1)
                            | unit.isQuotation(hit.from() - 2);
        }

        private boolean isAfterContent(int i) {
            return i > 0 && (unit.comma(i - 1) || unit.isQuotation(i - 1));
        }

        /** After a reporting clause that holds no content of its own: '…, she told reporters on Monday.'; else -1. */
        private int endOfTrailing(CueHit hit) {
            int i = hit.to();
            if (hit.cue().takes('e')) {
                int end = Phrases.nounPhraseEnd(unit, i, true);
                if (!unit.is(i, "that")) {
                    i = end;
                }
            }
            i = Phrases.skipAdjuncts(unit, i);
            String word = unit.low(i);
            boolean ends = i >= unit.size()
                    || unit.isQuotation(i)
                    || word.equals(",")
                    || word.equals(".")
                    || word.equals(";")
                    || word.equals("\u2013")
                    || word.equals("\u2014")
                    || word.equals("[")
                    || unit.tag(i) == Tag.CCONJ
                    || word.equals("\u2026")
                    || unit.tag(i) == Tag.SCONJ && !word.equals("that");
            boolean before = unit.comma(i) && unit.isQuotation(i + 1) && !hasContentBefore(hit);
            boolean any = hasContentBefore(hit) || unit.hasFinite(0, hit.from()) || hit.from() > LONG_LEAD;
            return any && ends && !before && !(unit.isQuotation(i) && !hasContentBefore(hit)) ? i : -1;
        }

        private boolean hasContentBefore(CueHit hit) {
            for (int i = 0; i < hit.from(); i++) {
                if (unit.isQuotation(i)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks where the content of an earlier cue must end. */
        private void cut(Draft draft) {
            int start = draft.start();
            if (draft.trailing()) {
                cuts.add(start > 0 && unit.comma(start - 1) ? start - 1 : start);
                return;
            }
            int before = start - 1;
            if (contents.after(draft.hit()).isEmpty()) {
                return;
            }
            if (draft.shared()) {
                if (before >= 0 && unit.tag(before) == Tag.CCONJ) {
                    cuts.add(before > 0 && unit.comma(before - 1) ? before - 1 : before);
                } else if (before >= 0 && unit.comma(before)) {
                    cuts.add(before);
                }
                return;
            }
            boolean conj = before > 0
                    && (unit.tag(before) == Tag.CCONJ
                            || unit.is(before, "while")
                            || unit.is(before, "although")
                            || unit.is(before, "whereas")
                            || unit.is(before, "though"));
            if (conj) {
                cuts.add(unit.comma(before - 1) ? before - 1 : before);
            }
        }

        // --- phrases that lead in a source

        private void phrases() {
            var late = new ArrayList<Runnable>();
            for (int i = 0; i < unit.size(); i++) {
                Optional<PhraseIndex.Hit<Lexicon.Entry>> hit = book.phrases().findAt(lows, i);
                if (hit.isPresent()) {
                    late.add(accordingTo(
                            i, i + hit.get().words(), Cue.of(hit.get().value())));
                    continue;
                }
                Optional<PhraseIndex.Hit<Lexicon.Entry>> view = book.views().findAt(lows, i);
                if (view.isPresent()) {
                    late.add(
                            ownView(i, i + view.get().words(), Cue.of(view.get().value())));
                }
                if ((unit.is(i, "citing") || unit.is(i, "quoting"))
                        && (i == 0 || unit.comma(i - 1) || unit.noun(i - 1))) {
                    SourceFinder.after(unit, i + 1).ifPresent(cited::add);
                    if (i > 0 && unit.comma(i - 1)) {
                        cuts.add(i - 1);
                    }
                }
            }
            late.forEach(Runnable::run);
            impersonal();
        }

        private Runnable accordingTo(int i, int to, Cue cue) {
            boolean begins = i == 0 || unit.tag(i - 1) == Tag.CCONJ && i == 1;
            Optional<Range> source = SourceFinder.after(unit, to).map(r -> begins ? beforeName(r) : r);
            boolean lead = begins;
            if (source.isEmpty()) {
                return () -> {};
            }
            int start = i;
            if (!begins) {
                start = unit.comma(i - 1) ? i - 1 : i;
                if (unit.hasFinite(0, start)) {
                    cuts.add(start);
                } else {
                    lead = true;
                }
            }
            boolean first = lead;
            int begin = start;
            return () -> {
                var pieces = new ArrayList<Attribution.Content>();
                int rest = source.get().to();
                if (first) {
                    int from = afterComma(rest);
                    piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
                } else {
                    piece(clauseStart(begin), begin).ifPresent(pieces::add);
                    rest(rest).ifPresent(pieces::add);
                }
                add(cue, unit.span(i, to), citedBy(source.get()), pieces, Optional.empty());
            };
        }

        /** 'According to the report Vell called …': the name begins the clause. */
        private Range beforeName(Range source) {
            if (unit.comma(source.to()) || unit.tag(source.from()) != Tag.DET || !unit.finite(source.to())) {
                return source;
            }
            for (int i = source.to() - 1; i > source.from() + 1; i--) {
                if (unit.tag(i) == Tag.PROPN && unit.tag(i - 1) == Tag.NOUN) {
                    return new Range(source.from(), i);
                }
            }
            return source;
        }

        /** 'sources cited by a newspaper': the newspaper stands before the sources. */
        private List<Range> citedBy(Range source) {
            for (int i = source.from() + 1; i < source.to() - 1 || i < source.to() + 1 && i + 1 < unit.size(); i++) {
                boolean by = (unit.is(i, "cited") || unit.is(i, "quoted")) && unit.is(i + 1, "by");
                if (by) {
                    int end = Phrases.nounPhraseEnd(unit, i + 2, true);
                    if (end > i + 2) {
                        return List.of(new Range(i + 2, end), new Range(source.from(), i));
                    }
                }
            }
            return List.of(source);
        }

        private Runnable ownView(int i, int to, Cue cue) {
            return () -> {
                int from = afterComma(to);
                var pieces = new ArrayList<Attribution.Content>();
                piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
                add(cue, unit.span(i, to), List.of(new Range(i + 1, i + 2)), pieces, Optional.empty());
            };
        }

        private void impersonal() {
            for (int i = 0; i < unit.size(); i++) {
                Optional<PhraseIndex.Hit<Lexicon.Entry>> hit = book.impersonal().findAt(lows, i);
                if (hit.isPresent()) {
                    int to = Phrases.skipAdjuncts(unit, i + hit.get().words());
                    to = unit.comma(to) && unit.is(to + 1, "that") ? to + 1 : to;
                    if (unit.is(to, "that")) {
                        int from = to + 1;
                        from = unit.comma(from) ? from + 1 : from;
                        var pieces = new ArrayList<Attribution.Content>();
                        piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
                        add(
                                Cue.of(hit.get().value()),
                                unit.span(i, i + hit.get().words()),
                                List.of(),
                                pieces,
                                Optional.empty());
                    }
                }
            }
        }

        private int afterComma(int i) {
            int from = i;
            if (unit.comma(from) && unit.tag(from + 1) == Tag.ADV && unit.comma(from + 2)) {
                from += 2;
            }
            return unit.comma(from) || unit.is(from, ":") ? from + 1 : from;
        }

        // --- passive

        private void passive(CueHit hit) {
            for (int i = hit.verb(); i <= hit.verb(); i++) {
                Optional<PhraseIndex.Hit<Lexicon.Entry>> relayed =
                        book.relayed().findAt(lows, i);
                if (relayed.isPresent()) {
                    relay(hit, i + relayed.get().words());
                    return;
                }
            }
            boolean saying = hit.cue().takes('t') || hit.cue().takes('i');
            if (saying
                    && !hit.cue().takes('o')
                    && unit.is(hit.to(), "to")
                    && (unit.tag(hit.to() + 1) == Tag.AUX || unit.tag(hit.to() + 1) == Tag.VERB)) {
                int end = contents.clauseEnd(hit.to());
                var pieces = new ArrayList<Attribution.Content>();
                piece(hit.to(), end).ifPresent(pieces::add);
                add(hit.cue(), unit.span(hit.from(), hit.to()), List.of(), pieces, Optional.empty());
            }
        }

        /** '“P,” X quoted Y as saying' and 'X quoted Y as saying that P'. */
        private boolean quotedAs(CueHit hit) {
            String verb = hit.cue().term();
            if (!verb.equals("quote") && !verb.equals("cite")) {
                return false;
            }
            int end = Phrases.nounPhraseEnd(unit, hit.to(), true);
            boolean saying =
                    end > hit.to() && unit.is(end, "as") && (unit.is(end + 1, "saying") || unit.is(end + 1, "telling"));
            Optional<Range> subject = SourceFinder.before(unit, hit.from());
            if (!saying || subject.isEmpty()) {
                return false;
            }
            relayed(
                    hit,
                    end + 2,
                    List.of(subject.get(), new Range(hit.to(), end)),
                    subject.get().from());
            return true;
        }

        private void relayCut(CueHit hit) {
            if (book.relayed().findAt(lows, hit.verb()).isPresent()) {
                SourceFinder.before(unit, hit.from())
                        .filter(s -> isAfterContent(s.from()))
                        .ifPresent(s -> cuts.add(unit.comma(s.from() - 1) ? s.from() - 1 : s.from()));
            }
        }

        /** 'P, X was quoted as saying by Y' and 'X was quoted by Y as saying that P'. */
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
            }
            named.add(speaker.get());
            relayed(hit, end, named, speaker.get().from());
        }

        private void relayed(CueHit hit, int end, List<Range> named, int start) {
            var pieces = new ArrayList<Attribution.Content>();
            if (isAfterContent(start)) {
                cuts.add(unit.comma(start - 1) ? start - 1 : start);
                piece(clauseStart(start), start).ifPresent(pieces::add);
            } else {
                int from = Phrases.skipAdjuncts(unit, end);
                from = unit.is(from, "that") || unit.is(from, ":") || unit.comma(from) ? from + 1 : from;
                piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
            }
            add(hit.cue(), unit.span(hit.from(), hit.to()), named, pieces, Optional.empty());
        }

        // --- active

        private void complete(Draft draft, List<Draft> all) {
            Optional<Range> subject = draft.subject().or(() -> shared(draft, all));
            if (subject.isEmpty()) {
                return;
            }
            CueHit hit = draft.hit();
            Span cue = unit.span(hit.from(), hit.to());
            var pieces = new ArrayList<Attribution.Content>();
            if (draft.trailing()) {
                trailing(draft, subject.get(), cue, pieces);
                return;
            }
            Optional<ContentFinder.Found> after = contents.after(hit);
            if (after.isEmpty()) {
                if (unit.is(unit.size() - 1, ":")) {
                    found.add(new Attribution(
                            unit,
                            hit.cue(),
                            cue,
                            chain(subject.get(), Optional.empty(), hit),
                            List.of(),
                            Optional.empty()));
                }
                return;
            }
            ContentFinder.Found f = after.get();
            boolean thing = !f.that()
                    && hit.cue().takes('n')
                    && !unit.isQuotation(f.from())
                    && !sources.isActor(unit, subject.get());
            if (thing) {
                return;
            }
            split(f).forEach(p -> piece(p.from(), p.to()).ifPresent(pieces::add));
            Optional<Span> said =
                    f.adjuncts() < f.from() ? Optional.of(unit.span(f.adjuncts(), f.from())) : Optional.empty();
            add(hit.cue(), cue, chain(subject.get(), f.addressee(), hit), pieces, said);
        }

        private void trailing(Draft draft, Range subject, Span cue, List<Attribution.Content> pieces) {
            int start = Math.min(draft.start(), draft.hit().from());
            piece(clauseStart(start), start).ifPresent(pieces::add);
            rest(draft.end()).ifPresent(pieces::add);
            int to = draft.hit().to();
            Optional<Range> told = Optional.empty();
            if (draft.hit().cue().takes('e') && subject.from() < draft.hit().from()) {
                int end = Phrases.nounPhraseEnd(unit, to, true);
                told = end > to ? Optional.of(new Range(to, end)) : Optional.empty();
            }
            Optional<Span> said = to < draft.end() ? Optional.of(unit.span(to, draft.end())) : Optional.empty();
            add(draft.hit().cue(), cue, chain(subject, told, draft.hit()), pieces, said);
        }

        /** 'P, X said, and Q': what goes on behind the reporting clause is said too. */
        private Optional<Attribution.Content> rest(int from) {
            int i = from;
            if (unit.comma(i)) {
                i++;
            }
            if (unit.isQuotation(i)) {
                return piece(i, i + 1);
            }
            if (i == from
                    || i >= unit.size()
                    || cuts.contains(i)
                    || cuts.contains(from)
                    || Phrases.RELATIVE.contains(unit.low(i))) {
                return Optional.empty();
            }
            int end = contents.clauseEnd(i);
            boolean joined = unit.is(i, "and") || unit.is(i, "but");
            return joined && unit.hasFinite(i, end) ? piece(i + 1, end) : Optional.empty();
        }

        private List<Range> split(ContentFinder.Found f) {
            var ranges = new ArrayList<Range>();
            int from = f.from();
            if (f.that()) {
                for (int i = from + 1; i < f.to() - 1; i++) {
                    if (unit.tag(i) == Tag.CCONJ && unit.is(i + 1, "that") && unit.hasFinite(i + 2, f.to())) {
                        ranges.add(new Range(from, contents.trimEnd(from, i)));
                        from = i + 2;
                    }
                }
            }
            ranges.add(new Range(from, f.to()));
            return ranges;
        }

        /** A cue without a subject of its own takes that of the verb before it: 'denied it but added that …'. */
        private Optional<Range> shared(Draft draft, List<Draft> all) {
            if (!draft.shared() || draft.hit().from() == 0) {
                return Optional.empty();
            }
            int before = draft.hit().from() - 1;
            boolean joined = unit.tag(before) == Tag.CCONJ
                    || unit.comma(before)
                    || draft.hit().isIng();
            if (!joined) {
                return Optional.empty();
            }
            Optional<Range> antecedent = antecedent(before);
            if (antecedent.isPresent()) {
                return antecedent;
            }
            Optional<Range> last = Optional.empty();
            for (Draft other : all) {
                if (other.hit().verb() < draft.hit().verb() && other.subject().isPresent()) {
                    last = other.subject();
                }
            }
            return last.isPresent() ? last : mainSubject(draft.hit().from());
        }

        /** 'the guests, who form one body and believe that …': those that 'who' stands for. */
        private Optional<Range> antecedent(int joint) {
            if (unit.tag(joint) != Tag.CCONJ) {
                return Optional.empty();
            }
            for (int k = joint - 1; k > 0 && !unit.comma(k) && !unit.isQuotation(k); k--) {
                if (unit.is(k, "who")) {
                    return SourceFinder.before(unit, k + 1);
                }
            }
            return Optional.empty();
        }

        private Optional<Range> mainSubject(int before) {
            int from = 1;
            for (int i = 1; i < before; i++) {
                from = unit.is(i, "that") && unit.hasFinite(i + 1, before) ? i + 1 : from;
            }
            for (int i = from; i < before; i++) {
                if (unit.finite(i)) {
                    int start = i;
                    while (start > 0 && (unit.tag(start - 1) == Tag.AUX || unit.tag(start - 1) == Tag.ADV)) {
                        start--;
                    }
                    return SourceFinder.before(unit, start);
                }
            }
            return Optional.empty();
        }

        /** The links that the sentence itself names, outermost first. */
        private List<Range> chain(Range subject, Optional<Range> told, CueHit hit) {
            var links = new ArrayList<Range>();
            told.filter(t -> sources.isOutlet(unit, t)
                            || sources.isAnonymous(unit, subject) && sources.isBareName(unit, t))
                    .ifPresent(links::add);
            if (told.isEmpty()) {
                toldBeside(hit).ifPresent(links::add);
            }
            medium(hit, subject).ifPresent(links::add);
            links.add(subject);
            for (Range c : cited) {
                boolean inSubject = subject.from() < c.from() - 1 && c.from() < subject.to();
                boolean near =
                        c.from() > 0 && c.from() - 1 <= subject.from() || c.from() >= hit.to() || c.to() <= hit.from();
                if (inSubject && c.from() - 1 > subject.from()) {
                    links.removeLast();
                    links.add(new Range(subject.from(), c.from() - 1));
                }
                if (inSubject || near) {
                    links.add(c);
                    break;
                }
            }
            return links;
        }

        /** 'stated to the X agency', 'said in an interview with X': the medium behind the verb. */
        private Optional<Range> toldBeside(CueHit hit) {
            for (int i = hit.to(); i < Math.min(unit.size(), hit.to() + 8); i++) {
                if (unit.comma(i) || unit.is(i, "that") || unit.is(i, ":") || unit.finite(i) || unit.isQuotation(i)) {
                    return Optional.empty();
                }
                if (unit.is(i, "to") || unit.is(i, "with")) {
                    Range medium = new Range(i + 1, Phrases.nounPhraseEnd(unit, i + 1, true));
                    return medium.to() > medium.from() && sources.isOutlet(unit, medium)
                            ? Optional.of(medium)
                            : Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** 'In an article for X, the author claimed …': the paper stands before the author. */
        private Optional<Range> medium(CueHit hit, Range subject) {
            if (unit.is(subject.from() - 1, "by")) {
                return carrier(subject.from() - 1);
            }
            if (!unit.is(0, "in") || subject.from() < 3) {
                return Optional.empty();
            }
            boolean written = false;
            for (int i = 1; i < subject.from(); i++) {
                written |= isWritten(unit.low(i));
                if (written
                        && (unit.is(i, "for") || unit.is(i, "in") || unit.is(i, "with"))
                        && unit.tag(i + 1) != Tag.VERB) {
                    int end = Math.min(subject.from(), Phrases.nounPhraseEnd(unit, i + 1, false));
                    while (end > i + 1 && unit.tag(end - 1) == Tag.DET) {
                        end--;
                    }
                    return end > i + 1 && hit.verb() > end && unit.at(end - 1).capital()
                            ? Optional.of(new Range(i + 1, end))
                            : Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** 'reported in the Post, by columnist X, who wrote': the paper that carries it. */
        private Optional<Range> carrier(int by) {
            for (int i = by - 1; i > 0; i--) {
                if (unit.is(i, "in") || unit.is(i, "on")) {
                    int end = Phrases.nounPhraseEnd(unit, i + 1, true);
                    Range paper = new Range(i + 1, Math.min(end, by));
                    return paper.to() > paper.from() && sources.isOutlet(unit, paper)
                            ? Optional.of(paper)
                            : Optional.empty();
                }
                if (unit.tag(i) == Tag.VERB) {
                    break;
                }
            }
            return Optional.empty();
        }

        private static boolean isWritten(String word) {
            return switch (word) {
                case "article", "report", "interview", "column", "piece", "op-ed", "essay", "story", "dispatch" -> true;
                default -> false;
            };
        }

        // --- nouns and headlines

        /** 'reports that P', 'her claim that P', 'a report in X that P'. */
        private void nounClauses() {
            for (int i = 0; i < unit.size() - 2; i++) {
                Cue cue = book.nouns().get(unit.low(i));
                int at = i;
                if (found.stream()
                        .anyMatch(a -> a.cueSpan().contains(unit.at(at).span()))) {
                    continue;
                }
                boolean verb = unit.tag(i) == Tag.VERB
                        && unit.tag(i - 1) != Tag.ADP
                        && !(unit.is(i - 1, "to") && unit.low(i).endsWith("s"));
                if (cue == null || verb || unit.tag(i) == Tag.AUX || isAdjunctOfCue(i)) {
                    continue;
                }
                int that = i + 1;
                Optional<Range> medium = Optional.empty();
                if (unit.is(that, "in") || unit.is(that, "by") || unit.is(that, "from")) {
                    int end = Phrases.nounPhraseEnd(unit, that + 1, false);
                    medium = end > that + 1 ? Optional.of(new Range(that + 1, end)) : Optional.empty();
                    that = Phrases.skipAdjuncts(unit, that);
                }
                if (unit.is(that, "that")
                        && unit.hasFinite(that + 1, contents.clauseEnd(that + 1))
                        && !unit.finite(that + 1)) {
                    int from = that + 1;
                    var pieces = new ArrayList<Attribution.Content>();
                    piece(from, contents.clauseEnd(from)).ifPresent(pieces::add);
                    add(cue, unit.span(i, that), List.of(medium.orElse(owner(i))), pieces, Optional.empty());
                }
            }
        }

        /** 'said in a statement that': the noun belongs to the verb before it. */
        private boolean isAdjunctOfCue(int noun) {
            int k = noun - 1;
            while (k > 0 && (unit.tag(k) == Tag.DET || unit.tag(k) == Tag.ADJ || unit.noun(k))) {
                k--;
            }
            int in = k;
            return unit.is(in, "in")
                    && in > 0
                    && (book.isReporting(unit.low(in - 1))
                            || found.stream()
                                    .anyMatch(a -> a.cueSpan().end()
                                            == unit.at(in - 1).span().end()));
        }

        /** Who made the claim: its possessor, else the noun with what describes it. */
        private Range owner(int noun) {
            int s = noun;
            while (s > 0 && (unit.tag(s - 1) == Tag.ADJ || unit.noun(s - 1) || unit.tag(s - 1) == Tag.NUM)) {
                s--;
            }
            if (s > 0 && Phrases.isPossessive(unit.low(s - 1))) {
                return new Range(s - 1, s);
            }
            if (s > 1 && unit.is(s - 1, "'s")) {
                int from = s - 1;
                while (from > 0
                        && (unit.noun(from - 1) || unit.tag(from - 1) == Tag.ADJ || unit.tag(from - 1) == Tag.DET)) {
                    from--;
                }
                return from < s - 1 ? new Range(from, s - 1) : new Range(s, noun + 1);
            }
            return new Range(s > 0 && unit.tag(s - 1) == Tag.DET ? s - 1 : s, noun + 1);
        }

        /** '“…” – Ada Vell': a quotation with its speaker behind a dash. */
        private void signed() {
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
                    piece(i, i + 1).ifPresent(pieces::add);
                    add(
                            MARK,
                            unit.at(i + 1).span(),
                            List.of(new Range(i + 2, Math.max(end, i + 3))),
                            pieces,
                            Optional.empty());
                }
            }
        }

        /** 'Minister: dam will hold' and 'Dam will hold: sources', also several parted by semicolons. */
        private void headline() {
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

        private void headline(int from, int to) {
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
            if (!unit.hasFinite(from, end) && sources.isSpeaking(unit, new Range(from, end))) {
                label(colon, new Range(from, end), colon + 1, to);
            }
        }

        private void label(int colon, Range source, int from, int to) {
            var pieces = new ArrayList<Attribution.Content>();
            piece(from, to).ifPresent(pieces::add);
            add(MARK, unit.at(colon).span(), List.of(source), pieces, Optional.empty());
        }

        /** 'The jets reportedly fired': said by somebody who is not named; only where nobody else is given for it. */
        private void hidden() {
            for (int i = 0; i < unit.size(); i++) {
                Cue cue = book.hidden().get(unit.low(i));
                Span span = cue == null ? unit.span() : unit.at(i).span();
                if (cue == null || found.stream().anyMatch(a -> a.holds(span))) {
                    continue;
                }
                int from = 0;
                for (int k = 0; k < i; k++) {
                    from = unit.is(k, ";") || Phrases.RELATIVE.contains(unit.low(k)) && unit.comma(k - 1)
                            ? k + 1
                            : from;
                }
                int to = i;
                while (to < unit.size() && !unit.is(to, ";")) {
                    to++;
                }
                var pieces = new ArrayList<Attribution.Content>();
                piece(from, to).ifPresent(pieces::add);
                add(cue, span, List.of(), pieces, Optional.empty());
            }
        }

        // --- pieces

        /** Where the clause before a reporting clause begins. */
        private int clauseStart(int end) {
            int start = 0;
            for (int i = 0; i < end; i++) {
                if (unit.is(i, ";")) {
                    start = i + 1;
                }
            }
            if (unit.tag(start) == Tag.CCONJ) {
                start++;
            }
            return start;
        }

        private Optional<Attribution.Content> piece(int from, int to) {
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
            boolean pointing = end - start == 1
                    && (unit.tag(start) == Tag.PRON || unit.tag(start) == Tag.DET || unit.is(start, "so"));
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

        private void add(Cue cue, Span span, List<Range> named, List<Attribution.Content> pieces, Optional<Span> said) {
            var links = new ArrayList<>(named);
            links.removeIf(r -> r.from() < 0 || r.to() <= r.from() || r.to() > unit.size());
            boolean lost = !named.isEmpty() && (links.isEmpty() || isFirstPerson(links.getLast()));
            if (!lost && !pieces.isEmpty()) {
                found.add(new Attribution(unit, cue, span, links, pieces, said));
            }
        }
    }
}
