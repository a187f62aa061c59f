package org.hearsay.reading.internal.parser.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Where on a page the report stands: the smallest element that holds nearly all of its running text, widened to hold the
 * heading. Running text is what stands in long runs outside of links.
 */
final class MainMatter {

    private static final int LONG_RUN = 25;
    private static final double NEARLY_ALL = 0.75;

    /** An element that is named like a menu but holds this share of the running text is no menu. */
    private static final double TOO_MUCH = 0.4;

    /** Readers may write more than the reporter; what is left without them must be a report still. */
    private static final int LEAST_REPORT = 200;

    private static final Set<String> COMMENTS = Set.of(
            "comments",
            "comment-list",
            "commentlist",
            "comments-area",
            "comment-section",
            "comments-section",
            "disqus_thread");

    static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "form",
            "button",
            "select",
            "input",
            "textarea",
            "dialog",
            "canvas",
            "audio",
            "video",
            "head",
            "nav",
            "menu",
            "img",
            "map");

    private static final Set<String> MARGINS = Set.of("aside", "footer");

    private static final Set<String> MENU_WORDS = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "sidebar",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "share",
            "sharing",
            "social",
            "related",
            "recommended",
            "recommendations",
            "promo",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "banner",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "comments",
            "comment",
            "popup",
            "modal",
            "widget",
            "pagination",
            "pager",
            "tags",
            "topics",
            "keywords",
            "clock",
            "weather",
            "ticker",
            "paywall",
            "toolbar",
            "skip",
            "hidden",
            "trending",
            "popular",
            "donate",
            "donation",
            "complementary",
            "contentinfo",
            "search");

    private final Element root;
    private final Optional<Element> title;
    private final Map<Element, Integer> running;
    private final int total;

    private final Set<Element> listings;

    private MainMatter(
            Element root, Optional<Element> title, Map<Element, Integer> running, int total, Set<Element> listings) {
        this.root = root;
        this.listings = listings;
        this.title = title;
        this.running = running;
        this.total = total;
    }

    static MainMatter of(Document page) {
        Element body = page.body();
        Map<Element, Integer> running = runningText(body);
        int total = running.getOrDefault(body, 0);
        Element root = body;
        for (Optional<Element> next = Optional.of(body); next.isPresent(); next = heaviest(root, running, total)) {
            root = next.get();
        }
        Optional<Element> title = Titles.find(page);
        Element widened = root;
        if (title.isPresent()) {
            while (widened.parent() != null && widened != body && !isAround(widened, title.get())) {
                widened = widened.parent();
            }
        }
        return new MainMatter(widened, title, running, total, Listings.in(widened, title));
    }

    /** The same of a page that is one report from end to end. */
    static MainMatter whole(Document page) {
        Map<Element, Integer> running = runningText(page.body());
        Optional<Element> title = Titles.find(page);
        Element root = page.body();
        return new MainMatter(root, title, running, running.getOrDefault(root, 0), Listings.in(root, title));
    }

    Element root() {
        return root;
    }

    /** Number of characters of running text in an element. */
    int running(Element element) {
        return running.getOrDefault(element, 0);
    }

    /** The heading of the report. */
    Optional<Element> title() {
        return title;
    }

    boolean isTitle(Element heading) {
        return title.isPresent() && title.get() == heading;
    }

    /** Whether an element and all in it is no part of the report. */
    boolean isLeftOut(Element element) {
        String tag = element.normalName();
        if (NEVER.contains(tag) || element.hasAttr("hidden") || isUnseen(element)) {
            return true;
        }
        if (element == root || tag.equals("body") || holdsTitle(element)) {
            return false;
        }
        int own = running.getOrDefault(element, 0);
        if (isNamedComments(element) && total - own >= LEAST_REPORT) {
            return true;
        }
        boolean margin = MARGINS.contains(tag) && !isReportFooter(element)
                || listings.contains(element)
                || isNamedLikeAMenu(element)
                || element.attr("aria-hidden").equals("true");
        return margin && own <= TOO_MUCH * total;
    }

    /** Whether a place of the page's body is no part of the report; the head of a page is about all of it. */
    boolean isOutside(Element element) {
        boolean inRoot = false;
        for (Element e = element; e != null; e = e.parent()) {
            if (e.normalName().equals("head")) {
                return false;
            }
            inRoot |= e == root;
            if (!inRoot && isLeftOut(e)) {
                return true;
            }
        }
        return !inRoot;
    }

    static boolean isCaption(Element element) {
        String name = element.className().toLowerCase(Locale.ROOT);
        return name.contains("caption") && !name.contains("captioned");
    }

    private boolean holdsTitle(Element element) {
        return title.isPresent() && isAround(element, title.get());
    }

    /** Blogs put the day and the writer of a post into a footer of its own. */
    private static boolean isReportFooter(Element element) {
        return element.normalName().equals("footer")
                && element.closest("article") != null
                && element.selectFirst(".published, .entry-date, [itemprop=datePublished], [rel=author], .author")
                        != null;
    }

    private static boolean isUnseen(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static boolean isNamedComments(Element element) {
        return COMMENTS.contains(element.id().toLowerCase(Locale.ROOT))
                || element.classNames().stream().anyMatch(c -> COMMENTS.contains(c.toLowerCase(Locale.ROOT)));
    }

    private static boolean isNamedLikeAMenu(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("role");
        if (names.isBlank()) {
            return false;
        }
        for (String word : names.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+")) {
            if (MENU_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAround(Element outer, Element inner) {
        for (Element e = inner; e != null; e = e.parent()) {
            if (e == outer) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Element> heaviest(Element parent, Map<Element, Integer> running, int total) {
        return parent.children().stream()
                .filter(c -> total > 0 && running.getOrDefault(c, 0) >= NEARLY_ALL * total)
                .filter(c -> !c.normalName().equals("p"))
                .findFirst();
    }

    private static Map<Element, Integer> runningText(Element body) {
        Map<Element, Integer> running = new IdentityHashMap<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private int closed;

                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element e
                                && (NEVER.contains(e.normalName())
                                        || e.normalName().equals("a"))) {
                            closed++;
                        } else if (node instanceof TextNode text && closed == 0) {
                            int length = text.text().strip().length();
                            if (length >= LONG_RUN && text.parent() instanceof Element parent) {
                                running.merge(parent, length, Integer::sum);
                            }
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (!(node instanceof Element e)) {
                            return;
                        }
                        if (NEVER.contains(e.normalName()) || e.normalName().equals("a")) {
                            closed--;
                        }
                        if (e != body && e.parent() instanceof Element parent) {
                            running.merge(parent, running.getOrDefault(e, 0), Integer::sum);
                        }
                    }
                },
                body);
        return running;
    }
}
