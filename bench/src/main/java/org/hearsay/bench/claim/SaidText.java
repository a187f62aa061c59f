package org.hearsay.bench.claim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Edtf;

/**
 * A report of {@code bench/said} with the claims asked for in it.
 *
 * @param id name in its file
 * @param published day of publication
 * @param text headline and text
 * @param asked claims in order
 */
record SaidText(String id, Edtf published, String text, List<Asked> asked) {

    private static final String NONE = "none";

    /**
     * A claim asked for.
     *
     * @param words of its content, which occur once in the report
     * @param accepted values of the time of saying; empty where none is told
     */
    record Asked(String words, List<String> accepted) {}

    SaidText {
        asked = List.copyOf(asked);
    }

    /** The reports of a file. */
    static List<SaidText> readAll(Path file) throws IOException {
        var texts = new ArrayList<SaidText>();
        String all = Files.readString(file, StandardCharsets.UTF_8);
        for (String part : ("\n" + all).split("\n=== ")) {
            if (!part.startsWith("\n//") && !part.isBlank()) {
                texts.add(read(part));
            }
        }
        return texts;
    }

    private static SaidText read(String part) {
        List<String> lines = part.lines().toList();
        String[] head = lines.getFirst().split(" ");
        var asked = new ArrayList<Asked>();
        var text = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("% ")) {
                asked.add(asked(line.substring(2)));
            } else {
                text.append(line).append('\n');
            }
        }
        return new SaidText(head[0], Edtf.find(head[1]).orElseThrow(), text.toString(), asked);
    }

    private static Asked asked(String line) {
        int at = line.lastIndexOf(" @ ");
        String value = line.substring(at + 3).split(" \\| ")[0].strip();
        return new Asked(line.substring(0, at), value.equals(NONE) ? List.of() : List.of(value.split(", ")));
    }
}
