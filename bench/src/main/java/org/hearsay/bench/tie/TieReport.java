package org.hearsay.bench.tie;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.bench.commitment.ListedReport;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationKind;

/**
 * A report of {@code bench/ties} with every tie that it tells.
 *
 * @param listed the report, as it stands in its file
 * @param ties what it tells
 * @param stances who stands where in it; empty where the set lists none
 */
record TieReport(ListedReport listed, List<Tie> ties, List<Stand> stances) {

    TieReport {
        ties = List.copyOf(ties);
        stances = List.copyOf(stances);
    }

    /**
     * A tie that a report tells.
     *
     * @param must whether it is asked for
     * @param kinds which kinds are right
     * @param subjects the names of whom it is said, each as good as the others
     * @param objects the names of the other
     * @param title the office; empty where it has none
     * @param marks standing and dates
     */
    record Tie(
            boolean must,
            Set<RelationKind> kinds,
            List<String> subjects,
            List<String> objects,
            String title,
            Set<String> marks) {

        Tie {
            kinds = Set.copyOf(kinds);
            subjects = List.copyOf(subjects);
            objects = List.copyOf(objects);
            marks = Set.copyOf(marks);
        }

        /** Whether both are tied so, whenever. */
        boolean isOf(RelationKind kind, String subject, String object) {
            boolean mutual =
                    kind == RelationKind.FAMILY_OF || kind == RelationKind.ALLY_OF || kind == RelationKind.OPPOSES;
            return kinds.contains(kind)
                    && (isOne(subjects, subject) && isOne(objects, object)
                            || mutual && isOne(subjects, object) && isOne(objects, subject));
        }

        /** Whether an office told is this one; kinship and what has no title is. */
        boolean isTitled(Optional<String> told) {
            return title.isEmpty()
                    || told.isEmpty()
                    || words(told.get()).stream().anyMatch(words(title)::contains);
        }

        /** Whether it stands as told. */
        boolean stands(Relation told) {
            String standing = told.tenure().standing().slug();
            boolean plain = !marks.contains("former") && !marks.contains("coming") && !marks.contains("any");
            return marks.contains("any") || marks.contains(standing) || plain && standing.equals("present");
        }

        /** A date of it as listed, {@code from} or {@code to}. */
        Optional<String> findDate(String which) {
            return marks.stream()
                    .filter(m -> m.startsWith(which + "="))
                    .map(m -> m.substring(which.length() + 1))
                    .findFirst();
        }

        private static boolean isOne(List<String> names, String name) {
            return names.stream().anyMatch(n -> TieText.Tie.alike(n, name));
        }

        private static Set<String> words(String title) {
            return new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        }

        static Tie of(String line) {
            String[] cells = line.split("\\|", -1);
            boolean must = !line.startsWith("?");
            Set<RelationKind> kinds = Arrays.stream(
                            cells[0].strip().replace("?", "").split("/"))
                    .map(k -> RelationKind.valueOf(k.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
            String marks = cells.length > 4 ? cells[4].strip() : "";
            return new Tie(
                    must,
                    kinds,
                    names(cells[1]),
                    names(cells[2]),
                    cells.length > 3 ? cells[3].strip() : "",
                    Arrays.stream(marks.split(", *")).filter(m -> !m.isEmpty()).collect(Collectors.toSet()));
        }

        private static List<String> names(String cell) {
            return Arrays.stream(cell.split(" / ")).map(String::strip).toList();
        }
    }

    /** The reports of a file. */
    static List<TieReport> readAll(Path file) throws IOException {
        return ListedReport.readAll(file).stream().map(TieReport::of).toList();
    }

    private static TieReport of(ListedReport listed) {
        List<String> told = listed.lines();
        return new TieReport(
                listed,
                told.stream().filter(l -> !Stand.isOne(l)).map(Tie::of).toList(),
                told.stream().filter(Stand::isOne).map(Stand::of).toList());
    }

    String id() {
        return listed.id();
    }

    String text() {
        return listed.text();
    }
}
