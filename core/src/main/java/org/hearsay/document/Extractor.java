package org.hearsay.document;

/**
 * What found a value, with its version.
 *
 * @param name such as {@code claim-rules}
 * @param version of that extractor
 */
public record Extractor(String name, String version) {

    @Override
    public String toString() {
        return name + "@" + version;
    }
}
