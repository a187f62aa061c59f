package org.hearsay.app.command.demo;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.app.Main;
import org.hearsay.app.command.option.CommandFailure;

/**
 * The sample dossier: beside the launcher in a checkout, else unpacked from the jar.
 *
 * @param folder that holds {@code reports} and {@code metadata.csv}
 */
record Samples(Path folder) {

    private static final String NAME = "samples";
    private static final String REPORTS = "reports";
    private static final String METADATA = "metadata.csv";

    static Samples find() throws IOException {
        Path code = code();
        Optional<Path> beside = Stream.iterate(
                        Optional.ofNullable(code.getParent()), Optional::isPresent, p -> p.map(Path::getParent))
                .flatMap(Optional::stream)
                .limit(4)
                .map(p -> p.resolve(NAME))
                .filter(p -> Files.isDirectory(p.resolve(REPORTS)))
                .findFirst();
        if (beside.isPresent()) {
            return new Samples(beside.get());
        }
        if (!Files.isRegularFile(code)) {
            throw new CommandFailure("The sample dossier is not beside " + code + ".");
        }
        return unpack(code);
    }

    private static Samples unpack(Path jar) throws IOException {
        // Always the same place, for a file that moves is another file to the dossier.
        Path copy = DemoFolder.usual().resolveSibling(NAME);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path inside = files.getPath("/" + NAME);
            if (!Files.isDirectory(inside)) {
                throw new CommandFailure("The sample dossier is missing in " + jar + ".");
            }
            for (Path file : walk(inside)) {
                Path to = copy.resolve(inside.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return new Samples(copy);
    }

    private static Path code() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }

    Path reports() {
        return folder.resolve(REPORTS);
    }

    Path metadata() {
        return folder.resolve(METADATA);
    }
}
