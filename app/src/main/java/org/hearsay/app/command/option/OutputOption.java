package org.hearsay.app.command.option;

import java.io.PrintWriter;
import org.hearsay.app.json.Json;
import org.hearsay.app.terminal.Screen;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command answers: in words, or as JSON. */
public final class OutputOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    public OutputOption() {
        // picocli puts the command in before anything is asked of this.
        this.command = CommandSpec.create();
    }

    public boolean isJson() {
        return json;
    }

    /** Where words go. */
    public Screen screen() {
        return Screen.of(out());
    }

    /** Writes a JSON answer. */
    public void write(Json answer) {
        out().println(answer.text());
        out().flush();
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
