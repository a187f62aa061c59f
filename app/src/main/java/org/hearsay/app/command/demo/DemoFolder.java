package org.hearsay.app.command.demo;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the demo's dossier lies when nobody says where: in the user's cache, else among temporary files. */
final class DemoFolder {

    private static final String NAME = "demo.hearsay";

    private DemoFolder() {}

    static Path usual() {
        Optional<Path> home = path(System.getProperty("user.home"));
        Stream<Path> caches = Stream.of(path(System.getenv("XDG_CACHE_HOME")), home.map(h -> h.resolve(".cache")))
                .flatMap(Optional::stream);
        return caches.filter(DemoFolder::canBeMadeIn)
                .findFirst()
                .map(c -> c.resolve("hearsay").resolve(NAME))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir", "."), "hearsay-" + user(), NAME));
    }

    private static boolean canBeMadeIn(Path cache) {
        Optional<Path> there = Stream.iterate(Optional.of(cache), p -> p.isPresent(), p -> p.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(Files::exists)
                .findFirst();
        return cache.isAbsolute()
                && there.filter(Files::isDirectory).filter(Files::isWritable).isPresent();
    }

    private static Optional<Path> path(String name) {
        try {
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String user() {
        return System.getProperty("user.name", "user").replaceAll("[^A-Za-z0-9]+", "-");
    }
}
