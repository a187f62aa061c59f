package org.hearsay.account.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.EventKind;
import org.hearsay.text.Wording;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: whether two causes of one event can both be so ({@link Origins}). */
final class OriginsTest {

    private static List<String> judged(EventKind kind, String pairs) {
        var judged = new ArrayList<String>();
        for (String line : pairs.lines().toList()) {
            String[] sides = line.split(" \\| ");
            boolean there = Origins.exclude(Wording.of(sides[0]), Wording.of(sides[1]), kind);
            boolean back = Origins.exclude(Wording.of(sides[1]), Wording.of(sides[0]), kind);
            assertEquals(there, back, line);
            judged.add((there ? "conflict " : "none ") + line);
        }
        return judged;
    }

    private static List<String> all(String verdict, String pairs) {
        return pairs.lines().map(l -> verdict + " " + l).toList();
    }

    @Test
    void aDeedAndAMishapExcludeEachOther() {
        String pairs = """
                a short circuit | arsonists
                an engine had failed | a missile
                the gale that blew over the hills on Friday night | a bomb
                a welder's spark | vandals""";
        assertEquals(all("conflict", pairs), judged(EventKind.DISASTER, pairs));
    }

    @Test
    void twoThingsExcludeEachOther() {
        String pairs = """
                legionella in the showers | poisonous algae
                this earthquake | a landslide into the lake
                a badger | a burst pipe""";
        assertEquals(all("conflict", pairs), judged(EventKind.ACCIDENT, pairs));
    }

    @Test
    void oneMayBeTheOtherPutMoreCloselyOrLieBehindIt() {
        String pairs = """
                heavy rain | three days of rain
                a technical fault | a fault in the brakes
                a technical fault | a short circuit
                days of rain | a landslide
                poor maintenance | a cracked rail
                bad weather | a gale""";
        assertEquals(all("none", pairs), judged(EventKind.ACCIDENT, pairs));
    }

    @Test
    void behindADeathLiesWhatBroughtTheMishapAbout() {
        assertEquals(List.of("none burns | a gas leak"), judged(EventKind.DIE, "burns | a gas leak"));
        assertEquals(
                List.of("conflict a blow | a heart condition"), judged(EventKind.DIE, "a blow | a heart condition"));
    }
}
