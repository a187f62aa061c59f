package org.hearsay.app.terminal;

import java.util.List;
import java.util.function.BiFunction;
import org.hearsay.store.Held;
import org.hearsay.text.Edtf;

/** The editions of reports. */
public final class EditionsView {

    private EditionsView() {}

    /**
     * Each report with its editions, the newest first.
     *
     * @param reports the editions of each, the newest first
     * @param difference of two editions, the older first
     * @param whole whether to show where they differ
     */
    public static void show(
            List<List<Held>> reports, BiFunction<Held, Held, Difference> difference, boolean whole, Screen screen) {
        if (reports.isEmpty()) {
            screen.line("no report has more than one edition");
        }
        for (List<Held> editions : reports) {
            screen.line(screen.styled(Style.BOLD, Plain.of(editions.getFirst().file())));
            for (int i = 0; i < editions.size(); i++) {
                screen.line(line(editions.get(i)));
                if (whole && i + 1 < editions.size()) {
                    show(difference.apply(editions.get(i + 1), editions.get(i)), screen);
                }
            }
        }
    }

    private static String line(Held held) {
        return "  edition " + held.edition().number() + "  "
                + held.published().map(Edtf::value).orElse("undated") + "  "
                + held.claims() + (held.claims() == 1 ? " claim" : " claims") + "  " + Plain.of(held.file())
                + (held.edition().isNewest() ? "" : "  superseded");
    }

    private static void show(Difference difference, Screen screen) {
        for (Difference.Change change : difference.changes()) {
            change.removed().forEach(l -> side("- ", l, Style.BAD, screen));
            change.added().forEach(l -> side("+ ", l, Style.GOOD, screen));
        }
    }

    private static void side(String sign, String words, Style style, Screen screen) {
        List<String> lines = Wrapping.wrap(Plain.of(words), screen.width() - 6);
        for (int i = 0; i < lines.size(); i++) {
            screen.line("    " + screen.styled(style, (i == 0 ? sign : "  ") + lines.get(i)));
        }
    }
}
