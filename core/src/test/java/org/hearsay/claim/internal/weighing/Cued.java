package org.hearsay.claim.internal.weighing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hearsay.claim.SourceModel;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.quotation.Quotations;
import org.hearsay.claim.internal.rule.AttributionFinder;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.source.SourceWords;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.source.ToldSigns;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.claim.internal.unit.Units;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Attribution;
import org.hearsay.model.Encoding;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/** A report of one sentence, with what an encoder is made to have read in it as 'source | cue | content'. */
public final class Cued {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    public final String report;
    public final Marks marks;
    private final TreeReading tree;
    private final Unit unit;
    private final CueBook book = new CueBook(Lexicon.english("cues"));
    private final Sources sources;
    private final Mentions mentions;

    /** One that no encoder has read. */
    public Cued(String report) {
        this(report, plain -> plain);
    }

    public Cued(String report, String read) {
        this(
                report,
                plain -> plain.with(new Encoding(
                        List.of(), List.of(attribution(plain, read, report)), Map.of(), List.of(), List.of())));
    }

    /** One with the tree that a parser is made to have found: a line a word, 'tag head relation', words counted from 0. */
    static Cued parsed(String report, String tree) {
        return new Cued(
                report,
                plain -> plain.with(new Encoding(parses(plain, tree), List.of(), Map.of(), List.of(), List.of())));
    }

    private Cued(String report, UnaryOperator<Layers> reading) {
        this.report = report;
        var document = new Document(
                DocumentId.of("0", "", ""),
                new Origin("report.txt", "0".repeat(64), "text/plain", Optional.empty()),
                Masthead.EMPTY,
                report,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, report.length()), 0)),
                List.of(),
                List.of(),
                List.of());
        Layers plain = LAYERS.read(document);
        Layers layers = reading.apply(plain);
        this.mentions = MentionFinder.rules().find(document, plain);
        this.sources = new Sources(report, mentions, SourceWords.of(Lexicon.english("sources")), SourceModel.english());
        this.unit = Units.of(document, layers, Quotations.of(document, layers, mentions), book)
                .getFirst();
        this.marks = new Marks(layers);
        this.tree = new TreeReading(layers, book, sources);
    }

    private static List<Parse> parses(Layers plain, String tree) {
        List<String> lines = tree.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    String[] part = lines.get(i).strip().split(" ");
                    return new Parse(
                            Tag.valueOf(part[0]),
                            0.9,
                            plain.tokens().get(i).lemma(),
                            Integer.parseInt(part[1]),
                            part[2],
                            0.9);
                })
                .toList();
    }

    private static Attribution attribution(Layers layers, String read, String report) {
        String[] part = read.split(" \\| ");
        return new Attribution(
                Optional.of(words(layers, report, part[1], "cue")),
                List.of(new Attribution.Part(words(layers, report, part[0], "source"), 1)),
                List.of(new Attribution.Part(words(layers, report, part[2], "content"), 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                OptionalInt.empty());
    }

    private static LabelledSpan words(Layers layers, String report, String words, String label) {
        Span span = span(report, words);
        int first = layers.firstTokenFrom(span.start());
        return new LabelledSpan(span, first, first + layers.tokensIn(span).size(), label, 0.9);
    }

    /** Where words stand first. */
    public Span span(String words) {
        return span(report, words);
    }

    private static Span span(String report, String words) {
        int start = report.indexOf(words);
        return new Span(start, start + words.length());
    }

    public Unit unit() {
        return unit;
    }

    /** The readings, those of one cue together. */
    public List<List<Proposal>> propose() {
        return new Proposals(marks, tree, book, sources).propose(unit, new AttributionFinder(book, sources).find(unit));
    }

    /** 'source (whose) | cue | content (whose)', a line each reading. */
    public String readings() {
        var out = new StringBuilder();
        propose().stream()
                .flatMap(List::stream)
                .forEach(p -> out.append(words(p.sources()))
                        .append(" (")
                        .append(p.source())
                        .append(") | ")
                        .append(p.attribution().cueSpan().of(report))
                        .append(" | ")
                        .append(words(p.contents()))
                        .append(" (")
                        .append(p.content())
                        .append(")\n"));
        return out.toString();
    }

    private String words(List<Span> spans) {
        return String.join(" / ", spans.stream().map(s -> s.of(report)).toList());
    }

    /** The signs of those whom a subject tells something. */
    public List<String> told(SourceFinder.Range told, SourceFinder.Range subject) {
        return new ToldSigns(mentions, sources).of(unit, told, subject);
    }

    /** What tells where nobody says anything. */
    Unsaid unsaid() {
        return new Unsaid(marks, book, sources);
    }

    /** The signs of the first reading. */
    public List<String> signs() {
        return new Signs(marks, book, sources).of(propose().getFirst().getFirst());
    }
}
