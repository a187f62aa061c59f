package org.hearsay.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.search.ChainLink;
import org.hearsay.search.Passage;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Sourced;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: an answer, the most telling first. */
class AnswerViewTest {

    private static final DocumentId REPORT = new DocumentId(Ids.of("d", "report"));

    private static Answer.Line line(int rank) {
        return line(rank, "Sentence number " + rank + ".");
    }

    private static Answer.Line line(int rank, String text) {
        var report =
                new ReportLine(REPORT, "The mill", Optional.of("Harbour Post"), Optional.of("2031-05-08"), "mill.txt");
        var passage = new Passage(REPORT, Span.of(rank * 100, rank * 100 + text.length()), text, List.of());
        return new Answer.Line(rank, new Sourced(report, List.of(), passage), 1.0 / rank);
    }

    /** Twelve sentences: the odd ones tell of the fire, the even ones of no event that is known. */
    private static Answer answer(List<String> wanted) {
        List<Answer.Line> odd =
                IntStream.of(1, 3, 5, 7, 9, 11).mapToObj(AnswerViewTest::line).toList();
        List<Answer.Line> even =
                IntStream.of(2, 4, 6, 8, 10, 12).mapToObj(AnswerViewTest::line).toList();
        var fire = new Answer.Named("v1", "Fire at the mill");
        return new Answer(
                "when did it burn",
                wanted,
                List.of(),
                List.of(new Answer.Group(Optional.of(fire), odd), new Answer.Group(Optional.empty(), even)));
    }

    private static String shown(Answer answer) {
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        AnswerView.show(answer, Screen.plain(writer, 100));
        writer.flush();
        return out.toString();
    }

    @Test
    void whatIsAskedForStandsFirstThenAllSentences() {
        String shown = shown(answer(List.of("when")));
        assertTrue(
                shown.startsWith(
                        "asked for: when; no value stands out, these sentences come nearest\nFire at the mill"),
                shown);
        assertTrue(shown.indexOf("number 11.") < shown.indexOf("number 2."), shown);
        assertTrue(shown.contains("number 12."), shown);
    }

    /** The thirteenth sentence and what follows stand behind the twelve best, under the event once more and without its disputes. */
    @Test
    void theBestStandBeforeTheOthersWhateverTheyTell() {
        List<Answer.Line> lines =
                IntStream.rangeClosed(1, 13).mapToObj(AnswerViewTest::line).toList();
        var fire = new Answer.Named("v1", "Fire at the mill");
        var echo = new Answer.Echo(teller("Night Wire", true), teller("Harbour Post", false));
        String shown = shown(new Answer(
                "when did it burn",
                List.of(),
                List.of(),
                List.of(
                        new Answer.Group(
                                Optional.of(fire),
                                List.of(),
                                List.of(echo),
                                List.of(lines.getFirst(), lines.getLast())),
                        new Answer.Group(Optional.empty(), lines.subList(1, 12)))));
        assertTrue(shown.indexOf("number 12.") < shown.indexOf("number 13."), shown);
        assertTrue(shown.contains("\nless near:\nFire at the mill"), shown);
        assertEquals(shown.indexOf("↩"), shown.lastIndexOf("↩"), shown);
    }

    private static AskedSlot.Teller teller(String outlet, boolean echoes, String... chain) {
        return new AskedSlot.Teller(
                new ReportLine(REPORT, "The mill", Optional.of(outlet), Optional.empty(), "mill.txt"),
                Stream.of(chain)
                        .map(c -> new ChainLink(c, Link.Role.SPEAKER, Optional.empty()))
                        .toList(),
                echoes);
    }

    @Test
    void whatIsInDisputeOfAnEventStandsUnderItsNameAndWhoOnlyRepeats() {
        var fire = new Answer.Named("v1", "Fire at the mill");
        AskedSlot.Teller post = teller("Harbour Post", false);
        var day = new AskedSlot(
                fire,
                SlotKind.TIME,
                Optional.of(Verdict.CONFLICT),
                "They cannot both hold.",
                List.of(
                        new AskedSlot.Value("2031-05-07", "on Wednesday", List.of(post), true),
                        new AskedSlot.Value("2031-05-08", "on Thursday", List.of(teller("Lantern", false)), true)));
        var group = new Answer.Group(
                Optional.of(fire),
                List.of(day),
                List.of(new Answer.Echo(teller("Night Wire", true), post)),
                List.of(line(1)));
        String shown = shown(new Answer("the fire", List.of(), List.of(), List.of(group)));
        assertTrue(shown.contains("""
                        Fire at the mill v1
                          time ≠ they cannot all hold: 2031-05-07 (Harbour Post) | 2031-05-08 (Lantern)
                          ↩ Night Wire only repeats Harbour Post
                        """), shown);
    }

    @Test
    void twoThatHaveItFromOneManNeedNotHaveItFromEachOther() {
        var echo = new Answer.Echo(
                teller("Night Wire", true, "the fire chief"), teller("Harbour Post", false, "the fire chief"));
        var group = new Answer.Group(
                Optional.of(new Answer.Named("v1", "Fire at the mill")), List.of(), List.of(echo), List.of(line(1)));
        String shown = shown(new Answer("the fire", List.of(), List.of(), List.of(group)));
        assertTrue(
                shown.contains(
                        "↩ Night Wire › the fire chief and Harbour Post › the fire chief: one source, the fire chief"),
                shown);
    }

    @Test
    void nothingIsSaidToBeNothingFound() {
        assertEquals("nothing was found in these reports\n", shown(Answer.nothing("heron")));
    }
}
