package org.hearsay.bench.pronoun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** {@link GapText}: places are counted in code points, and each name is meant or not. */
class GapTextTest {

    private static GapText read(String line) {
        return GapText.of(JsonMapper.builder().build().readTree(line));
    }

    private static final String LINE = """
            {"id":"x-1","text":"\\ud83c\\udfad Ada Vell met Mina Toll before she left.",
             "mentions":[{"id":"p","kind":"pronoun","spans":[[32,35]]},{"id":"a","kind":"name","spans":[[2,10]]},
                         {"id":"b","kind":"name","spans":[[15,24]]}],
             "links":[{"type":"different","from":"p","to":"a"},{"type":"same","from":"p","to":"b"}]}""";

    @Test
    void placesAreThoseOfTheWords() {
        GapText text = read(LINE);
        assertEquals("she", text.pronoun().of(text.text()));
        assertEquals("Ada Vell", text.a().of(text.text()));
        assertEquals("Mina Toll", text.b().of(text.text()));
    }

    @Test
    void oneIsMeantAndTheOtherNot() {
        GapText text = read(LINE);
        assertFalse(text.isA());
        assertTrue(text.isB());
        assertTrue(text.isFeminine());
    }
}
