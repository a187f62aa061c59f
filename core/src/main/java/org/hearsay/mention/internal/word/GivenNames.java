package org.hearsay.mention.internal.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.mention.Referent.Gender;

/**
 * What the given name of a person tells of whether a 'he' or a 'she' is spoken of: only names that one sex alone has, nearly
 * everywhere (Van Buskirk, Clauset and Larremore 2023). A family name that stands first is none of them, or has both.
 */
public final class GivenNames {

    private static final GivenNames ENGLISH = read("en/given-names.tsv");

    private final Map<String, Gender> genders;

    private GivenNames(Map<String, Gender> genders) {
        this.genders = Map.copyOf(genders);
    }

    /** The ones that come with the product, in Latin letters. */
    public static GivenNames english() {
        return ENGLISH;
    }

    private static GivenNames read(String path) {
        var genders = new HashMap<String, Gender>();
        try (InputStream in = org.hearsay.mention.MentionFinder.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no names " + path);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    genders.put(line.substring(0, tab), line.endsWith("f") ? Gender.FEMALE : Gender.MALE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("names " + path, e);
        }
        return new GivenNames(genders);
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

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
