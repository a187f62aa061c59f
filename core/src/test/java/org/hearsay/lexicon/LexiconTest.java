package org.hearsay.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a line of a word list holds beside its term. */
class LexiconTest {

    @Test
    void anAttributeMayHaveSeveralValuesOfSeveralWords() {
        var country = new Lexicon.Entry("Orvania", Map.of("adj", "Orvanian,Orvan", "capital", "Port_Sennat"));
        assertEquals(List.of("Orvanian", "Orvan"), country.listValues("adj"));
        assertEquals(List.of("Port Sennat"), country.listValues("capital"));
        assertEquals(List.of(), country.listValues("short"));
    }
}
