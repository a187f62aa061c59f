package org.hearsay.reading;

import java.util.Optional;

/** A container that is being read, entry by entry, in the order of the container. For one thread at a time; to be closed. */
public interface Opening extends AutoCloseable {

    /** The next entry; empty behind the last. Never throws for what the container holds. */
    Optional<Entry> next();

    /** SHA-256 of the container's bytes. */
    String sha256();

    @Override
    void close();
}
