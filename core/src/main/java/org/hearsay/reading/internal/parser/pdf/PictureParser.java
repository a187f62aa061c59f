package org.hearsay.reading.internal.parser.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.scan.Tesseract;

/** Pictures of pages (PNG, JPEG, TIFF) to parts, where the machine can recognise words. */
public final class PictureParser {

    /** Smaller pictures are emblems and buttons. */
    private static final int LEAST_SIDE = 200;

    /** A larger picture is looked at in a coarser grid. */
    private static final long MOST_PIXELS = 18_000_000;

    /** Of more than this not even every other dot is looked at. */
    private static final long HUGE = 400_000_000;

    private static final int MOST_PICTURES = 300;

    /** What most scans have; the programs that make them seldom say. */
    private static final int DPI = 300;

    private PictureParser() {}

    public static Draft parse(byte[] bytes, Optional<Tesseract> tesseract) throws IOException {
        if (tesseract.isEmpty()) {
            throw unread("is a picture; to read its words Tesseract has to be installed");
        }
        var scans = new Scans(tesseract);
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unread("is broken or no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int pictures = Math.min(MOST_PICTURES, reader.getNumImages(true));
                for (int i = 0; i < pictures; i++) {
                    scans.add(i, picture(reader, i), DPI);
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unread(
                    "is broken or no picture: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        if (scans.lines().isEmpty()) {
            throw unread("is a picture without words that can be recognised");
        }
        return PdfParser.draft(scans.lines(), scans, Facts.NONE);
    }

    private static BufferedImage picture(ImageReader reader, int index) throws IOException {
        long width = reader.getWidth(index);
        long height = reader.getHeight(index);
        if (width < LEAST_SIDE || height < LEAST_SIDE) {
            throw unread("is a picture too small to hold a report");
        }
        if (width * height > HUGE) {
            throw unread("is a picture of " + width + " by " + height + " dots, which is more than is read");
        }
        int every = (int) Math.max(1, Math.ceil(Math.sqrt((double) width * height / MOST_PIXELS)));
        ImageReadParam grid = reader.getDefaultReadParam();
        grid.setSourceSubsampling(every, every, 0, 0);
        BufferedImage read = reader.read(index, grid);
        var gray = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = gray.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, gray.getWidth(), gray.getHeight());
        pen.drawImage(read, 0, 0, null);
        pen.dispose();
        return gray;
    }

    private static ParseFailure unread(String why) {
        return new ParseFailure(IssueCode.PICTURE_NOT_READ, why);
    }
}
