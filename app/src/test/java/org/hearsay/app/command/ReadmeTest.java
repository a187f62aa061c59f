package org.hearsay.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: what README tells a newcomer to type works, in that order, on the sample dossier. */
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void theCommandsOfTheReadmeWork() throws IOException {
        List<String> commands = Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith("./hearsay "))
                // These two go on until somebody ends them; other tests start them.
                .filter(line -> !line.startsWith("./hearsay demo") && !line.startsWith("./hearsay serve"))
                .toList();
        assertTrue(commands.size() >= 5, "README tells too little: " + commands);
        for (String command : commands) {
            Shell shell = Shell.run(words(command).toArray());
            assertEquals(0, shell.code(), () -> command + "\n" + shell);
        }
        assertTrue(Files.size(folder.resolve("dossier.jsonl")) > 100_000);
        assertTrue(Files.size(folder.resolve("dossier.xlsx")) > 10_000);
    }

    /** The words of a line, paths led to the checkout and output to the test's folder. */
    private List<String> words(String line) {
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(line.substring("./hearsay ".length()));
        while (matcher.find()) {
            String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            boolean output = !words.isEmpty() && words.getLast().equals("-o");
            words.add(
                    word.startsWith("samples/")
                            ? ROOT.resolve(word).toString()
                            : output ? folder.resolve(word).toString() : word);
        }
        words.addAll(List.of("--dossier", folder.resolve("dossier.hearsay").toString()));
        return words;
    }
}
