package org.hearsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.bench.CorpusText.Mark;

/**
 * A text of ECB+: its checked sentences and the event words that people marked in them.
 *
 * @param name of the file
 * @param sentences words of each, in order
 * @param events each from its first word to its last, counted through all sentences
 */
record EcbText(String name, List<List<String>> sentences, Set<Mark> events) {

    private static final String EVENT = "event";

    /** The topics that are for development by custom. */
    private static final Set<Integer> DEV = Set.of(2, 5, 12, 18, 21, 23, 34, 35);

    /** The dev topics, or the rest of topics 1 to 35. */
    static List<EcbText> listIn(Path folder, boolean dev) throws IOException {
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
        private final Set<Set<String>> events = new HashSet<>();

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
            while (xml.hasNext()) {
                int what = xml.next();
                if (what == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(marked)) {
                    events.add(Set.copyOf(open));
                    marked = "";
                } else if (what == XMLStreamReader.START_ELEMENT) {
                    String name = xml.getLocalName();
                    if (name.equals("token")) {
                        token(xml);
                    } else if (name.equals("token_anchor") && !marked.isEmpty()) {
                        open.add(xml.getAttributeValue(null, "t_id"));
                    } else if (name.startsWith("ACTION") || name.startsWith("NEG_ACTION")) {
                        marked = name;
                        open.clear();
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

        private Set<Mark> marks() {
            Map<String, Integer> places = new HashMap<>();
            ids.values().forEach(row -> row.forEach(id -> places.put(id, places.size())));
            Set<Mark> marks = new HashSet<>();
            for (Set<String> event : events) {
                int[] at = event.stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .sorted()
                        .toArray();
                if (at.length > 0) {
                    marks.add(new Mark(at[0], at[at.length - 1] + 1, EVENT));
                }
            }
            return marks;
        }
    }
}
