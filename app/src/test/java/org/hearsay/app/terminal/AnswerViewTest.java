package org.hearsay.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.search.Passage;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Sourced;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: as little of an answer as can be, the most telling first, and how much more there is. */
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

    private static String shown(Answer answer, int most) {
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        AnswerView.show(answer, Screen.plain(writer, 100), most);
        writer.flush();
        return out.toString();
    }

    @Test
    void theBestSentencesAreShownAndTheOthersCounted() {
        String shown = shown(answer(List.of("when")), AnswerView.FEW);
        assertTrue(
                shown.startsWith(
                        "asked for: when; no value stands out, these sentences come nearest\nFire at the mill"),
                shown);
        assertTrue(shown.contains("number 8.") && !shown.contains("number 9."), shown);
        assertTrue(shown.endsWith("… 4 more sentences; --all shows them\n"), shown);
    }

    private static AskedSlot.Teller teller(String outlet, boolean echoes) {
        return new AskedSlot.Teller(
                new ReportLine(REPORT, "The mill", Optional.of(outlet), Optional.empty(), "mill.txt"),
                List.of(),
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
                        new AskedSlot.Value("2031-05-07", "on Wednesday", List.of(post)),
                        new AskedSlot.Value("2031-05-08", "on Thursday", List.of(teller("Lantern", false)))));
        var group = new Answer.Group(
                Optional.of(fire),
                List.of(day),
                List.of(new Answer.Echo(teller("Night Wire", true), post)),
                List.of(line(1)));
        String shown = shown(new Answer("the fire", List.of(), List.of(), List.of(group)), AnswerView.FEW);
        assertTrue(shown.contains("""
                        Fire at the mill v1
                          time ≠ they cannot all hold: 2031-05-07 (Harbour Post) | 2031-05-08 (Lantern)
                          ↩ Night Wire only repeats Harbour Post
                        """), shown);
    }

    private static String best(Answer answer) {
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        AnswerView.showBest(answer, Screen.plain(writer, 100));
        writer.flush();
        return out.toString();
    }

    private static Answer sentences(int count, String words) {
        List<Answer.Line> lines = IntStream.rangeClosed(1, count)
                .mapToObj(n -> line(n, words + " " + n + "."))
                .toList();
        return new Answer("who", List.of(), List.of(), List.of(new Answer.Group(Optional.empty(), lines)));
    }

    @Test
    void asManyAreShownAsFitOneLook() {
        String shown = best(answer(List.of("when")));
        assertTrue(shown.contains("number 12.") && !shown.contains("--all"), shown);
        String many = best(sentences(100, "The keeper of the mill"));
        assertEquals(40, many.lines().count(), many);
        assertTrue(many.endsWith("more sentences; --all shows them\n"), many);
    }

    @Test
    void longSentencesLeaveTheBestEight() {
        String shown = best(sentences(20, "The keeper of the mill told us at length. ".repeat(20)));
        assertTrue(shown.contains(" 8.") && !shown.contains(" 9."), shown);
        assertTrue(shown.endsWith("… 12 more sentences; --all shows them\n"), shown);
    }

    @Test
    void allOfThemAreShownToWhoAsksForThem() {
        String shown = shown(answer(List.of()), 30);
        assertTrue(shown.startsWith("Fire at the mill"), shown);
        assertTrue(shown.contains("number 12."), shown);
        assertFalse(shown.contains("--all"), shown);
    }

    @Test
    void nothingIsSaidToBeNothingFound() {
        assertEquals("nothing was found in these reports\n", shown(Answer.nothing("heron"), AnswerView.FEW));
    }
}
