package org.hearsay.time.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.internal.words.TimeWords;
import org.junit.jupiter.api.Test;

/** Where the verb around a time puts it ({@link Tense}). */
final class TenseTest {

    private final TimeWords words =
            new TimeWords(Lexicon.english("times"), Lexicon.english("holidays"), Lexicon.english("calendars"));

    /** Words as 'form/TAG/relation/governor', and '/base form' where it differs. */
    private static Layers parsed(String sentence) {
        var tokens = new java.util.ArrayList<Token>();
        var arcs = new java.util.ArrayList<Arc>();
        int at = 0;
        for (String word : sentence.split(" ")) {
            String[] cells = word.split("/");
            Span span = Span.of(at, at + cells[0].length());
            String lower = cells[0].toLowerCase(java.util.Locale.ROOT);
            tokens.add(new Token(span, cells[0], lower, Tag.valueOf(cells[1]), cells.length > 4 ? cells[4] : lower));
            arcs.add(new Arc(Integer.parseInt(cells[3]), cells[2]));
            at = span.end() + 1;
        }
        var all = new Sentence(0, Span.of(0, at - 1), 0, 0, tokens.size());
        return new Layers(List.of(all), tokens, Syntax.of(tokens, arcs, true), java.util.Optional.empty());
    }

    private Tense firmly(Layers layers, int first, int end) {
        Tense around = Tense.around(words, layers.tokens(), first, end);
        Span time = Span.of(
                layers.tokens().get(first).span().start(),
                layers.tokens().get(end - 1).span().end());
        return around.firmly(words, layers, time);
    }

    @Test
    void whatHangsOnAPastVerbIsDone() {
        Layers signed = parsed("The/DET/det/1 pact/NOUN/nsubj:pass/3 was/AUX/aux:pass/3/be signed/VERB/root/-1/sign"
                + " on/ADP/case/5 June/PROPN/obl/3 12/NUM/nummod/5");
        assertEquals(Tense.DONE, firmly(signed, 5, 7));
    }

    @Test
    void whatWasCalledForADayMayLieAhead() {
        Layers called = parsed("The/DET/det/1 vote/NOUN/nsubj:pass/3 was/AUX/aux:pass/3/be called/VERB/root/-1/call"
                + " for/ADP/case/5 June/PROPN/obl/3 12/NUM/nummod/5");
        assertEquals(Tense.LIMIT, firmly(called, 5, 7));
    }
}
