package org.hearsay.spec;

import java.util.Locale;
import java.util.Optional;

/** What an example may tell. */
public enum Facet {
    /** 'kind: words' of the paragraphs, all of them, as a text file with these lines is read. */
    BLOCKS(true),
    /** The sentences, all of them. */
    SENTENCES(true),
    /** 'words: base form'. */
    LEMMAS(false),
    /** 'words: kind'; traits: the name it stands for as 'is NAME', its title as 'title TITLE'. */
    MENTIONS(false),
    /** 'words: EDTF', all of them; the words alone where no value is known. */
    TIMES(true),
    /** 'Outlet / Ada Vell &gt; cue &gt; content'; traits: form, act, polarity, certainty. */
    CLAIMS(false),
    /** 'Ada Vell &gt; leads &gt; River Guard'; trait: the title. */
    RELATIONS(false),
    /** 'kind: trigger'; traits: 'agent NAME', 'place WORDS', 'time EDTF', 'killed 12', the realis. */
    EVENTS(false);

    private final boolean whole;

    Facet(boolean whole) {
        this.whole = whole;
    }

    /** Whether an example lists all that may be found. */
    public boolean isWhole() {
        return whole;
    }

    /** The key in a spec file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet of a key. */
    public static Optional<Facet> find(String key) {
        for (Facet facet : values()) {
            if (facet.key().equals(key)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }
}
