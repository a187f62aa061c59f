package org.hearsay.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/**
 * What a command did.
 *
 * @param code exit code
 * @param out what it wrote
 * @param err what it complained of
 */
public record Shell(int code, String out, String err) {

    /** Runs a command in this process. */
    public static Shell run(Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine commands =
                Commands.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int code = commands.execute(words);
        commands.getOut().flush();
        commands.getErr().flush();
        return new Shell(
                code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
