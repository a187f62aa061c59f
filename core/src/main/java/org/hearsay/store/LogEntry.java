package org.hearsay.store;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.document.DocumentId;

/**
 * A line of the reading log.
 *
 * @param at when
 * @param path from where
 * @param sha256 of the bytes, where they could be had
 * @param reader version of what read it
 * @param outcome {@code read}, {@code known}, {@code skipped} or {@code failed}
 * @param document what it became
 * @param message why it was skipped or failed
 */
public record LogEntry(
        Instant at,
        String path,
        Optional<String> sha256,
        String reader,
        String outcome,
        Optional<DocumentId> document,
        Optional<String> message) {}
