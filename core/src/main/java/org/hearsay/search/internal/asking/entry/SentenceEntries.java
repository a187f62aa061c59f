package org.hearsay.search.internal.asking.entry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.event.EventMention;
import org.hearsay.extraction.Extraction;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Quantity;
import org.hearsay.mention.Referent;
import org.hearsay.model.Encoding.Meaning;
import org.hearsay.model.Sense;
import org.hearsay.search.Sentences;
import org.hearsay.search.internal.Fields;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** The sentences of a report as entries of the index, each with what a question may ask of it. */
public final class SentenceEntries {

    /** Of a sentence that somebody else tells so much is told by him; the rest is where and when he said it. */
    private static final double LEAST_TOLD = 0.4;

    /** Room for the mark that opens a quotation. */
    private static final int MARK = 1;

    private final Extraction extraction;
    private final Sentences sentences;
    private final List<Span> spans;
    private final List<List<Claim>> claims;
    private final List<List<TimeExpression>> times;
    private final List<List<EventMention>> events;
    private final List<List<Meaning>> meanings;
    private final List<Document> entries = new ArrayList<>();

    private SentenceEntries(Extraction extraction, Sentences sentences) {
        this.extraction = extraction;
        this.sentences = sentences;
        this.spans = sentences.list();
        this.claims = bySentence(extraction.claims(), c -> c.content().span());
        this.times = bySentence(extraction.times(), TimeExpression::span);
        this.meanings = bySentence(extraction.meanings(), Meaning::span);
        this.events = bySentence(extraction.events(), e -> e.trigger().span());
    }

    /** What lies in each sentence, or reaches into it. */
    private <T> List<List<T>> bySentence(List<T> things, Function<T, Span> place) {
        var lists = new ArrayList<List<T>>();
        spans.forEach(s -> lists.add(new ArrayList<>()));
        for (T thing : things) {
            Span span = place.apply(thing);
            int found = Collections.binarySearch(spans, Span.of(span.start(), Integer.MAX_VALUE));
            for (int i = Math.max(0, (found < 0 ? -found - 1 : found) - 1);
                    i < spans.size() && spans.get(i).start() < span.end();
                    i++) {
                if (spans.get(i).overlaps(span)) {
                    lists.get(i).add(thing);
                }
            }
        }
        return lists;
    }

    /** All sentences of a report. */
    public static List<Document> of(Extraction extraction, Sentences sentences) {
        var making = new SentenceEntries(extraction, sentences);
        for (int i = 0; i < making.spans.size(); i++) {
            making.add(i);
        }
        return making.entries;
    }

    /** The key of a sentence, by which an event names those that tell it. */
    public static String key(String document, Span sentence) {
        return document + ":" + sentence.start();
    }

    private void add(int i) {
        Span span = spans.get(i);
        String document = extraction.document().id().value();
        List<Claim> told = claims.get(i);
        List<Mention> mentions = extraction.mentions().listIn(span);
        var entry = new Document();
        entry.add(new StringField(Fields.KIND, Fields.SENTENCE_KIND, Field.Store.NO));
        entry.add(new StringField(Fields.ID, key(document, span), Field.Store.YES));
        entry.add(new StringField(Fields.DOCUMENT, document, Field.Store.YES));
        entry.add(new TextField(Fields.SENTENCE, sentences.words(span), Field.Store.YES));
        entry.add(new TextField(Fields.WHO, String.join(" . ", who(mentions, told)), Field.Store.NO));
        entry.add(new TextField(Fields.AROUND, around(i), Field.Store.NO));
        for (String key : dates(i)) {
            entry.add(new StringField(Fields.DATE, key, Field.Store.YES));
        }
        entry.add(new StoredField(Fields.PLACE, span.start() + ":" + span.end()));
        entry.add(new StoredField(Fields.NUMBER, i));
        entry.add(new StoredField(Fields.SIGNS, String.join(" ", signs(i, mentions))));
        meaning(i).ifPresent(s -> {
            entry.add(new StoredField(Fields.MEANING, s.code()));
            entry.add(new KnnByteVectorField(Fields.NEAR, s.axes(), VectorSimilarityFunction.COSINE));
        });
        events.get(i).stream()
                .flatMap(e -> e.sense().stream())
                .map(Sense::code)
                .distinct()
                .forEach(s -> entry.add(new StoredField(Fields.EVENTS, s)));
        findTeller(span, told).ifPresent(c -> entry.add(new StoredField(Fields.CHAIN, chain(c))));
        entries.add(entry);
    }

