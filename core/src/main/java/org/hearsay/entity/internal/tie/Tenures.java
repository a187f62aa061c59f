package org.hearsay.entity.internal.tie;

import java.time.LocalDate;
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

    private static final Set<String> SERVING = Set.of("serve", "act", "sit", "rule", "reign");
    private static final Set<String> DOWN = Set.of("down", "aside", "back");
    private static final int DEPTH = 3;
    /** In days. */
    private static final int LONG = 400;

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
        Standing standing = ends || isFormer(p) || isGivenUp(p.anchor())
                ? Standing.FORMER
                : isComing(p) ? Standing.COMING : Standing.PRESENT;
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
                // 'her deputy, X, will take questions'
                && !syntax.arc(anchor.head()).is("nsubj")
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
                    || TieWords.isFormerly(tokens.get(i).lower())) {
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
                        p.isAround()
                                ? anchor.first()
                                : told.layers.firstTokenFrom(p.b().span().start())));
        boolean before = first > 0
                && first <= anchor.first()
                && TieWords.ENGLISH.isFormer(tokens.get(first - 1).lower());
        return said || before || isPast(anchor);
    }

    /** 'Stepped down as chairman', 'served as chairman', 'had signed as chairman'. */
    private boolean isGivenUp(Anchor anchor) {
        int verb = syntax.arc(anchor.head()).head();
        boolean as = anchor.form() == Form.NOUN
                && verb >= 0
                && syntax.listChildren(anchor.head(), "case").stream()
                        .anyMatch(c -> tokens.get(c).is("as") || tokens.get(c).is("from"));
        if (!as || tokens.get(verb).tag() != Tag.VERB || syntax.isNegated(verb)) {
            return false;
        }
        String lemma = tokens.get(verb).lemma();
        boolean present = syntax.listChildren(verb, "aux").stream()
                .anyMatch(c -> tokens.get(c).is("has") || tokens.get(c).is("have"));
        boolean past = syntax.tense(verb) == Tense.PAST;
        boolean left = TieWords.ENGLISH.isLeaving(lemma)
                && (!lemma.equals("step")
                        || syntax.listChildren(verb).stream()
                                .anyMatch(c -> DOWN.contains(tokens.get(c).lower())));
        boolean perfect = syntax.listChildren(verb, "aux").stream()
                .anyMatch(c -> tokens.get(c).is("had"));
        return past && (left || !present && SERVING.contains(lemma) || perfect && !isReported(verb));
    }

    /**
     * Whether it is told with what happened long before the report, so that nobody can say whether it still holds: 'in 2015 the
     * mayor, X, signed it'.
     */
    boolean isLongAgo(Proposal p) {
        Optional<LocalDate> published =
                told.document.masthead().published().flatMap(d -> d.bounds().earliest());
        boolean held = of(p).equals(Tenure.PRESENT) && p.anchor().bond().isOffice();
        if (published.isEmpty() || p.anchor().form() != Form.NOUN || !held) {
            return false;
        }
        Sentence sentence = told.layers
                .findSentence(tokens.get(p.anchor().head()).span().start())
                .orElseThrow();
        int verb = verbAbove(p.anchor().head());
        return verb >= 0
                && told.timesIn(sentence.span()).stream()
                        .filter(t -> !BEGINS.contains(preposition(t)))
                        .filter(t -> told.headOf(t.span()).stream().anyMatch(h -> verbAbove(h) == verb))
                        .anyMatch(t -> t.value()
                                .flatMap(v -> v.bounds().latest())
                                .filter(d -> d.isBefore(published.get().minusDays(LONG)))
                                .isPresent());
    }

    private int verbAbove(int token) {
        int at = syntax.arc(token).head();
        for (int i = 0; i < DEPTH && at >= 0; i++) {
            if (tokens.get(at).tag() == Tag.VERB) {
                return at;
            }
            at = syntax.arc(at).head();
        }
        return -1;
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
        if (!verb && !copula || anchor.word().endsWith("found") || anchor.word().equals("join")) {
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
        // 'her deputy, X, will speak' leaves him deputy
        boolean predicate = anchor.form() != Form.NOUN
                || !syntax.listChildren(anchor.head(), "cop").isEmpty();
        boolean future = predicate && syntax.tense(anchor.head()) == Tense.FUTURE
                || isTaking(anchor) && syntax.tense(above) == Tense.FUTURE;
        return named || future;
    }
}
