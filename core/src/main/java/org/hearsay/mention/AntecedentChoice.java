package org.hearsay.mention;

import java.util.OptionalInt;

/** Chooses whom a pronoun means. Pure, safe for several threads. */
public interface AntecedentChoice {

    /**
     * What was chosen.
     *
     * @param candidate its index; empty for nobody among them
     * @param share its share among all and nobody, 0 to 1
     * @param told whether it is sure enough to be told; who is not is kept in mind for the pronouns that follow
     */
    record Choice(OptionalInt candidate, double share, boolean told) {}

    /** Whom the pronoun of a question means. */
    Choice choose(AntecedentQuestion question);
}
