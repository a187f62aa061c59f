package org.hearsay.reading.internal.parser.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hearsay.issue.IssueCode;
import org.hearsay.lexicon.PartedWords;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.DraftBuilder;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.reading.internal.parser.scan.Tesseract;

/** PDF to parts: lines are joined to paragraphs by their places and sizes; running heads and page numbers are left out. */
public final class PdfParser {

    private final Scans scans;
    private final List<PdfLine> lines;
    private final float body;
    private final float title;
    private final List<PdfLine> aside;
    private final Map<Integer, Float> rights = new HashMap<>();
    private final PartedWords parted;
    private final DraftBuilder out = new DraftBuilder();
    private Part.Hint open = Part.Hint.NONE;

    private PdfParser(List<PdfLine> lines, Scans scans) {
        this.scans = scans;
        Margins margins = Margins.of(lines);
        this.aside = margins.aside();
        List<PdfLine> kept = Columns.order(margins.text());
        this.body = PdfLine.bodySize(kept);
        this.lines = notesLast(kept);
        this.title = titleSize(this.lines, body);
        this.lines.forEach(l -> rights.merge(column(l), l.right(), Math::max));
        this.parted = PartedWords.of(this.lines.stream().map(PdfLine::text).collect(Collectors.joining("\n")));
    }

    /** Notes at the foot of a page would cut the paragraph that goes on overleaf. */
    private List<PdfLine> notesLast(List<PdfLine> all) {
        List<PdfLine> prose = new ArrayList<>();
        List<PdfLine> notes = new ArrayList<>();
        Optional<PdfLine> note = Optional.empty();
        for (PdfLine line : all) {
            boolean isSmall = line.size() < body - 0.6;
            boolean goesOn = note.isPresent() && note.get().page() == line.page();
            boolean begins = startsNote(line) && line.y() > line.height() * 0.4;
            note = isSmall && (goesOn || begins) ? Optional.of(line) : Optional.empty();
            (note.isPresent() ? notes : prose).add(line);
        }
        prose.addAll(notes);
        return prose;
    }

