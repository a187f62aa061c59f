package org.hearsay.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.document.Link;
import org.hearsay.document.Masthead;
import org.hearsay.document.Note;
import org.hearsay.document.Origin;
import org.hearsay.document.Reference;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.reading.Caps;
import org.hearsay.reading.Columns;
import org.hearsay.reading.Format;
import org.hearsay.reading.Limits;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Opening;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.reading.internal.charset.Decoding;
import org.hearsay.reading.internal.format.ContentFormat;
import org.hearsay.reading.internal.format.Unread;
import org.hearsay.reading.internal.head.Bylines;
import org.hearsay.reading.internal.head.HeadFacts;
import org.hearsay.reading.internal.head.Phrases;
import org.hearsay.reading.internal.head.PublicationDay;
import org.hearsay.reading.internal.note.LostSources;
import org.hearsay.reading.internal.note.Notes;
import org.hearsay.reading.internal.note.References;
import org.hearsay.reading.internal.paragraph.Piece;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.MarkdownParser;
import org.hearsay.reading.internal.parser.Parsed;
import org.hearsay.reading.internal.parser.ParserPool;
import org.hearsay.reading.internal.parser.PlainParser;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;
import org.hearsay.text.Span;

/** Reads files of every format: a parser for the format, then the rules that are the same for all. */
public final class ReportReader implements SourceReader {

    /** A shorter text in capitals may be a headline alone. */
    private static final int FEWEST_CAPITALS = 40;

    private final Limits limits;
    private final Caps caps;
    private final Columns columns;
    private final Phrases phrases;
    private final Languages languages;
    private final ParserPool parsers;

    public ReportReader(Limits limits, Caps caps, Columns columns) {
        this.limits = limits;
        this.caps = caps;
        this.columns = columns;
        Lexicon layout = Lexicon.english("layout");
        this.phrases = new Phrases(layout);
        this.languages = new Languages(layout);
        this.parsers = new ParserPool(limits);
    }

    @Override
    public Outcome read(Source source, byte[] content, Optional<Metadata.Row> metadata) {
        Optional<Format> format = ContentFormat.find(source.name(), content);
        if (format.isEmpty()) {
            return skipped(source, Unread.why(source.name()));
        }
        if (content.length == 0) {
            return failed(source, IssueCode.FILE_EMPTY, "is empty");
        }
        if (content.length > limits.fileBytes()) {
            return failed(
                    source, IssueCode.FILE_TOO_LARGE, "is larger than is read: " + (content.length >> 20) + " MiB");
        }
        return switch (format.get()) {
            case TEXT, MARKDOWN -> {
                Outcome outcome = plain(source, format.get(), content, metadata);
                boolean named = metadata.isPresent() || !ContentFormat.isOpen(source.name());
                yield named || isReport(outcome)
                        ? outcome
                        : skipped(source, "its name has no ending, and no dateline or head shows that it is a report");
            }
            case HTML, PDF, DOCX, MAIL, OUTLOOK, ARTICLE, WEB_ARCHIVE, RSS, ATOM, ODT, RTF, DOC, PNG, JPEG, TIFF ->
                parsed(source, format.get(), content, metadata);
        };
    }

    @Override
    public Optional<Opening> open(Source source) {
        return OpenSource.open(source, parsers, caps, columns);
    }

    @Override
    public void close() {
        parsers.close();
    }

