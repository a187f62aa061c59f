package org.hearsay.store;

import java.util.Optional;

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
public record Given(String path, String place, String name, String sha256, String key, Optional<String> told) {}
