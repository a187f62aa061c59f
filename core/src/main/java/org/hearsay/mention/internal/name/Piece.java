package org.hearsay.mention.internal.name;

/**
 * A name as the encoder reads it, on its way to its edges.
 *
 * @param from first token
 * @param to after the last
 * @param label the encoder's word for its kind
 * @param confidence how sure the encoder is, 0 to 1
 */
record Piece(int from, int to, String label, double confidence) {

    static final String PERSON = "person";
    static final String ORGANIZATION = "organization";
    static final String PLACE = "location";

    /** Adjectives of places, named events, works and all else. */
    static final String OTHER = "misc";

    Piece with(int newFrom, int newTo) {
        return new Piece(newFrom, newTo, label, confidence);
    }

    boolean is(String kind) {
        return label.equals(kind);
    }
}
