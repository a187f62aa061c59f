package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.model.LayerReader;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who may be meant by a pronoun, and what is measured of them. */
class AntecedentsTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    /** The questions of a text; each is answered by the first candidate whose words hold {@code answer}, else by nobody. */
    private static List<AntecedentQuestion> asked(String text, String answer) {
        var questions = new ArrayList<AntecedentQuestion>();
        var document = Reports.document(text);
        MentionFinder.rules(question -> {
                    questions.add(question);
                    for (int i = 0; i < question.candidates().size(); i++) {
                        if (words(question.candidates().get(i), text).contains(answer)) {
                            return new AntecedentChoice.Choice(OptionalInt.of(i), 1, true);
                        }
                    }
                    return new AntecedentChoice.Choice(OptionalInt.empty(), 1, true);
                })
                .find(document, LAYERS.read(document));
        return questions;
    }

    private static List<AntecedentQuestion> asked(String text) {
        return asked(text, "no such words");
    }

    private static List<String> words(AntecedentQuestion.Candidate candidate, String text) {
        return candidate.places().stream().map(p -> p.of(text)).toList();
    }

    private static List<List<String>> candidates(AntecedentQuestion question, String text) {
        return question.candidates().stream().map(c -> words(c, text)).toList();
    }

    private static float measure(AntecedentQuestion.Candidate candidate, String name) {
        return candidate.measures()[AntecedentModel.measures().indexOf(name)];
    }

    private static AntecedentQuestion.Candidate candidate(AntecedentQuestion question, String text, String words) {
        return question.candidates().stream()
                .filter(c -> words(c, text).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesAndDescriptionsOfOnePersonAreAsked() {
        String text = "Jon Toll arrived in Velm. A spokesman of the River Guard waited. He said nothing.";
        assertEquals(
                List.of(List.of("spokesman"), List.of("Jon Toll")),
                candidates(asked(text).getFirst(), text));
    }

    @Test
    void whoIsKnownToBeOfTheOtherGenderIsNotAsked() {
        String text = "Chairwoman Ada Vell met Chairman Jon Toll in Velm. She said nothing.";
        assertEquals(List.of(List.of("Ada Vell")), candidates(asked(text).getFirst(), text));
    }

    @Test
    void whoIsNamedNextInTheSentenceIsAskedToo() {
        String text = "When he arrived in Velm, Jon Toll said nothing.";
        AntecedentQuestion question = asked(text).getFirst();
        assertEquals(List.of(List.of("Jon Toll")), candidates(question, text));
        assertTrue(measure(question.candidates().getFirst(), "AHEAD") > 0);
        assertTrue(Float.isNaN(measure(question.candidates().getFirst(), "WORDS")));
    }

    @Test
    void pronounsThatWereAnsweredArePlaces() {
        String text = "Jon Toll arrived with Mika Osk. He was tired. He said nothing.";
        AntecedentQuestion second = asked(text, "Jon Toll").get(1);
        assertEquals(List.of("He", "Jon Toll"), words(candidate(second, text, "Jon Toll"), text));
        assertEquals(1, measure(candidate(second, text, "Jon Toll"), "CHAIN"));
        assertEquals(0, measure(candidate(second, text, "Mika Osk"), "CHAIN"));
    }

    @Test
    void pronounsOfNobodyNamedAreSomebody() {
        String text = "He was born in Velm. Jon Toll knew that he was ill.";
        AntecedentQuestion second = asked(text).get(1);
        AntecedentQuestion.Candidate nameless = candidate(second, text, "He");
        assertEquals(OptionalInt.empty(), nameless.referent());
        assertEquals(0, measure(nameless, "NAMED"));
        assertEquals(2, measure(candidate(second, text, "Jon Toll"), "NAMED"));
    }

    @Test
    void thoseNearerAreCounted() {
        String text = "Jon Toll met Mika Osk in Velm. Rain fell. He left.";
        AntecedentQuestion question = asked(text).getFirst();
        assertEquals(0, measure(candidate(question, text, "Jon Toll"), "ORDER"));
        assertEquals(1, measure(candidate(question, text, "Mika Osk"), "ORDER"));
        assertEquals(1, measure(candidate(question, text, "Jon Toll"), "RECENCY"));
        assertEquals(2, measure(candidate(question, text, "Jon Toll"), "SENTENCES"));
        assertEquals(2, measure(candidate(question, text, "Jon Toll"), "RIVALS"));
    }

    @Test
    void anObjectIsNotItsOwnSubject() {
        String text = "Jon Toll saw him.";
        assertEquals(1, measure(asked(text).getFirst().candidates().getFirst(), "BOUND"));
        String owner = "Jon Toll saw his boat.";
        assertEquals(0, measure(asked(owner).getFirst().candidates().getFirst(), "BOUND"));
    }

    @Test
    void whomTheOtherPronounMeantIsAskedStill() {
        String text = "Quill Toll arrived. Wendo Osk left. He was tired. She said nothing.";
        AntecedentQuestion she = asked(text, "Quill Toll").get(1);
        assertEquals(-1, measure(candidate(she, text, "Quill Toll"), "CALLED"));
        assertEquals(0, measure(candidate(she, text, "Wendo Osk"), "CALLED"));
    }

    @Test
    void aLongReportAsksOfNoMoreThanThoseAround() {
        var text = new StringBuilder();
        List<String> given = List.of("Ossip", "Berl", "Quill", "Tavik", "Wendo");
        List<String> family = List.of("Vell", "Marn", "Osk", "Tarrow", "Hesk", "Dorrin", "Pell", "Quain");
        for (String g : given) {
            for (String f : family) {
                text.append(g).append(' ').append(f).append(" came to Velm with a boat. ");
            }
        }
        text.append("Then he left.");
        assertTrue(asked(text.toString()).getFirst().candidates().size() <= 20);
    }

    @Test
    void thePronounItselfIsNoCandidate() {
        String text = "Jon Toll lost his boat.";
        AntecedentQuestion question = asked(text).getFirst();
        assertEquals("his", question.pronoun().of(text));
        assertEquals(new Span(14, 17), question.pronoun());
        assertTrue(candidates(question, text).stream().noneMatch(w -> w.contains("his")));
    }
}
