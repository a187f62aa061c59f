package org.hearsay.reading.internal.parser.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hearsay.reading.internal.parser.scan.RecognisedLine;
import org.hearsay.reading.internal.parser.scan.RecognisedPage;
import org.hearsay.reading.internal.parser.scan.Tesseract;

/**
 * Pages that are pictures. What is recognised in them becomes printed lines, as those of any page, so that columns, heads
 * and hyphens are read by the same rules.
 */
final class Scans {

    static final float POINTS = 72;

    private static final int DPI = 300;

    /** More of a page is not drawn: about a sheet of A3 at 300 dots per inch. */
    private static final double MOST_PIXELS = 18e6;

    private static final int MOST_PAGES = 300;
    private static final Duration LONGEST = Duration.ofSeconds(240);

    private final Optional<Tesseract> tesseract;
    private final List<PdfLine> lines = new ArrayList<>();
    private final Map<Integer, Double> confidence = new HashMap<>();
    private final List<Integer> unread = new ArrayList<>();
    private final long end = System.nanoTime() + LONGEST.toNanos();

    /** Recognises nothing where there is no program for it; then the pages are told. */
    Scans(Optional<Tesseract> tesseract) {
        this.tesseract = tesseract;
    }

    /** Looks through a file for pages with a picture and without a line. */
    void read(PDDocument document, List<PdfLine> printed) throws IOException {
        boolean[] has = new boolean[document.getNumberOfPages()];
        printed.forEach(l -> has[l.page()] = true);
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        for (int i = 0; i < has.length; i++) {
            if (has[i] || !hasPicture(document.getPage(i))) {
                continue;
            }
            if (tesseract.isEmpty() || confidence.size() >= MOST_PAGES || System.nanoTime() > end) {
                unread.add(i);
                continue;
            }
            PDPage page = document.getPage(i);
            double inches =
                    (double) page.getCropBox().getWidth() * page.getCropBox().getHeight() / POINTS / POINTS;
            int dpi = (int) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(1, inches)));
            add(i, renderer.renderImageWithDPI(i, dpi, ImageType.GRAY), dpi);
        }
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    /** Recognises one picture as a page. */
    void add(int page, BufferedImage picture, int dpi) throws IOException {
        Optional<RecognisedPage> found = tesseract.isPresent() && System.nanoTime() <= end
                ? tesseract.get().read(picture, dpi)
                : Optional.empty();
        if (found.isEmpty()) {
            unread.add(page);
            return;
        }
        confidence.put(page, found.get().confidence());
        float points = POINTS / dpi;
        float usual = usual(found.get().lines()) * points;
        for (RecognisedLine line : found.get().lines()) {
            float tall = (line.bottom() - line.top()) * points;
            // The box of a line is as tall as its letters happen to be; only much larger ones are of another size.
            float size = tall > usual * 1.45 ? tall : usual;
            lines.add(new PdfLine(
                    line.text(),
                    page,
                    line.left() * points,
                    line.right() * points,
                    line.bottom() * points,
                    picture.getHeight() * points,
                    Math.round(size),
                    false,
                    List.of()));
        }
    }

    private static float usual(List<RecognisedLine> lines) {
        List<Integer> heights =
                lines.stream().map(l -> l.bottom() - l.top()).sorted().toList();
        return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
    }

    List<PdfLine> lines() {
        return lines;
    }

    /** How sure the machine was of the words of a page, by its number from 0; empty where the file itself holds them. */
    Optional<Double> confidence(int page) {
        return Optional.ofNullable(confidence.get(page));
    }

    /** Mean over all pages that were recognised. */
    double confidence() {
        return confidence.values().stream().mapToDouble(c -> c).average().orElse(0);
    }

    int recognised() {
        return confidence.size();
    }

    /** Pages that hold a picture and were not recognised, from 0. */
    List<Integer> unread() {
        return unread;
    }
}
