package org.hearsay.claim.internal.weighing;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/**
 * One reading of a cue, before it is weighed.
 *
 * @param attribution who says what
 * @param read what the encoder has at this cue, where it has anything
 * @param source whose source it is
 * @param content whose content it is
 * @param unreal whether the cue is negated, a mere infinitive or under a modal verb
 * @param bare whether nothing is left of its contents but who speaks, and with what word, elsewhere
 */
public record Proposal(
        Attribution attribution,
        Optional<org.hearsay.model.Attribution> read,
        By source,
        By content,
        boolean unreal,
        boolean bare) {

    public Proposal(
            Attribution attribution,
            Optional<org.hearsay.model.Attribution> read,
            By source,
            By content,
            boolean unreal) {
        this(attribution, read, source, content, unreal, false);
    }

    /** Who gives a part of it. */
    public enum By {
        RULES,
        BOTH,
        ENCODER,
        TREE;

        /** Whether the encoder gives it, alone or with the rules. */
        boolean isRead() {
            return this == BOTH || this == ENCODER;
        }
    }

    /** The same where nothing is left of its contents but words, items of its unit, that others take for who speaks and how. */
    public Proposal beside(BitSet taken) {
        int left = 0;
        for (Attribution.Content content : attribution.contents()) {
            Range words = Proposals.range(attribution.unit(), content.span()).orElse(new Range(0, 0));
            for (int i = words.from(); i < words.to(); i++) {
                boolean small = attribution.unit().tag(i) == Tag.PUNCT
                        || attribution.unit().is(i, "as");
                left += taken.get(i) || small ? 0 : 1;
            }
        }
        return new Proposal(attribution, read, source, content, unreal, left == 0);
    }

    /** The same with another attribution. */
    Proposal with(Attribution other) {
        return new Proposal(other, read, source, content, unreal, bare);
    }

    /** The places of its contents. */
    public List<Span> contents() {
        return attribution.contents().stream().map(Attribution.Content::span).toList();
    }

    /** The places of its sources, outermost first. */
    public List<Span> sources() {
        return attribution.sources().stream()
                .map(r -> attribution.unit().span(r.from(), r.to()))
                .toList();
    }
}
