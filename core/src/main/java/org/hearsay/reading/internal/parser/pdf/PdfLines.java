package org.hearsay.reading.internal.parser.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the printed lines of a PDF with their places, sizes and links. */
final class PdfLines extends PDFTextStripper {

    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** A link's frame, from the top of the page. */
    private record Frame(float left, float top, float right, float bottom, String target) {
        boolean holds(TextPosition p) {
            float x = p.getXDirAdj() + p.getWidthDirAdj() / 2;
            float y = p.getYDirAdj() - p.getHeightDir() / 2;
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();
    private final List<PdfLine.PdfLink> links = new ArrayList<>();
    private List<Frame> frames = List.of();
    private final List<TextPosition> glyphs = new ArrayList<>();
    private PDPage page = new PDPage();
    private float pageHeight;

    PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        var taker = new PdfLines();
        taker.writeText(document, Writer.nullWriter());
        return taker.lines;
    }

    @Override
    protected void startPage(PDPage page) {
        this.page = page;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        // Which way most of them run is known only at the end of the page.
        glyphs.add(glyph);
    }

    @Override
    protected void writePage() throws IOException {
        PDRectangle box = page.getCropBox();
        Upright upright = Upright.of(glyphs, box.getWidth(), box.getHeight());
        glyphs.clear();
        pageHeight = upright.tall();
        frames = frames(upright, box);
        upright.glyphs().forEach(super::processTextPosition);
        super.writePage();
    }

    private List<Frame> frames(Upright upright, PDRectangle box) throws IOException {
        List<Frame> found = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI uri
                    && uri.getURI() != null
                    && link.getRectangle() != null) {
                PDRectangle r = link.getRectangle();
                float left = r.getLowerLeftX() - box.getLowerLeftX();
                float low = r.getLowerLeftY() - box.getLowerLeftY();
                float right = left + r.getWidth();
                float high = low + r.getHeight();
                float x1 = upright.across(left, low);
                float x2 = upright.across(right, high);
                float y1 = upright.down(left, low);
                float y2 = upright.down(right, high);
                found.add(new Frame(
                        Math.min(x1, x2), Math.min(y1, y2) - 2, Math.max(x1, x2), Math.max(y1, y2) + 2, uri.getURI()));
            }
        }
        return found;
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) {
        if (!positions.isEmpty() && !letters.isEmpty() && isFar(positions.getLast(), letters.getFirst())) {
            flush();
        }
        String marked = marked(word, letters);
        if (!marked.isEmpty()
                && SUPERSCRIPTS.indexOf(marked.charAt(0)) >= 0
                && words.toString().endsWith(" ")) {
            words.setLength(words.length() - 1);
        }
        int from = words.length();
        words.append(marked);
        positions.addAll(letters);
        if (letters.isEmpty()) {
            return;
        }
        boolean even = marked.length() == letters.size();
        for (int i = 0; i < letters.size(); i++) {
            TextPosition letter = letters.get(i);
            boolean seen = !String.valueOf(letter.getUnicode()).isBlank();
            for (Frame frame : frames) {
                if (seen && frame.holds(letter)) {
                    // Ligatures are written out, so that a letter may be no longer where it was; then all of the word
                    // counts.
                    link(even ? from + i : from, even ? from + i + 1 : words.length(), frame.target);
                }
            }
        }
    }

    /** Words so far apart may stand in two columns; the mark of a note, which is raised, never does. */
    private static boolean isFar(TextPosition before, TextPosition next) {
        if (Math.abs(next.getYDirAdj() - before.getYDirAdj()) > 1) {
            return false;
        }
        float gap = next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return gap > 0.9 * Math.min(before.getFontSizeInPt(), next.getFontSizeInPt()) && gap > 1;
    }

    private void link(int from, int to, String target) {
        int last = links.size() - 1;
        if (last >= 0
                && links.get(last).target().equals(target)
                && links.get(last).to() >= from - 2) {
            links.set(last, new PdfLine.PdfLink(links.get(last).from(), to, target));
        } else {
            links.add(new PdfLine.PdfLink(from, to, target));
        }
    }

    /** A small raised number is the mark of a note; as it is, it would read as part of the word. */
    private String marked(String word, List<TextPosition> letters) {
        StringBuilder marked = new StringBuilder();
        boolean raised = false;
        TextPosition base = positions.isEmpty() ? letters.isEmpty() ? null : letters.getFirst() : positions.getLast();
        for (TextPosition letter : letters) {
            String unicode = String.valueOf(letter.getUnicode());
            if (base != null && isRaised(letter, base)) {
                raised = true;
                marked.append(SUPERSCRIPTS.charAt(unicode.charAt(0) - '0'));
            } else {
                base = letter;
                marked.append(unicode);
            }
        }
        return raised ? marked.toString() : word;
    }

    private static boolean isRaised(TextPosition letter, TextPosition base) {
        return String.valueOf(letter.getUnicode()).matches("[0-9]")
                && letter.getFontSizeInPt() < base.getFontSizeInPt() * 0.87
                && letter.getYDirAdj() < base.getYDirAdj() - 1;
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writeParagraphEnd() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    private void flush() {
        String text = words.toString();
        if (!text.isBlank() && !positions.isEmpty()) {
            int lead = text.length() - text.stripLeading().length();
            List<PdfLine.PdfLink> moved = links.stream()
                    .map(l -> new PdfLine.PdfLink(Math.max(0, l.from() - lead), l.to() - lead, l.target()))
                    .toList();
            TextPosition first = positions.getFirst();
            TextPosition last = positions.getLast();
            boolean bold = positions.stream().allMatch(PdfLines::isBold);
            lines.add(new PdfLine(
                    text.strip(),
                    getCurrentPageNo() - 1,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    pageHeight,
                    size(),
                    bold,
                    moved));
        }
        words.setLength(0);
        positions.clear();
        links.clear();
    }

    private float size() {
        Map<Float, Integer> counts = new HashMap<>();
        for (TextPosition p : positions) {
            counts.merge(Math.round(p.getFontSizeInPt() * 2) / 2f, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static boolean isBold(TextPosition p) {
        String name = p.getFont() == null ? "" : String.valueOf(p.getFont().getName());
        return name.contains("Bold") || name.contains("Black") || name.contains("Heavy");
    }
}
