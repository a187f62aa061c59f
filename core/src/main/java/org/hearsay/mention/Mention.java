package org.hearsay.mention;

import java.util.OptionalInt;
import org.hearsay.text.Span;

/** Words that stand for somebody or something. */
public sealed interface Mention permits Name, Nominal, Pronoun, Quantity {

    /** Where it stands. */
    Span span();

    /** The words. */
    String text();

    /** Number of the referent in this report, where it is known. */
    OptionalInt referent();
}
