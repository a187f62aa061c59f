package org.hearsay.event.internal.slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.document.Document;
import org.hearsay.event.internal.slot.Candidate.Type;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Quantity;
import org.hearsay.mention.Referent;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Lists all words of a report that may fill a slot: mentions, other noun phrases, times. */
final class Phrases {

    private static final Set<String> NOMINAL = Set.of(
            "nsubj",
            "obj",
            "iobj",
            "obl",
            "nmod",
            "conj",
            "appos",
            "root",
            "xcomp",
            "ccomp",
            "parataxis",
            "dep",
            "vocative",
            "dislocated",
            "list",
            "orphan",
            "acl",
            "advcl",
            "csubj");

    private static final Set<String> BEFORE =
            Set.of("det", "amod", "nummod", "compound", "nmod", "flat", "advmod", "goeswith");

    private static final Set<String> EMPTY = Set.of(
            "it", "there", "this", "that", "these", "those", "which", "what", "one", "none", "nobody", "nothing", "all",
            "some", "each", "both", "such", "another", "its", "who", "whom", "whose");

    static final Set<String> PLACING =
            Set.of("in", "at", "near", "outside", "inside", "off", "around", "across", "along", "within", "throughout");

    private static final Set<String> PLACES =
            Set.copyOf(Lexicon.english("triggers").listTerms("places"));

    private final Document document;
    private final Layers layers;
    private final Syntax syntax;
    private final Mentions mentions;
    private final Map<Integer, Mention> mentionAt = new HashMap<>();
    /** Words of names: of each the head alone may fill a slot. */
    private final Set<Integer> inName = new HashSet<>();

    private final List<Candidate> found = new ArrayList<>();

    private Phrases(Document document, Layers layers, Mentions mentions) {
        this.document = document;
        this.layers = layers;
        this.syntax = layers.syntax();
        this.mentions = mentions;
    }

