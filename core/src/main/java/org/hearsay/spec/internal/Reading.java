package org.hearsay.spec.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.entity.RelationMention;
import org.hearsay.event.EventMention;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.Issue;
import org.hearsay.mention.Name;
import org.hearsay.model.Layers;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.spec.Example;
import org.hearsay.spec.Facet;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** The text of an example as the rules read it, put into the words of spec files. */
public final class Reading {

    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n");

    private final Extraction extraction;
    private final Layers layers;
    private final String text;

    private Reading(Extraction extraction, Layers layers) {
        this.extraction = extraction;
        this.layers = layers;
        this.text = extraction.document().text();
    }

    /** Reads the text of an example. */
    public static Reading of(Example example, DocumentReading reading) {
        Document document = document(example);
        return new Reading(reading.read(document, List.of()), reading.layers().read(document));
    }

    private static Document document(Example example) {
        String text = example.text();
        String hash = Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
        Masthead masthead = Masthead.of(example.published(), example.outlet()).in(Language.ENGLISH);
        DocumentId id = DocumentId.of(
                hash,
                example.outlet().orElse(""),
                example.published().map(Edtf::value).orElse(""));
        var origin = new Origin("example.txt", hash, "text/plain", Optional.empty());
        return new Document(id, origin, masthead, text, paragraphs(text), List.of(), List.of(), List.of());
    }

    private static List<Block> paragraphs(String text) {
        var blocks = new ArrayList<Block>();
        Matcher gap = PARAGRAPH.matcher(text);
        int start = 0;
        while (start < text.length()) {
            int end = gap.find(start) ? gap.start() : text.length();
            Span span = Span.of(start, end).strip(text);
            if (!span.isEmpty()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, span, 0));
            }
            start = end == text.length() ? end : gap.end();
        }
        return blocks;
    }

    /** All that was found of a facet, in order of place. */
    public List<Description> list(Facet facet) {
        return switch (facet) {
            case BLOCKS -> blocks();
            case SENTENCES ->
                layers.sentences().stream()
                        .map(s -> Description.of(s.span().of(text)))
                        .toList();
            case LEMMAS ->
                layers.tokens().stream()
                        .map(t -> Description.of(t.text() + ": " + t.lemma()))
                        .toList();
            case MENTIONS -> extraction.mentions().names().map(this::name).toList();
            case TIMES -> extraction.times().stream().map(Reading::time).toList();
            case CLAIMS -> extraction.claims().stream().map(this::claim).toList();
            case RELATIONS ->
                extraction.relations().stream().map(this::relation).toList();
            case EVENTS -> extraction.events().stream().map(this::event).toList();
        };
    }

    private List<Description> blocks() {
        var source = new Source("example.txt", Path.of("example.txt"));
        try (SourceReader reader = SourceReader.create()) {
            return switch (reader.read(source, text.getBytes(StandardCharsets.UTF_8), Optional.empty())) {
                case Outcome.Read(Document document, List<Issue> issues) ->
                    document.blocks().stream()
                            .map(b -> Description.of(kind(b) + ": " + b.span().of(document.text())))
                            .toList();
                case Outcome.Several several ->
                    several.reports().stream()
                            .map(r -> Description.of(r.document().text()))
                            .toList();
                case Outcome.Skipped(Issue reason) -> List.of(Description.of(reason.message()));
                case Outcome.Failed(Issue reason) -> List.of(Description.of(reason.message()));
            };
        }
    }

    private static String kind(Block block) {
        return block.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Description name(Name name) {
        Set<String> traits = new LinkedHashSet<>();
        name.referent().ifPresent(r -> traits.add("is " + nameOf(r)));
        name.title().ifPresent(t -> traits.add("title " + t));
        return new Description(name.text() + ": " + name.kind().slug(), traits);
    }

    private String nameOf(int referent) {
        return extraction.mentions().getReferent(referent).name();
    }

    private static Description time(TimeExpression time) {
        return Description.of(time.value().map(v -> time.text() + ": " + v).orElse(time.text()));
    }

    private Description claim(Claim claim) {
        String chain = claim.chain().stream().map(Link::text).collect(Collectors.joining(" / "));
        String cue = claim.cue().map(c -> c.of(text)).orElse("-");
        Set<String> traits = new LinkedHashSet<>(List.of(
                claim.form().slug(),
                claim.act().slug(),
                claim.polarity().slug(),
                claim.certainty().slug()));
        claim.hedges().forEach(h -> traits.add("hedge " + h.of(text)));
        return new Description(
                chain + " > " + cue + " > " + claim.content().span().of(text), traits);
    }

    private Description relation(RelationMention relation) {
        return new Description(
                nameOf(relation.subject()) + " > " + relation.kind().slug() + " > " + nameOf(relation.object()),
                relation.title().map(Set::of).orElse(Set.of()));
    }

    private Description event(EventMention event) {
        Set<String> traits = new LinkedHashSet<>();
        traits.add(event.realis().slug());
        event.participants().forEach(p -> traits.add(p.role().slug() + " " + named(p.referent(), p.text())));
        event.place().ifPresent(p -> traits.add("place " + named(p.referent(), p.text())));
        event.when()
                .ifPresent(w -> traits.add("time " + w.value().map(Edtf::value).orElse(w.text())));
        event.cause().ifPresent(c -> traits.add("cause " + c.text()));
        event.instrument().ifPresent(i -> traits.add("instrument " + i.text()));
        event.tolls().forEach(t -> traits.add(t.what().slug() + " " + t.least()));
        return new Description(event.kind().slug() + ": " + event.triggerText(), traits);
    }

    private String named(OptionalInt referent, String words) {
        return referent.isPresent() ? nameOf(referent.getAsInt()) : words;
    }
}
