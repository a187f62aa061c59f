package org.hearsay.search.internal;

/** Names of the fields of an index entry. */
public final class Fields {

    /** Grows with every change of what is written here; an index of another number is built afresh. */
    public static final String FORMAT = "5";

    public static final String KIND = "kind";
    public static final String ID = "id";

    /** The document that a report or claim entry was made from; what is decided across documents has none. */
    public static final String DOCUMENT = "document";

    /** On report entries: the word that changes when the document is read anew. */
    public static final String READING = "reading";

    public static final String HEADING = "heading";
    public static final String NOTE = "note";
    public static final String TEXT = "text";
    public static final String PIECES = "pieces";

    /** Names that an entry is about, searched beside its text. */
    public static final String NAMES = "names";

    public static final String OUTLET = "outlet";
    public static final String PUBLISHED = "published";
    public static final String FILE = "file";

    /** Names of an entity: as printed, folded, by spelling, and folded from each of its words on. */
    public static final String EXACT = "exact";

    public static final String FOLDED = "folded";
    public static final String SPELLING = "spelling";
    public static final String BEGINNING = "beginning";
    public static final String SOUND = "sound";
    public static final String ENTITY_KIND = "entitykind";
    public static final String WEIGHT = "weight";

    /** The kind of the entry of a sentence; none of {@link org.hearsay.search.HitKind}, for it answers questions only. */
    public static final String SENTENCE_KIND = "sentence";

    /** On sentence entries: their words, whom they speak of under all names, and the words before and after. */
    public static final String SENTENCE = "sentence";

    public static final String WHO = "who";
    public static final String AROUND = "around";

    /** Days that a sentence tells, see {@code asking.entry.DateKeys}. */
    public static final String DATE = "date";

    /** What a sentence has that may be asked for; its place; its number in the report; who tells it. */
    public static final String SIGNS = "signs";

    public static final String PLACE = "place";
    public static final String NUMBER = "number";
    public static final String CHAIN = "chain";

    /** What a sentence means, and what each of its words means that tells of an event, as codes of senses. */
    public static final String MEANING = "meaning";

    public static final String NEAR = "near";

    public static final String EVENTS = "events";

    /** The kind of the entry of an affair, which answers no question by itself; and the reports on it. */
    public static final String AFFAIR_KIND = "affair";

    public static final String REPORTS = "reports";

    /** On event entries: the sentences that tell it, the words that name it, and what is told of its slots. */
    public static final String TELLING = "telling";

    public static final String TRIGGER = "trigger";
    public static final String SLOTS = "slots";
    public static final String ACCOUNTS = "accounts";

    private Fields() {}
}
