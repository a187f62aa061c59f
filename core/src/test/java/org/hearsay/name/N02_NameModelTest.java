package org.hearsay.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.name.NameComparison.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: which names are spellings of one, and why. */
class N02_NameModelTest {

    private static final NameModel MODEL = NameModel.shipped();

    private static NameComparison people(String a, String b) {
        return MODEL.compare(ParsedName.of(a, NameForm.PERSON), ParsedName.of(b, NameForm.PERSON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Usama bin Ladan        | Osama ibn Ladin
            Abd al-Karim Nasiri    | Abdulkarim Nassiri
            Walid Shahin           | Waleed Shaheen
            Vell, Ada Maria        | Ada Maria Vell
            Yevgeny Sorkin         | Evgenii Sorkin
            Иван Дорлин            | Ivan Dorlin
            سليم شاهين             | Salim Shahin
            """)
    void one(String a, String b) {
        NameComparison found = people(a, b);
        assertEquals(Outcome.SAME, found.outcome(), () -> found.likely() + " " + found.why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Salem bin Karim        | Karim bin Salem
            Hamid al-Velmi         | Hamid al-Tarnuti
            Ada Vell               | Jon Vell
            Ivan Petrovich Dorlin  | Ivan Sergeyevich Dorlin
            Ada Vell Jr.           | Ada Vell Sr.
            Ada Vell               | Omar Tarif
            سليم شاهين             | Karim Tarnuti
            """)
    void two(String a, String b) {
        NameComparison found = people(a, b);
        assertEquals(Outcome.DIFFERENT, found.outcome(), () -> found.likely() + " " + found.why());
    }

    @Test
    void why() {
        assertEquals(
                List.of("'waleed' is another spelling of 'walid'", "'shahin' is the same"),
                people("Waleed Shahin", "Walid Shahin").why());
        assertEquals(
                List.of("'vell' is the same", "'maria' (middle) stands in one name only"),
                people("Maria Vell", "Vell").why().stream()
                        .map(w -> w.replace("(given)", "(middle)"))
                        .toList());
    }

    @Test
    void aPersonIsNoBody() {
        ParsedName person = ParsedName.of("Ada Vell", NameForm.PERSON);
        ParsedName body = ParsedName.of("Ada Vell", NameForm.BODY);
        assertThrows(IllegalArgumentException.class, () -> MODEL.compare(person, body));
    }

    @Test
    void linesStandInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new NameModel(Map.of(), 0.3, 0.5));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("aàbDعليםשЖyи\u202e\u200f\u0430\u0301-'.,& 1\ud800\u00df\u30fb가")
                .ofMaxLength(60);
        Arbitrary<String> words = Arbitraries.of(
                        "al", "bin", "Abd", "abu", "Jr", "Ltd", "von", "Ada", "Vell", "الله", "Дорлин", "I", "3",
                        "Bank", "of")
                .list()
                .ofMaxSize(45)
                .map(l -> String.join(" ", l));
        return Arbitraries.oneOf(odd, words, Arbitraries.strings().ofMaxLength(40));
    }

    @Property(tries = 400)
    void anyTwoAreComparedInEitherOrder(@ForAll("names") String a, @ForAll("names") String b) {
        for (NameForm form : NameForm.values()) {
            ParsedName x = ParsedName.of(a, form);
            ParsedName y = ParsedName.of(b, form);
            NameComparison there = MODEL.compare(x, y);
            NameComparison back = MODEL.compare(y, x);
            assertEquals(there.likely(), back.likely());
            assertEquals(there.outcome(), back.outcome());
            assertTrue(there.likely() >= 0 && there.likely() <= 1);
            assertTrue(NameKeys.coarse(x).size() <= 40 && NameKeys.of(x).size() <= 40);
        }
    }
}
