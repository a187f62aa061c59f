package org.hearsay.app.command.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.app.terminal.Screen;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Choices}: what else fits, numbered, with a star at the one that is shown. */
class ChoicesTest {

    @Test
    void oneIsNoChoice() {
        assertEquals("", list(1, List.of("Explosion at the weir"), 1));
    }

    @Test
    void theOneThatIsShownHasAStar() {
        String told = list(2, List.of("Explosion at the weir", "Fire at the weir"), 2);
        assertTrue(told.contains("2 events have 'weir'; --pick N shows another:"), told);
        assertTrue(told.contains("\n  1 Explosion at the weir\n"), told);
        assertTrue(told.contains("\n  * 2 Fire at the weir\n"), told);
    }

    @Test
    void notAllAreListed() {
        List<String> names =
                IntStream.rangeClosed(1, 40).mapToObj(i -> "Meeting " + i).toList();
        String told = list(40, names, 1);
        assertTrue(told.contains("Meeting " + Choices.MOST + "\n"), told);
        assertFalse(told.contains("Meeting " + (Choices.MOST + 1)), told);
    }

    private static String list(int count, List<String> names, int pick) {
        var out = new StringWriter();
        Screen screen = Screen.of(new PrintWriter(out));
        Choices.list(screen, count, "events", "weir", names, pick);
        screen.out().flush();
        return out.toString().replace("\r\n", "\n");
    }
}
