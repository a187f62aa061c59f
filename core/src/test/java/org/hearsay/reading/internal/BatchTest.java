package org.hearsay.reading.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Batch}: documents one behind the other, as news databases give them out. */
class BatchTest {

    @Test
    void t01_headsOfFields() {
        assertEquals(List.of("""
                Weir opened by night / Tellin Times / 4 March 2032 / Ada Vell
                - Weir opened by night
                - The keepers opened it.
                """, """
                Board denies it / Weir Post / 5 March 2032 / -
                - Board denies it
                - Nobody gave an order.
                """), read("""
                Document 1 of 2
                HEADLINE: Weir opened by night
                PUBLICATION: Tellin Times
                DATE: 4 March 2032
                BYLINE: Ada Vell
                The keepers opened it.
                Document 2 of 2
                TITLE: Board denies it
                SOURCE: Weir Post
                DATE: 5 March 2032
                Nobody gave an order.
                Copyright 2032 Weir Post
                """));
    }

    @Test
    void t02_headsOfLines() {
        assertEquals(List.of("""
                Weir opened by night / Tellin Times / March 4, 2032 Thursday / -
                - Weir opened by night
                - The keepers opened it.
                """, """
                Board denies it / Weir Post / March 5, 2032 / -
                - Board denies it
                - Nobody gave an order.
                """), read("""
                1 of 2 DOCUMENTS
                Tellin Times
                March 4, 2032 Thursday
                Weir opened by night
                The keepers opened it.
                2 of 2 DOCUMENTS
                Weir Post
                March 5, 2032
                Board denies it
                Nobody gave an order.
                """));
    }

    @Test
    void t03_whatIsNoRowIsNoBatch() {
        assertEquals(List.of(), read("""
                Document 1 of 2
                The keepers opened it.
                """));
        assertEquals(List.of(), read("""
                Document 2 of 7
                The keepers opened it.
                Document 1 of 3
                Nobody gave an order.
                """));
    }

    /** Title, outlet, day and writer of each report; below them its text and title. */
    private static List<String> read(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (String line : text.lines().toList()) {
            parts.add(new Part(new Span(from, from + line.length()), Part.Hint.NONE));
            from += line.length() + 1;
        }
        return Batch.of(new Draft(text, parts, Facts.NONE, List.of(), List.of(), List.of())).stream()
                .map(BatchTest::told)
                .toList();
    }

    private static String told(Draft draft) {
        Facts facts = draft.facts();
        var told = new StringBuilder(String.join(
                        " / ",
                        facts.title().orElse("-"),
                        facts.outlet().orElse("-"),
                        facts.published().orElse("-"),
                        facts.author().orElse("-")))
                .append('\n');
        for (Part part : draft.parts()) {
            if (part.hint() != Part.Hint.BOILERPLATE) {
                told.append("- ").append(part.span().of(draft.text())).append('\n');
            }
        }
        return told.toString();
    }
}
