package org.hearsay.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** FEATURE UNDER TEST: who asks for help gets it, with examples; who errs is told how, with exit code 2. */
class HelpTest {

    private static final Set<String> WITHOUT_DOSSIER = Set.of("spec");
    private static final Set<String> WITH_DATA = Set.of(
            "read", "ask", "affair", "search", "who", "event", "timeline", "issues", "editions", "check", "spec");

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelpWithExamples() {
        return Commands.commandLine().getSubcommands().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Shell help = Shell.run(name, "--help");
                    assertEquals(0, help.code());
                    assertTrue(help.out().contains("Examples:\n  hearsay " + name), help.out());
                    assertTrue(help.out().contains("--dossier") || WITHOUT_DOSSIER.contains(name), help.out());
                    assertEquals(WITH_DATA.contains(name), help.out().contains("--json"), help.out());
                }));
    }

    @Test
    void examplesAreCommandsThatCanBeParsed() {
        for (CommandLine command : Commands.commandLine().getSubcommands().values()) {
            for (String line : command.getCommandSpec().usageMessage().footer()) {
                if (line.startsWith("  hearsay ")) {
                    Commands.commandLine().parseArgs(words(line.strip().replaceFirst(" \\|.*", "")));
                }
            }
        }
    }

    private static String[] words(String line) {
        return Stream.of(line.split(" (?=(?:[^']*'[^']*')*[^']*$)"))
                .skip(1)
                .map(w -> w.replace("'", ""))
                .toArray(String[]::new);
    }

    @Test
    void withoutACommandHelpIsShown() {
        assertTrue(Shell.run().out().startsWith("Usage: hearsay"));
    }

    @Test
    void wrongUsageIsToldInOneSentence() {
        assertWrong("Unmatched argument", "serach", "x");
        assertWrong("Missing required parameter: 'WORDS'", "search");
        assertWrong("--limit must be from 1 to 1000, not 0.", "search", "--limit", "0", "x");
        assertWrong("is not an int", "read", "--threads", "many", "x");
        assertWrong("--format csv writes a folder; name it with -o.", "export", "--format", "csv");
        assertWrong("was 'xls'", "export", "--format", "xls");
        assertWrong("--port must be from 0 to 65535, not 99999.", "serve", "--port", "99999");
        assertWrong("One name or two, not 3", "who", "a", "b", "c");
        assertWrong("Unknown option", "check", "--faster");
        assertWrong("A path is empty; '.' names the folder that you are in.", "read", "");
        assertWrong("cannot be the name of a file on this system", "read", "a\0b");
    }

    private static void assertWrong(String sentence, Object... args) {
        Shell shell = Shell.run(args);
        assertEquals(2, shell.code());
        assertTrue(shell.err().startsWith("hearsay: "), shell.err());
        assertTrue(shell.err().contains(sentence), shell.err());
        assertTrue(shell.err().contains("--help"), shell.err());
        assertEquals("", shell.out());
    }
}
