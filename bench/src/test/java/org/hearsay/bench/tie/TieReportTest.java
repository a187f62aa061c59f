package org.hearsay.bench.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: reports with their ties are read as they are written, and names are compared whole. */
class TieReportTest {

    @Test
    void aLineIsATie() {
        var tie = TieReport.Tie.of("?leads/holds_role | Ada Vell / Vell | River Guard | acting head | former, to=2031");
        assertFalse(tie.must());
        assertEquals(Set.of(RelationKind.LEADS, RelationKind.HOLDS_ROLE), tie.kinds());
        assertEquals(List.of("Ada Vell", "Vell"), tie.subjects());
        assertEquals(Optional.of("2031"), tie.findDate("to"));
        assertEquals(Optional.empty(), tie.findDate("from"));
        assertTrue(tie.isOf(RelationKind.LEADS, "Ada Vell", "the River Guard"));
        assertFalse(tie.isOf(RelationKind.LEADS, "Ivo Sand", "River Guard"));
        assertFalse(tie.isOf(RelationKind.DEPUTY_OF, "Ada Vell", "River Guard"));
    }

    @Test
    void kinshipHoldsBothWays() {
        var tie = TieReport.Tie.of("family_of | Ada Vell | Ivo Vell | sister");
        assertTrue(tie.must());
        assertTrue(tie.isOf(RelationKind.FAMILY_OF, "Ivo Vell", "Ada Vell"));
    }

    @Test
    void theOfficeOfAnotherIsNoTitle() {
        var tie = TieReport.Tie.of("holds_role | Ada Vell | Tarn | head of the customs office");
        assertTrue(tie.isTitled(Optional.of("head")));
        assertTrue(tie.isTitled(Optional.empty()));
        assertFalse(tie.isTitled(Optional.of("mayor")));
    }

    @Test
    void aFileHoldsReportsWithTheirTies(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("set.txt");
        Files.writeString(file, """
                # what it is

                === a1 | 2031-03-12 | dispatch
                Ada Vell, the mayor of Tarn, left.

                Ivo Sand stayed.
                --
                leads | Ada Vell | Tarn | mayor
                """);
        List<TieReport> reports = TieReport.readAll(file);
        assertEquals(1, reports.size());
        assertEquals(
                "Ada Vell, the mayor of Tarn, left.\n\nIvo Sand stayed.",
                reports.getFirst().text());
        assertEquals(1, reports.getFirst().ties().size());
    }
}
