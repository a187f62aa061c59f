package org.hearsay.reading.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns of a metadata table, by its first line.
 *
 * @param known where each column that is used stands, from 0
 * @param unused tells of columns that are not used
 * @param fault why the table cannot be used, where that is so
 * @param count how many there are
 */
record MetadataColumns(Map<String, Integer> known, Optional<String> unused, Optional<String> fault, int count) {

    private static final String FILE = "file";

    private static final List<String> NAMES =
            List.of(FILE, "title", "outlet", "published", "url", "author", "language");

    private static final String USED = "'file' and any of title, outlet, published, url, author, language";

    MetadataColumns {
        known = Map.copyOf(known);
    }

    static MetadataColumns of(List<String> first) {
        Map<String, Integer> known = new HashMap<>();
        List<String> unused = new ArrayList<>();
        Optional<String> twice = Optional.empty();
        for (int i = 0; i < first.size(); i++) {
            String name = first.get(i).strip().toLowerCase(Locale.ROOT);
            if (!NAMES.contains(name)) {
                if (!name.isEmpty()) {
                    unused.add("'" + first.get(i).strip() + "'");
                }
                continue;
            }
            Integer before = known.putIfAbsent(name, i);
            if (before != null) {
                twice = Optional.of("names the column '" + name + "' twice in its first line, as columns "
                        + (before + 1) + " and " + (i + 1) + "; leave one of them");
            }
        }
        String named = first.stream().map(n -> "'" + n.strip() + "'").collect(Collectors.joining(", "));
        Optional<String> fault = twice;
        if (!known.containsKey(FILE)) {
            fault = Optional.of("names no column 'file' in its first line, but " + named + "; it must name " + USED);
        } else if (known.size() == 1) {
            fault = Optional.of("names no column in its first line that tells something of a file, but " + named
                    + "; it must name " + USED);
        }
        return new MetadataColumns(
                known,
                unused.isEmpty()
                        ? Optional.empty()
                        : Optional.of("has columns in its first line that are not used: " + String.join(", ", unused)),
                fault,
                first.size());
    }

    /** The value of a column in a line, where there is one. */
    Optional<String> find(String column, List<String> values) {
        Integer at = known.get(column);
        return at == null || at >= values.size()
                ? Optional.empty()
                : Optional.of(values.get(at).strip()).filter(v -> !v.isEmpty());
    }

    /** Whether a line has values beyond the last column: then it is not known which stand where. */
    boolean overfills(List<String> values) {
        return values.stream().skip(count).anyMatch(v -> !v.isBlank());
    }
}
