package org.hearsay.commitment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.commitment.Letter;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Tense;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Finds letters, appeals and answers of which a report names sender and addressee. */
final class LetterReading {

    private static final Extractor BY = new Extractor("letter-rules", "1");

    private final Reading report;
    private final WordBook words;
    private final Syntax syntax;

    LetterReading(Reading report, WordBook words) {
        this.report = report;
        this.words = words;
        this.syntax = report.syntax();
    }

    List<Letter> read() {
        var found = new ArrayList<Letter>();
        for (Sentence sentence : report.layers().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                at(i, sentence).ifPresent(found::add);
            }
        }
        return found.stream().sorted().toList();
    }

    private Optional<Letter> at(int word, Sentence sentence) {
        String lemma = report.token(word).lemma();
        if (report.token(word).tag() == Tag.NOUN && words.isIn("letters", lemma)) {
            return noun(word, sentence);
        }
        if (report.token(word).tag() != Tag.VERB || !isTold(word)) {
            return Optional.empty();
        }
        Optional<Integer> from = known(syntax.findAgent(word));
        if (words.isIn("writing", lemma)) {
            Optional<Integer> to = syntax.listObliques(word, "to").stream()
                    .filter(report::isParty)
                    .findFirst();
            return letter(word, from, to, false, sentence);
        }
        if (words.isIn("answering", lemma)) {
            Optional<Integer> to = answered(word).flatMap(this::sender);
            return letter(word, from, to, true, sentence);
        }
        return Optional.empty();
    }

    private Optional<Letter> noun(int letter, Sentence sentence) {
        int head = syntax.arc(letter).head();
        boolean carried = head >= 0 && report.token(head).tag() == Tag.VERB;
        if (carried && !isTold(head)) {
            return Optional.empty();
        }
        Stream<Integer> own = syntax.listObliques(letter, "to").stream();
        Stream<Integer> carriers = carried
                ? Stream.concat(syntax.listObliques(head, "to").stream(), syntax.listChildren(head, "iobj").stream())
                : Stream.of();
        boolean sent = carried && !syntax.isPassive(head);
        Optional<Integer> from = sender(letter).or(() -> sent ? known(syntax.findSubject(head)) : Optional.empty());
        Optional<Integer> to =
                Stream.concat(own, carriers).filter(report::isParty).findFirst();
        return letter(
                letter, from, to, words.isIn("replies", report.token(letter).lemma()), sentence);
    }

    /** Whose letter it is: 'Vell's letter', 'the letter from Vell'. */
    private Optional<Integer> sender(int letter) {
        Stream<Integer> owner = syntax.listChildren(letter, "nmod").stream()
                .filter(c -> syntax.arc(c).relation().equals("nmod:poss"));
        return Stream.of(
                        owner, syntax.listObliques(letter, "from").stream(), syntax.listObliques(letter, "by").stream())
                .flatMap(s -> s)
                .filter(report::isParty)
                .findFirst();
    }

    /** The letter that an answering verb answers. */
    private Optional<Integer> answered(int verb) {
        return Stream.concat(syntax.findObject(verb).stream().boxed(), syntax.listObliques(verb, "to").stream())
                .filter(t -> words.isIn("letters", report.token(t).lemma()))
                .findFirst();
    }

    private Optional<Integer> known(OptionalInt token) {
        return token.isPresent() && report.isParty(token.getAsInt()) ? Optional.of(token.getAsInt()) : Optional.empty();
    }

    private boolean isTold(int verb) {
        return !syntax.isModal(verb)
                && !syntax.isNegated(verb)
                && (syntax.tense(verb) == Tense.PAST || syntax.tense(verb) == Tense.PRESENT);
    }

    private Optional<Letter> letter(
            int word, Optional<Integer> from, Optional<Integer> to, boolean reply, Sentence sentence) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Link sender = report.party(from.get());
        Link addressee = report.party(to.get());
        if (sender.referent().equals(addressee.referent())) {
            return Optional.empty();
        }
        Span span = sentence.span().strip(report.document().text());
        return Optional.of(new Letter(
                new Evidence(report.document().id(), span, BY),
                sender,
                addressee,
                reply,
                date(word),
                claim(word, sender, span)));
    }

    /** A day that hangs on the letter itself or on the verb that carries it. */
    private Optional<Edtf> date(int word) {
        return report.timeIn(syntax.spanOf(word)).or(() -> {
            int head = syntax.arc(word).head();
            return head < 0
                    ? Optional.empty()
                    : syntax.listChildren(head).stream()
                            .filter(c ->
                                    syntax.arc(c).is("obl") || syntax.arc(c).is("advmod"))
                            .flatMap(c -> report.timeIn(syntax.spanOf(c)).stream())
                            .findFirst();
        });
    }

    private Optional<String> claim(int word, Link sender, Span sentence) {
        Optional<Claim> own = report.claimsIn(sentence).stream()
                .filter(c -> c.speaker().referent().isPresent()
                        && c.speaker().referent().equals(sender.referent()))
                .findFirst();
        return own.or(() ->
                        report.claimsAround(report.token(word).span()).stream().findFirst())
                .map(Claim::id);
    }
}
