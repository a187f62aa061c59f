package org.hearsay.bench.pile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.bench.speed.ShortReports;

/** A pile whose reports nearly all lie in something: archives in archives, mailboxes, web archives, batches, papers. */
public final class ContainerPile {

    private final ShortReports reports;
    private int next;

    private ContainerPile(int size) {
        this.reports = new ShortReports(size);
    }

    /** Writes the pile, with so many reports in each of its ten containers. */
    public static void write(Path out, int each) throws IOException {
        Files.createDirectories(out);
        var pile = new ContainerPile(20 * each);
        put(out, "flat.zip", Packed.zip(pile.texts("a", each)));
        Map<String, byte[]> nested = pile.texts("b", each / 2);
        nested.put("papers.zip", Packed.zip(pile.papers(each / 2)));
        put(out, "in.zip", Packed.zip(Map.of("inner/nested.zip", Packed.zip(nested))));
        put(out, "box.mbox", Packed.mailbox(pile.mails(each)));
        put(out, "old.tar.gz", Packed.tarball(pile.texts("c", each)));
        put(out, "crawl.warc.gz", Packed.crawl(pile.pages(each)));
        put(out, "batch.txt", Packed.batch(pile.list(each)));
        put(out, "table.csv", Packed.table(pile.list(each)));
        for (int i = 0; i < each / 3; i++) {
            put(out, "message-" + i + ".eml", pile.mails(1).getFirst());
            Map<String, byte[]> papers = pile.papers(3);
            for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
                put(out, i + "-" + paper.getKey(), paper.getValue());
            }
        }
    }

    private static void put(Path folder, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private Dispatch report() {
        return Dispatch.of(reports, next++, 0);
    }

    private List<Dispatch> list(int many) {
        return IntStream.range(0, many).mapToObj(i -> report()).toList();
    }

    private Map<String, byte[]> texts(String folder, int many) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < many; i++) {
            files.put(folder + "/" + next + ".txt", report().bytes());
        }
        return files;
    }

    private Map<String, byte[]> pages(int many) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < many; i++) {
            files.put("p" + next + ".html", Papers.html(report()));
        }
        return files;
    }

    private Map<String, byte[]> papers(int many) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < many; i++) {
            switch (i % 3) {
                case 0 -> files.put("d" + next + ".docx", Papers.docx(report()));
                case 1 -> files.put("f" + next + ".pdf", Papers.pdf(report()));
                default -> files.put("h" + next + ".html", Papers.html(report()));
            }
        }
        return files;
    }

    /** Every third message has a report attached, every ninth an archive. */
    private List<byte[]> mails(int many) {
        var mails = new ArrayList<byte[]>();
        for (int i = 0; i < many; i++) {
            Map<String, byte[]> attached = next % 9 == 0
                    ? Map.of("sent.zip", Packed.zip(texts("sent", 2)))
                    : next % 3 == 0 ? papers(1) : Map.of();
            mails.add(Packed.mail(report(), next, attached));
        }
        return mails;
    }
}
