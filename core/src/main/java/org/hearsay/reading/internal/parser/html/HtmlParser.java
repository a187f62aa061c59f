package org.hearsay.reading.internal.parser.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.charset.Decoding;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.DraftBuilder;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** HTML to parts: the main matter of the page, block by block, with its links; menus, asides and forms are left out. */
public final class HtmlParser {

    /** Deeper tags are read as if they stood at this depth. */
    private static final int DEEPEST = 400;

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> PIECES = Set.of("span", "a", "time", "strong", "b", "em", "cite", "small");

    private HtmlParser() {}

    /** The draft of a page, or one for each of the reports that stand on it. */
    public static List<Draft> parse(byte[] bytes) {
        return parse(Decoding.ofPage(bytes), Optional.empty());
    }

    /**
     * The same of a page that is decoded.
     *
     * @param address where the page was found; what it says itself of its address is taken before that
     */
    public static List<Draft> parse(Decoding decoded, Optional<String> address) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = Jsoup.parse(decoded.text().replaceFirst("^\ufeff", ""), address.orElse(""), parser);
        Optional<String> guess = decoded.guess();
        if (page.selectFirst("link[rel=canonical], meta[property=og:url]") == null) {
            address.ifPresent(a ->
                    page.head().appendElement("link").attr("rel", "canonical").attr("href", a));
        }
        MainMatter matter = MainMatter.of(page);
        var reports = Reports.of(page, matter);
        if (reports.isSplit()) {
            return reports.pages().stream()
                    .map(p -> draft(p, MainMatter.whole(p), guess, false))
                    .toList();
        }
        return List.of(draft(page, matter, guess, reports.isDoubtful()));
    }

    private static Draft draft(Document page, MainMatter matter, Optional<String> guess, boolean several) {
        Facts facts = HtmlFacts.of(page, matter);
        // Links without a site are of the site that the page says it is from.
        facts.url().ifPresent(page::setBaseUri);
        var writer = new Writer(matter, noteTargets(page));
        NodeTraversor.filter(writer, matter.root());
        writer.flush();
        guess.ifPresent(g -> writer.out.flaw(IssueCode.CHARSET_GUESSED, g));
        if (several) {
            writer.out.flaw(
                    IssueCode.SEVERAL_REPORTS,
                    "seems to hold several reports with days of their own; it was read as one");
        }
        if (writer.deepest + matter.root().parents().size() >= DEEPEST - 10) {
            writer.out.flaw(
                    IssueCode.HTML_TOO_DEEP,
                    "has tags nested deeper than " + DEEPEST + "; their text was read, their structure was not");
        }
        return writer.out.build(facts);
    }

    /** Ids that marks of notes point at: a short link to a place on the page whose text is a number or a sign. */
    private static Set<String> noteTargets(Document page) {
        Set<String> targets = new HashSet<>();
        for (Element link : page.select("a[href^=#]")) {
            if (isMark(link) && page.getElementById(link.attr("href").substring(1)) != null) {
                targets.add(link.attr("href").substring(1));
            }
        }
        // A note's way back to its mark looks the same; its target stands in a paragraph of prose, not at its head.
        targets.removeIf(id -> {
            Element target = page.getElementById(id);
            return target == null || target.text().length() < 8 && target.parent() != null && !startsBlock(target);
        });
        return targets;
    }

    private static boolean startsBlock(Element element) {
        for (Node before = element.previousSibling(); before != null; before = before.previousSibling()) {
            if (!(before instanceof TextNode text) || !text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(Element link) {
        return link.text().strip().matches("[\\[(]?(?:\\d{1,3}|[*\\u2020\\u2021]{1,3})[\\])]?");
    }

    private static String label(String text) {
        return text.replaceAll("[\\[\\]()\\s]", "");
    }

    /** Follows the page in order and writes its paragraphs. */
    private static final class Writer implements NodeFilter {

        private final DraftBuilder out = new DraftBuilder();
        private final MainMatter matter;
        private final Set<String> noteTargets;
        private int deepest;
        private Part.Hint hint = Part.Hint.NONE;
        private int linked;
        private int linkStart = -1;
        private boolean broken;

        Writer(MainMatter matter, Set<String> noteTargets) {
            this.matter = matter;
            this.noteTargets = noteTargets;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            deepest = Math.max(deepest, depth);
            if (node instanceof TextNode text) {
                if (!text.isBlank()) {
                    broken = false;
                }
                append(text);
            } else if (node instanceof Element element) {
                if (matter.isLeftOut(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                open(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element);
            }
            return FilterResult.CONTINUE;
        }

        /** Text in the order of the page; in a block of typed lines they are lines, and an empty one parts paragraphs. */
        private void append(TextNode text) {
            String words = text.getWholeText();
            if (words.indexOf('\n') < 0
                    || !(text.parent() instanceof Element parent)
                    || parent.closest("pre") == null) {
                out.append(words);
                return;
            }
            boolean first = true;
            for (String line : words.split("\\R", -1)) {
                if (!first && line.isBlank()) {
                    flush();
                } else if (!first) {
                    out.breakLine();
                }
                out.append(line);
                first = false;
            }
        }

        private void open(Element element) {
            String tag = element.normalName();
            if (BLOCKS.contains(tag)) {
                flush();
                hint = hint(element);
            }
            if (standsApart(element)) {
                out.append(" ");
            }
            if (noteTargets.contains(element.id())) {
                flushBefore(element);
                hint = Part.Hint.NOTE;
                noteLabel(element);
            }
            if (tag.equals("br")) {
                // Two in a row end a paragraph, as do pages that know no other tag.
                if (broken) {
                    flush();
                } else {
                    out.breakLine();
                }
                broken = !broken;
            } else if (tag.equals("a") && element.hasAttr("href")) {
                linkStart = out.position();
            }
        }

        /** Pieces of a head stand side by side and only the page's style keeps them apart: '<span>By A</span><time>3 June</time>'. */
        private static boolean standsApart(Element element) {
            if (!PIECES.contains(element.normalName())
                    || !(element.previousSibling() instanceof Element before)
                    || !PIECES.contains(before.normalName())) {
                return false;
            }
            String left = before.text();
            String right = element.text();
            return !left.isEmpty()
                            && !right.isEmpty()
                            && (Character.isLowerCase(left.charAt(left.length() - 1))
                                    || Character.isDigit(left.charAt(left.length() - 1)))
                            && (Character.isUpperCase(right.charAt(0)) || Character.isDigit(right.charAt(0)))
                    || element.normalName().equals("time")
                    || before.normalName().equals("time");
        }

        private void flushBefore(Element element) {
            if (!BLOCKS.contains(element.normalName())
                    && !out.isEmpty()
                    && element.parent() != null
                    && startsBlock(element)) {
                flush();
            }
        }

        /** The number of a note in a numbered list is made by the list and stands in no text. */
        private void noteLabel(Element element) {
            if (element.normalName().equals("li") && !element.text().strip().matches("(?s)[\\[(]?\\d{1,3}[\\]).].*")) {
                out.append("[" + (element.elementSiblingIndex() + 1) + "] ");
            }
        }

        private void close(Element element) {
            String tag = element.normalName();
            if (tag.equals("a") && element.hasAttr("href") && linkStart >= 0) {
                String target = element.attr("href");
                if (target.startsWith("#") && noteTargets.contains(target.substring(1)) && isMark(element)) {
                    out.mark(linkStart, label(element.text()));
                } else if (!target.startsWith("#") && !target.startsWith("javascript:")) {
                    linked += Math.max(0, out.position() - linkStart);
                    String absolute = element.attr("abs:href");
                    out.link(linkStart, absolute.isEmpty() ? target : absolute);
                }
                linkStart = -1;
            }
            if (BLOCKS.contains(tag)) {
                flush();
                hint = element.parent() == null ? Part.Hint.NONE : inherited(element.parent());
            }
        }

        void flush() {
            boolean menu =
                    linked > 0 && linked >= 0.8 * out.length() && hint != Part.Hint.TITLE && hint != Part.Hint.NOTE;
            out.end(menu ? Part.Hint.BOILERPLATE : hint);
            linked = 0;
            broken = false;
        }

        private Part.Hint hint(Element element) {
            if (matter.isTitle(element)) {
                return Part.Hint.TITLE;
            }
            return switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> Part.Hint.HEADING;
                case "li", "dd", "dt" -> Part.Hint.LIST_ITEM;
                case "td", "th" -> isLayout(element) ? Part.Hint.NONE : Part.Hint.TABLE_CELL;
                case "figcaption" -> Part.Hint.CAPTION;
                default -> inherited(element);
            };
        }

        /** What the blocks around say: a paragraph in a list item is of the item, one in a caption of the caption. */
        private Part.Hint inherited(Element element) {
            int steps = 0;
            for (Element e = element; e != null && steps < 4; e = e.parent(), steps++) {
                String tag = e.normalName();
                if (tag.equals("figcaption") || MainMatter.isCaption(e)) {
                    return Part.Hint.CAPTION;
                }
                if (noteTargets.contains(e.id())) {
                    return Part.Hint.NOTE;
                }
                if (tag.equals("li")) {
                    return Part.Hint.LIST_ITEM;
                }
                if (tag.equals("td") || tag.equals("th")) {
                    return isLayout(e) ? Part.Hint.NONE : Part.Hint.TABLE_CELL;
                }
            }
            return Part.Hint.NONE;
        }

        /** Old pages are laid out by tables; a cell with paragraphs in it is no cell of data. */
        private static boolean isLayout(Element cell) {
            return cell.selectFirst("p, div, h1, h2, br") != null;
        }
    }
}
