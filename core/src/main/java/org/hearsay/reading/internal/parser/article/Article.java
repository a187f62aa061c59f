package org.hearsay.reading.internal.parser.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.charset.Decoding;
import org.hearsay.reading.internal.format.ContentFormat;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.reading.internal.parser.PlainParser;
import org.hearsay.reading.internal.parser.html.HtmlParser;
import org.hearsay.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An article as a row of a table holds it: JSON with the keys of what can be named, and what else stood in the row. */
public final class Article {

    private static final JsonMapper JSON = new JsonMapper();

    private Article() {}

    /** The row as a file. */
    public static byte[] bytes(Map<String, String> article, Map<String, String> rest) {
        ObjectNode node = JSON.createObjectNode();
        article.forEach(node::put);
        if (!rest.isEmpty()) {
            ObjectNode other = node.putObject("row");
            rest.forEach(other::put);
        }
        return JSON.writeValueAsBytes(node);
    }

    /** The draft of such a file: the text below the title. */
    public static List<Draft> parse(byte[] file) throws IOException {
        JsonNode node;
        try {
            node = JSON.readTree(file);
        } catch (JacksonException e) {
            throw new ParseFailure(IssueCode.PARSER_FAILED, "is broken or no row of a table");
        }
        var facts = new Facts(
                find(node, "title"),
                find(node, "published"),
                find(node, "outlet"),
                find(node, "author"),
                find(node, "url"),
                find(node, "language"));
        String text = find(node, "text").orElse("").replace("\r\n", "\n");
        boolean page = ContentFormat.isPage(text.getBytes(StandardCharsets.UTF_8));
        Draft body = page
                ? HtmlParser.parse(Decoding.of(text.getBytes(StandardCharsets.UTF_8)), Optional.empty()).stream()
                        .reduce(Draft::followedBy)
                        .orElseGet(() -> PlainParser.parse(""))
                : PlainParser.parse(text);
        if (body.parts().isEmpty()) {
            throw new ParseFailure(IssueCode.ROW_WITHOUT_TEXT, "has no text");
        }
        Optional<String> title = facts.title();
        boolean told = title.isEmpty()
                || words(body.parts().getFirst().span().of(body.text())).equalsIgnoreCase(words(title.get()));
        return List.of((told ? body : titled(title.get(), body)).with(facts));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Draft titled(String title, Draft body) {
        String line = words(title);
        var part = new Part(new Span(0, line.length()), Part.Hint.TITLE);
        return new Draft(line, List.of(part), Facts.NONE, List.of(), List.of(), List.of()).followedBy(body);
    }

    private static Optional<String> find(JsonNode node, String key) {
        return Optional.of(node.path(key))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(v -> !v.isBlank());
    }
}
