package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** FEATURE UNDER TEST: what must hold of any EDTF value, and of any text that is none. */
class EdtfPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(1890, 1, 1);

    @Property
    void anyTextIsAValueOrNone(@ForAll String text) {
        Edtf.find(text).ifPresent(v -> assertEquals(text, v.value()));
    }

    @Property
    void anyTextOfItsLettersIsAValueOrNone(@ForAll("nearly") String text) {
        Edtf.find(text).ifPresent(v -> {
            assertEquals(text, v.toString());
            assertEquals(v, Edtf.of(text));
            v.extent();
            v.precision();
            assertTrue(v.overlaps(v) && v.contains(v));
        });
    }

    @Property
    void boundsStandInOrder(@ForAll("values") Edtf value) {
        Edtf.Extent e = value.extent();
        assertFalse(isAfter(e.beginMin(), e.beginMax()), value::value);
        assertFalse(isAfter(e.endMin(), e.endMax()), value::value);
        assertFalse(isAfter(e.beginMin(), e.endMax()), value::value);
        assertEquals(value.bounds().earliest(), e.beginMin());
        assertEquals(value.bounds().latest(), e.endMax());
    }

    private static boolean isAfter(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent() && b.isPresent() && a.get().isAfter(b.get());
    }

    @Property
    void orderIsOneWay(@ForAll("values") Edtf a, @ForAll("values") Edtf b) {
        assertEquals(a.isBefore(b), b.isAfter(a));
        assertFalse(a.isBefore(b) && b.isBefore(a));
        if (a.isBefore(b)) {
            assertFalse(a.overlaps(b) || a.contains(b), () -> a + " " + b);
        }
    }

    @Property
    void overlapIsMutualAndHoldsForWhatIsContained(@ForAll("values") Edtf a, @ForAll("values") Edtf b) {
        assertEquals(a.overlaps(b), b.overlaps(a), () -> a + " " + b);
        if (a.contains(b)) {
            assertTrue(a.overlaps(b), () -> a + " " + b);
        }
    }

    @Property
    void aDayInBothIsAnOverlap(@ForAll("values") Edtf a, @ForAll("values") Edtf b, @ForAll("days") LocalDate day) {
        Edtf one = Edtf.of(day);
        if (a.contains(one) && b.contains(one)) {
            assertTrue(a.overlaps(b), () -> a + " " + b + " " + day);
        }
    }

    @Property
    void qualifiersMoveNoBounds(@ForAll("plain") String value, @ForAll("marks") String mark) {
        assertEquals(Edtf.of(value).bounds(), Edtf.of(value + mark).bounds());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 70_000).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("?", "~", "%");
    }

    @Provide
    Arbitrary<String> plain() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 6)).as((day, cut) -> switch (cut) {
            case 0 -> day.toString().substring(0, 4);
            case 1 -> day.toString().substring(0, 7);
            case 2 -> day.toString().substring(0, 3) + "X";
            case 3 -> day.toString().substring(0, 8) + "XX";
            case 4 -> day.toString().substring(0, 4) + "-" + (21 + day.getDayOfMonth() % 21);
            case 5 -> "XXXX" + day.toString().substring(4);
            default -> day.toString();
        });
    }

    @Provide
    Arbitrary<Edtf> values() {
        Arbitrary<String> one = Combinators.combine(plain(), Arbitraries.of("", "", "?", "~", "%"))
                .as(String::concat);
        Arbitrary<String> intervals = Combinators.combine(
                        one, one, Arbitraries.integers().between(0, 3))
                .as((a, b, open) -> open == 0 ? a + "/.." : open == 1 ? "../" + b : a + "/" + b);
        Arbitrary<String> sets = one.list().ofMinSize(1).ofMaxSize(3).map(all -> "[" + String.join(",", all) + "]");
        return Arbitraries.oneOf(List.of(
                        one, one, intervals, sets, sets.map(s -> "{" + s.substring(1, s.length() - 1) + "}")))
                .filter(v -> Edtf.find(v).isPresent())
                .map(Edtf::of);
    }

    @Provide
    Arbitrary<String> nearly() {
        return Arbitraries.strings().withChars("0123X-/.[]{},?~%Y").ofMaxLength(24);
    }
}
