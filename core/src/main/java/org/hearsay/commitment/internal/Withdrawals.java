package org.hearsay.commitment.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.event.Realis;
import org.hearsay.model.EventHint;
import org.hearsay.model.Factuality;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Tense;
import org.hearsay.model.Token;

/** Says of a word whether it tells that something said or printed was taken back. */
final class Withdrawals {

    private static final Set<String> OWN = Set.of("his", "her", "its", "their", "my", "our");
    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she");
    /** From this share on, the encoder reads that something did not happen. */
    private static final double NOT = 0.5;

    private final Reading report;
    private final WordBook words;
    private final Syntax syntax;

    /**
     * Words that take something back.
     *
     * @param word the verb or predicate
     * @param thing the token that names what is taken back, where one does
     * @param from the token that names who does it, where one does
     * @param own whether it is the speaker of the claim around it
     */
    record Withdrawal(int word, Optional<Integer> thing, Optional<Integer> from, boolean own) {}

    Withdrawals(Reading report, WordBook words) {
        this.report = report;
        this.words = words;
        this.syntax = report.syntax();
    }

    /**
     * What is taken back by a word.
     *
     * @param lemmas of the sentence
     */
    Optional<Withdrawal> at(int word, Sentence sentence, List<String> lemmas) {
        return withdrawn(word)
                .or(() -> correctionRun(word))
                .or(() -> ownedUp(word, sentence, lemmas))
                .or(() -> calledWrong(word));
    }

    /** 'withdrew its report', 'the statement was withdrawn', 'corrected the toll from 31 to 13'. */
    private Optional<Withdrawal> withdrawn(int verb) {
        if (report.token(verb).tag() != Tag.VERB || !isTold(verb)) {
            return Optional.empty();
        }
        String lemma = report.token(verb).lemma();
        Optional<String> key = keys(verb).filter(words::isWithdrawing).findFirst();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> things = things(verb, key.get());
        Optional<Integer> thing = things.stream()
                .filter(t -> words.isIn("sayings", report.token(t).lemma())
                        || words.isIn("correcting", lemma) && isFigure(t, verb))
                .findFirst();
        return thing.isPresent() || things.isEmpty() && words.isAlone(key.get())
                ? Optional.of(new Withdrawal(verb, thing, from(verb, thing), false))
                : Optional.empty();
    }

    /** A verb alone, with its particle, with the words behind it: 'take back', 'back away from'. */
    private Stream<String> keys(int verb) {
        String lemma = report.token(verb).lemma();
        Stream<String> particles = syntax.listChildren(verb).stream()
                .filter(c -> syntax.arc(c).relation().equals("compound:prt")
                        || syntax.arc(c).is("advmod") && report.token(c).is("back"))
                .map(c -> lemma + " " + report.token(c).lower());
        Stream<String> behind = IntStream.rangeClosed(1, 2)
                .filter(n -> verb + n < report.layers().tokens().size())
                .mapToObj(n -> lemma + " "
                        + String.join(
                                " ",
                                report.layers().tokens().subList(verb + 1, verb + n + 1).stream()
                                        .map(Token::lower)
                                        .toList()));
        return Stream.of(particles, behind, Stream.of(lemma)).flatMap(s -> s);
    }

    /** What the verb is done to: its object, its subject where it suffers, what stands behind its preposition. */
    private List<Integer> things(int verb, String key) {
        String last = key.substring(key.lastIndexOf(' ') + 1);
        Stream<Integer> direct = syntax.isPassive(verb)
                ? syntax.findSubject(verb).stream().boxed()
                : syntax.findObject(verb).stream().boxed();
        Stream<Integer> noun = syntax.arc(verb).relation().equals("acl") && !isInfinitive(verb)
                ? Stream.of(syntax.arc(verb).head())
                : Stream.of();
        Stream<Integer> behind = key.equals(last) ? Stream.of() : syntax.listObliques(verb, last).stream();
        return Stream.of(direct, noun, behind)
                .flatMap(s -> s)
                .flatMap(t -> Stream.concat(Stream.of(t), syntax.listChildren(t, "conj").stream()))
                .toList();
    }

    private boolean isFigure(int thing, int verb) {
        return words.isIn("figures", report.token(thing).lemma())
                && IntStream.range(syntax.firstOf(verb), syntax.endOf(verb))
                        .anyMatch(i -> report.token(i).tag() == Tag.NUM);
    }

    private Optional<Integer> from(int verb, Optional<Integer> thing) {
        OptionalInt agent = syntax.findAgent(verb);
        if (agent.isPresent() && !thing.filter(t -> t == agent.getAsInt()).isPresent()) {
            return Optional.of(agent.getAsInt());
        }
        return thing.flatMap(t -> syntax.listChildren(t, "nmod").stream()
                .filter(c -> syntax.arc(c).relation().equals("nmod:poss"))
                .findFirst());
    }

