package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/** Says how the tree ties a speaker to the cue, and what stands between them: a plain subject is seldom wrong. */
final class Ties {

    private final Layers layers;

    Ties(Layers layers) {
        this.layers = layers;
    }

    /** The signs of an attribution; {@code backing} is what it rests on, {@code how} how its speaker was found. */
    List<String> signs(Attribution attribution, String backing, String how) {
        Unit unit = attribution.unit();
        var signs = new ArrayList<String>();
        signs.add("sure cue=" + attribution.cue().term());
        signs.add("sure kind=" + unit.kind());
        if (attribution.sources().isEmpty()) {
            signs.add("sure tied=none " + backing);
            return signs;
        }
        SourceFinder.Range range = attribution.sources().getLast();
        String tied = tied(unit.span(range.from(), range.to()), attribution.cueSpan());
        signs.add("sure tied=" + tied);
        signs.add("sure tied=" + tied + " " + backing);
        signs.add("sure tied=" + tied + " " + how);
        signs.add("sure between=" + between(attribution, range));
        signs.add("sure first=" + (range.from() == 0) + " " + tied);
        return signs;
    }

    /** How many finite verbs stand between the source and the cue, two at most. */
    private static int between(Attribution attribution, SourceFinder.Range range) {
        int cue = attribution.unit().indexFrom(attribution.cueSpan().start());
        int verbs = 0;
        for (int i = Math.min(range.to(), cue); i < Math.max(range.from(), cue); i++) {
            verbs += attribution.unit().finite(i) ? 1 : 0;
        }
        return Math.min(2, verbs);
    }

    /** By what relation a verb of the cue has the words of a source, straight or as a clause beside them. */
    private String tied(Span source, Span cue) {
        int end = layers.firstTokenFrom(source.end());
        for (int i = layers.firstTokenFrom(source.start()); i < end; i++) {
            int head = layers.syntax().arc(i).head();
            if (head >= 0 && cue.overlaps(layers.tokens().get(head).span())) {
                return layers.syntax().arc(i).relation();
            }
        }
        int stop = layers.firstTokenFrom(cue.end());
        for (int i = layers.firstTokenFrom(cue.start()); i < stop; i++) {
            OptionalInt subject = layers.syntax().findSubject(i);
            if (subject.isPresent()
                    && source.overlaps(layers.tokens().get(subject.getAsInt()).span())) {
                return "shared";
            }
            int head = layers.syntax().arc(i).head();
            if (head >= 0 && source.overlaps(layers.tokens().get(head).span())) {
                return "of " + layers.syntax().arc(i).relation();
            }
        }
        return "apart";
    }
}
