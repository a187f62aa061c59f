package org.hearsay.app.command.option;

import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import org.hearsay.Dossier;
import org.hearsay.app.web.Workbench;
import picocli.CommandLine.Option;

/** Where the workbench listens. */
public final class PortOption {

    private static final int HIGHEST = 65_535;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "The port; usually any free one.")
    private int port;

    public void check() {
        Numbers.check("--port", port, 0, HIGHEST);
    }

    /** Serves a dossier until the process is told to end. */
    public void serve(Dossier dossier, PrintWriter out) throws BindException {
        var ended = new CountDownLatch(1);
        try (Workbench workbench = Workbench.start(dossier, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "end of serving"));
            out.println("The workbench is at " + workbench.address());
            out.println("It can be reached from this machine only. Ctrl-C ends it.");
            out.flush();
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
