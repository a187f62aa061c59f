package org.hearsay.claim.internal.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;

/**
 * Who wrote to whom: 'the bishop's letter to the minister', 'the poet wrote to the premier'. 'He writes' behind it is the one who
 * wrote, for what the other answers is told as an answer.
 */
final class Letters {

    private static final Set<String> LETTERS = Set.of(
            "letter",
            "note",
            "reply",
            "email",
            "e-mail",
            "message",
            "memo",
            "memorandum",
            "petition",
            "telegram",
            "answer");
    private static final Set<String> SENDING = Set.of("write", "send", "pen", "address", "post", "deliver", "dispatch");
    /** Paragraphs over which a letter is spoken of. */
    private static final int REACH = 2;

    private final Passage passage;
    private final Cast cast;
    private final List<Letter> letters = new ArrayList<>();

    /** A letter told of at a token; without writers where they are told of otherwise. */
    private record Letter(int token, Set<Candidate> writers, Set<Candidate> readers) {}

    Letters(Passage passage, Cast cast) {
        this.passage = passage;
        this.cast = cast;
        for (int i = 0; i < passage.size(); i++) {
            String lemma = passage.token(i).lemma();
            if (passage.quoted(i) == -1 && (LETTERS.contains(lemma) || lemma.equals("write"))) {
                read(i);
            }
        }
    }

    private void read(int token) {
        Syntax syntax = passage.syntax();
        var writers = new HashSet<Candidate>();
        var readers = new HashSet<Candidate>();
        int verb = syntax.arc(token).head();
        boolean sent = verb >= 0 && SENDING.contains(passage.token(verb).lemma());
        for (int at : sent ? List.of(token, verb) : List.of(token)) {
            syntax.listObliques(at, "to").forEach(i -> add(i, readers));
            syntax.listObliques(at, "from").forEach(i -> add(i, writers));
            syntax.listObliques(at, "by").forEach(i -> add(i, writers));
            owners(at).forEach(i -> add(i, writers));
            if (SENDING.contains(passage.token(at).lemma()) && !syntax.isPassive(at)) {
                syntax.findSubject(at).ifPresent(i -> add(i, writers));
            }
        }
        // 'in a letter to the premier the poet accuses him'
        boolean within = verb >= 0 && syntax.listObliques(verb, "in").contains(token);
        if (within && writers.isEmpty()) {
            syntax.findSubject(verb).ifPresent(i -> add(i, writers));
        }
        readers.removeAll(writers);
        if (owners(token).findAny().isPresent() || !writers.isEmpty()) {
            letters.add(new Letter(token, writers, readers));
        }
    }

    /** 'His', 'the bishop's'. */
    private Stream<Integer> owners(int token) {
        Syntax syntax = passage.syntax();
        return syntax.listChildren(token, "nmod").stream()
                .filter(i -> syntax.arc(i).relation().equals("nmod:poss"));
    }

    private void add(int token, Set<Candidate> side) {
        // whom a pronoun stands for is what is asked
        if (passage.tag(token) != Tag.PRON) {
            cast.find(OptionalInt.empty(), token, token + 1).ifPresent(side::add);
        }
    }

    /**
     * Those of some who may be meant by a pronoun, without those whom the last letter went to, where 'he writes', or where the
     * writer spoke last and goes on.
     */
    List<Candidate> withoutReaders(int pronoun, List<Candidate> near, Optional<Turn> last) {
        int verb = passage.syntax().arc(pronoun).head();
        boolean writes = verb >= 0 && passage.token(verb).lemma().equals("write");
        return letters.reversed().stream()
                .filter(l -> l.token() < pronoun)
                .findFirst()
                .filter(l -> passage.paragraph(pronoun) - passage.paragraph(l.token()) <= (writes ? REACH : 0))
                .filter(l -> near.stream()
                        .anyMatch(w -> (l.writers().isEmpty()
                                        ? w.isPerson() && !l.readers().contains(w)
                                        : l.writers().contains(w))
                                && w.isOfGender(passage.low(pronoun))))
                .filter(l -> writes || last.filter(t -> goesOn(l, t, pronoun)).isPresent())
                .map(l -> near.stream().filter(c -> !l.readers().contains(c)).toList())
                .orElse(near);
    }

    /** Whether the writer spoke last, and no reader is told by name to have done anything since. */
    private static boolean goesOn(Letter letter, Turn last, int pronoun) {
        return last.from() > letter.token()
                && last.speaker().filter(letter.writers()::contains).isPresent()
                && letter.readers().stream()
                        .flatMap(r -> r.in(last.to(), pronoun).stream())
                        .noneMatch(p -> p.role() == Place.Role.SUBJECT && p.form() != Place.Form.PRONOUN);
    }
}
