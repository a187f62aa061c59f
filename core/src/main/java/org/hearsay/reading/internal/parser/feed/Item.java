package org.hearsay.reading.internal.parser.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** One item of a feed, in RSS or Atom. */
record Item(Element element) {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");

    /** 'desk@gazette.example (Ada Vell)'. */
    private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+\\s*(?:\\(([^()]+)\\))?");

    /** A page that says what the item says: its title, day and writer, and its text. */
    String page() {
        StringBuilder page = new StringBuilder("<html><head>");
        findDay().ifPresent(d -> meta(page, "article:published_time", d));
        findAuthor().ifPresent(a -> meta(page, "author", a));
        page.append("</head><body><article>");
        find("title")
                .map(Item::plain)
                .ifPresent(t -> page.append("<h1>").append(Entities.escape(t)).append("</h1>"));
        find("content:encoded")
                .or(() -> find("content"))
                .or(() -> find("description"))
                .or(() -> find("summary"))
                .ifPresent(t -> page.append(markup(t)));
        return page.append("</article></body></html>").toString();
    }

    /** Where the report stands in full. */
    Optional<String> findAddress() {
        Stream<String> links = element.children().stream()
                .filter(e -> e.normalName().equals("link"))
                .filter(e -> e.attr("rel").isEmpty() || e.attr("rel").equals("alternate"))
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.text());
        Stream<String> ids = child(element, "guid").stream()
                .filter(e -> !e.attr("isPermaLink").equals("false"))
                .map(Element::text);
        return Stream.concat(links, ids)
                .map(String::strip)
                .filter(a -> a.matches("(?i)https?://\\S+"))
                .findFirst();
    }

    /** When it appeared; when it was changed is another matter. */
    private Optional<String> findDay() {
        return find("pubDate")
                .or(() -> find("published"))
                .or(() -> find("dc:date"))
                .map(Element::text);
    }

    private Optional<String> findAuthor() {
        return find("dc:creator")
                .or(() -> find("author").map(a -> child(a, "name").orElse(a)))
                .map(Element::text)
                .map(Item::withoutAddress)
                .filter(a -> !a.isBlank());
    }

    private static String withoutAddress(String author) {
        Matcher m = MAILBOX.matcher(author.strip());
        return m.matches() ? Optional.ofNullable(m.group(1)).orElse("") : author;
    }

    private Optional<Element> find(String name) {
        return child(element, name).filter(e -> !e.wholeText().isBlank());
    }

    static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(e -> e.tagName().equalsIgnoreCase(name))
                .findFirst();
    }

    private static void meta(StringBuilder page, String name, String content) {
        page.append("<meta name=\"")
                .append(name)
                .append("\" content=\"")
                .append(Entities.escape(content))
                .append("\">");
    }

    /** Titles may bear tags and escapes of their own. */
    private static String plain(Element title) {
        String text = title.text();
        return text.indexOf('&') >= 0 || TAG.matcher(text).find()
                ? Jsoup.parse(text).text()
                : text;
    }

    /** The text of an item: tags inside the feed, tags that were escaped, or lines without any. */
    private static String markup(Element text) {
        if (text.childrenSize() > 0) {
            return text.html();
        }
        String words = text.wholeText();
        if (TAG.matcher(words).find()) {
            return words;
        }
        StringBuilder paragraphs = new StringBuilder();
        for (String paragraph : words.split("\\R\\s*\\R")) {
            // Escapes stand twice where the text was made from a page.
            paragraphs.append("<p>").append(paragraph.replace("<", "&lt;")).append("</p>");
        }
        return paragraphs.toString();
    }
}
