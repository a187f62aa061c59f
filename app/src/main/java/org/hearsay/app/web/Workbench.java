package org.hearsay.app.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.hearsay.Dossier;
import org.hearsay.app.web.view.DossierView;
import org.hearsay.app.web.view.Shelf;

/** The running workbench, on loopback only. Safe for several threads. */
public final class Workbench implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Javalin server;
    private final Gate gate;
    private final int port;

    private Workbench(Javalin server, Gate gate, int port) {
        this.server = server;
        this.gate = gate;
        this.port = port;
    }

    /**
     * Serves a dossier; nothing of it is loaded before the first page is asked for.
     *
     * @param port 0 for any free one
     * @throws BindException where the port is taken
     */
    public static Workbench start(Dossier dossier, int port) throws BindException {
        return start(new HeldDossier(dossier), port);
    }

    static Workbench start(DossierView view, int port) throws BindException {
        int chosen = port == 0 ? freePort() : port;
        Gate gate = Gate.of(chosen);
        Routes routes = new Routes(new Shelf(view));
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.routes.before(gate::check);
            routes.addTo(config.routes);
        });
        try {
            server.start(LOOPBACK, chosen);
        } catch (JavalinBindException e) {
            server.stop();
            var taken = new BindException("port " + chosen + " is taken by another program");
            taken.initCause(e);
            throw taken;
        }
        return new Workbench(server, gate, chosen);
    }

    /** The gate must know the port before the server starts. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free", e);
        }
    }

    /** The address to open, with its key: for the person at this machine only. */
    public String address() {
        return origin() + "/?key=" + gate.key();
    }

    /** The address without the key. */
    public String origin() {
        return "http://" + LOOPBACK + ":" + port;
    }

    /** The port that it listens on. */
    public int port() {
        return port;
    }

    /** Stops serving; requests under way are ended. */
    @Override
    public void close() {
        server.stop();
    }
}
