package org.hearsay.search.internal;

/** Names of the fields of an index entry. */
final class Fields {

    /** Grows with every change of what is written here; an index of another number is built afresh. */
    static final String FORMAT = "2";

    static final String KIND = "kind";
    static final String ID = "id";

    /** The document that a report or claim entry was made from; what is decided across documents has none. */
    static final String DOCUMENT = "document";

    /** On report entries: the word that changes when the document is read anew. */
    static final String READING = "reading";

    static final String HEADING = "heading";
    static final String NOTE = "note";
    static final String TEXT = "text";
    static final String PIECES = "pieces";

    /** Names that an entry is about, searched beside its text. */
    static final String NAMES = "names";

    static final String OUTLET = "outlet";
    static final String PUBLISHED = "published";
    static final String FILE = "file";

    /** Names of an entity: as printed, folded, by spelling, and folded from each of its words on. */
    static final String EXACT = "exact";

    static final String FOLDED = "folded";
    static final String SPELLING = "spelling";
    static final String BEGINNING = "beginning";
    static final String SOUND = "sound";
    static final String ENTITY_KIND = "entitykind";
    static final String WEIGHT = "weight";

    private Fields() {}
}
