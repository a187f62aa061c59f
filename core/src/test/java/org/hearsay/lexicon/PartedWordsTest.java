package org.hearsay.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: whether a word parted at the end of a line keeps its hyphen. */
class PartedWordsTest {

    @Test
    void t01_aPartedWordIsJoined() {
        var words = PartedWords.of("The gates were in-\nspected.");
        assertEquals("inspected", words.read("in-\nspected"));
        assertEquals("Corring", words.read("Cor-\r\n  ring"));
        assertEquals("commissioner", words.read("com-\nmis-\nsioner"));
        assertEquals("HARBOUR", words.read("HAR-\nBOUR"));
        assertEquals("the", words.read("the"));
    }

    @Test
    void t02_aCompoundKeepsItsHyphen() {
        var words = PartedWords.of("in-\nspected");
        assertEquals("long-term", words.read("long-\nterm"));
        assertEquals("twenty-one", words.read("twenty-\none"));
        assertEquals("Ansel-Orvane", words.read("Ansel-\nOrvane"));
        assertEquals("mother-in-law", words.read("mother-in-\nlaw"));
        assertEquals("port-based", words.read("port-\nbased"));
        assertEquals("XR-19", words.read("XR-\n19"));
    }

    @Test
    void t03_whatTheTextHasElsewhereDecides() {
        assertEquals(
                "lock-keeper",
                PartedWords.of("a lock-keeper and a lock-\nkeeper").read("lock-\nkeeper"));
        assertEquals(
                "longterm",
                PartedWords.of("Longterm is a firm. At long-\nterm they").read("long-\nterm"));
    }

    @Test
    void t04_onlyAHyphenAtTheEndOfALineParts() {
        assertEquals(4, PartedWords.next("in-\nspected", 2, 11));
        assertEquals(-1, PartedWords.next("in-spected", 2, 10));
        assertEquals(-1, PartedWords.next("in-\n\nspected", 2, 12), "a paragraph ends there");
        assertEquals(-1, PartedWords.next("shut -\nspected", 5, 14), "a dash");
        assertEquals(-1, PartedWords.next("shut-\n\"we", 4, 9));
        assertEquals(-1, PartedWords.next("pre-\nand post-war", 3, 17), "the hyphen waits for 'war'");
        assertEquals(6, PartedWords.next("sail-\nor on", 4, 11));
    }

    @Test
    void t05_placesInThePrintedWord() {
        assertEquals(0, PartedWords.place("Fri-\nday", "Friday", 0));
        assertEquals(5, PartedWords.place("Fri-\nday", "Friday", 3));
        assertEquals(8, PartedWords.place("Fri-\nday", "Friday", 6));
        assertEquals(6, PartedWords.place("twenty-\r\none", "twenty-one", 6));
        assertEquals(9, PartedWords.place("twenty-\r\none", "twenty-one", 7));
    }
}