    /** Parses a file; pages without words are recognised, where there is a program for it. */
    public static Draft parse(byte[] bytes, Optional<Tesseract> tesseract) {
        try (PDDocument document =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly().streamCache)) {
            List<PdfLine> lines = new ArrayList<>(PdfLines.of(document));
            var scans = new Scans(tesseract);
            scans.read(document, lines);
            lines.addAll(scans.lines());
            lines.sort(Comparator.comparingInt(PdfLine::page));
            if (lines.isEmpty()) {
                throw new ParseFailure(
                        IssueCode.PDF_WITHOUT_TEXT,
                        scans.recognised() > 0
                                ? "holds pictures, and no words that can be recognised"
                                : "holds pictures of pages and no text; to read them Tesseract has to be installed");
            }
            return draft(lines, scans, facts(document.getDocumentInformation()));
        } catch (InvalidPasswordException e) {
            throw new ParseFailure(IssueCode.PDF_ENCRYPTED, "is not read: it is locked by a password");
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw new ParseFailure(IssueCode.PDF_BROKEN, "is broken or no PDF file: " + reason);
        }
    }

    /** Printed and recognised lines as parts. */
    static Draft draft(List<PdfLine> lines, Scans scans, Facts facts) {
        var parser = new PdfParser(lines, scans);
        parser.run();
        if (scans.recognised() > 0) {
            parser.out.flaw(
                    IssueCode.TEXT_RECOGNISED,
                    "was recognised in pictures by a machine (" + pages(scans.recognised()) + ", confidence "
                            + Math.round(100 * scans.confidence()) + " of 100); names and numbers may be wrong");
        }
        if (!scans.unread().isEmpty()) {
            parser.out.flaw(
                    IssueCode.PAGE_NOT_READ,
                    "holds " + pages(scans.unread().size())
                            + " that are pictures and were not read, the first of them page "
                            + (scans.unread().getFirst() + 1));
        }
        return parser.out.build(facts);
    }

    private static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }

    private void run() {
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0 && breaks(lines.get(i - 1), line)) {
                out.end(open);
            }
            if (out.isEmpty()) {
                open = hint(line);
            }
            add(
                    line,
                    i + 1 < lines.size() && !breaks(line, lines.get(i + 1))
                            ? Optional.of(lines.get(i + 1))
                            : Optional.empty());
        }
        out.end(open);
        for (PdfLine line : aside) {
            out.page(line.page() + 1, scans.confidence(line.page()));
            out.append(line.text());
            out.end(Part.Hint.BOILERPLATE);
        }
    }

    private void add(PdfLine line, Optional<PdfLine> next) {
        String text = line.text();
        out.page(line.page() + 1, scans.confidence(line.page()));
        boolean cut = next.isPresent() && isHyphenated(text, next.get().text());
        String words = cut && !isCompound(text, next.get().text()) ? text.substring(0, text.length() - 1) : text;
        int at = 0;
        for (PdfLine.PdfLink link : line.links()) {
            int from = Math.min(Math.max(at, link.from()), words.length());
            int to = Math.min(Math.max(from, link.to()), words.length());
            out.append(words.substring(at, from));
            int start = out.position();
            out.append(words.substring(from, to).strip());
            out.link(start, link.target());
            out.append(words.substring(from, to).endsWith(" ") ? " " : "");
            at = to;
        }
        out.append(words.substring(at));
        if (!cut) {
            out.append(" ");
        }
    }

    private static boolean isHyphenated(String text, String next) {
        char last = text.charAt(text.length() - 1);
        return (last == '-' || last == '\u2010' || last == '\u00ad')
                && text.length() > 2
                && Character.isLetter(text.charAt(text.length() - 2))
                && Character.isLetter(next.charAt(0));
    }

    /** Whether the hyphen at the end of a line belongs to the word. */
    private boolean isCompound(String text, String next) {
        String head = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
        String tail = next.split("[\\s,.;:()\"]+", 2)[0];
        return parted.join(head, tail).length() > head.length() + tail.length();
    }

    /** Whether a new paragraph begins with {@code line}. */
    private boolean breaks(PdfLine before, PdfLine line) {
        if (Math.abs(before.size() - line.size()) > 0.6 || before.bold() != line.bold() && isHeadingLike(before)) {
            return !(goesOn(before, line) && Math.abs(before.size() - line.size()) < 0.6);
        }
        if (isItem(line) || line.size() < body - 0.6 && startsNote(line)) {
            return true;
        }
        boolean turned = line.page() != before.page() || line.y() < before.y() - before.size();
        if (turned) {
            return isClosed(before) && !startsSmall(line);
        }
        float gap = line.y() - before.y();
        if (gap > Math.max(before.size(), line.size()) * 1.75) {
            return true;
        }
        float width = rights.getOrDefault(column(before), before.right()) - before.x();
        boolean isShort =
                before.right() < rights.getOrDefault(column(before), before.right()) - Math.max(24, width * 0.12);
        boolean indented = line.x() > before.x() + 6 && line.x() < before.x() + 60;
        return isClosed(before) && (isShort || indented);
    }

    private static boolean goesOn(PdfLine before, PdfLine line) {
        return !isClosed(before) && startsSmall(line);
    }

    private static boolean isClosed(PdfLine line) {
        String text = line.text().replaceAll("[\"'\u201d\u2019)\\]\u2070-\u2079\u00b9\u00b2\u00b3]+$", "");
        return !text.isEmpty() && ".!?:\u2026".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean startsSmall(PdfLine line) {
        return Character.isLowerCase(line.text().charAt(0));
    }

    private static boolean isItem(PdfLine line) {
        return "\u2022\u25cf\u25aa\u25e6\u2023".indexOf(line.text().charAt(0)) >= 0;
    }

    private static boolean startsNote(PdfLine line) {
        return line.text()
                .matches("(?:\\[?\\d{1,3}[\\].)]?\\s|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]|[*\u2020\u2021]).*");
    }

    private boolean isHeadingLike(PdfLine line) {
        return line.size() > body + 0.9 || line.bold() && line.words() <= 25;
    }

    private Part.Hint hint(PdfLine line) {
        if (title > 0 && line.page() == 0 && Math.abs(line.size() - title) < 0.3) {
            return Part.Hint.TITLE;
        }
        if (line.size() < body - 0.6 && startsNote(line) && line.y() > line.height() * 0.4) {
            return Part.Hint.NOTE;
        }
        if (isItem(line)) {
            return Part.Hint.LIST_ITEM;
        }
        return isHeadingLike(line) && !isClosed(line) ? Part.Hint.HEADING : Part.Hint.NONE;
    }

    /** Columns are told apart by their left edges, roughly. */
    private static int column(PdfLine line) {
        return Math.round(line.x() / 120);
    }

    /** The largest letters of the first page's upper part, where they are larger than the prose; else 0. */
    private static float titleSize(List<PdfLine> lines, float body) {
        return lines.stream()
                .filter(l -> l.page() == 0 && l.y() < l.height() * 0.6 && l.words() >= 2)
                .map(PdfLine::size)
                .filter(s -> s > body * 1.15)
                .max(Float::compare)
                .orElse(0f);
    }

    private static Facts facts(PDDocumentInformation about) {
        return new Facts(
                text(about.getTitle())
                        .filter(t -> !t.matches("(?i)untitled.*|microsoft word.*|.*\\.(?:docx?|pdf|indd|html?)")),
                Optional.empty(),
                Optional.empty(),
                text(about.getAuthor()).filter(a -> a.indexOf(' ') > 0),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }
}
