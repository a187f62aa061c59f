package org.hearsay.mention.internal.word;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.Referent.Gender;

/**
 * What the given name of a person tells of whether a 'he' or a 'she' is spoken of: only names that one sex alone has, nearly
 * everywhere (Van Buskirk, Clauset and Larremore 2023). A family name that stands first is none of them, or has both.
 */
public final class GivenNames {

    private static final GivenNames ENGLISH = new GivenNames(Lexicon.english("given-names"));

    private final Map<String, Gender> genders;

    private GivenNames(Lexicon lexicon) {
        var known = new HashMap<String, Gender>();
        lexicon.getSection("women").forEach(entry -> known.put(entry.term(), Gender.FEMALE));
        lexicon.getSection("men").forEach(entry -> known.put(entry.term(), Gender.MALE));
        this.genders = Map.copyOf(known);
    }

    /** The ones that come with the product, in Latin letters. */
    public static GivenNames english() {
        return ENGLISH;
    }

    /**
     * What the name of a person tells.
     *
     * @param form without title; one word alone may be a family name and tells nothing
     */
    public Gender of(String form) {
        List<String> words = List.of(form.strip().split("\\s+"));
        if (words.size() < 2) {
            return Gender.UNKNOWN;
        }
        String first = words.getFirst();
        int hyphen = first.indexOf('-');
        return genders.getOrDefault(plain(hyphen > 2 ? first.substring(0, hyphen) : first), Gender.UNKNOWN);
    }

    /** What one word would tell, were it a given name; of several words nothing. */
    public Gender ofWord(String form) {
        return form.strip().indexOf(' ') >= 0
                ? Gender.UNKNOWN
                : genders.getOrDefault(plain(form.strip()), Gender.UNKNOWN);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
