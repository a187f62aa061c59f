package org.hearsay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.mention.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    private static final String DAM = """
            Water over the wall
            The dam at Ostrel broke at dawn. Gen. Ada Vell told reporters that the gates had been opened.
            Nobody was hurt, she said.
            """;
    private static final String DENIAL = """
            Ministry speaks
            Žofie Müller denied that the gates had been touched. A parade is planned at the dam.
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
            .says("Žofie Müller", "the gates had been touched")
            .tells(EventKind.CEREMONY, "parade", "a parade", Realis.PLANNED);

    @Test
    void findsTheSentenceAndMarksTheWordsInIt() {
        try (var index = SearchIndex.open(folder, pile)) {
            Hit hit = index.search(Question.of("dam broke", 10).only(HitKind.REPORT))
                    .hits()
                    .getFirst();
            Passage passage = hit.passage().orElseThrow();

            assertEquals("Water over the wall", hit.heading());
            assertEquals("Wire", hit.report().orElseThrow().outlet().orElseThrow());
            assertEquals("2031-03-06", hit.report().orElseThrow().published().orElseThrow());
            assertEquals("The dam at Ostrel broke at dawn.", passage.text());
            assertEquals(passage.text(), passage.span().of(DAM));
            assertEquals(
                    List.of("dam", "broke"),
                    passage.marks().stream().map(m -> m.of(DAM)).toList());
        }
    }

    @Test
    void countsEveryKindWhicheverIsAskedFor() {
        try (var index = SearchIndex.open(folder, pile)) {
            Results results = index.search(Question.of("gates", 10).only(HitKind.CLAIM));

            assertEquals(2, results.hits().size());
            assertEquals(2, results.count(HitKind.CLAIM));
            assertEquals(2, results.count(HitKind.REPORT));
            assertEquals(4, results.total());
        }
    }

    @Test
    void findsEndingsPossessivesPhrasesAndBeginnings() {
        try (var index = SearchIndex.open(folder, pile)) {
            assertEquals(2, index.search(Question.of("gate", 10)).count(HitKind.CLAIM));
            assertEquals(
                    1,
                    index.search(Question.of("\"gates had been opened\"", 10)).count(HitKind.CLAIM));
            assertEquals(1, index.search(Question.of("ostr*", 10)).count(HitKind.ENTITY));
            assertEquals(1, index.search(Question.of("gates -touched", 10)).count(HitKind.CLAIM));
            assertEquals(1, index.search(Question.of("muller", 10)).count(HitKind.ENTITY));
        }
    }

    @Test
    void whatIsOnlyPlannedIsNoEvent() {
        try (var index = SearchIndex.open(folder, pile)) {
            assertEquals(1, index.search(Question.of("dam", 10)).count(HitKind.EVENT));
            assertEquals(0, index.search(Question.of("parade", 10)).count(HitKind.EVENT));
        }
    }

    @Test
    void strangeQuestionsHaveAnAnswer() {
        try (var index = SearchIndex.open(folder, pile)) {
            for (String words : List.of("", "  ", "\"", "(", "*", "~2", "a OR (", "AND", "\u0000", "+-|", "'")) {
                assertTrue(index.search(Question.of(words, 10)).total() >= 0, words);
                assertNotNull(index.findNames(words), words);
            }
        }
    }

    @Test
    void followsOnlyWhatIsNew() {
        SearchIndex.follow(folder, pile);
        int before = pile.asked;
        SearchIndex.follow(folder, pile);
        assertEquals(before, pile.asked);

        pile.report("Courier", "2031-03-08", "Gates\nThe gates were found shut.\n");
        pile.remove(denial);
        try (var index = SearchIndex.open(folder, pile)) {
            assertEquals(before + 1, pile.asked);
            assertEquals(2, index.search(Question.of("gates", 10)).count(HitKind.REPORT));
            assertEquals(1, index.search(Question.of("gates", 10)).count(HitKind.CLAIM));
        }
    }

    @Test
    void seesWhatWasFollowedAfterItWasOpened() {
        try (var index = SearchIndex.open(folder, pile)) {
            pile.report("Courier", "2031-03-08", "Late\nA heron was seen.\n");
            SearchIndex.follow(folder, pile);
            assertEquals(1, index.search(Question.of("heron", 10)).count(HitKind.REPORT));
        }
    }

    @Test
    void isBuiltAfreshWhereItIsBroken() throws IOException {
        SearchIndex.follow(folder, pile);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.getFileName().toString().endsWith(".lock"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        pile.report("Courier", "2031-03-08", "Late\nA heron was seen.\n");
        try (var index = SearchIndex.open(folder, pile)) {
            assertEquals(1, index.search(Question.of("heron", 10)).count(HitKind.REPORT));
            assertEquals(2, index.search(Question.of("gates", 10)).count(HitKind.CLAIM));
        }
    }

    @Test
    void isBuiltAfreshWhereAFileIsGone() throws IOException {
        SearchIndex.follow(folder, pile);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.delete(file);
            }
        }
        pile.report("Courier", "2031-03-08", "Late\nA heron was seen.\n");
        try (var index = SearchIndex.open(folder, pile)) {
            assertEquals(1, index.search(Question.of("heron", 10)).count(HitKind.REPORT));
            assertFalse(index.search(Question.of("gates", 10)).hits().isEmpty());
        }
    }

    @Test
    void findsTheTitleWhereTheWordsStandNowhereElse() {
        try (var index = SearchIndex.open(folder, pile)) {
            Hit hit = index.search(Question.of("wire", 10)).hits().getFirst();
            assertEquals(dam.id.value(), hit.id());
        }
    }

    @Test
    void theEventThatIsMeantIsTheOneThatTheWordTells() {
        pile.report("Ardvale Post", "2031-03-09", """
                        Banquet shelled
                        Guns shelled the banquet, the banquet hall and the banquet kitchen.
                        """)
                .tells(EventKind.ATTACK, "shelled", "the shelling", Realis.ACTUAL);
        pile.report("Wire", "2031-03-09", """
                        An evening in Ardvale
                        The mayor gave a banquet for the growers of the valley on the day before their yearly fair.
                        """).tells(EventKind.CEREMONY, "banquet", "the evening", Realis.ACTUAL);
        try (var index = SearchIndex.open(folder, pile)) {
            List<Hit> hits =
                    index.search(Question.of("banquet", 10).only(HitKind.EVENT)).hits();
            assertEquals(
                    List.of("the evening", "the shelling"),
                    hits.stream().map(Hit::heading).toList());
        }
    }
}
