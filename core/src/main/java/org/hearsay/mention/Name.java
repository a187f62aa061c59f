package org.hearsay.mention;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * A proper name.
 *
 * @param span the longest name as printed, with its title and article, without a possessive ending
 * @param text the words there
 * @param kind what it stands for
 * @param core the name alone: 'Ada Vell' of 'Gen. Ada Vell'
 * @param title the title or role before it ('Gen.', 'Foreign Minister'), as printed
 * @param referent number of its referent
 */
public record Name(Span span, String text, EntityKind kind, Span core, Optional<String> title, OptionalInt referent)
        implements Mention {

    public Name {
        if (!span.contains(core)) {
            throw new IllegalArgumentException("the core " + core + " is not in " + span);
        }
    }
}
