package org.hearsay.pipeline;

import java.util.Optional;
import org.hearsay.model.Encoder;

/**
 * Version of what reads a document. Where it differs from the one that a document was read by, the document is read anew:
 * raise it with every change of a rule or a word list that shows in an extraction.
 */
public final class ReaderVersion {

    /** The version of this build's rules. */
    public static final String CURRENT = "rules-7";

    private ReaderVersion() {}

    /** The version of the rules with that of the model that they read with. */
    public static String of(Optional<Encoder> encoder) {
        return encoder.map(e -> CURRENT + "+" + e.version()).orElse(CURRENT);
    }
}
