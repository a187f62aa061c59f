package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.event.EventKind;
import org.hearsay.event.ToldEvent;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Setting}: where and when an event was, as it may stand behind its name. */
final class SettingTest {

    private static final String COLLAPSE = "The collapse woke Aldport.";

    private final Handmade hand = new Handmade();

    @Test
    void thePlaceStandsBehindWhereTheWordsDoNotTellIt() {
        Told told = told(
                Handmade.at(hand.noun(EventKind.DISASTER, COLLAPSE, "collapse"), COLLAPSE, "Aldport", "2031-03-06"));
        Setting setting = new Setting(List.of(told));
        assertEquals(" – Aldport", setting.where(told, "Collapse"));
        assertEquals("", setting.where(told, "Collapse of the port of Aldport"));
        assertEquals("6 March 2031", setting.when(told));
        List<String> where = setting.whereSigns(told);
        assertTrue(where.containsAll(List.of("where=own", "where near=true")), where.toString());
        List<String> when = setting.whenSigns(told);
        assertTrue(when.containsAll(List.of("when=absolute")), when.toString());
    }

    /** What was joined to the event by another word may have been on another day. */
    @Test
    void aDayStandsBehindOnlyWhereItIsToldOfTheSameWord() {
        String text = "On Friday the first miner fell ill.";
        Told dated = told(
                Handmade.at(hand.verb(EventKind.DIE, text, "the first miner", "fell ill"), text, "", "2031-03-06"));
        Told other = told(hand.verb(EventKind.DIE, "Fever killed nine miners.", "Fever", "killed nine miners"));
        Setting setting = new Setting(Stream.of(dated, other).toList());
        assertEquals("6 March 2031", setting.when(dated));
        assertEquals("", setting.when(other));
    }

    private Told told(ToldEvent event) {
        return hand.telling(event);
    }
}
