package org.hearsay.app.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.hearsay.app.Version;
import org.hearsay.app.command.answer.AffairCommand;
import org.hearsay.app.command.answer.AskCommand;
import org.hearsay.app.command.answer.EventCommand;
import org.hearsay.app.command.answer.SearchCommand;
import org.hearsay.app.command.answer.TimelineCommand;
import org.hearsay.app.command.answer.WhoCommand;
import org.hearsay.app.command.demo.DemoCommand;
import org.hearsay.app.command.reading.ReadCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** All of {@code hearsay}. */
@Command(
        name = "hearsay",
        description = "Reads a pile of reports and keeps every claim with who says it and through whom.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.LOCAL,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            AskCommand.class,
            SearchCommand.class,
            WhoCommand.class,
            EventCommand.class,
            AffairCommand.class,
            TimelineCommand.class,
            IssuesCommand.class,
            EditionsCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            SpecCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  hearsay demo                      try it on an invented affair",
            "  hearsay read reports/             read a folder into ./dossier.hearsay",
            "  hearsay ask who denied the blast  sentences that answer, and who tells them",
            "  hearsay who 'Ada Vell'            what is told of somebody",
            "  hearsay event explosion dam       the accounts of an event side by side",
            "  hearsay timeline                  what is told to have happened, in order of time",
            "  hearsay serve                     look at it all in a browser",
            "",
            "'hearsay COMMAND --help' tells more. Exit codes: 0 done, 1 something failed, 2 wrong usage."
        })
public final class Commands implements Runnable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    private Commands() {}

    /** The tree of commands, not yet run. */
    public static CommandLine commandLine() {
        var failures = new Failures();
        var commands = new CommandLine(new Commands());
        commands.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
        return commands.registerConverter(Path.class, Commands::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + name + "' cannot be the name of a file on this system");
        }
    }

    /** Without a command there is nothing to do but to say what could be done. */
    @Override
    public void run() {
        command.commandLine().usage(command.commandLine().getOut());
    }
}
