package org.hearsay.claim.internal.saying;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;

/**
 * The words that show whether a time is that of saying.
 *
 * @param occasions nouns for what is said or written, and where people speak
 * @param speech base forms of verbs of saying and of making words known
 * @param apart prepositions that part a time from the saying
 * @param goingOn base forms of cues that go on with what was said before
 */
record SayingWords(Set<String> occasions, Set<String> speech, Set<String> apart, Set<String> goingOn) {

    SayingWords {
        occasions = Set.copyOf(occasions);
        speech = Set.copyOf(speech);
        apart = Set.copyOf(apart);
        goingOn = Set.copyOf(goingOn);
    }

    /** Those of the lexicon; every cue is a verb of saying. */
    static SayingWords english() {
        Lexicon sayings = Lexicon.english("sayings");
        Set<String> speech = new HashSet<>(sayings.listTerms("deliveries"));
        for (String cue : Lexicon.english("cues").listTerms("verbs")) {
            speech.add(cue.split(" ")[0]);
        }
        speech.remove("be");
        return new SayingWords(
                Set.copyOf(sayings.listTerms("occasions")),
                speech,
                Set.copyOf(sayings.listTerms("apart")),
                Set.copyOf(sayings.listTerms("going-on")));
    }

    /** Whether a word is a form of a verb of saying or of making words known. */
    boolean isSpeech(Tree tree, int i) {
        return speech.contains(tree.at(i).lemma()) || isParticiple(tree.low(i));
    }

    /** Whether a word has the form of a participle of such a verb, whatever its tag. */
    boolean isParticiple(String lower) {
        for (String ending : List.of("ing", "ed")) {
            String stem = lower.endsWith(ending) ? lower.substring(0, lower.length() - ending.length()) : "";
            if (speech.contains(stem) || speech.contains(stem + "e")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is an occasion, in one or in many. */
    boolean isOccasion(Tree tree, int i) {
        return i >= 0
                && (occasions.contains(tree.low(i))
                        || occasions.contains(tree.at(i).lemma()));
    }
}
