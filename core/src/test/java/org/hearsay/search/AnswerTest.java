package org.hearsay.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.mention.EntityKind;
import org.hearsay.model.Sense;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.search.answer.Meant;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: a question in any words finds the sentences that answer, with who tells them. */
class AnswerTest {

    private static final String DAM = """
            Water over the wall
            The dam at Ostrel broke at dawn. Gen. Ada Vell told reporters that the gates had been opened.
            She left the valley by car.
            """;
    private static final String DENIAL = """
            Ministry speaks
            When the dam broke on Saturday, Žofie Müller was abroad. Müller denied that the gates had been touched.
            """;
    private static final String HARVEST = """
            Plums are dear this year
            Growers at Ardvale sold their plums for twice the price. A fair is held in autumn.
            """;

    @TempDir
    Path folder;

    private final Pile pile = new Pile();
    private final Pile.Report dam = pile.report("Wire", "2031-03-06", DAM)
            .names("Ada Vell", EntityKind.PERSON, "Ada Vell")
            .names("Ostrel", EntityKind.PLACE, "Ostrel")
            .says("Ada Vell", "the gates had been opened")
            .tells(EventKind.DISASTER, "broke", "the break of the dam", Realis.ACTUAL);
    private final Pile.Report denial = pile.report("Dovetail", "2031-03-07", DENIAL)
            .names("Žofie Müller", EntityKind.PERSON, "Žofie Müller")
            .names("Müller", EntityKind.PERSON, "Žofie Müller")
            .names("Sofia Mueller", EntityKind.PERSON, "Žofie Müller")
            .says("Žofie Müller", "the gates had been touched")
            .tells(EventKind.DISASTER, "broke", "the break of the dam", Realis.ACTUAL);
    private final Pile.Report harvest = pile.report("Ardvale Post", "2031-03-08", HARVEST);

    private Answer ask(String words) {
        try (var index = SearchIndex.open(folder, pile)) {
            return index.answer(words, Meant.UNREAD, 30);
        }
    }

    @Test
    void aSentenceInQuiteOtherWordsIsFoundByWhatItMeans() {
        Sense market = Sense.of(new float[] {1, 0});
        harvest.means("A fair is held in autumn.", market);
        try (var index = SearchIndex.open(folder, pile)) {
            assertFalse(
                    texts(index.answer("Ostrel merchants", Meant.UNREAD, 30)).contains("A fair is held in autumn."));
            var meant = new Meant(Optional.of(market), List.of());
            assertTrue(texts(index.answer("Ostrel merchants", meant, 30)).contains("A fair is held in autumn."));
            assertEquals(List.of(), texts(index.answer("merchants", meant, 30)), "where no word is found nothing is");
        }
    }

    private static List<String> texts(Answer answer) {
        return answer.lines().stream().map(l -> l.sourced().passage().text()).toList();
    }

    @Test
    void theBestSentencesStandApartFromTheOthersAndNoneIsLost() {
        Answer answer = ask("dam gates");
        int all = answer.lines().size();
        assertEquals(1, count(answer.groupsTo(1)));
        assertEquals(all - 1, count(answer.groupsAfter(1)));
        assertEquals(all, count(answer.groupsTo(30)));
        assertEquals(List.of(), answer.groupsAfter(30));
        assertEquals(1, answer.groupsTo(1).getFirst().lines().getFirst().rank());
    }

    private static int count(List<Answer.Group> groups) {
        return groups.stream().mapToInt(g -> g.lines().size()).sum();
    }

    @Test
    void whatIsAskedForIsSaid() {
        assertEquals(List.of("how many"), ask("How many drowned at the dam?").wanted());
        assertEquals(List.of(), ask("dam gates").wanted());
    }

