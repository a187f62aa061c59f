package org.hearsay.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.search.Passage;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Sourced;
import org.hearsay.search.answer.Answer;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: as little of an answer as can be, the most telling first, and how much more there is. */
class AnswerViewTest {

    private static final DocumentId REPORT = new DocumentId(Ids.of("d", "report"));

    private static Answer.Line line(int rank) {
        String text = "Sentence number " + rank + ".";
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
