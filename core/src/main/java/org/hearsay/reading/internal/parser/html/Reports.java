package org.hearsay.reading.internal.parser.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.reading.internal.parser.StatedDay.Place;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Several reports on one page: like elements side by side that hold nearly all of its text, each with a heading and a day of
 * its own. So stand the articles of a front page or a digest, and the posts of a live blog. A page that says of itself when
 * it was published is one report, whatever its sections tell, unless it is a live blog.
 */
final class Reports {

    private static final double NEARLY_ALL = 0.7;

    /** What stands beside the reports may be no report of its own. */
    private static final int LONGEST_REST = 400;

    /** A report has at least a sentence. */
    private static final int LEAST = 40;

    private static final int LONGEST_LINE = 140;

    /** More groups are not looked at. */
    private static final int MOST = 2000;

    private static final Set<String> NAMED = Set.of(
            "hentry",
            "post",
            "story",
            "entry",
            "news",
            "news-item",
            "item",
            "article",
            "report",
            "update",
            "block",
            "liveblog");

    private static final Pattern LIVE = Pattern.compile("live(?:blog)?\\b.*|.*\\blive", Pattern.DOTALL);

    private static final Pattern DATED = Pattern.compile(
            "(?i)\\b[0-3]?\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+[12]\\d{3}\\b"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+[0-3]?\\d(?:st|nd|rd|th)?,?\\s+[12]\\d{3}\\b"
                    + "|\\b[12]\\d{3}-[01]\\d-[0-3]\\d\\b|\\b[0-3]?\\d[./][0-3]?\\d[./][12]\\d{3}\\b");

    private final Document page;
    private final MainMatter matter;
    private final boolean live;
    private final Map<Element, Integer> made = new IdentityHashMap<>();
    private final List<Element> reports;
    private final boolean stated;

    private Reports(Document page, MainMatter matter) {
        this.page = page;
        this.matter = matter;
        this.live = isLive();
        this.reports = find();
        this.stated = !reports.isEmpty() && !live && isStated();
    }

    static Reports of(Document page, MainMatter matter) {
        return new Reports(page, matter);
    }

    /** Whether the page holds several reports. */
    boolean isSplit() {
        return !reports.isEmpty() && !stated;
    }

    /** Whether it looks as if, but says that it is one. */
    boolean isDoubtful() {
        return !reports.isEmpty() && stated;
    }

    /** A page for each report. */
    List<Document> pages() {
        String address = HtmlFacts.addresses(page, matter).findFirst().orElse("");
        Optional<String> outlet = HtmlFacts.findOutlet(page, matter);
        List<Document> pages = new ArrayList<>();
        for (Element report : reports) {
            pages.add(ReportPage.of(page, report, address, outlet));
        }
        return pages;
    }

    private boolean isLive() {
        String title = page.title().toLowerCase(Locale.ROOT);
        boolean said = page.select("script[type^=application/ld+json]").stream()
                .anyMatch(s -> s.data().contains("LiveBlogPosting"));
        return said
                || LIVE.matcher(title).matches()
                || !page.select(
                                "[itemtype*=LiveBlogPosting], [class*=liveblog], [class*=live-blog], [class*=live-post], [class*=live-feed], [class*=live-update], [id*=liveblog]")
                        .isEmpty();
    }

    private boolean isStated() {
        return HtmlFacts.of(page, matter).days().stream()
                .anyMatch(d -> d.place() == Place.JSON_LD || d.place() == Place.META);
    }

    private List<Element> find() {
        int seen = 0;
        for (Element parent : matter.root().getAllElements()) {
            if (parent.childrenSize() < 2 || seen++ > MOST || matter.isOutside(parent)) {
                continue;
            }
            for (List<Element> group : groups(parent)) {
                if (isReports(group)) {
                    return group;
                }
            }
            List<Element> sections =
                    Sections.of(parent).stream().map(this::wrapped).toList();
            if (isReports(sections) && sections.stream().allMatch(Reports::isDated)) {
                return sections;
            }
        }
        return List.of();
    }

    /** An element for what no element of the page holds; the page stays as it is. */
    private Element wrapped(List<Element> section) {
        Element whole = new Element("article");
        section.forEach(e -> whole.appendChild(e.clone()));
        made.put(whole, section.stream().mapToInt(matter::running).sum());
        return whole;
    }

    private int running(Element report) {
        return made.getOrDefault(report, matter.running(report));
    }

    /** Children of one tag and first class. */
    private static Collection<List<Element>> groups(Element parent) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        for (Element child : parent.children()) {
            if (child.isBlock()
                    && !child.normalName().matches("p|h[1-6]|ul|ol|table|blockquote|figure|header|footer")) {
                String name = child.classNames().stream().findFirst().orElse("");
                groups.computeIfAbsent(child.normalName() + "." + name, n -> new ArrayList<>())
                        .add(child);
            }
        }
        return groups.values();
    }

    private boolean isReports(List<Element> group) {
        List<Element> told = group.stream()
                .filter(e -> !matter.isLeftOut(e) && running(e) >= LEAST)
                .toList();
        if (told.size() < 2 || told.size() != group.size() && told.size() * 4 < group.size() * 3) {
            return false;
        }
        int text = told.stream().mapToInt(this::running).sum();
        int all = matter.running(matter.root());
        if (text < NEARLY_ALL * all || all - text > LONGEST_REST) {
            return false;
        }
        long headed = told.stream()
                .filter(e -> e.selectFirst("h1, h2, h3, h4, h5, h6") != null)
                .count();
        long dated = told.stream().filter(Reports::isDated).count();
        boolean enough = dated == told.size() || dated >= 2 && 2 * dated >= told.size();
        return enough && (live || 2 * headed > told.size() && (isNamed(told.getFirst()) || isSigned(told)));
    }

    private static boolean isNamed(Element element) {
        return element.normalName().equals("article")
                || element.attr("itemtype").matches(".*(?:Article|Posting)")
                || element.classNames().stream().anyMatch(c -> NAMED.contains(c.toLowerCase(Locale.ROOT)));
    }

    private static boolean isSigned(List<Element> group) {
        return group.stream()
                                .filter(e -> head(e).matches("(?s).*\\b[Bb]y\\s+\\p{Lu}.*"))
                                .count()
                        * 2
                >= group.size();
    }

    /** Whether a day stands above its prose, in a line or in a time. */
    private static boolean isDated(Element report) {
        return DATED.matcher(head(report)).find();
    }

    /** The short lines above the first prose, and the times in them; headings tell of events. */
    private static String head(Element report) {
        StringBuilder head = new StringBuilder();
        for (Element e : report.getAllElements()) {
            boolean heading = e.normalName().matches("h[1-6]") || e.closest("h1, h2, h3, h4, h5, h6") != null;
            if (heading || e == report) {
                continue;
            }
            if (e.ownText().length() > LONGEST_LINE
                    || e.ownText().endsWith(".") && e.ownText().length() > LEAST) {
                break;
            }
            head.append(e.attr("datetime").replaceAll("T.*", ""))
                    .append(' ')
                    .append(e.ownText())
                    .append('\n');
        }
        return head.toString();
    }
}
