package org.hearsay.mention;

import java.util.List;
import java.util.Locale;

/**
 * One person, body, place, event or work as one report knows it.
 *
 * @param number its number in the report, from 0, by first mention
 * @param kind what it is
 * @param name the fullest name used in the report, without title
 * @param forms every name used for it here, titles left out, in order of first use
 * @param titles titles and roles that stand with it here ('Gen.', 'foreign minister')
 * @param gender what pronouns, titles and given names tell
 * @param medium whether the report treats it as press: a newspaper, agency, channel
 */
public record Referent(
        int number,
        EntityKind kind,
        String name,
        List<String> forms,
        List<String> titles,
        Gender gender,
        boolean medium) {

    /** Grammatical gender of a person. */
    public enum Gender {
        FEMALE,
        MALE,
        UNKNOWN;

        /** That of one whom a pronoun stands for; unknown for 'they', and for words that are no pronouns. */
        public static Gender ofPronoun(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "he", "him", "his", "himself" -> MALE;
                case "she", "her", "hers", "herself" -> FEMALE;
                default -> UNKNOWN;
            };
        }
    }

    public Referent {
        forms = List.copyOf(forms);
        titles = List.copyOf(titles);
        if (!forms.contains(name)) {
            throw new IllegalArgumentException(name + " is none of its own forms " + forms);
        }
    }
}
