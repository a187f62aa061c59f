package org.hearsay.event.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.event.Toll;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.time.TimeFinder;
import org.junit.jupiter.api.Test;

/** Which numbers of a sentence may count something ({@link CountFinder}, {@link CountPhrase}): least, greatest, unit and words. */
final class CountFinderTest {

    private static final LayerReader READER = LayerReader.openNlp();

    private static List<String> counts(String text) {
        Document document = OneParagraph.of(Masthead.of(Optional.of(Edtf.of("2031-03-05")), Optional.empty()), text);
        Layers layers = READER.read(document);
        var times =
                TimeFinder.rules().find(document, layers, MentionFinder.rules().find(document, layers));
        var finder = new CountFinder(layers, times);
        return layers.sentences().stream()
                .flatMap(s -> finder.listIn(s).stream())
                .map(p -> show(p, document.text()))
                .toList();
    }

    private static String show(CountPhrase p, String text) {
        var toll = new Toll(Toll.What.KILLED, p.low(), p.high(), p.span(), "").in(p.unit());
        return toll.number() + ": " + p.span().of(text);
    }

    @Test
    void aNumberTakesItsNounAndTheWordsThatOpenIt() {
        assertEquals(
                List.of("12 or more civilian: at least 12 civilians", "4 child: four children"),
                counts("The blast killed at least 12 civilians and four children."));
        assertEquals(List.of("13 or more miner: more than 12 miners"), counts("The blast killed more than 12 miners."));
        assertEquals(
                List.of("0\u201311 miner: fewer than 12 miners"), counts("The blast killed fewer than 12 miners."));
        assertEquals(List.of("10\u201312 miner: 10 to 12 miners"), counts("The blast killed 10 to 12 miners."));
    }

    @Test
    void numbersInWordsAreReadWhole() {
        assertEquals(
                List.of("162 life: One hundred and sixty-two lives"),
                counts("One hundred and sixty-two lives were lost."));
        assertEquals(List.of("24\u201399 sailor: Dozens of sailors"), counts("Dozens of sailors drowned."));
    }

    @Test
    void aCountThatPassesANumberIsOpen() {
        assertEquals(List.of("131 or more: passes 130"), counts("The town buries its dead as the count passes 130."));
        assertEquals(List.of("41 or more: topped 40"), counts("The number of deaths topped 40 on Monday."));
    }

    @Test
    void aNumberBehindANameCountsNothing() {
        assertEquals(List.of("18 miner: 18 miners"), counts("An explosion in Pit 4 of the mine killed 18 miners."));
        assertEquals(List.of("4: 4"), counts("Blast in Kabul, 4 killed"));
    }

    @Test
    void everyOneOfThemIsNoCount() {
        assertEquals(List.of(), counts("They will arrest every one of the men."));
    }

    @Test
    void nobodyIsACountToo() {
        assertEquals(List.of("0: Nobody"), counts("Nobody was hurt."));
        assertEquals(List.of("0 passenger: No passenger"), counts("No passenger was hurt."));
    }

    @Test
    void moneyAndMeasuresHaveAUnit() {
        assertEquals(List.of("3500000 dollar: $3.5 million"), counts("The bank paid $3.5 million."));
        assertEquals(List.of("6.8 magnitude: 6.8-magnitude"), counts("A 6.8-magnitude quake shook Tarvik."));
    }

    @Test
    void datesAgesAndSharesCountNothing() {
        assertEquals(List.of(), counts("The strike began on 4 March 2031."));
        assertEquals(List.of(), counts("Orla Venn, 58, and a 12-year-old boy were there."));
        assertEquals(List.of(), counts("Some 40 percent of the town is empty."));
    }
}
