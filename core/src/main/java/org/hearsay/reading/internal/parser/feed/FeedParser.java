package org.hearsay.reading.internal.parser.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.charset.Decoding;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.html.HtmlParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** RSS and Atom to drafts, a report for each item: each is read as if it stood on a page of its own. */
public final class FeedParser {

    private static final int DEEPEST = 400;

    /** A title of two parts does not say which of them is the outlet. */
    private static final Pattern NO_OUTLET = Pattern.compile(
            ".*(?:[:|\\u2013\\u2014]|\\s-\\s|https?://|\\b(?:feed|rss|atom|news|latest|headlines|search|results|comments)$).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Optional<String> guess;
    private final Optional<String> outlet;

    private FeedParser(Optional<String> guess, Optional<String> outlet) {
        this.guess = guess;
        this.outlet = outlet;
    }

    /** The drafts of a feed, in its order. */
    public static List<Draft> parse(byte[] file) {
        Decoding decoded = Decoding.ofPage(file);
        Document feed = Jsoup.parse(
                decoded.text().replaceFirst("^\ufeff", ""),
                "",
                Parser.xmlParser().setMaxDepth(DEEPEST));
        List<Element> items = feed.select("*").stream()
                .filter(e -> e.normalName().equals("item") || e.normalName().equals("entry"))
                .toList();
        if (items.isEmpty()) {
            throw new ParseFailure(IssueCode.FILE_EMPTY, "is a feed without an item in it");
        }
        Optional<String> title = items.getFirst().parents().stream()
                .flatMap(p ->
                        Item.child(p, "title")
                                .or(() -> Item.child(p, "channel").flatMap(c -> Item.child(c, "title")))
                                .stream())
                .map(Element::text)
                .filter(t -> !t.isBlank()
                        && t.length() <= 60
                        && !NO_OUTLET.matcher(t).matches())
                .findFirst();
        var parser = new FeedParser(decoded.guess(), title);
        List<Draft> drafts = new ArrayList<>();
        for (Element item : items) {
            drafts.addAll(parser.drafts(new Item(item)));
        }
        return drafts;
    }

    private List<Draft> drafts(Item item) {
        var page = new Decoding(item.page(), StandardCharsets.UTF_8, guess);
        return HtmlParser.parse(page, item.findAddress()).stream()
                .map(d -> d.with(sentBy(d.facts())))
                .toList();
    }

    private Facts sentBy(Facts own) {
        return new Facts(
                own.title(),
                own.published(),
                own.outlet(),
                own.author(),
                own.url(),
                own.language(),
                outlet,
                own.days());
    }
}
