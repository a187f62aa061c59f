package org.hearsay.spec.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;

/** The spec files that lie beside the lexicons, in a folder or in the jar. */
public final class BuiltIn {

    private static final String FOLDER = "en";

    /** A lexicon that is always there, to find the folder by: a jar may have no entry for the folder itself. */
    private static final String LEXICON = FOLDER + "/abbreviations.txt";

    private static final String ENDING = ".spec.yml";

    private BuiltIn() {}

    /** Content by name, sorted. */
    public static SortedMap<String, String> list() {
        URL lexicon = Lexicon.class.getResource(LEXICON);
        if (lexicon == null) {
            throw new IllegalStateException("the build lacks " + LEXICON);
        }
        try {
            URI uri = lexicon.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return list(Objects.requireNonNull(Path.of(uri).getParent()));
            }
            String inJar = uri.toString().substring(uri.toString().indexOf("!/") + 1);
            URI jar = URI.create(uri.toString().substring(0, uri.toString().indexOf("!/")));
            try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
                return list(Objects.requireNonNull(files.getPath(inJar).getParent()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the spec files cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> list(Path folder) throws IOException {
        var specs = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                specs.put(FOLDER + "/" + file.getFileName(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return specs;
    }
}