    @Test
    void sentencesOfSeveralReportsAnswerEachWithItsChain() {
        Answer answer = ask("Who says that the gates were opened?");
        Answer.Line first = answer.lines().getFirst();
        assertEquals(
                "Ada Vell told reporters that the gates had been opened.",
                texts(answer).getFirst());
        assertEquals("Ada Vell", first.sourced().chain().getFirst().text());
        assertEquals("Wire", first.sourced().report().outlet().orElseThrow());
        assertEquals("2031-03-06", first.sourced().report().published().orElseThrow());
        assertEquals(
                first.sourced().passage().text(),
                first.sourced().passage().span().of(DAM));
        assertTrue(texts(answer).contains("Müller denied that the gates had been touched."));
        assertFalse(texts(answer).contains("A fair is held in autumn."));
    }

    @Test
    void theWordsAskedForAreMarked() {
        Passage passage = ask("opened gates").lines().getFirst().sourced().passage();
        assertEquals(
                List.of("gates", "opened"),
                passage.marks().stream().map(m -> m.of(DAM)).toList());
    }

    @Test
    void aNameFindsItsOtherSpellings() {
        List<String> texts = texts(ask("Sofia Mueller"));
        assertTrue(texts.contains("Müller denied that the gates had been touched."), texts.toString());
    }

    @Test
    void sentencesOfOneEventStandTogether() {
        Answer answer = ask("dam broke");
        Answer.Group group = answer.groups().getFirst();
        assertEquals("the break of the dam", group.event().orElseThrow().name());
        assertEquals(2, group.lines().size());
        assertEquals(1, answer.lines().getFirst().rank());
    }

    @Test
    void whatIsAskedForStandsFirstWithWhoTellsIt() {
        AskedSlot slot = ask("When did the dam break?").slots().getFirst();
        assertEquals(SlotKind.TIME, slot.kind());
        assertEquals(Optional.of(Verdict.CONFLICT), slot.verdict());
        assertEquals("the break of the dam", slot.event().name());
        assertEquals(2, slot.values().size());
        assertEquals(
                List.of("Dovetail", "Wire"),
                slot.values().stream()
                        .map(v -> v.tellers().getFirst().report().outlet().orElseThrow())
                        .sorted()
                        .toList());
    }

    @Test
    void whatIsInDisputeStandsUnderTheEventUnlessItIsShownAlready() {
        AskedSlot dispute = ask("dam broke").groups().getFirst().disputes().getFirst();
        assertEquals(SlotKind.TIME, dispute.kind());
        assertEquals(Optional.of(Verdict.CONFLICT), dispute.verdict());
        assertEquals(2, dispute.values().size());
        assertEquals(
                List.of(), ask("When did the dam break?").groups().getFirst().disputes());
    }

    @Test
    void ofAnEventThatIsNotNamedNoSlotIsShown() {
        assertEquals(List.of(), ask("When did Ada Vell speak of the gates?").slots());
        assertEquals(List.of(), ask("Who opened the gates?").slots());
    }

    @Test
    void whatNoReportHoldsFindsNothing() {
        Answer answer = ask("zeppelin over Quandary");
        assertTrue(answer.isEmpty());
        assertEquals(List.of(), answer.slots());
    }

    @TestFactory
    Stream<DynamicTest> noWordsFail() {
        return Stream.of(
                        "",
                        "   ",
                        "the of and",
                        "AND (",
                        "*",
                        "title:",
                        "gates\" OR (\"",
                        "-gates",
                        "~2 ^9 [a TO z]",
                        "плотина рухнула",
                        "水坝",
                        "\u0000\u001f\ud800",
                        "\u202e gates",
                        "gates ".repeat(10_000),
                        "x".repeat(200_000),
                        Stream.iterate(0, i -> i + 1)
                                .limit(10_000)
                                .map(i -> "word" + i)
                                .reduce("", (a, b) -> a + " " + b))
                .map(words -> DynamicTest.dynamicTest(
                        "'" + words.substring(0, Math.min(20, words.length())) + "'",
                        () -> assertAll(() -> ask(words), () -> ask("Who? " + words))));
    }

    @Test
    void theSameQuestionHasTheSameAnswerWhateverTheOrderOfReports() {
        Answer answer = ask("gates dam");
        assertEquals(answer, ask("gates dam"));
        assertEquals(answer.lines().size(), answer.lines().getLast().rank());
    }
}
