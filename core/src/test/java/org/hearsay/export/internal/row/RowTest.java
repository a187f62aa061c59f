package org.hearsay.export.internal.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Row}: keys in order of putting, what is absent left out, rows of one type together. */
class RowTest {

    @Test
    void whatIsAbsentIsLeftOut() {
        Row row = Row.of(RowType.CLAIM, "c1")
                .put("title", Optional.empty())
                .put("said", Optional.of(Edtf.of("2032-03-04")))
                .putNumber("page", OptionalInt.empty())
                .put(Optional.of(new Span(3, 9)))
                .putRows("chain", List.of("Ada Vell"), n -> new Row().put("text", n));
        assertEquals(
                "[type, id, said, start, end, chain]", row.values().keySet().toString());
        assertEquals("2032-03-04", row.values().get("said"));
        assertEquals(List.of(Map.of("text", "Ada Vell")), row.values().get("chain"));
    }

    @Test
    void keysSortByTypeThenId() {
        List<String> keys = Arrays.stream(RowType.values())
                .flatMap(t -> List.of("a", "b").stream().map(id -> Row.of(t, id).key()))
                .toList();
        assertEquals(keys.stream().sorted().toList(), keys);
    }

    @Test
    void typesHaveSlugs() {
        for (RowType type : RowType.values()) {
            assertEquals(type, RowType.of(type.slug()));
            assertTrue(type.slug().matches("[a-z_]+"), type.slug());
        }
    }
}
