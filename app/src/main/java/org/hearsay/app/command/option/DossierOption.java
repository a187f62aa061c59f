package org.hearsay.app.command.option;

import java.nio.file.Path;
import org.hearsay.Dossier;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;

/** Which dossier a command is about. */
public final class DossierOption {

    private static final Path USUAL = Path.of("dossier.hearsay");

    @Option(
            names = {"-d", "--dossier"},
            paramLabel = "DIR",
            defaultValue = "${env:HEARSAY_DOSSIER:-dossier.hearsay}",
            showDefaultValue = Help.Visibility.NEVER,
            description = "The dossier's folder; else that in HEARSAY_DOSSIER, else ./dossier.hearsay.")
    private Path folder = USUAL;

    /** The dossier, which must be there. */
    public Dossier open() {
        if (!Dossier.isDossier(folder())) {
            throw new CommandFailure("There is no dossier in " + folder()
                    + "; 'hearsay read PATH' makes one, --dossier DIR names another.");
        }
        return Dossier.open(folder());
    }

    /** The dossier, a new one where there is none. */
    public Dossier openOrMake() {
        return Dossier.open(folder());
    }

    /** A variable that is set to nothing is as good as none. */
    private Path folder() {
        return folder.toString().isEmpty() ? USUAL : folder;
    }
}
