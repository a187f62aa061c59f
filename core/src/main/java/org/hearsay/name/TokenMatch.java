package org.hearsay.name;

import java.util.Optional;

/**
 * A part of one name beside the part of the other that it is laid against; one of them is missing where nothing is.
 *
 * @param a of the first name
 * @param b of the second
 * @param grade how they stand to each other; {@link Grade#OTHER} where one is missing
 */
public record TokenMatch(Optional<NamePart> a, Optional<NamePart> b, Grade grade) {

    /** The same seen from the other name. */
    TokenMatch turned() {
        return new TokenMatch(b, a, grade);
    }

    /** The two parts and how they stand to each other, in words. */
    public String why() {
        if (a.isPresent() && b.isPresent()) {
            return "'" + shown(a.get()) + "' is " + grade.words()
                    + (grade == Grade.SAME ? "" : " '" + shown(b.get()) + "'");
        }
        NamePart only = a.or(() -> b).orElseThrow();
        return "'" + shown(only) + "' (" + only.kind().word() + ") stands in one name only";
    }

    private static String shown(NamePart part) {
        return part.isLatin() ? part.text() : part.letters();
    }
}
