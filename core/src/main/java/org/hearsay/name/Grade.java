package org.hearsay.name;

/** How two parts of names stand to each other, the nearest first. */
public enum Grade {
    /** Letter by letter, once folded. */
    SAME("the same"),
    /** Spellings of one name, also across scripts. */
    SPELLED("another spelling of"),
    /** Short or kindred forms of one given name. */
    KINDRED("a short or kindred form of"),
    /** A letter or two apart. */
    TYPED("a letter or two from"),
    /** A letter that the other begins with. */
    INITIAL("an initial that fits"),
    /** Alike, but no spelling. */
    LIKE("only like"),
    /** Nothing ties them. */
    OTHER("not");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    /** As it is told between the two parts. */
    public String words() {
        return words;
    }

    /** Whether the two may be one part. */
    public boolean fits() {
        return compareTo(LIKE) < 0;
    }
}
