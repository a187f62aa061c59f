package org.hearsay.claim.internal.speaker;

import java.util.Set;
import org.hearsay.mention.Referent.Gender;

/** Nouns that tell whether a he or a she is spoken of: kin, and what ends in -man or -woman. */
final class Gendered {

    private static final Set<String> FEMALE = Set.of(
            "woman",
            "girl",
            "lady",
            "mother",
            "grandmother",
            "stepmother",
            "daughter",
            "granddaughter",
            "sister",
            "aunt",
            "niece",
            "wife",
            "widow",
            "girlfriend",
            "bride",
            "mum",
            "mom",
            "queen",
            "princess",
            "duchess",
            "countess",
            "nun",
            "actress",
            "waitress",
            "hostess",
            "stewardess",
            "heiress",
            "headmistress",
            "midwife",
            "housewife");

    private static final Set<String> MALE = Set.of(
            "man",
            "boy",
            "gentleman",
            "father",
            "grandfather",
            "stepfather",
            "son",
            "grandson",
            "brother",
            "uncle",
            "nephew",
            "husband",
            "widower",
            "boyfriend",
            "bridegroom",
            "dad",
            "king",
            "prince",
            "duke",
            "monk",
            "friar",
            "imam",
            "headmaster");

    private Gendered() {}

    /** Of whom a noun tells, by its base form in lower case. */
    static Gender of(String noun) {
        if (FEMALE.contains(noun) || noun.endsWith("woman")) {
            return Gender.FEMALE;
        }
        boolean office = noun.length() > 5 && noun.endsWith("man") && !noun.endsWith("human");
        return MALE.contains(noun) || office ? Gender.MALE : Gender.UNKNOWN;
    }
}
