package org.hearsay.bench.audit;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.event.Toll;
import org.hearsay.text.Edtf;

/**
 * What may be told in one slot of a happening.
 *
 * @param values what is right there, each under the names that are as good as another
 * @param any whether whatever is told is right, as far as this set knows
 */
record Expected(List<Value> values, boolean any) {

    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "and", "his", "her", "its", "their");
    /** What is right but coarser than this many days is too coarse to be of use. */
    private static final long COARSE = 366;

    /** Nothing is right there. */
    static final Expected NOTHING = new Expected(List.of(), false);

    /**
     * One value.
     *
     * @param must whether it is asked for
     * @param names ways to put it
     */
    record Value(boolean must, List<String> names) {

        Value {
            names = List.copyOf(names);
        }

        static Value of(String cell) {
            return new Value(
                    !cell.startsWith("?"),
                    Arrays.stream(cell.split(" / "))
                            .map(n -> n.replaceFirst("^\\?", "").strip())
                            .toList());
        }

        private boolean isNamed(Predicate<String> test) {
            return names.stream().anyMatch(test);
        }
    }

    Expected {
        values = List.copyOf(values);
    }

    /** As written: {@code Ada Vell / Vell; ?River Guard}, {@code *} where anything goes. */
    static Expected of(String cell) {
        if (cell.equals("*")) {
            return new Expected(List.of(), true);
        }
        return new Expected(
                Arrays.stream(cell.split("[;,] ?"))
                        .map(String::strip)
                        .filter(v -> !v.isEmpty())
                        .map(Value::of)
                        .toList(),
                false);
    }

    /** Both together. */
    Expected or(Expected other) {
        return new Expected(
                Stream.concat(values.stream(), other.values.stream()).toList(), any || other.any);
    }

    /** The value that a name is one for. */
    Optional<Value> findName(String told) {
        List<String> words = words(told);
        return words.isEmpty() ? Optional.empty() : find(name -> isOne(words, words(name)));
    }

    /** 'Brigadier Reyk' is 'Tomas Reyk', 'a fourth engineer' an 'engineer'. */
    private static boolean isOne(List<String> a, List<String> b) {
        return a.containsAll(b) || b.containsAll(a) || a.getLast().equals(b.getLast());
    }

    /** The value that a word is one for: a kind, a realis. */
    Optional<Value> findWord(String told) {
        return find(name -> Arrays.asList(name.split("/")).contains(told));
    }

    /** The value that a time is right for: the very time, or a longer one around it. */
    Optional<Value> findTime(Edtf told) {
        return find(name -> {
            Edtf wanted = Edtf.of(name.replaceFirst("^before ", ""));
            return told.value().replaceAll("[?~%]", "").equals(wanted.value())
                    || told.contains(wanted) && !isCoarse(told);
        });
    }

    private static boolean isCoarse(Edtf told) {
        Edtf.Bounds b = told.bounds();
        return b.earliest().isEmpty()
                || b.latest().isEmpty()
                || b.earliest().get().until(b.latest().get(), ChronoUnit.DAYS) >= COARSE;
    }

    /** The value that a count is right for: sort and number; {@code 5+} is open upwards, and what is told open of it too. */
    Optional<Value> findToll(Toll told) {
        return find(name -> {
            String[] cells = name.split(" ");
            double low = Double.parseDouble(cells[1].replace("+", ""));
            return cells[0].equals(told.what().slug()) && (told.low() == low || told.high() == low);
        });
    }

    private Optional<Value> find(Predicate<String> test) {
        return values.stream().filter(v -> v.isNamed(test)).findFirst();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty() && !SMALL.contains(w))
                .toList();
    }
}
