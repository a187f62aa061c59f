package org.hearsay.reading;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name its path relative to what was given to read, with {@code /}
 * @param path where it lies
 */
public record Source(String name, Path path) implements Comparable<Source> {

    /** By name, in code-point order. */
    @Override
    public int compareTo(Source other) {
        return name.compareTo(other.name);
    }
}
