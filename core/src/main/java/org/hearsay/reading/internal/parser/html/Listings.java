package org.hearsay.reading.internal.parser.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page hangs below its report: other stories under 'More stories', what readers wrote under 'Comments'. Told by the
 * heading, since the names of elements differ from site to site.
 */
final class Listings {

    private static final Pattern OTHERS = Pattern.compile(
            "(?:more|other|our other|the latest|latest|top|related|similar|recent|popular|featured|trending) "
                    + "(?:stories|news|articles|reports|posts|headlines|content|coverage|reading|topics|links)(?: .{0,30})?"
                    + "|more (?:from|on|in|about) .{1,40}|most (?:read|popular|viewed|shared|commented)"
                    + "|(?:read|see|watch|up) (?:more|next|also)|also (?:read|in the news|on this site)|in other news|elsewhere"
                    + "|related|recommended(?: for you)?|trending(?: now)?|popular(?: now)?|(?:you|readers) (?:may|might) (?:also )?like"
                    + "|what to read next|don'?t miss|editor'?s'? (?:picks|choice)|keep reading|next stories");

    private static final Pattern COMMENTS = Pattern.compile(
            "(?:\\d+ )?(?:(?:reader|readers|user)'?s? )?(?:comments?|replies|responses)(?: \\(?\\d+\\)?)?|(?:leave|post|write|add) a (?:comment|reply)"
                    + "|join the (?:conversation|discussion)|discussion|have your say|your comments");

    /** A heading of more words is a headline. */
    private static final int LONGEST = 60;

    /** More are not looked at, so that a page of nothing else takes no longer. */
    private static final int MOST_HEADINGS = 50;

    private static final Set<String> HEADINGS =
            Set.of("h2", "h3", "h4", "h5", "h6", "p", "div", "strong", "b", "span", "a", "summary", "legend");

    private Listings() {}

    /** The elements below {@code root} that hold listings, without those that hold the title. */
    static Set<Element> in(Element root, Optional<Element> title) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        int headings = 0;
        for (Element heading : root.getAllElements()) {
            String words = HEADINGS.contains(heading.normalName()) ? words(heading) : "";
            boolean comments = COMMENTS.matcher(words).matches();
            if ((comments || OTHERS.matcher(words).matches()) && headings++ < MOST_HEADINGS) {
                add(root, title, outermost(heading), comments, found);
            }
        }
        return found;
    }

    /** The words of an element that has words of its own and nothing but words. */
    private static String words(Element heading) {
        String own = heading.ownText();
        if (own.isEmpty()
                || own.length() > LONGEST
                || heading.children().stream().anyMatch(Element::isBlock)) {
            return "";
        }
        String text = heading.text();
        return text.length() > LONGEST
                ? ""
                : text.toLowerCase(Locale.ROOT)
                        .replace('\u2019', '\'')
                        .replaceAll("[:.\u2026\u00bb\u203a>]+$", "")
                        .strip();
    }

    /** A heading in a box of its own: the box. */
    private static Element outermost(Element heading) {
        Element box = heading;
        while (box.parent() instanceof Element parent
                && parent.text().equals(heading.text())
                && !parent.normalName().equals("body")) {
            box = parent;
        }
        return box;
    }

    /** A heading that begins its box is that of the box; else it is that of what follows it. */
    private static void add(
            Element root, Optional<Element> title, Element heading, boolean comments, Set<Element> found) {
        if (!(heading.parent() instanceof Element box)) {
            return;
        }
        boolean begins = box != root
                && box.text().startsWith(heading.text())
                && title.filter(t -> isIn(t, box)).isEmpty();
        if (begins) {
            if (comments || isMostlyLinks(box)) {
                found.add(box);
            }
            return;
        }
        boolean any = false;
        for (Element next = heading.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            boolean prose =
                    !comments && !isMostlyLinks(next) || next.normalName().matches("h[1-6]") && any;
            if (prose) {
                break;
            }
            found.add(next);
            any = true;
        }
        if (any) {
            found.add(heading);
        }
    }

    /** Whether it leads elsewhere: each of its blocks has a link, and what stands outside of links is no long text. */
    private static boolean isMostlyLinks(Element box) {
        int linked =
                box.select("a[href]").stream().mapToInt(a -> a.text().length()).sum();
        long links =
                box.select("a[href]").stream().filter(a -> !a.text().isBlank()).count();
        return links > 0
                && (2 * linked >= box.text().length()
                        || links >= 2 && box.text().length() < 160 * links);
    }

    private static boolean isIn(Element inner, Element outer) {
        return inner == outer || inner.parents().stream().anyMatch(p -> p == outer);
    }
}
