package org.hearsay.commitment.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.event.EventMention;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Token;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** One report with all that was read of it so far, and the questions that all three readings ask of it. */
record Reading(
        Document document,
        Layers layers,
        Mentions mentions,
        List<Claim> claims,
        List<TimeExpression> times,
        Map<Integer, EventMention> eventAt) {

    /** Claims nest, but not deeper than this many that begin before one place. */
    private static final int LOOK_BACK = 12;

    /** A report whose event mentions are had by the token that their trigger begins with. */
    static Reading of(
            Document document,
            Layers layers,
            Mentions mentions,
            List<Claim> claims,
            List<TimeExpression> times,
            List<EventMention> events) {
        var at = new HashMap<Integer, EventMention>();
        for (EventMention e : events) {
            at.putIfAbsent(layers.firstTokenFrom(e.trigger().span().start()), e);
        }
        return new Reading(document, layers, mentions, claims.stream().sorted().toList(), times, at);
    }

    Syntax syntax() {
        return layers.syntax();
    }

    Token token(int index) {
        return layers.tokens().get(index);
    }

    /** Index of the token that governs the words of a span: the first that nothing inside governs. */
    OptionalInt headOf(Span span) {
        int from = layers.firstTokenFrom(span.start());
        int end = from;
        while (end < layers.tokens().size() && token(end).span().end() <= span.end()) {
            end++;
        }
        OptionalInt head = OptionalInt.empty();
        for (int i = from; i < end; i++) {
            int above = syntax().arc(i).head();
            if ((above < from || above >= end)
                    && token(i).isWord()
                    && !syntax().arc(i).is("mark")) {
                boolean verb = isVerb(i);
                if (head.isEmpty() || verb && !isVerb(head.getAsInt())) {
                    head = OptionalInt.of(i);
                }
            }
        }
        return head;
    }

    /** The clause of a word without the 'and' and the comma that lead it in. */
    Span bareSpanOf(int token) {
        int from = syntax().firstOf(token);
        while (from < token
                && (syntax().arc(from).is("cc") || syntax().arc(from).is("punct"))) {
            from++;
        }
        return Span.cover(token(from).span(), token(syntax().endOf(token) - 1).span());
    }

    /** Whether a place stands in a title or heading. */
    boolean isHeading(Span span) {
        return document.findBlock(span.start())
                .map(Block::kind)
                .filter(k -> k == Block.Kind.TITLE || k == Block.Kind.HEADING)
                .isPresent();
    }

    boolean isVerb(int token) {
        return switch (token(token).tag()) {
            case VERB, AUX -> true;
            default -> syntax().listChildren(token, "cop").stream().findAny().isPresent();
        };
    }

    /** The longest mention that a token belongs to, and that does not reach out of its sentence. */
    Optional<Mention> findMention(int token) {
        Span word = token(token).span();
        Optional<Sentence> sentence = layers.findSentence(word.start());
        return sentence.flatMap(s -> mentions.listIn(s.span()).stream()
                .filter(m -> m.span().contains(word))
                .filter(m -> m instanceof Name || m instanceof Nominal || m instanceof Pronoun)
                .max(Comparator.comparing((Mention m) -> m.referent().isPresent())
                        .thenComparing(m -> m.span().length())));
    }

    /** Whether a token stands for a person, a body or a state of this report that is known by name or description. */
    boolean isParty(int token) {
        return findMention(token)
                .filter(m -> m.referent().isPresent())
                .filter(m -> switch (mentions.getReferent(m.referent().getAsInt())
                        .kind()) {
                    case PERSON, ORGANIZATION, PLACE -> true;
                    case EVENT, WORK -> false;
                })
                .isPresent();
    }

    /** Whoever a token stands for, as a link of its own; the name of the referent stands for a pronoun. */
    Link party(int token) {
        Optional<Mention> mention = findMention(token);
        Span span = mention.map(Mention::span).orElseGet(() -> phrase(token));
        OptionalInt referent = mention.map(Mention::referent).orElse(OptionalInt.empty());
        boolean pointing = mention.filter(Pronoun.class::isInstance).isPresent();
        String text = pointing && referent.isPresent()
                ? mentions.getReferent(referent.getAsInt()).name()
                : span.of(document.text());
        return new Link(Link.Role.SPEAKER, text, Optional.of(span), referent);
    }

    /** The noun phrase of a token without the clauses that hang on it. */
    private Span phrase(int token) {
        Span span = token(token).span();
        for (int child : syntax().listChildren(token)) {
            if (!syntax().arc(child).is("acl")
                    && !syntax().arc(child).is("appos")
                    && !syntax().arc(child).is("punct")) {
                span = Span.cover(span, syntax().spanOf(child));
            }
        }
        return span;
    }

    /** The times inside some words, in order of place. */
    List<TimeExpression> timesIn(Span words) {
        int from = firstFrom(times, t -> t.span().start(), words.start());
        int end = firstFrom(times, t -> t.span().start(), words.end());
        return times.subList(from, end).stream()
                .filter(t -> words.contains(t.span()))
                .toList();
    }

    /** The claims whose content begins in some words, in order of place. */
    List<Claim> claimsIn(Span words) {
        int from = firstFrom(claims, c -> c.content().span().start(), words.start());
        return claims.subList(from, firstFrom(claims, c -> c.content().span().start(), words.end()));
    }

    /** The claims in whose content some words stand, the innermost first. */
    List<Claim> claimsAround(Span words) {
        int end = firstFrom(claims, c -> c.content().span().start(), words.start() + 1);
        return claims.subList(Math.max(0, end - LOOK_BACK), end).stream()
                .filter(c -> c.content().span().contains(words))
                .sorted(Comparator.comparingInt(c -> c.content().span().length()))
                .toList();
    }

    private static <T> int firstFrom(List<T> sorted, ToIntFunction<T> place, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (place.applyAsInt(sorted.get(mid)) < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** The value of the first day or part of a day inside a clause. */
    Optional<Edtf> timeIn(Span clause) {
        return timesIn(clause).stream()
                .filter(t -> t.kind() == TimeExpression.Kind.DATE || t.kind() == TimeExpression.Kind.TIME)
                .flatMap(t -> t.value().stream())
                .findFirst();
    }
}
