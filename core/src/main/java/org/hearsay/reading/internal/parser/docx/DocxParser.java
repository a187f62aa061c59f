package org.hearsay.reading.internal.parser.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.DraftBuilder;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.reading.internal.parser.Signature;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** DOCX to parts: paragraphs with their styles, tables, links, foot- and endnotes. */
public final class DocxParser {

    /** A part of a file that unpacks to more than this many times its size is a bomb. */
    private static final double LEAST_RATIO = 0.005;

    private static final long LARGEST_ENTRY = 64L << 20;

    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final XWPFDocument document;
    private final DraftBuilder out = new DraftBuilder();
    private final NumberedNotes numbered = new NumberedNotes();
    private final Set<String> heads = new HashSet<>();

    private DocxParser(XWPFDocument document) {
        this.document = document;
    }

    public static Draft parse(byte[] bytes) throws IOException {
        if (bytes.length > 4 && java.util.Arrays.equals(java.util.Arrays.copyOf(bytes, 4), OLE)) {
            throw new ParseFailure(
                    IssueCode.DOCX_BROKEN, "is not read: it is locked by a password, or in the older format .doc");
        }
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            Optional<String> changes = PlainPackage.make(file);
            var document = new XWPFDocument(file);
            var parser = new DocxParser(document);
            changes.ifPresent(c -> parser.out.flaw(IssueCode.TRACKED_CHANGES, c));
            parser.run();
            return parser.out.build(facts(document.getProperties()));
        } catch (InvalidFormatException
                | POIXMLException
                | UnsupportedFileFormatException
                | EmptyFileException
                | IllegalStateException e) {
            throw new ParseFailure(IssueCode.DOCX_BROKEN, "is broken or no DOCX file: " + reason(e));
        } catch (IOException e) {
            throw new ParseFailure(IssueCode.DOCX_BROKEN, "is broken: " + reason(e));
        }
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
        return message.length() > 160 ? message.substring(0, 160) + "…" : message;
    }

    private void run() {
        body(document.getBodyElements());
        numbered.end(out, this::words);
        band(document.getHeaderList());
        band(document.getFooterList());
    }

    /** Heads and feet are no part of a sentence, but may tell outlet and day; those with a number of the page alone do not. */
    private void band(List<? extends XWPFHeaderFooter> bands) {
        for (XWPFHeaderFooter band : bands) {
            for (XWPFParagraph paragraph : band.getListParagraph()) {
                String text = paragraph.getText();
                if (text.codePoints().anyMatch(Character::isLetter) && heads.add(text.replaceAll("\\d+", "#"))) {
                    words(paragraph);
                    out.end(Part.Hint.MASTHEAD);
                }
            }
        }
    }

    private void body(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> {
                    words(paragraph);
                    out.end(hint(paragraph));
                }
                case XWPFTable table -> table(table);
                case XWPFSDT field -> {
                    out.append(field.getContent().getText());
                    out.end(Part.Hint.NONE);
                }
                default -> {
                    // Other elements hold no text of their own.
                }
            }
        }
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                boolean layout = cell.getParagraphs().size() > 2;
                for (IBodyElement element : cell.getBodyElements()) {
                    if (element instanceof XWPFParagraph paragraph) {
                        words(paragraph);
                        out.end(layout ? hint(paragraph) : Part.Hint.TABLE_CELL);
                    } else if (element instanceof XWPFTable inner) {
                        table(inner);
                    }
                }
            }
        }
    }

    private void words(XWPFParagraph paragraph) {
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run && isHidden(run)) {
                continue;
            }
            if (element instanceof XWPFHyperlinkRun link) {
                int from = out.position();
                out.append(link.text());
                Optional.ofNullable(link.getHyperlink(document)).ifPresent(h -> out.link(from, h.getURL()));
            } else if (element instanceof XWPFRun run) {
                run(run);
            } else if (element instanceof XWPFSDT field) {
                out.append(field.getContent().getText());
            }
        }
    }

    private boolean isHidden(XWPFRun run) {
        if (run.isVanish()) {
            return true;
        }
        return Optional.ofNullable(document.getStyles())
                .filter(s -> !run.getStyle().isEmpty())
                .flatMap(s -> Optional.ofNullable(s.getStyle(run.getStyle())))
                .map(s -> s.getCTStyle().getRPr())
                .filter(r -> r.sizeOfVanishArray() > 0)
                .isPresent();
    }

    private void run(XWPFRun run) {
        CTR source = run.getCTR();
        boolean marks = source.sizeOfFootnoteReferenceArray() + source.sizeOfEndnoteReferenceArray() > 0;
        if (!marks) {
            // The runs of a note's own number hold no words; POI writes its references into the text otherwise.
            String words = run.text();
            out.append(words.indexOf('\n') < 0 ? words : words.replace('\n', ' '));
            return;
        }
        for (CTFtnEdnRef reference : source.getFootnoteReferenceList()) {
            numbered.call(document.getFootnoteByID(reference.getId().intValue()), false, out);
        }
        for (CTFtnEdnRef reference : source.getEndnoteReferenceList()) {
            numbered.call(document.getEndnoteByID(reference.getId().intValue()), true, out);
        }
    }

    private Part.Hint hint(XWPFParagraph paragraph) {
        String style = style(paragraph);
        if (style.equals("title")) {
            return Part.Hint.TITLE;
        }
        if (style.startsWith("heading")) {
            return Part.Hint.HEADING;
        }
        if (style.startsWith("caption")) {
            return Part.Hint.CAPTION;
        }
        if (style.startsWith("footnote") || style.startsWith("endnote")) {
            return Part.Hint.NOTE;
        }
        boolean numbered = paragraph.getNumID() != null && paragraph.getNumID().signum() > 0;
        return numbered || style.startsWith("list") ? Part.Hint.LIST_ITEM : Part.Hint.NONE;
    }

    /** The name of the style, which stays English where its id is translated. */
    private String style(XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        if (id == null) {
            return "";
        }
        return Optional.ofNullable(document.getStyles())
                .map(s -> s.getStyle(id))
                .map(s -> s.getName())
                .orElse(id)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static Facts facts(POIXMLProperties properties) {
        var core = properties.getCoreProperties();
        return new Facts(
                Optional.ofNullable(core.getTitle()).filter(t -> !t.isBlank()),
                Optional.empty(),
                Optional.ofNullable(properties.getExtendedProperties().getCompany())
                        .filter(c -> !c.isBlank()),
                Optional.ofNullable(core.getCreator()).flatMap(Signature::person),
                Optional.empty(),
                Optional.empty());
    }
}
