package org.hearsay.event.internal.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventKind;
import org.hearsay.model.EventHint;
import org.hearsay.model.Guess;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Kinds}: a sure kind, one that the word list knows, or some other. */
final class KindsTest {

    @Test
    void aSureKindIsBelieved() {
        assertEquals(EventKind.ARREST, Kinds.of(List.of(), hint("arrest 0.6", "abduct 0.1")));
        assertEquals(EventKind.ARREST, Kinds.of(List.of(), hint("arrest 0.06", "abduct 0.01")));
    }

    @Test
    void amongUnsureOnesTheWordListDecides() {
        assertEquals(
                EventKind.ABDUCT, Kinds.of(List.of(EventKind.ABDUCT), hint("arrest 0.3", "abduct 0.25", "attack 0.2")));
        assertEquals(EventKind.OTHER, Kinds.of(List.of(), hint("arrest 0.3", "abduct 0.25", "attack 0.2")));
    }

    @Test
    void onlyACertainReadingOverrulesTheWordList() {
        assertEquals(EventKind.MEET, Kinds.of(EventKind.ARREST, hint("meet 0.9", "arrest 0.02")));
        assertEquals(EventKind.ARREST, Kinds.of(EventKind.ARREST, hint("meet 0.5", "speak 0.2")));
        assertEquals(EventKind.ARREST, Kinds.of(EventKind.ARREST, hint("meet 0.75", "arrest 0.2")));
        assertEquals(EventKind.ARREST, Kinds.of(EventKind.ARREST, EventHint.NONE));
    }

    @Test
    void nothingReadIsOther() {
        assertEquals(EventKind.OTHER, Kinds.of(List.of(EventKind.MEET), EventHint.NONE));
    }

    private static EventHint hint(String... kinds) {
        return new EventHint(
                List.of(kinds).stream()
                        .map(k -> k.split(" "))
                        .map(k -> new Guess(k[0], Double.parseDouble(k[1])))
                        .toList(),
                List.of(),
                Optional.empty());
    }
}
