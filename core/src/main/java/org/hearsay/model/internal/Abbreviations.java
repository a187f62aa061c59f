package org.hearsay.model.internal;

import java.util.Set;
import org.hearsay.lexicon.Lexicon;

/** Words whose full stop need not end a sentence. */
final class Abbreviations {

    private static final Set<String> BEFORE_NAME;
    private static final Set<String> OTHER;

    static {
        Lexicon lexicon = Lexicon.english("abbreviations");
        BEFORE_NAME = Set.copyOf(lexicon.listTerms("before-name"));
        OTHER = Set.copyOf(lexicon.listTerms("other"));
    }

    private Abbreviations() {}

    /** Whether a word, in lower case and without its last stop, is one. */
    static boolean isAbbreviation(String word) {
        return BEFORE_NAME.contains(word) || OTHER.contains(word);
    }

    /** Whether a name or number always follows. */
    static boolean isBeforeName(String word) {
        return BEFORE_NAME.contains(word);
    }
}
