package org.hearsay.reading.internal.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.reading.internal.parser.StatedDay;
import org.hearsay.reading.internal.parser.StatedDay.Place;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** All places of a page that state when its report appeared; what is stated of updates, comments and other reports is none. */
final class PublicationDays {

    private static final List<String> META = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "article.published",
            "published_time",
            "datepublished",
            "rnews:datepublished",
            "originalpublicationdate",
            "article_date_original",
            "date",
            "pubdate",
            "pub_date",
            "og:pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publication-date",
            "published",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "dc.date",
            "dc.date.issued",
            "dc.date.created",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "citation_date",
            "citation_online_date",
            "citation_publication_date");

    private static final Set<String> PUBLISHED =
            Set.of("published", "entry-date", "dt-published", "pubdate", "publish-date", "post-date", "posted-on");

    private static final Set<String> UPDATED =
            Set.of("updated", "modified", "dt-updated", "update-date", "date-modified", "datemodified", "last-updated");

    private static final Pattern UPDATE_WORDS = Pattern.compile(
            ".*\\b(?:updat|modifi|edited|revised|correct|amended)(?!.*\\b(?:publi|posted)).*", Pattern.DOTALL);

    private static final Pattern SAVED_FROM =
            Pattern.compile("\\s*saved from url=\\(\\d+\\)(\\S+)\\s*", Pattern.CASE_INSENSITIVE);

    /** A paragraph with so many characters beside the time is prose that tells of some day. */
    private static final int PROSE = 60;

    /** Times of the lives of people and of events to come. */
    private static final Pattern OTHER_WORDS = Pattern.compile(
            ".*\\b(?:born|died|birth|death|until|deadline|expires?|starts?|begins?|ends?|when|printed|retrieved|accessed|saved|archived)\\W*",
            Pattern.DOTALL);

    private static final Pattern OTHER_MARKS =
            Pattern.compile("(?i).*(?:birth|death|startdate|enddate|validfrom|validthrough|expires|foundingdate).*");

    private static final Pattern AGO =
            Pattern.compile("\\W*(?:an?|\\d+|few)\\s?\\w{1,8}\\.?\\s+ago\\W*|yesterday.{0,12}|today.{0,12}|just now");

    private static final Pattern YEAR = Pattern.compile(".*\\b[12]\\d{3}\\b.*");

    private static final int LONGEST_DAY = 40;

    private final Document page;
    private final MainMatter matter;
    private final List<StatedDay> days = new ArrayList<>();

    private PublicationDays(Document page, MainMatter matter) {
        this.page = page;
        this.matter = matter;
    }

    /** What a page states. */
    static List<StatedDay> of(Document page, MainMatter matter, ArticleData data, Stream<String> addresses) {
        var days = new PublicationDays(page, matter);
        data.find("datePublished").ifPresent(d -> days.add(Place.JSON_LD, d));
        data.findDayOfPage().ifPresent(d -> days.add(Place.PAGE_DATA, d));
        HtmlFacts.findMeta(page, META, meta -> !matter.isOutside(meta)).ifPresent(d -> days.add(Place.META, d));
        days.times();
        addresses.forEach(a -> days.add(Place.ADDRESS, a));
        return days.days;
    }

    /** The address that a browser notes in the pages that it saves. */
    static Optional<String> findSavedFrom(Document page) {
        List<String> found = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Comment comment) {
                        var m = SAVED_FROM.matcher(comment.getData());
                        if (m.matches()) {
                            found.add(m.group(1));
                        }
                    }
                },
                page);
        return found.stream().findFirst();
    }

    private void add(Place place, String words) {
        days.add(new StatedDay(place, words));
    }

    /** Times of the report: one that is marked, wherever it stands, or one above the prose. */
    private void times() {
        Optional<Element> marked = Optional.empty();
        Optional<Element> beside = Optional.empty();
        int prose = 0;
        for (Element element : matter.root().getAllElements()) {
            prose += element.ownText().length() >= PROSE ? 1 : 0;
            if (!isTime(element) || isOther(element) || matter.isOutside(element)) {
                continue;
            }
            if (isUpdate(element)) {
                add(Place.UPDATED, value(element));
                continue;
            }
            if (isMarked(element)) {
                marked = marked.or(() -> Optional.of(element));
            } else if (prose < 2 && isAlone(element)) {
                beside = beside.or(() -> Optional.of(element));
            }
        }
        marked.ifPresent(e -> add(Place.MARKED, value(e)));
        beside.ifPresent(e -> add(Place.TIME, value(e)));
        if (marked.isEmpty() && beside.isEmpty()) {
            above().ifPresent(d -> add(Place.TIME, d));
        }
    }

    /** Blogs set the day above the box of the post: the last line before the report, where it is named a date. */
    private Optional<String> above() {
        for (Element e = matter.root(); e.parent() != null; e = e.parent()) {
            for (Element before = e.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                String words = before.text();
                if (!words.isBlank() && !MainMatter.NEVER.contains(before.normalName())) {
                    boolean named = before.className().toLowerCase(Locale.ROOT).contains("date");
                    return named
                                    && words.length() <= LONGEST_DAY
                                    && !matter.isLeftOut(before)
                                    && !UPDATE_WORDS
                                            .matcher(words.toLowerCase(Locale.ROOT))
                                            .matches()
                            ? Optional.of(words)
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(Element element) {
        return OTHER_MARKS.matcher(element.attr("itemprop")).matches()
                || OTHER_WORDS.matcher(before(element).toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isTime(Element element) {
        String tag = element.normalName();
        boolean dated = element.hasAttr("datetime") && !tag.equals("ins") && !tag.equals("del");
        return dated
                || tag.equals("abbr") && element.hasAttr("title") && isMarked(element)
                || isTitled(element)
                || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("datepublished");
    }

    /** 'Two days ago', with the day in the words that the page shows to who points at it. */
    private static boolean isTitled(Element element) {
        String title = element.attr("title");
        return title.length() <= LONGEST_DAY
                && AGO.matcher(element.text().toLowerCase(Locale.ROOT)).matches()
                && YEAR.matcher(title).matches();
    }

    private static boolean isMarked(Element element) {
        return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("datepublished")
                || element.hasAttr("pubdate")
                || hasClass(element, PUBLISHED);
    }

    private static boolean isUpdate(Element element) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("datemodified")
                || hasClass(element, UPDATED) && !isMarked(element)) {
            return true;
        }
        return !isMarked(element)
                && UPDATE_WORDS
                        .matcher((before(element) + " " + element.text()).toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static boolean hasClass(Element element, Set<String> names) {
        return element.classNames().stream().anyMatch(c -> names.contains(c.toLowerCase(Locale.ROOT)));
    }

    /** The words before a time in its line. */
    private static String before(Element element) {
        StringBuilder words = new StringBuilder();
        for (Element e = element; e != null && words.length() < PROSE; e = e.parent()) {
            for (Node n = e.previousSibling(); n != null; n = n.previousSibling()) {
                if (n instanceof Element block
                        && (block.isBlock() || block.normalName().equals("time"))) {
                    return words.toString();
                }
                words.insert(0, n instanceof TextNode text ? text.text() : n instanceof Element s ? s.text() : "");
            }
            if (e.isBlock()) {
                break;
            }
        }
        return words.toString();
    }

    /** Whether a time stands in no sentence and in no list of other reports. */
    private static boolean isAlone(Element element) {
        Element block = element;
        while (!block.isBlock()
                && block.parent() instanceof Element parent
                && !parent.normalName().equals("body")) {
            block = parent;
        }
        return block.ownText().length() < PROSE
                && element.closest("li") == null
                && !isInHeadline(element)
                && element.closest("table") == null;
    }

    /** A link around a time alone is the report's own; one around more words leads to another report. */
    private static boolean isInHeadline(Element element) {
        Element link = element.closest("a[href]");
        return link != null && link.text().length() > element.text().length() + 12;
    }

    private static String value(Element element) {
        String title = element.normalName().equals("abbr") || isTitled(element) ? element.attr("title") : "";
        return Stream.of(element.attr("datetime"), element.attr("content"), title, element.text())
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse("");
    }
}
