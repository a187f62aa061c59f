package org.hearsay.store;

import java.util.Optional;
import org.hearsay.document.Ids;
import org.hearsay.document.Part;

/**
 * A file given to read.
 *
 * @param path where it lies, absolute
 * @param place the same once links are followed: a changed file at the same place is a new edition
 * @param name its path relative to what was given to read
 * @param sha256 of its bytes
 * @param key made from content, metadata and reader version: where they are equal, nothing need be read again
 * @param told what a table tells of it, in the form of whoever reads; kept for readings without a table
 * @param within which file of which container it is
 */
public record Given(
        String path,
        String place,
        String name,
        String sha256,
        String key,
        Optional<String> told,
        Optional<Part> within) {

    /** A file that lies in no container. */
    public Given(String path, String place, String name, String sha256, String key, Optional<String> told) {
        this(path, place, name, sha256, key, told, Optional.empty());
    }

    /** Stands before the number of a part; no path of a file holds it. */
    public static final String PART = "//";

    /**
     * One report of a file of many. The first stands for the file as a whole; what it is called tells it again where others come before it.
     *
     * @param index its place in the file, from 1
     * @param mark what it is called there
     */
    public Given part(int index, String mark) {
        String at = place + PART + mark;
        return index == 1
                ? new Given(path, at, name, sha256, key, told, within)
                : new Given(path + PART + index, at, name, sha256, Ids.of("k", key, "" + index), told, within);
    }
}
