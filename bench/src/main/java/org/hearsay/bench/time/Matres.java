package org.hearsay.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;
import org.hearsay.time.Precedence.Kind;

/**
 * MATRES (Ning, Wu and Roth 2018): which of two verbs' events begins first, over the texts of TimeBank and AQUAINT in
 * TimeML. Its files lie beside the checkout.
 */
final class Matres {

    /** Part of a corpus: a fifth of TimeBank, by the hash of the file's name, is kept apart for measuring. */
    enum Part {
        TRAIN,
        DEV
    }

    /**
     * Two verbs that people have ordered, the first standing before the second.
     *
     * @param corpus TimeBank or AQUAINT
     * @param file name without its ending
     * @param part kept apart or not
     * @param layers of the text
     * @param first the verb that stands first
     * @param second the other
     * @param label how the first stands to the second
     */
    record Pair(String corpus, String file, Part part, Layers layers, Span first, Span second, Kind label) {}

    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");
    private static final Pattern EVENT_ID = Pattern.compile("\\beid=\"e?(\\w+)\"");
    private static final Pattern INSTANCE = Pattern.compile("<MAKEINSTANCE\\b[^>]*>");
    private static final Pattern OF_EVENT = Pattern.compile("\\beventID=\"e(\\w+)\"");
    private static final Pattern INSTANCE_ID = Pattern.compile("\\beiid=\"ei(\\w+)\"");

    private final LayerReader reader = LayerReader.openNlp();
    private final Path shared;

    private Matres(Path shared) {
        this.shared = shared;
    }

    /** All pairs whose text is there, in the order of the files. */
    static List<Pair> read(Path shared) throws IOException {
        var matres = new Matres(shared);
        var pairs = new ArrayList<>(matres.read("timebank.txt", "TimeBank"));
        pairs.addAll(matres.read("aquaint.txt", "AQUAINT"));
        return pairs;
    }

    /** Which part a file of TimeBank belongs to. */
    static Part part(String file) {
        var crc = new CRC32();
        crc.update(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return crc.getValue() % 5 == 0 ? Part.DEV : Part.TRAIN;
    }

    private List<Pair> read(String table, String folder) throws IOException {
        var texts = new HashMap<String, Optional<Text>>();
        var pairs = new ArrayList<Pair>();
        for (String line : Files.readAllLines(shared.resolve("data/matres").resolve(table))) {
            List<String> cells = List.of(line.split("\t"));
            if (cells.size() != 6) {
                continue;
            }
            String file = cells.getFirst();
            Optional<Text> text = texts.computeIfAbsent(file, f -> text(folder, f));
            if (text.isPresent()) {
                Part part = folder.equals("TimeBank") ? part(file) : Part.TRAIN;
                pair(folder, file, part, text.get(), cells).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Optional<Pair> pair(String corpus, String file, Part part, Text text, List<String> cells) {
        Span a = text.instances.get(cells.get(3));
        Span b = text.instances.get(cells.get(4));
        if (a == null || b == null || a.equals(b)) {
            return Optional.empty();
        }
        Kind label = switch (cells.get(5)) {
            case "BEFORE" -> Kind.BEFORE;
            case "AFTER" -> Kind.AFTER;
            case "EQUAL" -> Kind.SAME;
            default -> Kind.OPEN;
        };
        return Optional.of(
                a.start() < b.start()
                        ? new Pair(corpus, file, part, text.layers, a, b, label)
                        : new Pair(corpus, file, part, text.layers, b, a, inverse(label)));
    }

    private static Kind inverse(Kind kind) {
        return switch (kind) {
            case BEFORE -> Kind.AFTER;
            case AFTER -> Kind.BEFORE;
            case SAME -> Kind.SAME;
            case OPEN -> Kind.OPEN;
        };
    }

    /** A text without its marks, and where each event instance stands in it. */
    private record Text(Layers layers, Map<String, Span> instances) {}

    private Optional<Text> text(String folder, String file) {
        Path path =
                shared.resolve("data/tempeval3/TBAQ-cleaned").resolve(folder).resolve(file + ".tml");
        try {
            return Files.exists(path) ? Optional.of(text(Files.readString(path))) : Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read " + path, e);
        }
    }

    private Text text(String tml) {
        int begin = tml.indexOf("<TEXT>") + "<TEXT>".length();
        int end = tml.indexOf("</TEXT>");
        var plain = new StringBuilder();
        var events = new HashMap<String, Span>();
        Matcher m = TAG.matcher(tml).region(begin, end);
        int at = begin;
        String open = "";
        int start = 0;
        while (m.find()) {
            plain.append(unescaped(tml.substring(at, m.start())));
            at = m.end();
            if (m.group(2).equals("EVENT") && m.group(1).isEmpty()) {
                Matcher id = EVENT_ID.matcher(m.group(3));
                open = id.find() ? id.group(1) : "";
                start = plain.length();
            } else if (m.group(2).equals("EVENT") && plain.length() > start) {
                events.put(open, Span.of(start, plain.length()));
            }
        }
        plain.append(unescaped(tml.substring(at, end)));
        var instances = new HashMap<String, Span>();
        Matcher instance = INSTANCE.matcher(tml);
        while (instance.find()) {
            Matcher of = OF_EVENT.matcher(instance.group());
            Matcher id = INSTANCE_ID.matcher(instance.group());
            if (of.find() && id.find() && events.containsKey(of.group(1))) {
                instances.put(id.group(1), events.get(of.group(1)));
            }
        }
        return new Text(reader.read(document(plain.toString())), instances);
    }

    private static String unescaped(String s) {
        return s.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** Paragraphs end at an empty line. */
    private static Document document(String text) {
        var blocks = new ArrayList<Block>();
        Matcher gap = Pattern.compile("\\n\\s*\\n|\\z").matcher(text);
        int start = 0;
        while (gap.find()) {
            Span span = Span.of(start, gap.start()).strip(text);
            if (!span.isEmpty()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, span, 0));
            }
            start = gap.end();
        }
        return new Document(
                DocumentId.of("0", "", ""),
                new Origin("text.tml", "0".repeat(64), "text/plain", Optional.empty()),
                Masthead.EMPTY,
                text,
                blocks,
                List.of(),
                List.of(),
                List.of());
    }
}
