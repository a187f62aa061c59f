package org.hearsay.store;

import java.util.Optional;
import org.hearsay.document.Ids;

/**
 * A file given to read.
 *
 * @param path where it lies, absolute
 * @param place the same once links are followed: a changed file at the same place is a new edition
 * @param name its path relative to what was given to read
 * @param sha256 of its bytes
 * @param key made from content, metadata and reader version: where they are equal, nothing need be read again
 * @param told what a table tells of it, in the form of whoever reads; kept for readings without a table
 */
public record Given(String path, String place, String name, String sha256, String key, Optional<String> told) {

    /** Stands before the number of a part; no path of a file holds it. */
    public static final String PART = "//";

    /** The report at a place of this file, from 1: the first stands for the file as a whole. */
    public Given part(int index) {
        return index == 1
                ? this
                : new Given(
                        path + PART + index, place + PART + index, name, sha256, Ids.of("k", key, "" + index), told);
    }
}
