package org.hearsay.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: words as they are searched, each with the place that it has in the text. */
class OneSpellingTest {

    @Test
    void t01_wordsThatTheEndOfALineParts() throws IOException {
        assertEquals(
                List.of("the: The", "committee: com-\nmittee", "of: of", "long: long", "term: term", "plan: plans"),
                words("The com-\nmittee of long-\nterm plans"));
        assertEquals(List.of("harbour: har\u00ad\r\n  bour"), words("har\u00ad\r\n  bour"));
        assertEquals(List.of("pre: pre", "and: and", "post: post", "war: war"), words("pre-\nand post-war"));
    }

    @Test
    void t02_signsThatOneSpellingHasAndAnotherLeavesOut() throws IOException {
        assertEquals(List.of("quran: Qur\u02be\u0101n"), words("Qur\u02be\u0101n"));
        assertEquals(List.of("cafe: cafe\u0301"), words("cafe\u0301"));
        assertEquals(List.of("odowd: O\u02bcDowd"), words("O\u02bcDowd"));
        assertEquals(List.of("board: board's"), words("board's"));
        assertEquals(List.of("well: well", "known: known"), words("well\u2010known"));
        assertEquals(List.of("nguyen: Nguy\u1ec5n"), words("Nguy\u1ec5n"));
    }

    private static List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (var analyzer = new Words();
                TokenStream stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term + ": " + text.substring(place.startOffset(), place.endOffset()));
            }
            stream.end();
        }
        return words;
    }
}
