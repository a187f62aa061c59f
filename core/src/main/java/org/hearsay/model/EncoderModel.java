package org.hearsay.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.issue.Issue;
import org.hearsay.model.internal.encoder.ModelLoading;
import org.hearsay.model.internal.encoder.file.ModelFiles;

/**
 * The trained model as it was found: an encoder, or the reason why there is none. Loading reads some 35 MB and checks their
 * hashes, so share what is loaded and close it at the end.
 *
 * @param encoder empty where no model is at hand or it cannot be used
 * @param issues why a model that is at hand cannot be used
 */
public record EncoderModel(Optional<Encoder> encoder, List<Issue> issues) implements AutoCloseable {

    /** Name of the system property with a folder to load from; {@code none} means to do without. */
    public static final String PROPERTY = "hearsay.model";

    /** Name of the system property that with {@code all} asks for the heads too that no step reads, for measuring. */
    public static final String HEADS = "hearsay.heads";

    public EncoderModel {
        issues = List.copyOf(issues);
    }

    /** Without a model: rules alone. */
    public static EncoderModel none() {
        return new EncoderModel(Optional.empty(), List.of());
    }

    /** The one that the system property names, else the one on the class path, else none. */
    public static EncoderModel find() {
        String named = System.getProperty(PROPERTY, "");
        if (named.equals("none")) {
            return none();
        }
        return named.isEmpty() ? ModelLoading.find(ModelFiles.onClassPath()) : open(Path.of(named));
    }

    /** The one in a folder; an issue where there is none. */
    public static EncoderModel open(Path folder) {
        return ModelLoading.load(ModelFiles.in(folder));
    }

    @Override
    public void close() {
        encoder.ifPresent(Encoder::close);
    }
}
