package org.hearsay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: a word is found in whatever way the report or the question spells it. */
class SpellingTest {

    @TempDir
    Path folder;

    @Test
    void t01_eitherSpellingFindsTheOther() {
        var pile = new Pile();
        String text = """
                Notices
                Mayor Maʿad al-Qāsim read the Qurʾān at the cafe\u0301. Sean OʼDowd held a so\u00adft well\u2010known bell.
                The board's spokesman spoke of the \ufb01fth o\ufb00er.
                """;
        pile.report("Wire", "2031-03-06", text);
        try (var index = SearchIndex.open(folder, pile)) {
            for (String[] pair : new String[][] {
                {"Maad", "Maʿad"},
                {"maʿad", "Maʿad"},
                {"Qasim", "Qāsim"},
                {"Qa\u0304sim", "Qāsim"},
                {"Quran", "Qurʾān"},
                {"Qur'an", "Qurʾān"},
                {"café", "cafe\u0301"},
                {"O'Dowd", "OʼDowd"},
                {"O’Dowd", "OʼDowd"},
                {"soft", "so\u00adft"},
                {"board", "board's"},
                {"fifth", "\ufb01fth"},
                {"o\ufb00er", "o\ufb00er"}
            }) {
                List<Hit> hits = index.search(Question.of(pair[0], 10).only(HitKind.REPORT))
                        .hits();
                assertEquals(1, hits.size(), pair[0]);
                Passage passage = hits.getFirst().passage().orElseThrow();
                assertEquals(
                        List.of(pair[1]),
                        passage.marks().stream().map(m -> m.of(text)).toList(),
                        pair[0]);
            }
            for (String words : List.of("\"well-known\"", "\"well known\"")) {
                assertEquals(
                        1,
                        index.search(Question.of(words, 10).only(HitKind.REPORT))
                                .hits()
                                .size(),
                        words);
            }
        }
    }
}
