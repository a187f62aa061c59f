package org.hearsay.bench.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hearsay.bench.join.JoinText.Marked;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.When;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.model.Arc;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/**
 * The event mentions for what people marked: the product's own where it has one there, else one of no kind with what hangs
 * on its words in the syntax.
 */
final class MarkedMentions {

    private static final Extractor BY = new Extractor("marked", "1");

    private final JoinText text;
    private final Syntax syntax;
    private final List<Token> tokens;

    MarkedMentions(JoinText text) {
        this.text = text;
        this.syntax = text.layers().syntax();
        this.tokens = text.layers().tokens();
    }

    /** The event of each mention. */
    Map<EventMention, String> find() {
        Map<EventMention, String> found = new LinkedHashMap<>();
        for (Marked mark : text.marks()) {
            List<EventMention> own = text.reading().events().stream()
                    .filter(e -> isIn(e.trigger().span(), mark))
                    .filter(e -> !found.containsKey(e))
                    .limit(mark.loose() ? 4 : 1)
                    .toList();
            own.forEach(e -> found.put(e, mark.chain()));
            if (own.isEmpty()) {
                made(mark).ifPresent(e -> found.putIfAbsent(e, mark.chain()));
            }
        }
        return found;
    }

    private static boolean isIn(Span trigger, Marked mark) {
        return mark.loose()
                ? trigger.start() >= mark.words().start() - 1
                        && trigger.end() <= mark.words().end() + 1
                : trigger.overlaps(mark.words());
    }

    private Optional<EventMention> made(Marked mark) {
        OptionalInt head = head(mark.words());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int word = head.getAsInt();
        Span trigger = mark.loose() ? tokens.get(word).span() : mark.words();
        var participants = new ArrayList<Participant>();
        Optional<Filler> place = Optional.empty();
        var parts = new ArrayList<>(syntax.listChildren(word));
        OptionalInt subject = syntax.findSubject(word);
        if (subject.isPresent() && !parts.contains(subject.getAsInt())) {
            parts.add(subject.getAsInt());
        }
        for (int part : parts) {
            Arc arc = syntax.arc(part);
            Optional<Mention> named = text.reading().mentions().listIn(syntax.spanOf(part)).stream()
                    .filter(m -> m.referent().isPresent())
                    .findFirst();
            if (named.isEmpty()) {
                continue;
            }
            Mention m = named.get();
            EntityKind kind = text.reading()
                    .mentions()
                    .getReferent(m.referent().getAsInt())
                    .kind();
            if (kind == EntityKind.PLACE && (arc.is("obl") || arc.is("nmod")) && place.isEmpty()) {
                place = Optional.of(new Filler(m.span(), m.text(), m.referent()));
            } else if (!arc.is("advcl") && !arc.is("conj") && !arc.is("acl")) {
                participants.add(new Participant(role(word, arc), m.span(), m.text(), m.referent()));
            }
        }
        Span around = syntax.spanOf(word);
        Optional<When> when = text.reading().times().stream()
                .filter(t -> around.contains(t.span()))
                .findFirst()
                .map(MarkedMentions::when);
        return Optional.of(new EventMention(
                Ids.of("o", text.reading().document().id(), EventKind.OTHER, trigger.start(), trigger.end()),
                EventKind.OTHER,
                new Evidence(text.reading().document().id(), trigger, BY),
                trigger.of(text.reading().document().text()),
                participants,
                when,
                List.of(),
                place,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Realis.ACTUAL,
                Optional.empty(),
                Optional.empty(),
                text.layers().findSense(trigger)));
    }

    private static When when(TimeExpression time) {
        return new When(time.span(), time.text(), time.value(), "marked");
    }

    private Participant.Role role(int word, Arc arc) {
        boolean struck = arc.is("obj") || arc.is("nsubj") && syntax.isPassive(word);
        return struck ? Participant.Role.PATIENT : arc.is("nsubj") ? Participant.Role.AGENT : Participant.Role.ATTENDEE;
    }

    /** The word on which the others hang: a verb before a noun before the rest. */
    private OptionalInt head(Span words) {
        int first = text.layers().firstTokenFrom(words.start());
        int end = first + text.layers().tokensIn(words).size();
        return IntStream.range(first, end)
                .filter(i -> tokens.get(i).isWord())
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> rank(tokens.get(i).tag()))
                        .thenComparingInt(i -> depth(i, first, end)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** How many words of a span stand above one of them. */
    private int depth(int word, int first, int end) {
        int depth = 0;
        for (int at = syntax.arc(word).head();
                at >= first && at < end;
                at = syntax.arc(at).head()) {
            depth++;
        }
        return depth;
    }

    private static int rank(Tag tag) {
        return switch (tag) {
            case VERB -> 0;
            case NOUN -> 1;
            case ADJ, PROPN -> 2;
            default -> 3;
        };
    }
}