    /** All candidates of a report: those of the dateline, then in order of their heads. */
    static List<Candidate> list(Document document, Layers layers, Mentions mentions, List<TimeExpression> times) {
        var phrases = new Phrases(document, layers, mentions);
        phrases.dateline();
        boolean[] timed = phrases.times(times);
        phrases.mentioned();
        for (int s = 0; s < layers.sentences().size(); s++) {
            Sentence sentence = layers.sentences().get(s);
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (!timed[i]) {
                    phrases.nouns(s, i);
                }
            }
        }
        phrases.found.sort(Comparator.comparingInt(Candidate::head)
                .thenComparing(Candidate::type)
                .thenComparing(Candidate::span));
        return List.copyOf(phrases.found);
    }

    private void dateline() {
        document.masthead()
                .dateline()
                .ifPresent(d -> d.place().ifPresent(place -> {
                    int at = document.text().indexOf(place, d.span().start());
                    Span span = at >= 0 ? new Span(at, at + place.length()) : d.span();
                    OptionalInt referent = mentions.referents().stream()
                            .filter(r -> r.forms().contains(place))
                            .mapToInt(Referent::number)
                            .findFirst();
                    found.add(new Candidate(Type.PLACE, span, place, -1, -1, "place", referent, Optional.empty()));
                }));
    }

    /** Adds the times that name a point; tells which words stand in any time. */
    private boolean[] times(List<TimeExpression> times) {
        var timed = new boolean[layers.tokens().size()];
        for (TimeExpression t : times) {
            int first = layers.firstTokenFrom(t.span().start());
            int end = first + layers.tokensIn(t.span()).size();
            for (int i = first; i < end; i++) {
                timed[i] = true;
            }
            if (end > first && Moments.isPoint(t)) {
                int head = headOf(first, end);
                String form = t.kind().name().toLowerCase(Locale.ROOT);
                found.add(new Candidate(
                        Type.TIME,
                        t.span(),
                        t.text(),
                        head,
                        sentenceOf(head),
                        form,
                        OptionalInt.empty(),
                        Optional.of(t)));
            }
        }
        return timed;
    }

    private int sentenceOf(int token) {
        return layers.findSentence(layers.tokens().get(token).span().start())
                .map(Sentence::number)
                .orElse(-1);
    }

    /** The first word of a run that hangs on a word outside of it. */
    private int headOf(int first, int end) {
        for (int i = first; i < end; i++) {
            int head = syntax.arc(i).head();
            if ((head < first || head >= end)
                    && !syntax.arc(i).is("case")
                    && !syntax.arc(i).is("punct")) {
                return i;
            }
        }
        return end - 1;
    }

    private void mentioned() {
        for (Mention m : mentions.mentions()) {
            if (m instanceof Quantity) {
                continue;
            }
            int first = layers.firstTokenFrom(m.span().start());
            int end = first + layers.tokensIn(m.span()).size();
            if (end > first) {
                if (m instanceof Name) {
                    IntStream.range(first, end).forEach(inName::add);
                }
                mentionAt.merge(headOf(first, end), m, (a, b) -> b instanceof Name && !(a instanceof Name) ? b : a);
            }
        }
    }

    private void nouns(int sentence, int i) {
        Token token = layers.tokens().get(i);
        Arc arc = syntax.arc(i);
        Optional<Mention> mention = Optional.ofNullable(mentionAt.get(i));
        boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || token.tag() == Tag.PRON;
        // a slip of the tree makes a part of a name the subject: 'the court in Port Ansel ruled'
        boolean phrase = noun && !inName.contains(i) && NOMINAL.contains(arc.bare());
        if (!phrase && mention.isEmpty()) {
            return;
        }
        Span span = mention.map(Mention::span).orElseGet(() -> phrase(i));
        OptionalInt referent = mention.map(Mention::referent).orElse(OptionalInt.empty());
        String form = mention.map(Phrases::form).orElse(token.tag() == Tag.PRON ? "pronoun" : "words");
        String text = mention.map(this::text).orElseGet(() -> span.of(document.text()));
        boolean empty = EMPTY.contains(token.lower()) && referent.isEmpty();
        if (!empty) {
            found.add(new Candidate(Type.PARTY, span, text, i, sentence, form, referent, Optional.empty()));
        }
        String where = where(i, form);
        // 'Norlandic' tells whose, not where
        if (!where.isEmpty() && token.tag() != Tag.PRON && token.tag() != Tag.ADJ) {
            Span wide = mention.isPresent() && mention.get() instanceof Name ? span : placed(i, span);
            String words = mention.isPresent() && mention.get() instanceof Name ? text : wide.of(document.text());
            found.add(new Candidate(Type.PLACE, wide, words, i, sentence, where, referent, Optional.empty()));
        }
    }

    /** What speaks for a place, or nothing: a name of one, a word for one, a preposition before it. */
    private String where(int i, String form) {
        Token token = layers.tokens().get(i);
        boolean led = isLed(layers, i, PLACING);
        if (form.equals("place")) {
            return "place";
        }
        if (isPlace(token)) {
            return form.equals("words") || form.equals("thing") ? "place word" : "place word " + form;
        }
        return led && form.equals("body") ? "led body" : "";
    }

    /** Whether a word names a sort of place. */
    static boolean isPlace(Token token) {
        return PLACES.contains(token.lemma()) || PLACES.contains(token.lower());
    }

    /** Whether one of some small words leads a noun in. */
    static boolean isLed(Layers layers, int noun, Set<String> words) {
        return layers.syntax().listChildren(noun, "case").stream()
                .anyMatch(c -> words.contains(layers.tokens().get(c).lower()));
    }

    private static String form(Mention mention) {
        return switch (mention) {
            case Name n when n.kind() == EntityKind.PLACE -> "place";
            case Name n ->
                n.kind() == EntityKind.PERSON ? "person" : n.kind() == EntityKind.ORGANIZATION ? "body" : "work";
            case Nominal n ->
                switch (n.sort()) {
                    case PERSON, GROUP, UNNAMED -> "people";
                    case ORGANIZATION, OUTLET -> "group";
                    case DOCUMENT, THING -> "thing";
                };
            case Pronoun p -> "pronoun";
            case Quantity q -> "quantity";
        };
    }

    private String text(Mention m) {
        boolean named = m instanceof Name || m.referent().isEmpty();
        return named ? m.text() : mentions.getReferent(m.referent().getAsInt()).name();
    }

    /** A noun with what stands before it and its 'of'. */
    private Span phrase(int head) {
        int first = head;
        int end = head + 1;
        for (int child : syntax.listChildren(head)) {
            Arc arc = syntax.arc(child);
            if (child < head && BEFORE.stream().anyMatch(arc::is)) {
                first = Math.min(first, syntax.firstOf(child));
            }
            if (child > head && (arc.is("flat") || arc.is("compound"))) {
                end = Math.max(end, child + 1);
            }
        }
        for (int child : syntax.listObliques(head, "of")) {
            if (child > head && child - end <= 5) {
                end = Math.max(end, child + 1);
            }
        }
        return cover(first, end);
    }

    /** A place with the place that it lies in: 'the yard in Port Ansel'. */
    private Span placed(int head, Span span) {
        for (int child : syntax.listObliques(head)) {
            Mention in = mentionAt.get(child);
            if (child > head && child - head <= 6 && in instanceof Name n && n.kind() == EntityKind.PLACE) {
                return Span.cover(span, n.span());
            }
        }
        return span;
    }

    private Span cover(int first, int end) {
        return new Span(
                layers.tokens().get(first).span().start(),
                layers.tokens().get(end - 1).span().end());
    }
}
