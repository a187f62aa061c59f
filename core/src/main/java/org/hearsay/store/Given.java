package org.hearsay.store;

import org.hearsay.document.Ids;

/**
 * A file given to read.
 *
 * @param path where it lies, absolute: a changed file at the same path is a new edition
 * @param name its path relative to what was given to read
 * @param sha256 of its bytes
 * @param key made from content, metadata and reader version: where they are equal, nothing need be read again
 */
public record Given(String path, String name, String sha256, String key) {

    /** The report at a place of this file, from 1: the first stands for the file as a whole. */
    public Given part(int index) {
        return index == 1 ? this : new Given(path + PART + index, name, sha256, Ids.of("k", key, "" + index));
    }

    /** Stands before the number of a part; no path of a file holds it. */
    public static final String PART = "//";
}
