package org.hearsay.name;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: names that are worth comparing share a key. */
class N03_NameKeysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Usama bin Ladan | Osama ibn Ladin | true
            Ada Vell        | J. Vell         | true
            Ada Vell        | Omar Tarif      | false
            """)
    void skeletons(String a, String b, boolean shared) {
        boolean found = !Collections.disjoint(
                NameKeys.of(ParsedName.of(a, NameForm.PERSON)), NameKeys.of(ParsedName.of(b, NameForm.PERSON)));
        assertTrue(found == shared, a + " and " + b);
    }

    @ParameterizedTest
    @CsvSource({"Shahin,شاهين", "Salim,سليم", "Dorlin,Дорлин", "Berkov,ברקוב"})
    void coarseOnesAcrossScripts(String latin, String own) {
        assertFalse(Collections.disjoint(
                NameKeys.coarse(ParsedName.of(latin, NameForm.PERSON)),
                NameKeys.coarse(ParsedName.of(own, NameForm.PERSON))));
    }
}
