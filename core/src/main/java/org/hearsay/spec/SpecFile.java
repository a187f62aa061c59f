package org.hearsay.spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.spec.internal.BuiltIn;
import org.hearsay.spec.internal.SpecParser;

/**
 * A file of examples.
 *
 * @param name of the file
 * @param examples in its order
 */
public record SpecFile(String name, List<Example> examples) {

    public SpecFile {
        examples = List.copyOf(examples);
    }

    /**
     * The examples of a text in YAML.
     *
     * @throws IllegalArgumentException where it is none; the message names file and line
     */
    public static SpecFile parse(String name, String yaml) {
        return new SpecFile(name, SpecParser.parse(name, yaml));
    }

    /**
     * The examples of a file.
     *
     * @throws IOException where it cannot be read
     * @throws IllegalArgumentException where it holds no examples; the message names file and line
     */
    public static SpecFile read(Path file) throws IOException {
        return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The files beside the lexicons, by name. */
    public static List<SpecFile> listBuiltIn() {
        return BuiltIn.list().entrySet().stream()
                .map(e -> parse(e.getKey(), e.getValue()))
                .toList();
    }
}
