package org.hearsay.bench.pronoun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.mention.AntecedentQuestion;
import org.hearsay.mention.AntecedentQuestion.Candidate;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** {@link PronounText}: which candidates are right by what a corpus tells, and when nobody is. */
class PronounTextTest {

    private static final String TEXT = "Ada Vell met Mina Toll. She saw the clerk before she left.";

    private static Span at(String words, int from) {
        int start = TEXT.indexOf(words, from);
        return new Span(start, start + words.length());
    }

    private static AntecedentQuestion question(Span pronoun, Span... places) {
        return new AntecedentQuestion(
                pronoun,
                Arrays.stream(places)
                        .map(p -> new Candidate(OptionalInt.empty(), List.of(p), new float[0]))
                        .toList(),
                new float[0]);
    }

    @Test
    void aChainTellsWhoIsRight() {
        Span she = at("she", 0);
        PronounText.Judge judge = PronounText.byChains(TEXT, Map.of(she, "1", at("Vell", 0), "1", at("Mina", 0), "2"));
        assertEquals(
                Optional.of(List.of(true, false, false)),
                judge.of(question(she, at("Ada Vell", 0), at("Mina Toll", 0))));
    }

    @Test
    void nobodyIsRightWhereTheChainStandsElsewhere() {
        Span she = at("she", 0);
        PronounText.Judge judge = PronounText.byChains(TEXT, Map.of(she, "3", at("Vell", 0), "1"));
        assertEquals(Optional.of(List.of(false, true)), judge.of(question(she, at("Ada Vell", 0))));
    }

    @Test
    void whatNoChainHoldsIsNotTold() {
        PronounText.Judge judge = PronounText.byChains(TEXT, Map.of(at("Vell", 0), "1"));
        assertEquals(Optional.empty(), judge.of(question(at("she", 0), at("Ada Vell", 0))));
    }

    @Test
    void ofNeitherNameEverybodyElseMayBeMeant() {
        var text = new GapText("x", TEXT, at("she", 0), at("Ada Vell", 0), at("Mina Toll", 0), false, false);
        assertEquals(
                Optional.of(List.of(false, false, true, true)),
                PronounText.of(text).of(question(at("she", 0), at("Ada Vell", 0), at("Mina Toll", 0), at("clerk", 0))));
    }

    @Test
    void aNameThatIsMeantAndNotReadTeachesNothing() {
        var text = new GapText("x", TEXT, at("she", 0), at("Ada Vell", 0), at("Mina Toll", 0), true, false);
        assertEquals(Optional.empty(), PronounText.of(text).of(question(at("she", 0), at("Mina Toll", 0))));
    }
}
