package org.hearsay.bench.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.text.Edtf;

/**
 * A few reports of {@code bench/newcomer} with what must be told of them and what must not.
 *
 * @param id name in its file
 * @param kind of false word that it stands for
 * @param reports in order
 * @param asked in order
 */
record NewcomerText(String id, String kind, List<Report> reports, List<Asked> asked) {

    /** A report with its masthead. */
    record Report(String outlet, Edtf published, String text) {

        /** As a document of its own. */
        Document document(String id) {
            Document plain = CorpusText.document(text);
            return new Document(
                    new DocumentId(id),
                    plain.origin(),
                    Masthead.of(Optional.of(published), Optional.of(outlet)),
                    plain.text(),
                    plain.blocks(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    /**
     * What is asked for.
     *
     * @param not whether it must not be told so
     * @param what is asked
     * @param words of the text, or the name of a slot
     * @param values any of which is meant
     */
    record Asked(boolean not, String what, String words, List<String> values) {

        Asked {
            values = List.copyOf(values);
        }

        static Asked of(String line) {
            List<String> parts = List.of(line.split(" \\| "));
            boolean not =
                    parts.getFirst().startsWith("not ") || parts.getFirst().startsWith("no ");
            String what = not ? parts.getFirst().substring(parts.getFirst().indexOf(' ') + 1) : parts.getFirst();
            return new Asked(
                    not,
                    what,
                    parts.get(1),
                    parts.size() > 2 ? List.of(parts.get(2).split(", ")) : List.of());
        }
    }

    NewcomerText {
        reports = List.copyOf(reports);
        asked = List.copyOf(asked);
    }

    /** The texts of a file. */
    static List<NewcomerText> readAll(Path file) throws IOException {
        var texts = new ArrayList<NewcomerText>();
        for (String part : ("\n" + Files.readString(file, StandardCharsets.UTF_8)).split("\n=== ")) {
            if (!part.isBlank()) {
                texts.add(read(part));
            }
        }
        return texts;
    }

    private static NewcomerText read(String part) {
        List<String> lines = part.lines().toList();
        String[] head = lines.getFirst().split(" ");
        var asked = new ArrayList<Asked>();
        var reports = new ArrayList<Report>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("% ")) {
                asked.add(Asked.of(line.substring(2)));
            } else if (line.startsWith("@ ")) {
                int comma = line.lastIndexOf(", ");
                reports.add(new Report(line.substring(2, comma), Edtf.of(line.substring(comma + 2)), ""));
            } else {
                Report last = reports.removeLast();
                reports.add(new Report(last.outlet(), last.published(), last.text() + line + "\n"));
            }
        }
        return new NewcomerText(head[0], head[1], reports, asked);
    }
}
