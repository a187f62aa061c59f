package org.hearsay.bench.naming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that readers judged: lines of a pile, a letter and the name, with tabs between; those that begin with # are passed over. */
final class Judged {

    /** What readers said of a name. */
    enum Grade {
        /** Understood without the report, right, and whole. */
        GOOD,
        /** Right, but cut, or not grammatical. */
        CLUMSY,
        /** True, but too little. */
        BARE,
        /** Tells what the report does not. */
        FALSE
    }

    /** A name in its pile. */
    record Name(String pile, String title) {}

    private Judged() {}

    /** The grades of a file, in its order. */
    static Map<Name, Grade> read(Path file) throws IOException {
        var judged = new LinkedHashMap<Name, Grade>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t"));
            if (cells.size() != 3) {
                throw new IllegalArgumentException(file + ": " + line);
            }
            judged.put(new Name(cells.get(0), cells.get(2)), grade(cells.get(1)));
        }
        return judged;
    }

    private static Grade grade(String letter) {
        return switch (letter) {
            case "G" -> Grade.GOOD;
            case "C" -> Grade.CLUMSY;
            case "B" -> Grade.BARE;
            case "F" -> Grade.FALSE;
            default -> throw new IllegalArgumentException("no grade: " + letter);
        };
    }
}
