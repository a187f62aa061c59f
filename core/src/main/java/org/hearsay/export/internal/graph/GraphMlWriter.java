package org.hearsay.export.internal.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.hearsay.entity.Entity;
import org.hearsay.export.Contents;
import org.hearsay.export.internal.LineSorter;
import org.hearsay.extraction.Reconciliation;

/** Writes entities and what connects them as GraphML: nodes by id, edges by kind, ends and place. */
public final class GraphMlWriter {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            """;

    private final Writer out;

    /** One that writes to {@code out} and leaves it open. */
    public GraphMlWriter(Writer out) {
        this.out = out;
    }

    /** Writes everything. */
    public void write(Contents contents) throws IOException {
        Reconciliation reconciliation = contents.reconciliation();
        out.write(HEAD);
        for (String key : List.of("name", "entity_kind", "aliases")) {
            out.write("<key id=\"" + key + "\" for=\"node\" attr.name=\"" + key + "\" attr.type=\"string\"/>\n");
        }
        for (String key : Edge.ATTRIBUTES) {
            String type = key.equals("start") || key.equals("end") ? "int" : "string";
            out.write("<key id=\"" + key + "\" for=\"edge\" attr.name=\"" + key + "\" attr.type=\"" + type + "\"/>\n");
        }
        out.write("<graph id=\"dossier\" edgedefault=\"directed\">\n");
        List<Entity> entities = reconciliation.identities().entities().stream()
                .sorted(Comparator.comparing(Entity::id))
                .toList();
        for (Entity entity : entities) {
            out.write(node(entity));
        }
        try (var sorter = new LineSorter()) {
            new Edges(reconciliation, edge -> sorter.add(edge.key(), edge.xml())).add(contents);
            sorter.forEach(this::line);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write("</graph>\n</graphml>\n");
        out.flush();
    }

    private static String node(Entity entity) {
        return "<node id=\"" + Xml.escape(entity.id()) + "\">" + Xml.data("name", entity.name())
                + Xml.data("entity_kind", entity.kind().slug())
                + (entity.aliases().isEmpty() ? "" : Xml.data("aliases", String.join("; ", entity.aliases())))
                + "</node>\n";
    }

    private void line(String xml) {
        try {
            out.write(xml);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