    /** 'The paper ran a correction'. */
    private Optional<Withdrawal> correctionRun(int verb) {
        if (report.token(verb).tag() != Tag.VERB
                || !words.isIn("printing", report.token(verb).lemma())
                || !isTold(verb)) {
            return Optional.empty();
        }
        return things(verb, report.token(verb).lemma()).stream()
                .filter(t -> words.isIn("corrections", report.token(t).lemma()))
                .findFirst()
                .map(t -> new Withdrawal(verb, Optional.of(t), from(verb, Optional.empty()), false));
    }

    /** 'he had been misquoted', 'I misspoke'. */
    private Optional<Withdrawal> ownedUp(int word, Sentence sentence, List<String> lemmas) {
        var hit = words.owningUp().findAt(lemmas, word - sentence.first());
        boolean first = hit.isPresent()
                && (word == sentence.first()
                        || !report.token(word - 1).is("not")
                                && !report.token(word - 1).is("n't"));
        if (!first) {
            return Optional.empty();
        }
        int verb = IntStream.range(word, word + hit.get().words())
                .filter(i -> report.token(i).tag() == Tag.VERB)
                .reduce((a, b) -> b)
                .orElse(word);
        if (syntax.isModal(verb) || syntax.tense(verb) == Tense.FUTURE || isInfinitive(verb)) {
            return Optional.empty();
        }
        OptionalInt subject = syntax.findSubject(verb);
        if (subject.isEmpty()) {
            return Optional.of(new Withdrawal(verb, Optional.empty(), Optional.empty(), true));
        }
        int who = subject.getAsInt();
        boolean known = report.token(who).tag() != Tag.PRON
                || report.findMention(who).filter(m -> m.referent().isPresent()).isPresent();
        return Optional.of(new Withdrawal(
                verb,
                Optional.empty(),
                known ? Optional.of(who) : Optional.empty(),
                !known && PERSONS.contains(report.token(who).lower())));
    }

    /** 'said that his figure had been a mistake'. */
    private Optional<Withdrawal> calledWrong(int predicate) {
        OptionalInt subject = syntax.findSubject(predicate);
        if (!words.isIn("wrong", report.token(predicate).lemma())
                || syntax.listChildren(predicate, "cop").isEmpty()
                || subject.isEmpty()
                || syntax.isNegated(predicate)
                || syntax.isModal(predicate)) {
            return Optional.empty();
        }
        int thing = subject.getAsInt();
        String lemma = report.token(thing).lemma();
        Optional<Integer> owner = syntax.listChildren(thing).stream()
                .filter(c -> OWN.contains(report.token(c).lower()))
                .findFirst();
        return owner.isPresent()
                        && isSpeakers(owner.get())
                        && (words.isIn("sayings", lemma) || words.isIn("figures", lemma))
                ? Optional.of(new Withdrawal(predicate, Optional.of(thing), Optional.empty(), true))
                : Optional.empty();
    }

    /** Whether a possessive stands for the speaker of the claim that it is said in. */
    private boolean isSpeakers(int owner) {
        OptionalInt who = report.findMention(owner).map(m -> m.referent()).orElse(OptionalInt.empty());
        return report.claimsAround(report.token(owner).span()).stream()
                .anyMatch(c -> who.isEmpty() || who.equals(c.speaker().referent()));
    }

    private boolean isInfinitive(int verb) {
        return syntax.listChildren(verb, "mark").stream()
                .anyMatch(m -> report.token(m).is("to"));
    }

    /** Whether a verb tells what was done: no wish, plan, condition or refusal; and neither the encoder nor the realis says otherwise. */
    private boolean isTold(int verb) {
        boolean open = syntax.isModal(verb)
                || syntax.isNegated(verb)
                || syntax.listChildren(verb, "mark").stream()
                        .anyMatch(
                                m -> report.token(m).is("if") || report.token(m).is("unless"))
                || Optional.ofNullable(report.eventAt().get(verb))
                        .filter(e -> e.realis() != Realis.ACTUAL)
                        .isPresent()
                || hint(verb)
                        .filter(h -> h.share(Factuality.CERTAINLY_NOT) > NOT)
                        .isPresent();
        if (isPlea(verb)) {
            return true;
        }
        if (open) {
            return false;
        }
        return switch (syntax.tense(verb)) {
            case PAST -> true;
            case PRESENT ->
                !report.token(verb).lower().equals(report.token(verb).lemma());
            case FUTURE -> false;
            case NONE -> isForced(verb) || isParticiple(verb);
        };
    }

    /** 'Editors, please kill the story'. */
    private boolean isPlea(int verb) {
        return verb > 0 && report.token(verb - 1).is("please");
    }

    private boolean isForced(int verb) {
        int head = syntax.arc(verb).head();
        return isInfinitive(verb)
                && head >= 0
                && words.isIn("forcing", report.token(head).lemma())
                && !syntax.isModal(head)
                && !syntax.isNegated(head)
                && syntax.tense(head) == Tense.PAST;
    }

    private boolean isParticiple(int verb) {
        return !isInfinitive(verb)
                && !report.token(verb).lower().endsWith("ing")
                && !report.token(verb).lower().equals(report.token(verb).lemma());
    }

    private Optional<EventHint> hint(int word) {
        return report.layers()
                .encoding()
                .map(e -> e.hints())
                .filter(h -> h.size() > word)
                .map(h -> h.get(word));
    }
}
