package org.hearsay.entity.internal.tie;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.entity.Standing;
import org.hearsay.entity.Tenure;
import org.hearsay.entity.internal.tie.Anchor.Form;
import org.hearsay.model.Arc;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Tense;
import org.hearsay.model.Token;
import org.hearsay.text.Edtf;
import org.hearsay.time.TimeExpression;

/** When a tie holds: words like 'former', tenses, and the times that hang on it. */
final class Tenures {

    private static final Set<String> OVER = Set.of("formerly", "once", "previously", "then", "briefly");
    private static final Set<String> ENDS = Set.of("until", "till");
    private static final Set<String> BEGINS = Set.of("since", "from");
    private static final Set<String> TAKING = Set.of("appoint", "name", "elect", "become", "take", "make");
    /** How a year may hang on an office; the last two where the tree errs beside a comma. */
    private static final Set<String> ADJUNCTS = Set.of("obl", "nmod", "nummod", "conj", "amod", "parataxis");

    private static final int DEPTH = 3;

    private final Told told;
    private final Syntax syntax;
    private final List<Token> tokens;

    Tenures(Told told) {
        this.told = told;
        this.syntax = told.syntax;
        this.tokens = told.layers.tokens();
    }

    /** As told. */
    Tenure of(Proposal p) {
        boolean lasting = p.anchor().bond() != Bond.FAMILY && p.anchor().bond() != Bond.SUCCEEDS;
        if (!lasting) {
            return Tenure.PRESENT;
        }
        Optional<Edtf> from = Optional.empty();
        Optional<Edtf> to = Optional.empty();
        boolean ends = false;
        for (TimeExpression time : times(p.anchor())) {
            int head = told.headOf(time.span()).orElse(-1);
            String before = preposition(time);
            if (ENDS.contains(before)) {
                to = end(time, 1);
                ends = !isAhead(to);
            } else if (BEGINS.contains(before)) {
                from = end(time, 0);
                to = isSpan(time) ? end(time, 1) : to;
                ends = to.isPresent() && !isAhead(to);
            } else if (before.equals("to") && from.isPresent()) {
                to = end(time, 1);
                ends = !isAhead(to);
            } else if (head >= 0 && from.isEmpty() && isTaking(p.anchor())) {
                from = end(time, 0);
            }
        }
        Standing standing = ends || isFormer(p) ? Standing.FORMER : isComing(p) ? Standing.COMING : Standing.PRESENT;
        return new Tenure(standing, from, to);
    }

    private static boolean isSpan(TimeExpression time) {
        return time.value().map(v -> v.value().indexOf('/') > 0).orElse(false);
    }

    /** The first or second end of an interval; empty where it is open. Any other value is its own end. */
    private static Optional<Edtf> end(TimeExpression time, int which) {
        return time.value().flatMap(v -> {
            String[] ends = v.value().split("/");
            String end = ends.length == 2 ? ends[which] : v.value();
            return end.equals("..") ? Optional.empty() : Edtf.find(end);
        });
    }

    /** Whether a day comes after the report: 'chairman until 2035' is so still. */
    private boolean isAhead(Optional<Edtf> day) {
        Optional<Edtf> published = told.document.masthead().published();
        return day.isPresent() && published.isPresent() && day.get().isAfter(published.get());
    }

    private boolean isTaking(Anchor anchor) {
        int above = syntax.arc(anchor.head()).head();
        return anchor.form() == Form.NOUN
                && above >= 0
                && TAKING.contains(tokens.get(above).lemma());
    }

    private String preposition(TimeExpression time) {
        int first = told.layers.firstTokenFrom(time.span().start());
        return first == 0 ? "" : tokens.get(first - 1).lower();
    }

