package org.hearsay.event.internal.cause;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is told to be no cause, or only asked after ({@link CauseGuard}). */
final class CauseGuardTest {

    private static boolean isShut(Trees tree, String head) {
        return new CauseGuard(tree.layers().tokens(), tree.layers().syntax())
                .isShut(tree.event().word(), tree.at(head), tree.tie(head));
    }

    @Test
    void whatIsDeniedIsNoCauseAndWhatDidNotHappenMayBeOne() {
        assertTrue(isShut(Trees.NOT_BECAUSE, "drinking"));
        assertFalse(isShut(Trees.BECAUSE_NOT, "work"));
        assertFalse(isShut(Trees.BECAUSE, "failed"));
    }

    @Test
    void whatIsRuledOutOrOnlySupposedIsNone() {
        assertTrue(isShut(Trees.RULED_OUT, "arson"));
        assertTrue(isShut(Trees.MIGHT, "spark"));
        assertFalse(isShut(Trees.CAUSED, "quake"));
    }
}
