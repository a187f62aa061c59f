package org.hearsay.entity.internal.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Beside}: who holds an office and whose it is, by the words right beside it; '-' where they leave it open. */
class BesideTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            River Guard commander Oren Falk resigned.                               | commander | Oren Falk  | River Guard
            The River Guard's commander, Oren Falk, resigned.                       | commander | Oren Falk  | River Guard
            The commander of the River Guard, Oren Falk, resigned.                  | commander | Oren Falk  | River Guard
            Oren Falk, the commander of the River Guard, resigned.                  | commander | Oren Falk  | River Guard
            The River Guard, whose commander Oren Falk resigned, is small.          | commander | Oren Falk  | River Guard
            The commander of Velmar's River Guard, Oren Falk, resigned.             | commander | Oren Falk  | River Guard
            The commander resigned, and Oren Falk was pleased.                      | commander | -          | -
            According to Oren Falk, the commander of the River Guard had resigned.  | commander | -          | River Guard
            """)
    void namesStandRightBeside(String report, String word, String holder, String owner) {
        Told told = Reports.told(report);
        Anchor anchor = Reports.anchor(told, word);
        var beside = new Beside(told);
        assertEquals(holder, name(told, beside.holder(anchor).or(() -> beside.before(anchor))));
        assertEquals(owner, name(told, beside.owner(anchor)));
    }

    private static String name(Told told, Optional<Grammar.Meant> meant) {
        return meant.flatMap(m -> told.findName(m.token()))
                .map(n -> n.core().of(told.document.text()))
                .map(n -> n.replace("The ", ""))
                .orElse("-");
    }
}
