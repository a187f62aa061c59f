package org.hearsay.bench.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.bench.corpus.CorpusText.Mark;

/**
 * A text of ECB+: its checked sentences and the event words that people marked in them.
 *
 * @param name of the file
 * @param sentences words of each, in order
 * @param chains which event each tells of, by its words from the first to the last, counted through all sentences
 */
public record EcbText(String name, List<List<String>> sentences, Map<Mark, String> chains) {

    private static final String EVENT = "event";

    /** The topics that are for development by custom. */
    private static final Set<Integer> DEV = Set.of(2, 5, 12, 18, 21, 23, 34, 35);

    /** The words of each event. */
    public Set<Mark> events() {
        return chains.keySet();
    }

    /** The topic that the text belongs to. */
    public String topic() {
        return name.substring(0, name.indexOf('_'));
    }

    /** The dev topics, or the rest of topics 1 to 35. */
    public static List<EcbText> listIn(Path folder, boolean dev) throws IOException {
        Map<Path, Set<Integer>> files = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("ECBplus_coreference_sentences.csv"))) {
            String[] cells = line.strip().split(",");
            if (cells[0].matches("[0-9]+") && DEV.contains(Integer.valueOf(cells[0])) == dev) {
                Path file = folder.resolve(cells[0]).resolve(cells[0] + "_" + cells[1] + ".xml");
                files.computeIfAbsent(file, f -> new TreeSet<>()).add(Integer.valueOf(cells[2]));
            }
        }
        List<EcbText> texts = new ArrayList<>();
        for (Map.Entry<Path, Set<Integer>> file : files.entrySet()) {
            if (Files.exists(file.getKey())) {
                texts.add(new Reading(file.getValue()).of(file.getKey()));
            }
        }
        return texts;
    }

    /** One file on its way. */
    private static final class Reading {
        private final Set<Integer> checked;
        private final Map<Integer, List<String>> words = new TreeMap<>();
        private final Map<Integer, List<String>> ids = new TreeMap<>();
        private final Map<String, Set<String>> events = new TreeMap<>();
        private final Map<String, String> chains = new HashMap<>();

        Reading(Set<Integer> checked) {
            this.checked = checked;
        }

        EcbText of(Path file) throws IOException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            try (InputStream in = Files.newInputStream(file)) {
                read(factory.createXMLStreamReader(in));
            } catch (XMLStreamException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
            return new EcbText(file.getFileName().toString(), List.copyOf(words.values()), marks());
        }

        private void read(XMLStreamReader xml) throws XMLStreamException {
            Set<String> open = new TreeSet<>();
            String marked = "";
            String mention = "";
            String chain = "";
            while (xml.hasNext()) {
                int what = xml.next();
                if (what == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(marked)) {
                    events.put(mention, Set.copyOf(open));
                    marked = "";
                } else if (what == XMLStreamReader.START_ELEMENT) {
                    String name = xml.getLocalName();
                    if (name.equals("token")) {
                        token(xml);
                    } else if (name.equals("token_anchor") && !marked.isEmpty()) {
                        open.add(xml.getAttributeValue(null, "t_id"));
                    } else if (name.startsWith("ACTION") || name.startsWith("NEG_ACTION")) {
                        marked = name;
                        mention = xml.getAttributeValue(null, "m_id");
                        open.clear();
                    } else if (name.endsWith("_DOC_COREF")) {
                        String note = xml.getAttributeValue(null, "note");
                        chain = note == null ? "r" + xml.getAttributeValue(null, "r_id") : note;
                    } else if (name.equals("source")) {
                        chains.put(xml.getAttributeValue(null, "m_id"), chain);
                    }
                }
            }
        }

        private void token(XMLStreamReader xml) throws XMLStreamException {
            String id = xml.getAttributeValue(null, "t_id");
            int sentence = Integer.parseInt(xml.getAttributeValue(null, "sentence"));
            if (checked.contains(sentence)) {
                ids.computeIfAbsent(sentence, s -> new ArrayList<>()).add(id);
                words.computeIfAbsent(sentence, s -> new ArrayList<>()).add(xml.getElementText());
            }
        }

        private Map<Mark, String> marks() {
            Map<String, Integer> places = new HashMap<>();
            ids.values().forEach(row -> row.forEach(id -> places.put(id, places.size())));
            Map<Mark, String> marks = new HashMap<>();
            events.forEach((mention, event) -> {
                int[] at = event.stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .sorted()
                        .toArray();
                if (at.length > 0) {
                    marks.putIfAbsent(
                            new Mark(at[0], at[at.length - 1] + 1, EVENT), chains.getOrDefault(mention, "m" + mention));
                }
            });
            return marks;
        }
    }
}
