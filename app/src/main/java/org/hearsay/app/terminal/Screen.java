package org.hearsay.app.terminal;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hearsay.search.Passage;
import org.hearsay.text.Span;

/**
 * Where answers are written.
 *
 * @param out takes the lines; the caller flushes
 * @param width columns
 * @param colours whether words may stand out
 */
public record Screen(PrintWriter out, int width, boolean colours) {

    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    /** The terminal that this process writes to; plain, where it is none or colours are unwanted. */
    public static Screen of(PrintWriter out) {
        boolean terminal = isTerminal();
        boolean colours = terminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Screen(out, terminal ? terminalWidth() : width(System.getenv("COLUMNS")), colours);
    }

    /** A plain one of a certain width. */
    public static Screen plain(PrintWriter out, int width) {
        return new Screen(out, width, false);
    }

    /** Whether somebody sits before it. */
    public static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static int terminalWidth() {
        if (System.getenv("COLUMNS") != null) {
            return width(System.getenv("COLUMNS"));
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            return width(answer.substring(answer.indexOf(' ') + 1));
        } catch (IOException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }

    private static int width(String columns) {
        return columns != null && columns.matches("\\d{1,4}") && Integer.parseInt(columns) > 0
                ? Math.max(LEAST_WIDTH, Integer.parseInt(columns))
                : USUAL_WIDTH;
    }

    /** Words that stand out. */
    public String styled(Style style, String words) {
        return colours && !words.isEmpty() ? "\u001b[" + style.code() + "m" + words + "\u001b[0m" : words;
    }

    /** A line as it is. */
    public void line(String line) {
        out.println(line);
    }

    /** A line made like {@link String#format}. */
    public void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** A heading with a blank line before it. */
    public void heading(String words) {
        out.println();
        out.println(styled(Style.BOLD, words));
    }

    /** Words wrapped to the width, every line moved in by {@code indent} columns. */
    public void paragraph(int indent, String words) {
        for (String line : Wrapping.wrap(words, width - indent)) {
            out.println(" ".repeat(indent) + line);
        }
    }

    /** A sentence wrapped like a paragraph, with its marks standing out. */
    public void passage(int indent, Passage passage) {
        paragraph(indent, marked(passage));
    }

    /** A sentence with its marks standing out. */
    String marked(Passage passage) {
        var out = new StringBuilder();
        int at = passage.span().start();
        for (Span mark : apart(passage.marks())) {
            out.append(part(passage, at, mark.start()));
            // Each word is marked by itself, so that a mark survives the end of a line.
            String words = part(passage, mark.start(), mark.end());
            out.append(colours ? words.replaceAll("\\S+", "\u001b[" + Style.MARK.code() + "m$0\u001b[0m") : words);
            at = mark.end();
        }
        return out.append(part(passage, at, passage.span().end())).toString();
    }

    private static List<Span> apart(List<Span> marks) {
        var apart = new ArrayList<Span>();
        for (Span mark : marks) {
            if (apart.isEmpty() || !apart.getLast().overlaps(mark)) {
                apart.add(mark);
            }
        }
        return apart;
    }

    private static String part(Passage passage, int from, int to) {
        int start = passage.span().start();
        return Plain.of(passage.text().substring(from - start, to - start));
    }
}
