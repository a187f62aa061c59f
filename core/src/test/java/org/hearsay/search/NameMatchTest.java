package org.hearsay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.mention.EntityKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From easy to hard: a name as printed, in another spelling, a part of it, a slip of the pen. */
class NameMatchTest {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        var pile = new Pile();
        pile.report("Wire", "2031-03-06", "Names\nŽofie Müller met Khalil al-Mansur, Müller said. Sofia Miller left.\n")
                .names("Žofie Müller", EntityKind.PERSON, "Žofie Müller")
                .names("Müller", EntityKind.PERSON, "Žofie Müller")
                .names("Khalil al-Mansur", EntityKind.PERSON, "Khalil al-Mansur")
                .names("Sofia Miller", EntityKind.PERSON, "Sofia Miller");
        pile.report("Dovetail", "2031-03-07", "More\nŽofie Müller stayed in Müllerstadt.\n")
                .names("Žofie Müller", EntityKind.PERSON, "Žofie Müller")
                .names("Müllerstadt", EntityKind.PLACE, "Müllerstadt");
        index = SearchIndex.open(folder, pile);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<String> find(String name) {
        return index.findNames(name).stream()
                .map(m -> m.rank().slug() + " " + m.name())
                .toList();
    }

    @Test
    void asPrinted() {
        assertEquals("exact Žofie Müller", find("Žofie Müller").getFirst());
        assertEquals("exact Žofie Müller", find("Müller").getFirst());
    }

    @Test
    void withoutDiacriticsAndCase() {
        assertEquals("folded Žofie Müller", find("zofie muller").getFirst());
    }

    @Test
    void inAnotherSpelling() {
        assertEquals("folded Khalil al-Mansur", find("Halil Mansour").getFirst());
        assertEquals("folded Khalil al-Mansur", find("Khalil Al Mansoor").getFirst());
    }

    @Test
    void inAnotherScript() {
        assertEquals("Sofia Miller", index.findNames("София Миллер").getFirst().name());
    }

    @Test
    void byABeginning() {
        assertEquals(List.of("folded Žofie Müller", "prefix Müllerstadt", "spelled Sofia Miller"), find("muller"));
        assertEquals(List.of("prefix Sofia Miller"), find("sof"));
    }

    @Test
    void withLettersWrong() {
        assertEquals(List.of("spelled Žofie Müller", "spelled Sofia Miller"), find("Sofja Mller"));
        assertEquals(List.of(), find("Quint Harbour"));
    }
}
