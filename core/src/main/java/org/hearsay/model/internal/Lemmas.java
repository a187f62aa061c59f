package org.hearsay.model.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Tag;

/** Base forms of English words: irregular ones from a word list, the others by their endings. */
final class Lemmas {

    private static final Map<String, String> VERBS = irregular("verb");
    private static final Map<String, String> NOUNS = irregular("noun");

    /** Verbs in -e, without that e. */
    private static final Set<String> IN_E = stemsInE();

    private Lemmas() {}

    /** The base form of a word in lower case; the word itself where nothing is known. */
    static String of(String lower, Tag tag) {
        return switch (tag) {
            case VERB, AUX -> verb(lower);
            case NOUN -> noun(lower);
            case PART -> lower.equals("n't") ? "not" : lower;
            case ADJ, ADP, ADV, CCONJ, DET, INTJ, NUM, PRON, PROPN, PUNCT, SCONJ, SYM, X -> lower;
        };
    }

    private static String verb(String word) {
        String irregular = VERBS.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return stem(word.substring(0, word.length() - 3));
        }
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ed") && word.length() > 4) {
            return stem(word.substring(0, word.length() - 2));
        }
        return third(word);
    }

    private static String third(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("oes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String noun(String word) {
        String irregular = NOUNS.get(word);
        return irregular != null ? irregular : word.endsWith("us") || word.endsWith("is") ? word : third(word);
    }

    /** Restores what an ending took away: a silent e, one of two equal consonants. */
    private static String stem(String stem) {
        if (IN_E.contains(stem)) {
            return stem + "e";
        }
        int n = stem.length();
        char last = stem.charAt(n - 1);
        if (last == stem.charAt(n - 2) && "bdgmnprt".indexOf(last) >= 0) {
            return stem.substring(0, n - 1);
        }
        boolean silent = "uvz".indexOf(last) >= 0 || stem.endsWith("at") && n > 4 && !stem.endsWith("eat");
        return silent ? stem + "e" : stem;
    }

    private static Set<String> stemsInE() {
        return Lexicon.english("verbs-in-e").listTerms("verb").stream()
                .map(v -> v.substring(0, v.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> irregular(String section) {
        var map = new HashMap<String, String>();
        for (Lexicon.Entry entry : Lexicon.english("irregular").getSection(section)) {
            map.put(entry.term(), entry.find("lemma").orElseThrow());
        }
        return Map.copyOf(map);
    }
}
