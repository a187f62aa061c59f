package org.hearsay.bench.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.name.NameForm;
import org.hearsay.name.NameModel;
import org.hearsay.name.ParsedName;

/**
 * Two names and whether they are of one, as people judged; {@code group} is shared by pairs that share a name.
 *
 * @param counts how much it teaches
 */
record NamePair(ParsedName a, ParsedName b, boolean same, String group, double counts) {

    /** Words by which a name is taken for one of Arabic type. */
    private static final Pattern ARABIC = Pattern.compile(
            "(?i).*(\\b(al|el|bin|ibn|ben|bint|abu|abou|abd|abdul|abdel|abdal|ould|umm)\\b|\\p{IsArabic}|abd[ua]l|m[ou]?ham+[ae]d|m[ou]ham+ad|\\b(ahmad|ahmed|hassan|hussein|husayn|hussain|ali|ibrahim|mahmoud|mahmud|khalid|saleh|salih)\\b).*");

    /** The signs of the pair. */
    List<String> signs() {
        return NameModel.signs(a, b);
    }

    /** Whether both are people's names and one is of Arabic type. */
    boolean isArabic() {
        return a.form() == NameForm.PERSON
                && (ARABIC.matcher(a.name()).matches()
                        || ARABIC.matcher(b.name()).matches());
    }

    /** The pairs of a file of name_bench's columns. */
    static List<NamePair> bench(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        var rows = new ArrayList<List<String>>();
        lines.stream().skip(1).forEach(l -> rows.add(cells(l)));
        var groups = new Groups();
        rows.forEach(
                r -> groups.join(r.get(2).toLowerCase(Locale.ROOT), r.get(3).toLowerCase(Locale.ROOT)));
        var pairs = new ArrayList<NamePair>();
        for (List<String> r : rows) {
            NameForm form = "Person".equals(r.get(1)) ? NameForm.PERSON : NameForm.BODY;
            pairs.add(new NamePair(
                    ParsedName.of(r.get(2), form),
                    ParsedName.of(r.get(3), form),
                    Boolean.parseBoolean(r.get(4)),
                    groups.of(r.get(2).toLowerCase(Locale.ROOT)),
                    1));
        }
        return pairs;
    }

    /** What hangs together by pairs. */
    static final class Groups {
        private final Map<String, String> up = new HashMap<>();

        String of(String name) {
            String top = name;
            while (up.containsKey(top)) {
                top = up.getOrDefault(top, top);
            }
            for (String at = name; !at.equals(top); ) {
                String next = up.getOrDefault(at, top);
                up.put(at, top);
                at = next;
            }
            return top;
        }

        void join(String a, String b) {
            String x = of(a);
            String y = of(b);
            if (!x.equals(y)) {
                up.put(x, y);
            }
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
