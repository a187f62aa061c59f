package org.hearsay.claim.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Tag;

/** Finds the links that a sentence names around its speaker: a medium told, a paper, a source cited. */
public final class ChainFinder {

    private final Sources sources;
    private final Findings found;
    private final Unit unit;

    public ChainFinder(Sources sources, Findings found) {
        this.sources = sources;
        this.found = found;
        this.unit = found.unit();
    }

    /** Who is cited: 'citing X', 'quoting X'. */
    public static List<Range> cited(Unit unit, Sources sources) {
        var cited = new ArrayList<Range>();
        for (int i = 0; i < unit.size(); i++) {
            if (isCiting(unit, i)) {
                SourceFinder.after(unit, i + 1)
                        .filter(c -> sources.isActor(unit, c))
                        .ifPresent(cited::add);
            }
        }
        return cited;
    }

    /** Whether a participle leads in a source, or a clause beside does: 'citing X', 'which quotes X'. */
    public static boolean isCiting(Unit unit, int i) {
        boolean beside = (unit.is(i - 1, "which") || unit.is(i - 1, "who")) && unit.comma(i - 2);
        return switch (unit.low(i)) {
            case "citing", "quoting" -> i == 0 || unit.comma(i - 1) || unit.noun(i - 1);
            case "cites", "quotes", "cited", "quoted" -> beside;
            default -> false;
        };
    }

    /** 'sources cited by a newspaper': the newspaper stands before the sources. */
    static List<Range> citedBy(Unit unit, Range source) {
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

    /** The links around a speaker whom the encoder or the tree found; the one told stands right behind the verb. */
    public List<Range> chain(Range subject, CueHit hit) {
        found.cited().addAll(cited(unit, sources));
        int end = hit.cue().takes('e') ? Phrases.nounPhraseEnd(unit, hit.to(), true) : hit.to();
        boolean told = end > hit.to() && !(hit.to() <= subject.from() && subject.from() < end);
        return chain(subject, told ? Optional.of(new Range(hit.to(), end)) : Optional.empty(), hit);
    }

    /** The links that the sentence itself names, outermost first. */
    public List<Range> chain(Range subject, Optional<Range> told, CueHit hit) {
        var links = new ArrayList<Range>();
        told.or(() -> toldBeside(hit))
                .filter(t -> sources.isPress(unit, t, subject))
                .ifPresent(links::add);
        medium(hit, subject).ifPresent(links::add);
        quoter(subject, hit).ifPresent(links::add);
        links.addAll(citedBy(unit, subject));
        for (Range c : found.cited()) {
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

    /** 'Ada Vell, quoted by the X agency, said': who quotes. */
    private Optional<Range> quoter(Range subject, CueHit hit) {
        int by = subject.to() + 2;
        boolean quoted = unit.comma(subject.to())
                && (unit.is(by - 1, "quoted") || unit.is(by - 1, "cited"))
                && unit.is(by, "by");
        if (!quoted) {
            return Optional.empty();
        }
        int end = Math.min(hit.from(), Phrases.nounPhraseEnd(unit, by + 1, true));
        return end > by + 1 ? Optional.of(new Range(by + 1, end)) : Optional.empty();
    }

    /** 'stated to the X agency', 'said in an interview with X': whoever is told behind the verb. */
    private Optional<Range> toldBeside(CueHit hit) {
        for (int i = hit.to(); i < Math.min(unit.size(), hit.to() + 8); i++) {
            if (unit.comma(i) || unit.is(i, "that") || unit.is(i, ":") || unit.finite(i) || unit.isQuotation(i)) {
                return Optional.empty();
            }
            if (unit.is(i, "to") || unit.is(i, "with")) {
                Range medium = new Range(i + 1, Phrases.nounPhraseEnd(unit, i + 1, true));
                return medium.to() > medium.from() ? Optional.of(medium) : Optional.empty();
            }
            if (unit.is(i, "on") || unit.is(i, "in")) {
                Optional<Range> stage = stage(i + 1, unit.size());
                if (stage.isPresent()) {
                    return stage;
                }
            }
        }
        return Optional.empty();
    }

    /** 'In an article for X, the author claimed …': the paper stands before the author. */
    public Optional<Range> medium(CueHit hit, Range subject) {
        if (unit.is(subject.from() - 1, "by")) {
            return carrier(subject.from() - 1);
        }
        boolean beside = unit.comma(subject.to()) && unit.is(subject.to() + 1, "in");
        if (beside) {
            return written(subject.to() + 2, hit.from(), subject);
        }
        if (!unit.is(0, "in") && !unit.is(0, "on") || subject.from() < 3) {
            return Optional.empty();
        }
        return stage(1, subject.from()).or(() -> written(1, subject.from(), subject));
    }

    /** 'In the weekly X', 'on Y radio': the press itself behind the preposition. */
    private Optional<Range> stage(int from, int stop) {
        Range paper = new Range(from, Math.min(stop, mediumEnd(from)));
        return paper.to() > from && sources.isOutlet(unit, paper) ? Optional.of(paper) : Optional.empty();
    }

    /** 'In an article for X': the paper that the writing is for. */
    private Optional<Range> written(int from, int stop, Range subject) {
        boolean written = false;
        for (int i = from; i < stop; i++) {
            written |= isWritten(unit.low(i));
            boolean led = unit.is(i, "for") || unit.is(i, "in") || unit.is(i, "with") || unit.is(i, "to");
            if (written && led && unit.tag(i + 1) != Tag.VERB) {
                int end = Math.min(stop, mediumEnd(i + 1));
                while (end > i + 1 && (unit.tag(end - 1) == Tag.DET || unit.comma(end - 1))) {
                    end--;
                }
                Range paper = new Range(i + 1, Math.max(i + 1, end));
                boolean named = end > i + 1 && unit.at(end - 1).capital();
                return named && (!unit.is(i, "to") || sources.isPress(unit, paper, subject))
                        ? Optional.of(paper)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Past 'the business daily Ledger', where the name follows what says its kind. */
    private int mediumEnd(int from) {
        int end = Phrases.nounPhraseEnd(unit, from, false);
        if (end == from || unit.at(end - 1).capital()) {
            return end;
        }
        int name = end;
        while (name < end + 2
                && (unit.tag(name) == Tag.ADV || unit.tag(name) == Tag.ADJ || unit.tag(name) == Tag.NOUN)) {
            name++;
        }
        return name < unit.size() && unit.at(name).capital() ? Phrases.nounPhraseEnd(unit, name, false) : end;
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
            case "conversation", "broadcast", "remarks", "comments", "statement" -> true;
            default -> false;
        };
    }
}
