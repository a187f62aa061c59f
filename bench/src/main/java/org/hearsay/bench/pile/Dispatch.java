package org.hearsay.bench.pile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.bench.speed.ShortReports;

/**
 * An invented report before it is put into a file.
 *
 * @param title its headline
 * @param dateline place, day and outlet, as an agency prints them
 * @param paragraphs what it tells; the dateline stands before the first
 */
public record Dispatch(String title, String dateline, List<String> paragraphs) {

    private static final int NEXT = 100_000;

    public Dispatch {
        paragraphs = List.copyOf(paragraphs);
        if (title.isBlank() || paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a report has a title and tells something: " + title);
        }
    }

    /** The report of this number of a pile, with what the reports of so many stories more tell behind it. */
    static Dispatch of(ShortReports pile, int number, int stories) {
        String[] parts = pile.report(number).strip().split("\\R\\R", 3);
        int end = parts[1].indexOf(" - ");
        var paragraphs = new ArrayList<String>();
        paragraphs.add(parts[1].substring(end + 3).strip());
        paragraphs.add(parts[2].strip());
        for (int i = 1; i <= stories; i++) {
            String[] more = pile.report(number + i * NEXT).strip().split("\\R\\R", 3);
            paragraphs.add(more[1].substring(more[1].indexOf(" - ") + 3).strip());
            paragraphs.add(more[2].strip());
        }
        return new Dispatch(parts[0].strip(), parts[1].substring(0, end), paragraphs);
    }

    /** The same with another last paragraph, as a later edition has it. */
    Dispatch with(String last) {
        var more = new ArrayList<>(paragraphs);
        more.add(last);
        return new Dispatch(title, dateline, more);
    }

    /** The paragraphs as they are printed. */
    List<String> printed() {
        var printed = new ArrayList<>(paragraphs);
        printed.set(0, dateline + " - " + paragraphs.getFirst());
        return printed;
    }

    /** As a file of plain text. */
    String text() {
        return title + "\n\n" + String.join("\n\n", printed()) + "\n";
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
