package org.hearsay.store;

/**
 * A file given to read.
 *
 * @param path where it lies, absolute: a changed file at the same path is a new edition
 * @param name its path relative to what was given to read
 * @param sha256 of its bytes
 * @param key made from content, metadata and reader version: where they are equal, nothing need be read again
 */
public record Given(String path, String name, String sha256, String key) {}
