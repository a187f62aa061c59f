package org.hearsay.app.command;

import java.net.BindException;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.PortOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay serve}. */
@Command(
        name = "serve",
        description = {
            "Start the workbench: the dossier in a browser.",
            "It can be reached from this machine only. The printed address carries a secret; who has it can see the dossier."
        },
        footer = {"", "Examples:", "  hearsay serve", "  hearsay serve --port 8080 --dossier flood.hearsay"})
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private PortOption port = new PortOption();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws BindException {
        port.check();
        try (Dossier open = dossier.open()) {
            port.serve(open, command.commandLine().getOut());
        }
        return 0;
    }
}
