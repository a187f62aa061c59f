package org.hearsay.reading.internal.parser.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * What was recognised in one picture.
 *
 * @param lines in reading order
 * @param confidence mean of its words, 0 to 1
 */
public record RecognisedPage(List<RecognisedLine> lines, double confidence) {

    /** Of less confidence nothing is a word: textures and emblems are read as strings of letters. */
    private static final double LEAST = 0.3;

    private static final int COLUMNS = 12;

    public RecognisedPage {
        lines = List.copyOf(lines);
    }

    /** Reads the table that Tesseract writes: a row for each word, with its place and its confidence of 100. */
    static RecognisedPage of(String table) {
        List<RecognisedLine> lines = new ArrayList<>();
        double sum = 0;
        int words = 0;
        String place = "";
        for (String row : table.lines().skip(1).toList()) {
            String[] cells = row.split("\t", -1);
            if (cells.length < COLUMNS || !cells[0].equals("5") || cells[11].isBlank()) {
                continue;
            }
            double confidence = Double.parseDouble(cells[10]) / 100;
            if (confidence < LEAST) {
                continue;
            }
            sum += confidence;
            words++;
            int left = Integer.parseInt(cells[6]);
            int top = Integer.parseInt(cells[7]);
            var word = new RecognisedLine(
                    cells[11].strip(),
                    Integer.parseInt(cells[2]),
                    left,
                    top,
                    left + Integer.parseInt(cells[8]),
                    top + Integer.parseInt(cells[9]));
            String here = cells[2] + "/" + cells[3] + "/" + cells[4];
            lines.add(here.equals(place) ? joined(lines.removeLast(), word) : word);
            place = here;
        }
        return new RecognisedPage(lines, words == 0 ? 0 : Math.min(1, sum / words));
    }

    private static RecognisedLine joined(RecognisedLine a, RecognisedLine b) {
        return new RecognisedLine(
                a.text() + " " + b.text(),
                a.block(),
                Math.min(a.left(), b.left()),
                Math.min(a.top(), b.top()),
                Math.max(a.right(), b.right()),
                Math.max(a.bottom(), b.bottom()));
    }
}
