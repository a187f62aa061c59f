package org.hearsay.search.internal.asking.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of words as one stored line: what parts them cannot stand in words, for control characters become spaces. */
public final class Cells {

    private static final char ROW = '\u001e';
    private static final char CELL = '\u001f';

    private Cells() {}

    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(r -> r.stream().map(Cells::plain).collect(Collectors.joining(String.valueOf(CELL))))
                .collect(Collectors.joining(String.valueOf(ROW)));
    }

    private static String plain(String words) {
        var out = new StringBuilder(words);
        for (int i = 0; i < out.length(); i++) {
            if (Character.isISOControl(out.charAt(i))) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    public static List<List<String>> read(String line) {
        var rows = new ArrayList<List<String>>();
        if (!line.isEmpty()) {
            for (String row : line.split(String.valueOf(ROW), -1)) {
                rows.add(List.of(row.split(String.valueOf(CELL), -1)));
            }
        }
        return rows;
    }
}
