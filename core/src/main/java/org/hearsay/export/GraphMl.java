package org.hearsay.export;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.export.internal.graph.GraphMlWriter;

/**
 * Writes a dossier as GraphML: entities are nodes; edges are relations, what somebody says about somebody
 * ({@code said_about}) and who is told to have taken part in one event ({@code told_together}), each with the place in a
 * report that tells it. Events that are planned, threatened or denied make no edge.
 */
public final class GraphMl {

    private GraphMl() {}

    /**
     * Writes everything and flushes; {@code out} stays open.
     *
     * @throws IOException where {@code out} or the folder for temporary files refuses
     */
    public static void write(Contents contents, Writer out) throws IOException {
        new GraphMlWriter(out).write(contents);
    }
}
