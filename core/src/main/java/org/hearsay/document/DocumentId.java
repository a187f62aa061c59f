package org.hearsay.document;

/**
 * The name of a document: made from its content, outlet and date, so the same in every dossier.
 *
 * @param value letters and digits, not empty
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        if (!value.matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException("not a document id: " + value);
        }
    }

    /** The id of a text with this SHA-256 (hex), published by {@code outlet} on {@code published} ("" where unknown). */
    public static DocumentId of(String sha256, String outlet, String published) {
        return new DocumentId(Ids.of("d", sha256, outlet, published));
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