    /** The times that hang on the word, or on the verb by which the office is taken. */
    private List<TimeExpression> times(Anchor anchor) {
        Sentence sentence = told.layers
                .findSentence(tokens.get(anchor.head()).span().start())
                .orElseThrow();
        int verb = isTaking(anchor) ? syntax.arc(anchor.head()).head() : anchor.head();
        return told.timesIn(sentence.span()).stream()
                .filter(t -> {
                    int at = told.headOf(t.span()).orElse(-1);
                    for (int i = 0; i < DEPTH && at >= 0; i++) {
                        if (at == anchor.head() || at == verb) {
                            return true;
                        }
                        at = ADJUNCTS.contains(syntax.arc(at).bare())
                                ? syntax.arc(at).head()
                                : -1;
                    }
                    return false;
                })
                .toList();
    }

    private boolean isFormer(Proposal p) {
        Anchor anchor = p.anchor();
        for (int i = anchor.first(); i < anchor.end(); i++) {
            if (TieWords.ENGLISH.isFormer(tokens.get(i).lower())
                    || tokens.get(i).lower().startsWith("ex-")) {
                return true;
            }
        }
        boolean said = syntax.listChildren(anchor.head()).stream().anyMatch(this::isOver)
                || syntax.listChildren(p.a().head()).stream()
                        .anyMatch(c -> syntax.arc(c).is("amod")
                                && TieWords.ENGLISH.isFormer(tokens.get(c).lower()));
        int first = Math.min(
                anchor.first(),
                Math.min(
                        told.layers.firstTokenFrom(p.a().span().start()),
                        told.layers.firstTokenFrom(p.b().span().start())));
        boolean before = first > 0
                && first <= anchor.first()
                && TieWords.ENGLISH.isFormer(tokens.get(first - 1).lower());
        return said || before || isPast(anchor);
    }

    private boolean isOver(int child) {
        Arc arc = syntax.arc(child);
        String lower = tokens.get(child).lower();
        return arc.is("amod") && TieWords.ENGLISH.isFormer(lower)
                || arc.is("advmod") && OVER.contains(lower)
                || arc.is("aux") && lower.equals("used");
    }

    /** Told in a past tense that is not that of reported speech. */
    private boolean isPast(Anchor anchor) {
        int head = anchor.head();
        boolean verb = anchor.form() == Form.VERB && tokens.get(head).tag() == Tag.VERB;
        // 'it was the chairman, X, who said so' tells nothing of his term
        OptionalInt subject = syntax.findSubject(head);
        boolean cleft = subject.isPresent() && tokens.get(subject.getAsInt()).is("it");
        boolean copula = !cleft && !syntax.listChildren(head, "cop").isEmpty();
        if (!verb && !copula || anchor.word().endsWith("found")) {
            return false;
        }
        boolean perfect = syntax.listChildren(head, "aux").stream()
                .anyMatch(c -> tokens.get(c).is("had"));
        boolean present = syntax.listChildren(head, "aux").stream()
                .anyMatch(c -> tokens.get(c).is("has") || tokens.get(c).is("have"));
        return perfect || !present && syntax.tense(head) == Tense.PAST && !isReported(head);
    }

    private boolean isReported(int head) {
        int at = head;
        for (int i = 0; i < DEPTH && at >= 0; i++) {
            Arc arc = syntax.arc(at);
            if (arc.is("ccomp") || arc.is("parataxis")) {
                return true;
            }
            // 'had promised it when she was mayor' looks back, whoever says so
            at = arc.is("advcl") ? -1 : arc.head();
        }
        return false;
    }

    private boolean isComing(Proposal p) {
        Anchor anchor = p.anchor();
        boolean named = anchor.word().endsWith("-elect") || anchor.word().endsWith("-designate");
        for (int i = anchor.first(); i < anchor.end(); i++) {
            named |= TieWords.ENGLISH.isComing(tokens.get(i).lower());
        }
        int above = syntax.arc(anchor.head()).head();
        boolean future = syntax.tense(anchor.head()) == Tense.FUTURE
                || anchor.form() == Form.NOUN
                        && above >= 0
                        && TAKING.contains(tokens.get(above).lemma())
                        && syntax.tense(above) == Tense.FUTURE;
        return named || future;
    }
}
