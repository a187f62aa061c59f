package org.hearsay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code;
        try {
            code = commandLine().setOut(out).setErr(err).execute(args);
        } catch (VirtualMachineError e) {
            err.println("hearsay: " + Failures.sentence(e));
            code = FAILED;
        }
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Names and quotations are in every script, so what is written is UTF-8 wherever it goes. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /** The whole command tree, not yet run; tests give it writers of their own. */
    public static CommandLine commandLine() {
        return Commands.commandLine();
    }
}
