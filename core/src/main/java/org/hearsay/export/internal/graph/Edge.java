package org.hearsay.export.internal.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Span;

/** An edge of a graph, with the place that tells it. */
final class Edge {

    /** Everything that an edge may carry, in order. */
    static final List<String> ATTRIBUTES =
            List.of("kind", "title", "event", "claim", "polarity", "certainty", "document", "start", "end", "text");

    private final String source;
    private final String target;
    private final boolean directed;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private Edge(String kind, String source, String target, boolean directed) {
        this.source = source;
        this.target = target;
        this.directed = directed;
        attributes.put("kind", kind);
    }

    /** From one to another. */
    static Edge directed(String kind, String source, String target) {
        return new Edge(kind, source, target, true);
    }

    /** Between two, whichever comes first. */
    static Edge between(String kind, String a, String b) {
        return a.compareTo(b) <= 0 ? new Edge(kind, a, b, false) : new Edge(kind, b, a, false);
    }

    Edge with(String attribute, Optional<String> value) {
        value.ifPresent(v -> attributes.put(attribute, v));
        return this;
    }

    Edge with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Edge at(DocumentId document, Span span) {
        return with("document", document.value())
                .with("start", Integer.toString(span.start()))
                .with("end", Integer.toString(span.end()));
    }

    /** What edges are sorted by; no two edges share one. */
    String key() {
        var key = new StringBuilder(source).append(' ').append(target);
        attributes.forEach((name, value) -> key.append(' ').append(value.replaceAll("\\s", "_")));
        return attributes.get("kind") + " " + key;
    }

    String xml() {
        var xml = new StringBuilder("<edge source=\"")
                .append(Xml.escape(source))
                .append("\" target=\"")
                .append(Xml.escape(target))
                .append(directed ? "\">" : "\" directed=\"false\">");
        for (String name : ATTRIBUTES) {
            String value = attributes.get(name);
            if (value != null) {
                xml.append(Xml.data(name, value));
            }
        }
        return xml.append("</edge>").toString();
    }
}
