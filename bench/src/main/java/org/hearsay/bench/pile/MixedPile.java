package org.hearsay.bench.pile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.speed.ShortReports;

/**
 * A pile of files of every usual format, each with other words, for measuring speed: {@code OUT FILES}. Of twenty files five are
 * text, five pages, three PDF, two DOCX, two messages, one each ODT, RTF and an archive with three texts. A report has some 330
 * words.
 */
public final class MixedPile {

    private static final int STORIES = 4;
    private static final String[] KINDS = {
        "txt", "html", "pdf", "docx", "txt", "html", "eml", "odt", "txt", "html", "pdf", "rtf", "txt", "html", "docx",
        "zip", "txt", "html", "pdf", "eml"
    };

    private MixedPile() {}

    /** Writes the pile, a thousand files a folder; prints how many files of each kind it holds. */
    public static void main(String[] args) throws IOException {
        int files = Integer.parseInt(args[1]);
        var kinds = new TreeMap<String, Integer>();
        var reports = new ShortReports(files);
        long bytes = 0;
        for (int i = 0; i < files; i++) {
            Path folder = Files.createDirectories(Path.of(args[0]).resolve("%02d".formatted(i / 1000)));
            String kind = KINDS[i % KINDS.length];
            byte[] file = file(kind, reports, i);
            Files.write(folder.resolve("m%05d.%s".formatted(i, kind)), file);
            kinds.merge(kind, 1, Integer::sum);
            bytes += file.length;
        }
        System.out.printf("%,d files, %,d bytes: %s%n", files, bytes, kinds);
    }

    /** One file of a kind, by its ending. */
    static byte[] file(String kind, ShortReports reports, int number) {
        Dispatch report = Dispatch.of(reports, number, STORIES);
        return switch (kind) {
            case "txt" -> report.bytes();
            case "html" -> Papers.html(report);
            case "pdf" -> Papers.pdf(report);
            case "docx" -> Papers.docx(report);
            case "odt" -> Papers.odt(report);
            case "rtf" -> Papers.rtf(report);
            case "eml" -> Packed.mail(report, number, Map.of());
            case "zip" -> {
                var files = new LinkedHashMap<String, byte[]>();
                for (int i = 0; i < 3; i++) {
                    files.put(
                            number + "-" + i + ".txt",
                            Dispatch.of(reports, number + 10_000 * (i + 1), 1).bytes());
                }
                yield Packed.zip(files);
            }
            default -> throw new IllegalArgumentException("no kind of file: " + kind);
        };
    }
}
