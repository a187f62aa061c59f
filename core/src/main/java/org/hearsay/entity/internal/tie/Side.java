package org.hearsay.entity.internal.tie;

import java.util.Optional;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.text.Span;

/**
 * One who may be tied: a mention of a person, body or place in the sentence, or the country that an adjective names.
 *
 * @param source what stands for it
 * @param referent number in the report
 * @param kind what it is
 * @param head index of the token that the rest of its words hang on
 * @param span its words; of a name without what stands before it
 * @param mention the mention, where it is one
 */
public record Side(Source source, int referent, EntityKind kind, int head, Span span, Optional<Mention> mention) {

    /** What stands for it. */
    public enum Source {
        NAME,
        NOMINAL,
        PRONOUN,
        /** 'Danish'. */
        DEMONYM,
        /** 'Castra' of 'Castra-backed'. */
        ENDING,
        /** Told of in a sentence before, as what an office without a body of its own may be of. */
        CONTEXT
    }

    boolean isPerson() {
        return kind == EntityKind.PERSON;
    }

    boolean isBody() {
        return kind == EntityKind.ORGANIZATION || kind == EntityKind.PLACE;
    }
}