    /** Notes, licences and settings have no ending either. */
    private static boolean isReport(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read read -> {
                Masthead masthead = read.document().masthead();
                boolean signed =
                        masthead.outlet().isPresent() || masthead.author().isPresent();
                yield masthead.dateline().isPresent()
                        || signed && masthead.published().isPresent();
            }
            case Outcome.Several several -> true;
            case Outcome.Skipped skipped -> false;
            case Outcome.Failed failed -> false;
        };
    }

    private Outcome parsed(Source source, Format format, byte[] content, Optional<Metadata.Row> metadata) {
        return switch (parsers.parse(format, content)) {
            // Of pictures most are no report: a saved page has dozens.
            case Parsed.Refused refused ->
                refused.code() == IssueCode.PICTURE_NOT_READ || refused.code().severity() == IssueCode.Severity.NOTE
                        ? new Outcome.Skipped(issue(source, refused.code(), refused.message()))
                        : failed(source, refused.code(), refused.message());
            case Parsed.Drafted drafted -> {
                List<Draft> found = drafted.drafts().stream()
                        .filter(d -> !d.parts().isEmpty())
                        .toList();
                List<Draft> batch = found.size() == 1 ? Batch.of(found.getFirst()) : List.of();
                List<Draft> drafts = batch.isEmpty() ? found : batch;
                yield drafts.isEmpty()
                        ? failed(source, IssueCode.FILE_EMPTY, "holds no text")
                        : documents(source, format, Ids.sha256(content), drafts, List.of(), metadata);
            }
        };
    }

    /** A report for each draft, the flaws of the file with the first; of what a table tells of the file, many have the outlet and language. */
    private Outcome documents(
            Source source,
            Format format,
            String sha256,
            List<Draft> drafts,
            List<Draft.Flaw> flaws,
            Optional<Metadata.Row> metadata) {
        var origin = new Origin(source.name(), sha256, format.mediaType(), Optional.empty());
        if (drafts.size() == 1) {
            return document(source, origin, drafts.getFirst(), flaws, metadata);
        }
        List<Outcome.Read> reports = new ArrayList<>();
        for (Draft draft : drafts) {
            var part = new org.hearsay.document.Part(
                    sha256, reports.size() + 1, draft.facts().title());
            List<Draft.Flaw> own = reports.isEmpty() ? flaws : List.of();
            reports.add(document(source, origin.withPart(part), draft, own, metadata.map(Metadata.Row::ofMany)));
        }
        return new Outcome.Several(reports);
    }

    private Outcome plain(Source source, Format format, byte[] content, Optional<Metadata.Row> metadata) {
        Decoding decoded = Decoding.of(content);
        if (decoded.isBinary()) {
            return failed(source, IssueCode.FILE_NOT_TEXT, "is named like a text but holds none");
        }
        Draft draft =
                format == Format.MARKDOWN ? MarkdownParser.parse(decoded.text()) : PlainParser.parse(decoded.text());
        if (draft.parts().isEmpty()) {
            return failed(source, IssueCode.FILE_EMPTY, "holds nothing but white space");
        }
        List<Draft.Flaw> flaws = new ArrayList<>();
        decoded.guess().ifPresent(g -> flaws.add(new Draft.Flaw(IssueCode.CHARSET_GUESSED, Optional.empty(), g)));
        List<Draft> batch = Batch.of(draft);
        if (!batch.isEmpty()) {
            return documents(source, format, Ids.sha256(content), batch, flaws, metadata);
        }
        Digest digest = Digest.of(draft, phrases);
        if (digest.unclear()) {
            flaws.add(new Draft.Flaw(
                    IssueCode.SEVERAL_REPORTS,
                    Optional.empty(),
                    "seems to hold several reports, each with a dateline of its own; it is read as one"));
        }
        List<Draft> drafts = digest.reports().isEmpty() ? List.of(draft) : digest.reports();
        return documents(source, format, Ids.sha256(content), drafts, flaws, metadata);
    }

    private Outcome.Read document(
            Source source, Origin file, Draft whole, List<Draft.Flaw> noted, Optional<Metadata.Row> metadata) {
        Draft draft = whole.within(limits);
        List<Draft.Flaw> flaws = new ArrayList<>(noted);
        flaws.addAll(draft.flaws());
        lostCharacters(draft.text()).ifPresent(flaws::add);
        Structure structure = Structure.of(
                draft,
                phrases,
                metadata.flatMap(Metadata.Row::published)
                        .or(() -> PublicationDay.of(draft.facts(), new HeadFacts(), List.of())
                                .value()));
        List<Piece> pieces = structure.pieces();
        List<Note> notes = new Notes(draft.text(), flaws).read(pieces, draft.marks());
        List<Span> readable = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind().isReadable() && piece.kind() != Block.Kind.TITLE) {
                readable.add(piece.span());
                LostSources.find(draft.text(), piece, notes, flaws);
            }
        }
        List<Reference> references = References.in(draft.text(), readable);
        Language language = languages.of(draft.text(), pieces).orElse(Language.ENGLISH);
        Optional<String> url = metadata.flatMap(Metadata.Row::url)
                .or(source.capture()::url)
                .or(draft.facts()::url)
                .or(structure.facts()::url);
        PublicationDay day = PublicationDay.of(
                draft.facts(),
                structure.facts(),
                url.stream().toList(),
                source.capture().day());
        Optional<Edtf> published = metadata.flatMap(Metadata.Row::published);
        if (published.isEmpty()) {
            day.disagreement().ifPresent(flaws::add);
        }
        Masthead masthead = masthead(structure.facts(), draft.facts(), metadata, published.or(day::value), language);
        if (!masthead.language().equals(Optional.of(Language.ENGLISH))) {
            flaws.add(new Draft.Flaw(
                    IssueCode.LANGUAGE_NOT_READ,
                    Optional.empty(),
                    "is in a language that is not read yet ("
                            + masthead.language().map(Language::code).orElse("?")
                            + "); it is kept and can be searched, but no claims are read from it"));
        }
        if (isInCapitals(draft.text(), readable)) {
            flaws.add(new Draft.Flaw(
                    IssueCode.CAPITALS_ONLY,
                    Optional.empty(),
                    "is written in capitals; names and claims are found less well in it"));
        }
        if (masthead.published().isEmpty()) {
            flaws.add(new Draft.Flaw(
                    IssueCode.DATE_MISSING,
                    Optional.empty(),
                    "does not tell when it was published; "
                            + source.capture()
                                    .day()
                                    .map(d -> "it was taken on " + d.value() + " and appeared then or before; ")
                                    .orElse("")
                            + "times are left open"));
        }
        DocumentId id = DocumentId.of(
                file.part().map(p -> file.sha256() + "#" + p.index()).orElse(file.sha256()),
                masthead.outlet().orElse(""),
                masthead.published().map(Edtf::value).orElse(""));
        var origin = new Origin(
                file.file(),
                file.sha256(),
                file.mediaType(),
                url,
                file.part(),
                source.capture().day());
        List<Link> links = draft.links();
        Document document = new Document(
                id, origin, masthead, draft.text(), blocks(pieces), notes, references, links, draft.pages());
        return new Outcome.Read(document, issues(source, id, flaws));
    }

    /** Wire style: nearly all letters of the running text that have a case are capitals. */
    private static boolean isInCapitals(String text, List<Span> readable) {
        long capitals = 0;
        long small = 0;
        for (Span span : readable) {
            String words = span.of(text);
            capitals += words.chars().filter(Character::isUpperCase).count();
            small += words.chars().filter(Character::isLowerCase).count();
        }
        return capitals >= FEWEST_CAPITALS && capitals > 9 * small;
    }

    private Masthead masthead(
            HeadFacts text, Facts format, Optional<Metadata.Row> table, Optional<Edtf> published, Language language) {
        Optional<String> outlet = table.flatMap(Metadata.Row::outlet)
                .or(format::outlet)
                .or(text::outlet)
                .or(format::sender);
        return new Masthead(
                table.flatMap(Metadata.Row::title).or(text::title).or(format::title),
                published,
                outlet,
                // Houses sign files with their own name where a writer's would stand.
                table.flatMap(Metadata.Row::author)
                        .or(text::author)
                        .or(() -> format.author().flatMap(a -> new Bylines(phrases).author(a)))
                        .filter(a -> !outlet.equals(Optional.of(a))),
                text.series(),
                table.flatMap(Metadata.Row::language).or(() -> Optional.of(language)),
                text.originalLanguage(),
                text.translatedBy(),
                text.dateline());
    }

    private static List<Block> blocks(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        int section = 0;
        for (Piece piece : pieces) {
            if (piece.kind() == Block.Kind.HEADING) {
                section++;
            }
            blocks.add(new Block(piece.kind(), piece.span(), section));
        }
        return blocks;
    }

    private static Optional<Draft.Flaw> lostCharacters(String text) {
        long lost = text.chars().filter(c -> c == '\ufffd').count();
        int first = text.indexOf('\ufffd');
        return lost == 0
                ? Optional.empty()
                : Optional.of(new Draft.Flaw(
                        IssueCode.CHARACTERS_LOST,
                        Optional.of(new Span(first, first + 1)),
                        "has " + lost + " characters that were lost before it came here"));
    }

    private static List<Issue> issues(Source source, DocumentId id, List<Draft.Flaw> flaws) {
        return flaws.stream()
                .map(f -> new Issue(
                        f.code(),
                        Optional.of(source.name()),
                        Optional.of(id),
                        f.span(),
                        source.name() + " " + f.message() + "."))
                .sorted()
                .toList();
    }

    private static Outcome skipped(Source source, String why) {
        return new Outcome.Skipped(issue(source, IssueCode.FORMAT_UNKNOWN, "is skipped: " + why));
    }

    /** Of what was taken from the web much is no report: frames and pieces without text. */
    private static Outcome failed(Source source, IssueCode code, String what) {
        if (code == IssueCode.FILE_EMPTY && source.capture().url().isPresent()) {
            return new Outcome.Skipped(issue(source, IssueCode.ENTRY_SKIPPED, "is skipped: it " + what));
        }
        return new Outcome.Failed(issue(source, code, what));
    }

    private static Issue issue(Source source, IssueCode code, String what) {
        return Issue.ofFile(code, source.name(), source.name() + " " + what + ".");
    }
}
