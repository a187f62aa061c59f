package org.hearsay.model.internal.encoder.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a model lie: in a folder, or in the jar {@code hearsay-model-en}. */
public interface ModelFiles {

    /** The bytes of a file; empty where there is none of this name. */
    Optional<byte[]> find(String name) throws IOException;

    /** How messages call the place. */
    String place();

    /** Files in a folder. */
    static ModelFiles in(Path folder) {
        return new ModelFiles() {
            @Override
            public Optional<byte[]> find(String name) throws IOException {
                try {
                    return Optional.of(Files.readAllBytes(folder.resolve(name)));
                } catch (NoSuchFileException e) {
                    return Optional.empty();
                }
            }

            @Override
            public String place() {
                return folder.toString();
            }
        };
    }

    /** Those of the English model on the class path. */
    static ModelFiles onClassPath() {
        return new ModelFiles() {
            @Override
            public Optional<byte[]> find(String name) throws IOException {
                try (InputStream in = ModelFiles.class.getResourceAsStream("/org/hearsay/model/en/" + name)) {
                    return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
                }
            }

            @Override
            public String place() {
                return "hearsay-model-en";
            }
        };
    }
}
