package org.hearsay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.LogManager;
import org.hearsay.app.command.Commands;
import org.hearsay.app.command.Failures;
import picocli.CommandLine;

/** Where the process begins: {@code hearsay} and its arguments. */
public final class Main {

    private static final int FAILED = 1;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... args) {
        // What libraries have to say is for their makers; what a user must know is an Issue.
        LogManager.getLogManager().reset();
        var answers = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = writer(answers);
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        int code;
        try {
            code = commandLine().setOut(out).setErr(err).execute(args);
        } catch (VirtualMachineError e) {
            err.println("hearsay: " + Failures.sentence(e));
            code = FAILED;
        }
        out.flush();
        Optional<IOException> refused = answers.findFailure();
        if (refused.isPresent()) {
            err.println("hearsay: What was asked for cannot be written to standard output: "
                    + refused.get().getMessage() + ".");
            code = FAILED;
        }
        err.flush();
        System.exit(code);
    }

    /** Names and quotations are in every script, so what is written is UTF-8 wherever it goes. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** The whole command tree, not yet run; tests give it writers of their own. */
    public static CommandLine commandLine() {
        return Commands.commandLine();
    }
}
