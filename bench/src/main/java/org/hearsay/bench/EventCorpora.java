package org.hearsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.bench.CorpusText.Mark;
import org.hearsay.model.Encoder;
import org.hearsay.model.Labelling;

/** ECB+: event words of the checked sentences. */
final class EventCorpora {

    /** The topics that are for development by custom. */
    private static final Set<Integer> TOPICS = Set.of(2, 5, 12, 18, 21, 23, 34, 35);

    private static final String EVENT = "event";

    private final Set<Integer> checked;
    private final TreeMap<Integer, TreeMap<Integer, String>> words = new TreeMap<>();
    private final Map<String, int[]> places = new HashMap<>();
    private final Set<List<String>> events = new HashSet<>();

    private EventCorpora(Set<Integer> checked) {
        this.checked = checked;
    }

    /** Event words, exact. */
    static void triggers(Path folder, Encoder encoder, Map<String, Figure> figures) throws IOException {
        Map<Path, Set<Integer>> files = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("ECBplus_coreference_sentences.csv"))) {
            String[] cells = line.strip().split(",");
            if (cells[0].matches("[0-9]+") && TOPICS.contains(Integer.valueOf(cells[0]))) {
                Path file = folder.resolve(cells[0]).resolve(cells[0] + "_" + cells[1] + ".xml");
                files.computeIfAbsent(file, f -> new TreeSet<>()).add(Integer.valueOf(cells[2]));
            }
        }
        for (Map.Entry<Path, Set<Integer>> file : files.entrySet()) {
            if (Files.exists(file.getKey())) {
                var document = new EventCorpora(file.getValue());
                document.read(file.getKey());
                document.score(encoder, figures);
            }
        }
    }

    private void read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            Set<String> open = new TreeSet<>();
            String marked = "";
            while (xml.hasNext()) {
                int what = xml.next();
                if (what == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(marked)) {
                    if (!open.isEmpty()) {
                        events.add(List.copyOf(open));
                    }
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
        } catch (XMLStreamException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private void token(XMLStreamReader xml) throws XMLStreamException {
        String id = xml.getAttributeValue(null, "t_id");
        int sentence = Integer.parseInt(xml.getAttributeValue(null, "sentence"));
        String text = xml.getElementText();
        if (checked.contains(sentence)) {
            TreeMap<Integer, String> row = words.computeIfAbsent(sentence, s -> new TreeMap<>());
            places.put(id, new int[] {sentence, row.size()});
            row.put(row.size(), text.isBlank() ? "_" : text);
        }
    }

    private void score(Encoder encoder, Map<String, Figure> figures) {
        var text = new CorpusText();
        Map<Integer, Integer> base = new HashMap<>();
        words.forEach((sentence, row) -> {
            base.put(sentence, text.size());
            text.add(List.copyOf(row.values()));
        });
        Set<Mark> gold = new HashSet<>();
        for (List<String> event : events) {
            int[] at = event.stream()
                    .mapMultiToInt((id, out) -> {
                        int[] place = places.get(id);
                        if (place != null) {
                            out.accept(base.getOrDefault(place[0], 0) + place[1]);
                        }
                    })
                    .sorted()
                    .toArray();
            if (at.length > 0) {
                gold.add(new Mark(at[0], at[at.length - 1] + 1, EVENT));
            }
        }
        Set<Mark> found = encoder.encode(text.layers(), 1).listSpans(Labelling.TRIGGER).stream()
                .map(Mark::of)
                .collect(Collectors.toSet());
        figures.computeIfAbsent("event words", n -> new Figure()).add(gold, found);
    }
}
