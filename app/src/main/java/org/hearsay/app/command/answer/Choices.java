package org.hearsay.app.command.answer;

import java.util.List;
import org.hearsay.app.terminal.Plain;
import org.hearsay.app.terminal.Screen;

/** What else fits the words that were asked with: a numbered list from which {@code --pick} takes another. */
final class Choices {

    /** So many are listed. */
    static final int MOST = 10;

    private Choices() {}

    /**
     * Writes the list, where there is anything to choose.
     *
     * @param count how many fit, listed or not
     * @param what they are, in the plural
     * @param names of the first ones
     * @param pick which of them is shown, from 1
     */
    static void list(Screen screen, int count, String what, String text, List<String> names, int pick) {
        if (count < 2) {
            return;
        }
        screen.heading(count + " " + what + " have '" + text + "'; --pick N shows another:");
        for (int i = 0; i < Math.min(names.size(), MOST); i++) {
            screen.paragraph(2, (i == pick - 1 ? "* " : "") + (i + 1) + "  " + Plain.of(names.get(i)));
        }
    }
}
