package org.hearsay.reading;

import org.hearsay.issue.Issue;

/** The bytes of a source, or why they could not be had. */
public sealed interface Content {

    /** The file's bytes, unaltered. A class, since a record must not hold an array. */
    final class Bytes implements Content {
        private final byte[] value;

        /** Bytes that are not copied; not to be changed. */
        public Bytes(byte[] value) {
            this.value = value;
        }

        /** The bytes themselves, not a copy; not to be changed. */
        public byte[] value() {
            return value;
        }
    }

    /** The file could not be read, or is too large to be. */
    record Unreadable(Issue reason) implements Content {}
}
