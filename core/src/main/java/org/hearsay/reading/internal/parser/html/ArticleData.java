package org.hearsay.reading.internal.parser.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's JSON-LD says about its report: the node of an article, not that of the site, the house, a picture, a list or
 * a comment, which bear dates and names of their own.
 */
final class ArticleData {

    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting)|Report");
    private static final Pattern PAGE = Pattern.compile(".*Page");

    /** Where the node of the report may stand in another; all other keys lead to other things. */
    private static final List<String> INWARD = List.of("@graph", "mainEntity", "mainEntityOfPage");

    private static final int MOST_NODES = 1000;

    /** Line breaks in strings and commas before a bracket are the faults that pages make most. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** Old pages hide scripts from older browsers. */
    private static final Pattern BARE =
            Pattern.compile("^\\s*(?:<!--|(?://\\s*)?<!\\[CDATA\\[)|(?:-->|(?://\\s*)?\\]\\]>)\\s*$");

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Optional<JsonNode> article;

    private ArticleData(Document page, Optional<String> heading, Optional<String> address) {
        for (Element script : page.select("script[type^=application/ld+json]")) {
            try {
                collect(JSON.readTree(BARE.matcher(script.data()).replaceAll("")));
            } catch (JacksonException e) {
                // Many pages hold broken data for machines; the text is what counts.
                continue;
            }
        }
        article = choose(nodes.stream().filter(ArticleData::isArticle).toList(), heading, address);
    }

    /** The data of a page with this heading and address. */
    static ArticleData of(Document page, Optional<String> heading, Optional<String> address) {
        return new ArticleData(page, heading, address);
    }

    /** A text of the report's node. */
    Optional<String> find(String key) {
        return article.flatMap(a -> value(a.get(key)));
    }

    /** What the node of the page as a whole gives as its day, which may be that of its template. */
    Optional<String> findDayOfPage() {
        return nodes.stream()
                .filter(n -> types(n).anyMatch(t -> PAGE.matcher(t).matches()))
                .flatMap(n -> value(n.get("datePublished")).stream())
                .findFirst();
    }

    /** The people who wrote the report; a house is none. */
    List<String> authors() {
        Optional<JsonNode> author = article.map(a -> a.get("author"));
        return author.stream()
                .flatMap(a -> a.isArray() ? a.valueStream() : Stream.of(a))
                .filter(a -> types(a).noneMatch(t -> t.endsWith("Organization") || t.equals("Corporation")))
                .flatMap(a -> value(a).stream())
                .filter(a -> !a.contains("://"))
                .distinct()
                .toList();
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                nodes.add(node);
                INWARD.stream().filter(node::has).map(node::get).forEach(open::add);
            }
        }
    }

    /** The only one, or that of the heading or address; of several others none, unless they tell one day. */
    private static Optional<JsonNode> choose(
            List<JsonNode> articles, Optional<String> heading, Optional<String> address) {
        List<Predicate<JsonNode>> signs = List.of(
                a -> heading.isPresent() && value(a.get("headline")).equals(heading),
                a -> address.isPresent()
                        && (value(a.get("url")).equals(address)
                                || value(a.get("mainEntityOfPage")).equals(address)));
        for (Predicate<JsonNode> sign : signs) {
            Optional<JsonNode> found = articles.stream().filter(sign).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        long days = articles.stream()
                .map(a -> value(a.get("datePublished")))
                .distinct()
                .count();
        return days == 1 ? Optional.of(articles.getFirst()) : Optional.empty();
    }

    private static boolean isArticle(JsonNode node) {
        List<String> types = types(node).toList();
        return types.isEmpty()
                ? node.has("headline")
                : types.stream().anyMatch(t -> ARTICLE.matcher(t).matches());
    }

    /** The names of a node's types, without the address of the vocabulary. */
    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.get("@type");
        return type == null
                ? Stream.empty()
                : (type.isArray() ? type.valueStream() : Stream.of(type))
                        .filter(JsonNode::isString)
                        .map(t -> t.stringValue().replaceAll(".*[/:#]", ""));
    }

    private static Optional<String> value(JsonNode node) {
        if (node == null) {
            return Optional.empty();
        }
        if (node.isArray()) {
            return node.isEmpty() ? Optional.empty() : value(node.get(0));
        }
        if (node.isObject()) {
            return value(node.has("name") ? node.get("name") : node.get("@id"));
        }
        return node.isString() ? Optional.of(node.stringValue().strip()).filter(v -> !v.isEmpty()) : Optional.empty();
    }
}
