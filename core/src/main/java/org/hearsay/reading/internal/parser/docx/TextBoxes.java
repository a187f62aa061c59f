package org.hearsay.reading.internal.parser.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lays the paragraphs of text boxes behind the paragraph that the box hangs on, each box once: newer programs write a
 * shape a second time for older ones.
 */
final class TextBoxes {

    private TextBoxes() {}

    static void lay(Document part) {
        Markup.listAll(part, Markup.COMPATIBILITY, "AlternateContent").forEach(TextBoxes::choose);
        Map<Element, Node> last = new HashMap<>();
        for (Element box : Markup.listAll(part, Markup.WORDS, "txbxContent")) {
            Markup.findAround(box, "p").ifPresent(anchor -> {
                Node place = last.getOrDefault(anchor, anchor);
                for (Element child : Markup.listChildren(box)) {
                    anchor.getParentNode().insertBefore(child, place.getNextSibling());
                    place = child;
                }
                last.put(anchor, place);
                Markup.remove(box);
            });
        }
    }

    /** The first choice that holds words, else what stands for programs that know none of them. */
    private static void choose(Element either) {
        List<Element> ways = Markup.listChildren(either);
        Element way = ways.stream()
                .filter(TextBoxes::hasWords)
                .findFirst()
                .or(() -> ways.stream().findFirst())
                .orElse(either);
        if (way != either) {
            ways.stream().filter(w -> w != way).forEach(Markup::remove);
            Markup.unwrap(way);
        }
        Markup.unwrap(either);
    }

    private static boolean hasWords(Element way) {
        return way.getElementsByTagNameNS(Markup.WORDS, "t").getLength() > 0;
    }
}
