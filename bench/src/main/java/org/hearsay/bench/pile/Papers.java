package org.hearsay.bench.pile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reports as pages of the web and as papers of an office. */
final class Papers {

    private static final int LINE = 88;
    private static final int LINES = 44;

    private Papers() {}

    static byte[] html(Dispatch report) {
        String body = report.printed().stream()
                .map(p -> "<p>" + p.replace("&", "&amp;").replace("<", "&lt;") + "</p>\n")
                .collect(Collectors.joining());
        String page = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + report.title()
                + "</title><style>p { margin: 1em }</style></head>\n<body><nav><ul><li><a href=\"/home\">Home</a></li>"
                + "<li><a href=\"/world\">World</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav>\n<article><h1>"
                + report.title() + "</h1>\n" + body
                + "</article><footer><p><a href=\"/imprint\">Imprint</a></p></footer></body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx(Dispatch report) {
        try (var paper = new XWPFDocument()) {
            var title = paper.createParagraph().createRun();
            title.setBold(true);
            title.setText(report.title());
            report.printed().forEach(p -> paper.createParagraph().createRun().setText(p));
            var out = new ByteArrayOutputStream();
            paper.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] odt(Dispatch report) {
        String text = report.printed().stream()
                .map(p -> "<text:p>" + p.replace("&", "&amp;").replace("<", "&lt;") + "</text:p>")
                .collect(Collectors.joining());
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">"
                + "<office:body><office:text><text:h text:outline-level=\"1\">" + report.title() + "</text:h>" + text
                + "</office:text></office:body></office:document-content>";
        String manifest = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\""
                + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                + "</manifest:manifest>";
        return packed(
                "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII),
                content.getBytes(StandardCharsets.UTF_8),
                manifest.getBytes(StandardCharsets.UTF_8));
    }

    /** The kind stands first and is not compressed, so that programs know the file by its first bytes. */
    private static byte[] packed(byte[] kind, byte[] content, byte[] manifest) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(kind.length);
            var sum = new CRC32();
            sum.update(kind);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(kind);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content);
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] rtf(Dispatch report) {
        String text = report.printed().stream()
                .map(p -> p.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}") + "\\par\\par\n")
                .collect(Collectors.joining());
        String file =
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}\n\\pard\\f0\\fs28\\b "
                        + report.title() + "\\b0\\fs24\\par\\par\n" + text + "}\n";
        return file.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] pdf(Dispatch report) {
        try (var paper = new PDDocument()) {
            List<String> lines = new ArrayList<>(List.of(report.title(), ""));
            report.printed().forEach(p -> {
                lines.addAll(wrapped(p));
                lines.add("");
            });
            for (int from = 0; from < lines.size(); from += LINES) {
                page(paper, lines.subList(from, Math.min(lines.size(), from + LINES)), from == 0);
            }
            var out = new ByteArrayOutputStream();
            paper.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument paper, List<String> lines, boolean isFirst) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        paper.addPage(page);
        try (var out = new PDPageContentStream(paper, page)) {
            out.beginText();
            out.newLineAtOffset(60, 770);
            out.setLeading(15);
            for (int i = 0; i < lines.size(); i++) {
                boolean head = isFirst && i == 0;
                out.setFont(
                        new PDType1Font(
                                head ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA),
                        head ? 15 : 11);
                out.showText(lines.get(i));
                out.newLine();
            }
            out.endText();
        }
    }

    private static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : paragraph.split("\\s+")) {
            if (line.length() + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
