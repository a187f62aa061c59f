package org.hearsay.model.internal.encoder.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.model.internal.encoder.head.Head;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Scores;
import org.hearsay.model.internal.encoder.head.Sheet;
import org.hearsay.model.internal.encoder.window.Stretch;
import org.hearsay.model.internal.encoder.window.Window;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link SpanReading}: labels of words become spans, cut where another kind begins. */
class SpanReadingTest {

    private static final List<String> LABELS = List.of("O", "B-person", "I-person", "B-place", "I-place");
    private static final Head HEAD = Heads.of("""
                    {"version": "fake-4", "window": 60, "heads": {
                      "name": {"labels": ["O","B-person","I-person","B-place","I-place"]}}}
                    """).find("name").orElseThrow();

    @Test
    void beginningsAndInsides() {
        assertEquals(
                List.of("person Ada Vell", "place Tellin"),
                spans("Ada/B-person Vell/I-person left/O Tellin/B-place ./O"));
    }

    @Test
    void aBeginningEndsTheSpanBefore() {
        assertEquals(
                List.of("person Ada Vell", "person Tom", "place Port Ansel"),
                spans("Ada/B-person Vell/I-person Tom/B-person Port/B-place Ansel/I-place"));
    }

    @Test
    void anInsideOfAnotherKindIsNotRead() {
        assertEquals(List.of(), spans("in/O Tellin/I-place"), "no path goes there without a beginning");
    }

    private static List<String> spans(String line) {
        var text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String word : line.split(" ")) {
            int cut = word.lastIndexOf('/');
            String form = word.substring(0, cut);
            Span span = new Span(text.length(), text.length() + form.length());
            tokens.add(new Token(span, form, form.toLowerCase(Locale.ROOT), Tag.X, form));
            labels.add(word.substring(cut + 1));
            text.append(form).append(' ');
        }
        return SpanReading.of(sheet(labels), HEAD, tokens).stream()
                .map((LabelledSpan s) -> s.label() + " " + s.span().of(text))
                .toList();
    }

    /** Scores of one window in which each word's label is clear, and an inside that nothing begins is worth less than none. */
    private static Sheet sheet(List<String> labels) {
        int n = labels.size();
        var scores = new float[n * LABELS.size()];
        for (int i = 0; i < n; i++) {
            scores[i * LABELS.size() + LABELS.indexOf(labels.get(i))] = 8;
        }
        var sheet = new Sheet(new Stretch(0, n, List.of(new Window(0, n, n))));
        sheet.put(0, new Scores(n, Map.of("name", scores)), 0);
        return sheet;
    }
}
