package org.hearsay.spec.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.spec.Example;
import org.hearsay.spec.Facet;
import org.hearsay.text.Edtf;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Parses a spec file; what is wrong in it is told with its line. */
public final class SpecParser {

    private final String file;

    private SpecParser(String file) {
        this.file = file;
    }

    /** The examples of a file. */
    public static List<Example> parse(String file, String yaml) {
        return new SpecParser(file).parse(yaml);
    }

    private List<Example> parse(String yaml) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(file + " is no YAML: " + e.getMessage(), e);
        }
        if (root.isEmpty()) {
            return List.of();
        }
        return items(root.get()).stream().map(this::example).toList();
    }

    private Example example(Node node) {
        Optional<String> text = Optional.empty();
        Optional<Edtf> published = Optional.empty();
        Optional<String> outlet = Optional.empty();
        List<Example.Expected> expected = new ArrayList<>();
        for (NodeTuple pair : pairs(node)) {
            String key = scalar(pair.getKeyNode());
            switch (key) {
                case "text" -> text = Optional.of(scalar(pair.getValueNode()));
                case "published" -> published = Optional.of(date(pair.getValueNode()));
                case "outlet" -> outlet = Optional.of(scalar(pair.getValueNode()));
                case "not" -> {
                    for (NodeTuple unwanted : pairs(pair.getValueNode())) {
                        expected.add(expected(unwanted, false));
                    }
                }
                default -> expected.add(expected(pair, true));
            }
        }
        if (text.isEmpty()) {
            throw wrong(node, "an example without a text");
        }
        return new Example(line(node), text.get(), published, outlet, expected);
    }

    private Example.Expected expected(NodeTuple pair, boolean wanted) {
        Node key = pair.getKeyNode();
        Facet facet = Facet.find(scalar(key)).orElseThrow(() -> wrong(key, "an unknown key '" + scalar(key) + "'"));
        List<String> items =
                items(pair.getValueNode()).stream().map(this::scalar).toList();
        return new Example.Expected(line(key), facet, wanted, items);
    }

    private Edtf date(Node node) {
        return Edtf.find(scalar(node)).orElseThrow(() -> wrong(node, "'" + scalar(node) + "' is no EDTF date"));
    }

    private List<Node> items(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        throw wrong(node, "a list is wanted here");
    }

    private List<NodeTuple> pairs(Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue();
        }
        throw wrong(node, "'key: value' is wanted here");
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, "a text is wanted here; quote one with ': ' or '#' in it");
    }

    private static int line(Node node) {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }

    private IllegalArgumentException wrong(Node node, String what) {
        return new IllegalArgumentException(file + ":" + line(node) + ": " + what);
    }
}
