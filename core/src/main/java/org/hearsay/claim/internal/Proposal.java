package org.hearsay.claim.internal;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * One reading of a cue, before it is weighed.
 *
 * @param attribution who says what
 * @param read what the encoder has at this cue, where it has anything
 * @param source whose source it is
 * @param content whose content it is
 * @param unreal whether the cue is negated, a mere infinitive or under a modal verb
 */
record Proposal(
        Attribution attribution,
        Optional<org.hearsay.model.Attribution> read,
        By source,
        By content,
        boolean unreal) {

    /** Who gives a part of it. */
    enum By {
        RULES,
        BOTH,
        ENCODER
    }

    /** The places of its contents. */
    List<Span> contents() {
        return attribution.contents().stream().map(Attribution.Content::span).toList();
    }

    /** The places of its sources, outermost first. */
    List<Span> sources() {
        return attribution.sources().stream()
                .map(r -> attribution.unit().span(r.from(), r.to()))
                .toList();
    }
}
