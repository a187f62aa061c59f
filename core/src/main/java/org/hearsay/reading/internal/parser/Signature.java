package org.hearsay.reading.internal.parser;

import java.util.Locale;
import java.util.Optional;

/** Who a file says wrote it; programs sign with their own name where no person did. */
public final class Signature {

    private Signature() {}

    /** The name, where it may be that of a person or house. */
    public static Optional<String> person(String name) {
        String bare = name == null ? "" : name.strip();
        boolean program = bare.toLowerCase(Locale.ROOT)
                .matches(
                        "(?:apache poi|python-docx|user|admin|author|unknown|windows user|anonymous|microsoft.*|libreoffice.*|openoffice.*)");
        return bare.isEmpty() || program ? Optional.empty() : Optional.of(bare);
    }
}
