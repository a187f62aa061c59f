package org.hearsay.bench.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.speaker.ListedSpeakers.Listed;
import org.hearsay.claim.SpeakerQuestion;
import org.hearsay.document.Document;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link ListedSpeakers}: whom a listed claim lets a pronoun stand for. */
final class ListedSpeakersTest {

    private static final Document REPORT =
            CorpusText.document("The cook told Ida Brand that the soup was cold, he said.");

    @Test
    void theLinkThatBearsThePronoun() {
        var listed = new ListedSpeakers(
                "c1", REPORT, List.of(new Listed(29, List.of(List.of("Ida Brand", "she"), List.of("The cook", "he")))));
        assertEquals(Optional.empty(), listed.judge(question("b-", "Ida Brand")).map(j -> true));
        assertEquals(Optional.empty(), isRight(listed, "p1", "The cook"));
        assertEquals(Optional.empty(), isRight(listed, "p3", "The cook"));
    }

    @Test
    void aPronounAmongTheFormsIsNoName() {
        var listed = new ListedSpeakers("c1", REPORT, List.of(new Listed(29, List.of(List.of("The cook", "he")))));
        assertEquals(Optional.of(true), isRight(listed, "p1", "the cook"));
        assertEquals(Optional.of(false), isRight(listed, "p1", "Ida Brand"));
        assertEquals(Optional.of(false), isRight(listed, "p1", "he"));
    }

    private static Optional<Boolean> isRight(ListedSpeakers listed, String shape, String name) {
        SpeakerQuestion asked = question(shape, name);
        return listed.judge(asked).map(j -> j.isRight(asked.candidates().getFirst()));
    }

    private static SpeakerQuestion question(String shape, String name) {
        return new SpeakerQuestion(
                new Span(24, 46),
                shape,
                List.of(new SpeakerQuestion.Candidate(
                        name, Set.of(name.toLowerCase(java.util.Locale.ROOT)), List.of(), List.of())),
                List.of());
    }
}
