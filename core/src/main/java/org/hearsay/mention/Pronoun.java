package org.hearsay.mention;

import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * A personal or possessive pronoun of the third person, or a first person inside a quotation.
 *
 * @param span where it stands
 * @param text as printed
 * @param referent number of the referent that it points back to
 */
public record Pronoun(Span span, String text, OptionalInt referent) implements Mention {}
