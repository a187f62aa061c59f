package org.hearsay.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.hearsay.app.command.option.CommandFailure;
import org.hearsay.app.command.option.WrongUsage;
import org.hearsay.issue.DossierException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a user sees of a failure: one sentence, and never a stack trace. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof WrongUsage) {
            var wrong = new ParameterException(command, String.valueOf(e.getMessage()));
            return handleParseException(wrong, parsed.originalArgs().toArray(String[]::new));
        }
        say(command.getErr(), sentence(e));
        return FAILED;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        say(err, String.valueOf(e.getMessage()));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' shows how to use it.");
        err.flush();
        return WRONG_USAGE;
    }

    private static void say(PrintWriter err, String sentence) {
        err.println("hearsay: " + sentence);
        err.flush();
    }

    /** What went wrong, in one line. */
    public static String sentence(Throwable failure) {
        String sentence = switch (failure) {
            case CommandFailure e -> String.valueOf(e.getMessage());
            case DossierException e -> e.getMessage() + " [" + e.code().slug() + "]";
            case UncheckedIOException e -> e.getMessage() + ": " + cause(e);
            case IOException e -> reason(e);
            case InvalidPathException e -> "'" + e.getInput() + "' cannot be the name of a file.";
            case OutOfMemoryError e ->
                "There is not enough memory; HEARSAY_OPTS=-Xmx2g gives more, --threads 1 needs less.";
            default ->
                "Something went wrong that should not have (" + failure + "); please report it, with the command.";
        };
        return sentence.replaceAll("\\s*\\R\\s*", " ");
    }

    private static String cause(UncheckedIOException e) {
        IOException cause = e.getCause();
        return cause == null ? "a file cannot be read or written." : reason(cause);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + " is not there.";
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written.";
            case FileAlreadyExistsException there -> there.getFile() + " is there already.";
            case NotDirectoryException file -> file.getFile() + " is no folder.";
            case FileSystemException other ->
                other.getFile() + " cannot be read or written"
                        + (other.getReason() == null ? "." : ": " + other.getReason() + ".");
            default -> e.getMessage() == null ? "A file cannot be read or written." : e.getMessage();
        };
    }
}
