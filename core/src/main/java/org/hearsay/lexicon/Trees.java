package org.hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Learned trees that ask for measures one after the other; what they come to is summed (gradient boosting; Friedman 2001). In a text file each
 * node is a line, with tabs between: of a question the number of the tree, that of the node, the measure, the greatest value that goes to the lower
 * side, the side to which an unknown one goes ({@code low}, {@code high}) and the numbers of both nodes; of an answer the numbers, {@code =} and the
 * value. Nodes come in order; those behind are later ones. Lines that begin with # are a header. Immutable.
 *
 * @param roots the first node of each
 */
public record Trees(List<Node> roots) {

    private static final String ANSWER = "=";

    /** A place of a tree. */
    public sealed interface Node {}

    /**
     * Asks for a measure.
     *
     * @param measure its number
     * @param most the greatest value that goes to the lower side
     * @param unknownIsLow the side to which {@code NaN} goes
     */
    public record Question(int measure, float most, boolean unknownIsLow, Node low, Node high) implements Node {}

    /** What a tree comes to. */
    public record Answer(double value) implements Node {}

    public Trees {
        roots = List.copyOf(roots);
    }

    /** What all trees come to for some measures, in the order of the trees. */
    public double sum(float[] measures) {
        double sum = 0;
        for (Node root : roots) {
            Node node = root;
            while (node instanceof Question q) {
                float value = measures[q.measure];
                node = (Float.isNaN(value) ? q.unknownIsLow : value <= q.most) ? q.low : q.high;
            }
            sum += ((Answer) node).value;
        }
        return sum;
    }

    /**
     * The trees of a file that lies beside a class.
     *
     * @param measures their names, in order of their numbers
     */
    public static Trees beside(Class<?> home, String path, List<String> measures) {
        return Weights.beside(home, path, lines -> read(lines, measures));
    }

    /** The trees in the lines of a file; throws {@link IllegalArgumentException} where one asks for what is not measured. */
    public static Trees read(BufferedReader lines, List<String> measures) throws IOException {
        var rows = new ArrayList<List<List<String>>>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                List<String> cells = List.of(line.split("\t"));
                while (rows.size() <= Integer.parseInt(cells.getFirst())) {
                    rows.add(new ArrayList<>());
                }
                rows.get(Integer.parseInt(cells.getFirst())).add(cells);
            }
        }
        return new Trees(rows.stream().map(tree -> node(tree, 0, measures)).toList());
    }

    private static Node node(List<List<String>> tree, int number, List<String> measures) {
        List<String> cells = tree.get(number);
        if (cells.get(2).equals(ANSWER)) {
            return new Answer(Double.parseDouble(cells.get(3)));
        }
        int measure = measures.indexOf(cells.get(2));
        if (measure < 0) {
            throw new IllegalArgumentException("no measure " + cells.get(2));
        }
        return new Question(
                measure,
                Float.parseFloat(cells.get(3)),
                cells.get(4).equals("low"),
                node(tree, Integer.parseInt(cells.get(5)), measures),
                node(tree, Integer.parseInt(cells.get(6)), measures));
    }

    /** The lines of a file that holds them. */
    public List<String> lines(List<String> measures) {
        var lines = new ArrayList<String>();
        for (int tree = 0; tree < roots.size(); tree++) {
            write(tree, roots.get(tree), measures, lines, lines.size());
        }
        return lines;
    }

    private static void write(int tree, Node node, List<String> measures, List<String> lines, int first) {
        int own = lines.size() - first;
        String begin = tree + "\t" + own + "\t";
        switch (node) {
            case Answer a -> lines.add(begin + ANSWER + "\t" + a.value);
            case Question q -> {
                lines.add("");
                write(tree, q.low, measures, lines, first);
                int high = lines.size() - first;
                write(tree, q.high, measures, lines, first);
                lines.set(
                        first + own,
                        begin + measures.get(q.measure) + "\t" + q.most + "\t" + (q.unknownIsLow ? "low" : "high")
                                + "\t" + (own + 1) + "\t" + high);
            }
        }
    }
}
