package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.DocumentId;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.Reference;
import org.hearsay.event.Story;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.When;
import org.hearsay.event.internal.joining.Sentences;
import org.hearsay.text.Span;

/**
 * Gives each time and place to the nearest of the events of one kind that it stands with: in 'the strikes answered an attack
 * in the port on Monday' place and day are those of the attack.
 */
final class Ownership {

    private static final Pattern LEADS_UP =
            Pattern.compile("\\b(?:before|after|ahead of|prior to|following)\\b[^,;:.]*$");

    private record Words(DocumentId document, EventKind kind, Span span) {}

    private final Map<Words, List<ToldEvent>> when = new HashMap<>();
    private final Map<Words, List<ToldEvent>> where = new HashMap<>();

    private final Map<DocumentId, Story> stories;

    private Ownership(Map<DocumentId, Story> stories) {
        this.stories = stories;
    }

    /** The same mentions in the same order, each with what is its own. */
    static List<ToldEvent> settle(List<ToldEvent> told, Map<DocumentId, Story> stories) {
        var ownership = new Ownership(stories);
        told.forEach(ownership::claim);
        var settled = new ArrayList<ToldEvent>(told.size());
        told.forEach(t -> settled.add(ownership.settle(t)));
        return settled;
    }

    private void claim(ToldEvent t) {
        claim(when, t, m -> m.when().map(When::span));
        claim(where, t, m -> m.place().map(Filler::span));
    }

    private void claim(Map<Words, List<ToldEvent>> claims, ToldEvent t, Function<EventMention, Optional<Span>> slot) {
        slot.apply(t.mention())
                .filter(s -> isOneSentence(t, s))
                .ifPresent(s -> claims.computeIfAbsent(words(t, s), k -> new ArrayList<>())
                        .add(t));
    }

    /**
     * Whether the words show that the time before a trigger is that of something else: 'on Monday, the day before the vote'
     * tells no day of the vote, 'what happened on Monday was decided at that meeting' none of the meeting.
     */
    private boolean isAnother(ToldEvent t, Span span) {
        Span trigger = t.mention().trigger().span();
        String text = stories.getOrDefault(t.document(), Story.EMPTY).text();
        if (span.end() > trigger.start() || trigger.start() > text.length()) {
            return false;
        }
        Matcher between = LEADS_UP.matcher(text.substring(span.end(), trigger.start()));
        return between.find() || t.reference() == Reference.POINTING;
    }

    /** What was told a sentence before is nobody's own. */
    private boolean isOneSentence(ToldEvent t, Span span) {
        String text = stories.getOrDefault(t.document(), Story.EMPTY).text();
        Span trigger = t.mention().trigger().span();
        int to = Math.min(text.length(), Math.max(trigger.start(), span.start()));
        for (int i = Math.min(trigger.end(), span.end()); i < to; i++) {
            if (Sentences.isStop(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static Words words(ToldEvent t, Span span) {
        return new Words(t.document(), t.mention().kind(), span);
    }

    private ToldEvent settle(ToldEvent t) {
        EventMention m = t.mention();
        boolean ownsTime = m.when().isEmpty()
                || owns(when, t, m.when().get().span())
                        && !isAnother(t, m.when().get().span());
        boolean ownsPlace =
                m.place().isEmpty() || owns(where, t, m.place().get().span());
        if (ownsTime && ownsPlace) {
            return t;
        }
        var mention = new EventMention(
                m.id(),
                m.kind(),
                m.trigger(),
                m.triggerText(),
                m.participants(),
                ownsTime ? m.when() : Optional.empty(),
                m.order(),
                ownsPlace ? m.place() : Optional.empty(),
                m.cause(),
                m.instrument(),
                m.tolls(),
                m.realis(),
                m.claim(),
                m.gist(),
                m.sense());
        return new ToldEvent(t.document(), t.published(), mention, t.entities(), t.reference());
    }

    private static boolean owns(Map<Words, List<ToldEvent>> claims, ToldEvent t, Span span) {
        return claims.getOrDefault(words(t, span), List.of()).stream()
                .min(Comparator.<ToldEvent>comparingInt(o -> distance(o, span))
                        .thenComparing(Comparator.naturalOrder()))
                .map(o -> o.equals(t)
                        || !claims.getOrDefault(words(t, span), List.of()).contains(t))
                .orElse(true);
    }

    private static int distance(ToldEvent t, Span span) {
        Span trigger = t.mention().trigger().span();
        return trigger.overlaps(span)
                ? 0
                : Math.max(trigger.start(), span.start()) - Math.min(trigger.end(), span.end());
    }
}
