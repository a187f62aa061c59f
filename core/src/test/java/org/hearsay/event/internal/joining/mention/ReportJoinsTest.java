package org.hearsay.event.internal.joining.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.document.Document;
import org.hearsay.event.PairModel;
import org.hearsay.event.Story;
import org.hearsay.event.Tellings;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.internal.joining.Frames;
import org.hearsay.event.internal.joining.Head;
import org.hearsay.event.internal.joining.Sentences;
import org.hearsay.lexicon.Trees;
import org.junit.jupiter.api.Test;

/** Which mentions of a report are joined ({@link ReportJoins}), and what is never ({@link Vetoes}). */
final class ReportJoinsTest {

    /** Joins whatever is asked and not shut out. */
    private static final PairModel ALL = weighing(new Trees.Answer(4));

    private static PairModel weighing(Trees.Node root) {
        var trees = new Trees(List.of(root));
        return new PairModel(PairModel.Kind.MENTIONS, trees, trees, 0.5);
    }

    private static ReportJoins joins(String text) {
        Document report = Tellings.document("Dorrin Gazette", "2031-05-02", text);
        return new ReportJoins(Tellings.told(report), new Story(text, Map.of(), Map.of()), (a, b) -> a == b ? 1 : 0);
    }

    private static List<String> joined(String text, PairModel model) {
        Document report = Tellings.document("Dorrin Gazette", "2031-05-02", text);
        List<ToldEvent> told = Tellings.told(report);
        return joins(text).join(model).stream()
                .map(event -> event.stream()
                        .map(i -> told.get(i).mention().triggerText())
                        .collect(Collectors.joining("+")))
                .toList();
    }

    @Test
    void aVerbAndItsNounAreOneWhereKinCounts() {
        assertEquals(
                List.of("raid+raided", "hummed"),
                joined(
                        """
                other raid
                other hummed
                other raided
                """,
                        weighing(new Trees.Question(
                                MentionMeasure.KIN.ordinal(),
                                Head.Kinship.DERIVED.ordinal(),
                                false,
                                new Trees.Answer(1),
                                new Trees.Answer(-1)))));
    }

    @Test
    void aGeneralNounMayStandForWhatWasTold() {
        assertEquals(List.of("capsized+incident"), joined("""
                accident capsized
                other the incident
                """, ALL));
    }

    @Test
    void daysFarApartAndOrdersKeepApart() {
        assertEquals(List.of("raid", "raid"), joined("""
                attack raid | on=2031-04-02
                attack raid | on=2031-04-20
                """, ALL));
        assertEquals(List.of("raid+raid"), joined("""
                attack raid | on=2031-04-02
                attack raid | on=2031-04-03
                """, ALL));
        assertEquals(List.of("raid", "raid"), joined("""
                attack raid
                attack another raid
                """, ALL));
    }

    @Test
    void othersElsewhereAreAnotherMeeting() {
        assertEquals(List.of("met", "talks"), joined("""
                meet met | who=Ada Vell,Ivo Sarn | at=Port Ansel
                meet talks | who=Mara Quill,Otto Brand | at=Dorrin
                """, ALL));
        assertEquals(List.of("met+talks"), joined("""
                meet met | who=Ada Vell,Ivo Sarn | at=Port Ansel
                meet talks | who=Mara Quill,Ivo Sarn | at=Dorrin
                """, ALL));
    }

    @Test
    void aModelThatDoubtsJoinsNothing() {
        assertEquals(List.of("raid", "raid"), joined("attack raid\nattack raid\n", weighing(new Trees.Answer(-1))));
    }

    @Test
    void ofManyMentionsEachIsComparedWithFew() {
        String text = IntStream.range(0, 600).mapToObj(i -> "attack raid\n").collect(Collectors.joining());
        assertTrue(joins(text).candidates().size() < 600 * 40);
    }

    @Test
    void likeStemsAreMadeOfEachOtherOnlyByAnEnding() {
        assertTrue(Head.isDerived("explod", "explosion"));
        assertTrue(Head.isDerived("announc", "announcement"));
        assertFalse(Head.isDerived("contest", "contract"));
        assertFalse(Head.isDerived("report", "reporter"));
    }

    @Test
    void wordsOfOneFrameAreKin() {
        assertFalse(Frames.of(Set.of("kill")).isEmpty());
        assertTrue(Frames.of(Set.of("kill")).stream().anyMatch(Frames.of(Set.of("murder"))::contains));
        assertTrue(Frames.of(Set.of("xylophon")).isEmpty());
    }

    @Test
    void sentencesEndAtStopsAndLines() {
        var sentences = new Sentences("The Dam held.\nIt rained in Selwick. Nobody left.\n");
        assertEquals(0, sentences.numberAt(4));
        assertEquals(1, sentences.numberAt(20));
        assertEquals(2, sentences.numberAt(40));
        assertEquals(Set.of("selwick"), sentences.names(1));
    }
}
