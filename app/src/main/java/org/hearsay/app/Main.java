package org.hearsay.app;

import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line, {@code hearsay}. */
@Command(
        name = "hearsay",
        description = "Reads a pile of reports and keeps every claim with who says it and through whom.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... args) {
        // What libraries have to say is for their makers; what a user must know is an Issue.
        LogManager.getLogManager().reset();
        System.exit(commandLine().execute(args));
    }

    /** The whole command tree, not yet run; tests give it writers of their own. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    /** Without a command there is nothing to do but to say what could be done. */
    @Override
    public void run() {
        commandLine().usage(commandLine().getOut());
    }
}
