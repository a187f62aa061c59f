package org.hearsay.name;

import java.util.Locale;

/**
 * One part of a name.
 *
 * @param kind what it does in the name
 * @param text in Latin letters, lower case, without diacritics
 * @param letters as written where the script is not Latin, folded; "" for Latin
 */
public record NamePart(Kind kind, String text, String letters) {

    /** What a part does in a name. */
    public enum Kind {
        /** The first name. */
        GIVEN,
        /** A further given name, or a father's without a word that says so. */
        MIDDLE,
        FAMILY,
        /** A father's name: after 'bin', 'ben' or with an ending that says so. */
        PATRONYMIC,
        /** After the Arabic article: of a place, tribe or trade. */
        NISBA,
        /** 'Abu' or 'Umm' with what follows. */
        KUNYA,
        /** One letter. */
        INITIAL,
        /** Tells two of one name apart: 'Jr', 'III'. */
        SUFFIX,
        /** Says what kind of body it is: 'bank', 'committee'. */
        HEAD,
        /** Whatever makes the name of a body its own. */
        MODIFIER,
        /** A word that many names of bodies hold. */
        GENERAL,
        COUNTRY,
        NUMBER,
        /** The form of a company. */
        LEGAL;

        /** In words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NamePart {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a part without letters");
        }
    }

    /** Whether it is written in Latin letters. */
    public boolean isLatin() {
        return letters.isEmpty();
    }

    /** The same in another place of the name. */
    NamePart as(Kind other) {
        return new NamePart(other, text, letters);
    }
}
