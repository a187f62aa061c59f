package org.hearsay.account.internal.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.account.Version;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static Slot slot(SlotKind kind, Slot.Value... values) {
        return new Slot(kind, Verdict.REFINE, "", 1, 1, List.of(values));
    }

    private static Slot.Value value(String value, String... accounts) {
        return new Slot.Value(value, value, List.of(accounts));
    }

    private static List<List<String>> accounts(List<Version> versions) {
        return versions.stream().map(Version::accounts).toList();
    }

    @Test
    void v01AccountsWithNothingSetApartAreOneVersion() {
        Slot time = slot(SlotKind.TIME, value("2031-03-05", "a", "b"), value("2031-03", "c"));
        assertEquals(
                List.of(List.of("a", "b", "c")),
                accounts(Versions.of(List.of("a", "b", "c"), List.of(time), Set.of())));
    }

    @Test
    void v02OpposedValuesPartThemAndTheSilentStandLast() {
        Slot time = slot(SlotKind.TIME, value("2031-03-05", "a", "b"), value("2031-03-07", "c"));
        Slot place = slot(SlotKind.PLACE, value("Mint Hall", "a", "d"));
        var opposed = Set.of(new Opposed(SlotKind.TIME, "2031-03-07", "2031-03-05"));
        List<Version> versions = Versions.of(List.of("a", "b", "c", "d"), List.of(time, place), opposed);
        assertEquals(List.of(List.of("a", "b"), List.of("c"), List.of("d")), accounts(versions));
        assertEquals(
                List.of(new Version.Value(SlotKind.TIME, "2031-03-05"), new Version.Value(SlotKind.PLACE, "Mint Hall")),
                versions.getFirst().values());
    }

    @Test
    void v03WhoOnlyDeniesStandsInNone() {
        Slot occurrence = slot(SlotKind.OCCURRENCE, value("actual", "a"), value("denied", "b"));
        assertEquals(List.of(List.of("a")), accounts(Versions.of(List.of("a", "b"), List.of(occurrence), Set.of())));
    }
}
