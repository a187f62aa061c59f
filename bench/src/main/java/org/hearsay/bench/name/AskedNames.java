package org.hearsay.bench.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.score.Figure;
import org.hearsay.document.Document;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Name;
import org.hearsay.pipeline.DocumentReading;

/**
 * A piece of invented news with names that must be found whole and strings that must be none, see bench/names.
 *
 * @param id its name in the file
 * @param text a line a paragraph
 * @param asked the kind and the name, or 'not' and the string
 */
record AskedNames(String id, String text, List<Map.Entry<String, String>> asked) {

    AskedNames {
        asked = List.copyOf(asked);
    }

    /** The pieces of a file. */
    static List<AskedNames> read(Path file) throws IOException {
        List<AskedNames> all = new ArrayList<>();
        for (String block : Files.readString(file).split("\n\\s*\n")) {
            String id = "";
            var text = new StringBuilder();
            List<Map.Entry<String, String>> asked = new ArrayList<>();
            for (String line : block.split("\n")) {
                if (line.startsWith("# ")) {
                    id = line.substring(2).strip();
                } else if (line.startsWith("% ")) {
                    String[] cells = line.substring(2).split("\\|", 2);
                    asked.add(Map.entry(cells[0].strip(), cells[1].strip()));
                } else if (!line.startsWith("//") && !line.isBlank()) {
                    text.append(text.isEmpty() ? "" : "\n").append(line);
                }
            }
            if (!asked.isEmpty()) {
                all.add(new AskedNames(id, text.toString(), asked));
            }
        }
        return all;
    }

    /** Counts what was found whole and of the right kind, and what became a name and should not. */
    void score(DocumentReading reading, Map<String, Figure> figures, boolean misses) {
        Document document = CorpusText.document(text);
        var mentions = reading.mentions().find(document, reading.layers().read(document));
        Set<String> found = NamesRun.names(mentions).stream()
                .map(p -> p.span().of(text) + "|" + p.kind())
                .collect(Collectors.toSet());
        for (Map.Entry<String, String> one : asked) {
            String kind = one.getKey();
            boolean not = kind.equals("not");
            boolean is = not
                    ? mentions.names().anyMatch(n -> isBare(n, one.getValue()))
                    : found.contains(one.getValue() + "|" + kind);
            figures.computeIfAbsent(not ? "common words left alone" : kind + " found", n -> new Figure())
                    .add(is != not);
            if (!not) {
                figures.computeIfAbsent("names found", n -> new Figure()).add(is);
            }
            if (misses && is == not) {
                System.out.println("  " + id + " " + kind + " '" + one.getValue() + "'; found: "
                        + mentions.names()
                                .map(n -> n.kind().slug() + " " + n.core().of(text))
                                .toList());
            }
        }
    }

    /** Whether the words are a name by themselves, as printed or without its title and article. */
    private boolean isBare(Name name, String words) {
        boolean counts = name.kind() != EntityKind.EVENT && name.kind() != EntityKind.WORK;
        return counts && (name.text().equals(words) || name.core().of(text).equals(words));
    }
}
