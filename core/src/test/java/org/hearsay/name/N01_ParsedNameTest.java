package org.hearsay.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: the parts of a name, from easy to hard. */
class N01_ParsedNameTest {

    private static String shown(ParsedName name) {
        return name.parts().stream().map(p -> p.kind().word() + ":" + p.text()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Vell                       | given:ada family:vell
            Mr. Ada Vell                   | given:ada family:vell
            Vell, Ada                      | given:ada family:vell
            A. M. Vell                     | initial:a initial:m family:vell
            Ada Vell Jr.                   | given:ada family:vell suffix:jr
            Hamid al-Velmi                 | given:hamid nisba:velmi
            Hamid ash-Shelmi               | given:hamid nisba:shelmi
            Salem bin Karim                | given:salem patronymic:karim
            Ivan Petrovich Dorlin          | given:ivan patronymic:petrovich family:dorlin
            Abd al-Karim Velmi             | given:abdkarim family:velmi
            Abdulkarim Velmi               | given:abdkarim family:velmi
            Abu Omar al-Velmi              | kunya:abuomar nisba:velmi
            Vell                           | family:vell
            Иван Дорлин                    | given:ivan family:dorlin
            Олег Гайовий                   | given:oleg family:gayoviy
            Ad\u0430 Vell                  | given:ada family:vell
            Ada\u202eVell                  | family:adavell
            """)
    void people(String name, String parts) {
        assertEquals(parts, shown(ParsedName.of(name, NameForm.PERSON)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vardo Motor Co., Ltd.          | modifier:vardo head:motor
            V.T.B. Company                 | modifier:vtb
            Bank of Velm                   | head:bank modifier:velm
            India's Ministry of Defence    | country:india head:ministry general:defence
            Second Velm Brigade            | number:2 modifier:velm head:brigade
            """)
    void bodies(String name, String parts) {
        assertEquals(parts, shown(ParsedName.of(name, NameForm.BODY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'", "\u202e\u200f", "!!!", ",", "al-", "bin", "Mr."})
    void nothingMuch(String name) {
        for (NameForm form : NameForm.values()) {
            assertTrue(ParsedName.of(name, form).parts().size() <= 1, name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "X Æ"})
    void fortyWords(String word) {
        assertTrue(
                ParsedName.of((word + " ").repeat(400), NameForm.PERSON).parts().size() <= 40);
    }
}
