package org.hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word list: sections of entries, each a term with attributes.
 *
 * @param name such as {@code cues}
 * @param header title, source, licence and date
 * @param sections entries by section, in the order of the file
 */
public record Lexicon(String name, Map<String, String> header, Map<String, List<Entry>> sections) {

    public Lexicon {
        header = Map.copyOf(header);
        var copy = new LinkedHashMap<String, List<Entry>>();
        sections.forEach((section, entries) -> copy.put(section, List.copyOf(entries)));
        sections = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * One line of a lexicon.
     *
     * @param term one or several words, as written
     * @param attributes by key
     */
    public record Entry(String term, Map<String, String> attributes) {

        public Entry {
            attributes = Map.copyOf(attributes);
        }

        /** The value of an attribute, where the line has it. */
        public Optional<String> find(String key) {
            return Optional.ofNullable(attributes.get(key));
        }

        /** The values of an attribute that has several, parted by commas, a space written as an underscore; none where the line lacks it. */
        public List<String> listValues(String key) {
            return find(key).map(v -> List.of(v.replace('_', ' ').split(","))).orElse(List.of());
        }

        /** Whether the line has the attribute. */
        public boolean has(String key) {
            return attributes.containsKey(key);
        }
    }

    /** Reads {@code en/<name>.txt} from the class path; throws where there is none. */
    public static Lexicon english(String name) {
        String path = "en/" + name + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + path);
            }
            return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + path, e);
        }
    }

    static Lexicon parse(String name, BufferedReader reader) throws IOException {
        var header = new LinkedHashMap<String, String>();
        var sections = new LinkedHashMap<String, List<Entry>>();
        String section = "";
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String text = line.strip();
            if (text.startsWith("#")) {
                int colon = text.indexOf(':');
                if (sections.isEmpty() && colon > 0) {
                    header.put(
                            text.substring(1, colon).strip(),
                            text.substring(colon + 1).strip());
                }
            } else if (text.startsWith("[") && text.endsWith("]")) {
                section = text.substring(1, text.length() - 1).strip();
                sections.putIfAbsent(section, new ArrayList<>());
            } else if (!text.isEmpty()) {
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(entry(text, name + ":" + number));
            }
        }
        return new Lexicon(name, header, sections);
    }

    private static Entry entry(String line, String place) {
        int bar = line.indexOf('|');
        String term = (bar < 0 ? line : line.substring(0, bar)).strip();
        if (term.isEmpty()) {
            throw new IllegalArgumentException("an entry without a term at " + place);
        }
        var attributes = new LinkedHashMap<String, String>();
        if (bar >= 0) {
            for (String pair : line.substring(bar + 1).strip().split("\\s+")) {
                int equals = pair.indexOf('=');
                attributes.put(
                        equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
            }
        }
        return new Entry(term, attributes);
    }

    /** The entries of a section; throws where the file has none of that name. */
    public List<Entry> getSection(String section) {
        List<Entry> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalArgumentException("lexicon " + name + " has no section " + section);
        }
        return entries;
    }

    /** The terms of a section, in the order of the file. */
    public List<String> listTerms(String section) {
        return getSection(section).stream().map(Entry::term).toList();
    }

    /** All entries, section after section. */
    public List<Entry> listEntries() {
        return sections.values().stream().flatMap(List::stream).toList();
    }
}
