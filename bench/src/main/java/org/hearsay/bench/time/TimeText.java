package org.hearsay.bench.time;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * A text whose times are marked as TimeML marks them.
 *
 * @param file its name
 * @param written when it was written, as marked
 * @param text the words of its TEXT element
 * @param times the times marked there, in order
 */
public record TimeText(String file, String written, String text, List<Marked> times) {

    private static final Pattern GAP = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    public TimeText {
        times = List.copyOf(times);
    }

    /** A marked time. */
    public record Marked(Span span, String type, String value) {}

    /** All {@code .tml} files below a folder, by path. */
    public static List<TimeText> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(f -> f.toString().endsWith(".tml")).sorted().toList();
        }
        var texts = new ArrayList<TimeText>();
        for (Path file : files) {
            texts.add(read(file));
        }
        return texts;
    }

    private static TimeText read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            return read(xml, file.getFileName().toString());
        } catch (XMLStreamException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static TimeText read(XMLStreamReader xml, String file) throws XMLStreamException {
        var text = new StringBuilder();
        var times = new ArrayList<Marked>();
        String written = "";
        boolean inside = false;
        int begin = 0;
        String type = "";
        String value = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inside |= xml.getLocalName().equals("TEXT");
                    if (xml.getLocalName().equals("TIMEX3")) {
                        begin = text.length();
                        type = attribute(xml, "type");
                        value = attribute(xml, "value");
                        written = inside ? written : value;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inside) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inside &= !xml.getLocalName().equals("TEXT");
                    if (inside && xml.getLocalName().equals("TIMEX3") && text.length() > begin) {
                        times.add(new Marked(Span.of(begin, text.length()), type, value));
                    }
                }
                default -> {}
            }
        }
        return new TimeText(file, written, text.toString(), times);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /** Whether the file is of the third that figures are told of; by its name, so that it never moves. */
    public boolean isDev() {
        return file.chars().sum() % 3 == 0;
    }

    /** The text as a report with a date and paragraphs. */
    public Document document() {
        var masthead = Masthead.of(
                written.length() < 10 ? Edtf.find(written) : Edtf.find(written.substring(0, 10)), Optional.empty());
        return new Document(
                DocumentId.of(file, "", ""),
                new Origin(file, "0".repeat(64), "text/plain", Optional.empty()),
                masthead,
                text,
                paragraphs(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Block> paragraphs() {
        var blocks = new ArrayList<Block>();
        Matcher gap = GAP.matcher(text);
        int begin = text.length() - text.stripLeading().length();
        int end = text.stripTrailing().length();
        while (begin < end) {
            int stop = gap.find(begin) && gap.start() < end ? gap.start() : end;
            blocks.add(new Block(Block.Kind.PARAGRAPH, Span.of(begin, stop), 0));
            begin = stop == end ? end : gap.end();
        }
        return blocks;
    }
}
