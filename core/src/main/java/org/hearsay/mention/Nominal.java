package org.hearsay.mention;

import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * A description that may speak or act: 'the newspaper', 'two senior officials', 'the country's defence minister'.
 *
 * @param span the whole noun phrase with its article and of-phrase
 * @param text the words there
 * @param head lemma of its head noun
 * @param sort what kind of source or actor the head names
 * @param definite whether it points back ('the', 'this', a possessive)
 * @param referent number of its referent, where it points back to one
 */
public record Nominal(Span span, String text, String head, Sort sort, boolean definite, OptionalInt referent)
        implements Mention {

    /** What kind of source or actor a description names. */
    public enum Sort {
        /** One person: official, minister, lawyer. */
        PERSON,
        /** People as a group: officials, experts, residents. */
        GROUP,
        /** A body: ministry, company, army. */
        ORGANIZATION,
        /** Press: newspaper, agency, media, outlet. */
        OUTLET,
        /** Something written or spoken: report, statement, letter. */
        DOCUMENT,
        /** Sources that are not named: source, sources, insiders. */
        UNNAMED,
        /** Anything else that takes part: aircraft, delegation's bus, group of things. */
        THING;

        /** Whether it is a thing or a text, which may be told of but does nothing. */
        public boolean isThing() {
            return this == THING || this == DOCUMENT;
        }
    }
}
