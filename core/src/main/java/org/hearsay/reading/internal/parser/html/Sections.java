package org.hearsay.reading.internal.parser.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Pieces of a page that no element holds: each from a heading to the next of its kind, as old pages and digests are set. */
final class Sections {

    private static final List<String> LEVELS = List.of("h1", "h2", "h3", "h4");

    private Sections() {}

    /** The children of {@code parent} from each heading of the highest kind that it has several of, or from each rule. */
    static List<List<Element>> of(Element parent) {
        for (String level : LEVELS) {
            List<Element> headings = parent.children().stream()
                    .filter(c -> c.normalName().equals(level))
                    .toList();
            if (headings.size() > 1) {
                return headings.stream().map(h -> section(h, level)).toList();
            }
        }
        return List.of();
    }

    private static List<Element> section(Element heading, String level) {
        List<Element> section = new ArrayList<>(List.of(heading));
        for (Element next = heading.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (next.normalName().equals(level) || next.normalName().equals("hr")) {
                break;
            }
            section.add(next);
        }
        return section;
    }
}
