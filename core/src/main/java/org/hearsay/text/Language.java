package org.hearsay.text;

import java.util.Locale;

/**
 * A language by its ISO 639 code, in lower case: {@code en}, {@code ar}, {@code fa}.
 *
 * @param code two or three letters
 */
public record Language(String code) {

    /** The language that the rules read. */
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    /** A language from a code or tag such as {@code en}, {@code EN} or {@code en-GB}. */
    public static Language of(String tag) {
        return new Language(tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }
}
