package org.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
    @Test
    void versionIsTheOneOfTheBuild() {
        assertTrue(Version.number().matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), Version::number);
        assertEquals("hearsay " + Version.number() + "\n", outputOf("--version"));
    }

    @Test
    void helpNamesTheCommand() {
        assertTrue(outputOf("--help").startsWith("Usage: hearsay"));
    }

    private static String outputOf(String... args) {
        StringWriter out = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out));
        assertEquals(0, command.execute(args));
        return out.toString().replace("\r\n", "\n");
    }
}