    /** Everybody and everything that the sentence speaks of, by the names and offices that the report has for them. */
    private Set<String> who(List<Mention> mentions, List<Claim> told) {
        var who = new LinkedHashSet<String>();
        Stream<OptionalInt> named = mentions.stream().map(Mention::referent);
        Stream<OptionalInt> telling =
                told.stream().flatMap(c -> c.chain().stream()).map(Link::referent);
        Stream.concat(named, telling)
                .flatMapToInt(OptionalInt::stream)
                .distinct()
                .forEach(n -> {
                    Referent referent = extraction.mentions().getReferent(n);
                    who.add(referent.name());
                    who.addAll(referent.titles());
                });
        told.forEach(c -> c.chain().forEach(l -> who.add(l.text())));
        return who;
    }

    private Optional<Sense> meaning(int i) {
        List<Sense> senses = meanings.get(i).stream().map(Meaning::sense).toList();
        return senses.isEmpty() ? Optional.empty() : Optional.of(Sense.between(senses));
    }

    private String around(int i) {
        String before = i > 0 ? sentences.words(spans.get(i - 1)) : "";
        String after = i + 1 < spans.size() ? sentences.words(spans.get(i + 1)) : "";
        return before + " " + after;
    }

    private Set<String> dates(int i) {
        var keys = new TreeSet<String>();
        times.get(i).forEach(t -> t.value().ifPresent(v -> keys.addAll(DateKeys.of(v))));
        return keys;
    }

    /** The claim that the sentence is told in: the one of most of its words, the innermost of several; what is said in passing makes it nobody's. */
    static Optional<Claim> findTeller(Span sentence, List<Claim> claims) {
        return claims.stream()
                .filter(c -> c.content().span().start() <= sentence.start() + MARK
                        || told(sentence, c.speaker(), claims) > LEAST_TOLD * sentence.length())
                .max(Comparator.comparingInt((Claim c) -> shared(sentence, c) * 2 > sentence.length() ? 1 : 0)
                        .thenComparingInt(c -> c.chain().size())
                        .thenComparingInt(c -> shared(sentence, c))
                        .thenComparing(Claim::id));
    }

    /** How much of a sentence somebody's words take, with those that tell who says them, and how. */
    private static int told(Span sentence, Link speaker, List<Claim> claims) {
        var taken = new BitSet();
        for (Claim c : claims) {
            if (c.speaker().text().equals(speaker.text())) {
                Span whole = Stream.concat(c.cue().stream(), c.chain().stream().flatMap(l -> l.span().stream()))
                        .filter(sentence::overlaps)
                        .reduce(c.content().span(), Span::cover);
                taken.set(
                        Math.max(0, whole.start() - sentence.start()),
                        Math.min(sentence.end(), whole.end()) - sentence.start());
            }
        }
        return taken.cardinality();
    }

    private static int shared(Span sentence, Claim claim) {
        Span content = claim.content().span();
        return Math.min(sentence.end(), content.end()) - Math.max(sentence.start(), content.start());
    }

    private static String chain(Claim claim) {
        return Cells.write(claim.chain().stream()
                .map(l -> List.of(l.role().name(), l.text()))
                .toList());
    }

    private Set<String> signs(int i, List<Mention> mentions) {
        Span span = spans.get(i);
        var signs = new TreeSet<String>();
        for (Mention m : mentions) {
            switch (m) {
                case Quantity q -> signs.add("quantity");
                case Name n -> signs.add("name-" + n.kind().slug());
                case Nominal n -> {}
                case Pronoun p -> {}
            }
        }
        times.get(i).forEach(t -> signs.add(t.hour().isPresent() ? "hour" : "time"));
        claims.get(i).forEach(c -> addSigns(c, signs));
        events.get(i).forEach(e -> addSigns(e, signs));
        if (sentences.words(span).chars().anyMatch(Character::isDigit)) {
            signs.add("figure");
        }
        extraction
                .document()
                .findBlock(span.start())
                .ifPresent(b -> signs.add("block-" + b.kind().name().toLowerCase(Locale.ROOT)));
        return signs;
    }

    private static void addSigns(Claim claim, Set<String> signs) {
        signs.add("claim");
        signs.add("act-" + claim.act().slug());
        if (claim.polarity() == Polarity.DENY) {
            signs.add("denial");
        }
        if (claim.form() != Form.INDIRECT) {
            signs.add("quoted");
        }
        if (claim.chain().size() > 1) {
            signs.add("relayed");
        }
        if (claim.chain().stream().anyMatch(l -> l.role() == Link.Role.UNNAMED)) {
            signs.add("unnamed");
        }
    }

    private static void addSigns(EventMention event, Set<String> signs) {
        signs.add("event");
        signs.add("realis-" + event.realis().slug());
        if (event.cause().isPresent()) {
            signs.add("cause");
        }
        if (event.place().isPresent()) {
            signs.add("placed");
        }
        if (event.when().isPresent()) {
            signs.add("dated");
        }
        if (!event.tolls().isEmpty()) {
            signs.add("toll");
        }
    }
}
