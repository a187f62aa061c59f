package org.hearsay.reading.internal.parser.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The styles of an OpenDocument text, as far as they say what a paragraph is and whether words are shown. */
final class OdtStyles {

    /** A circle of parents ends here. */
    private static final int LONGEST_LINE = 20;

    private final Map<String, Element> styles = new HashMap<>();

    OdtStyles(Element content, Optional<Element> common) {
        common.ifPresent(this::take);
        take(content);
    }

    private void take(Element part) {
        NodeList all = part.getElementsByTagNameNS(OdtPackage.STYLE, "style");
        for (int i = 0; all.item(i) instanceof Element style; i++) {
            styles.put(key(style.getAttributeNS(OdtPackage.STYLE, "family"), name(style)), style);
        }
    }

    private static String name(Element style) {
        return style.getAttributeNS(OdtPackage.STYLE, "name");
    }

    private static String key(String family, String name) {
        return family + '/' + name;
    }

    /** The style that a program shows for a paragraph: that which its own hangs on, where it has one that nobody named. */
    String shown(Element paragraph) {
        String own = paragraph.getAttributeNS(OdtPackage.TEXT, "style-name");
        for (int i = 0; i < LONGEST_LINE; i++) {
            Element style = styles.get(key("paragraph", own));
            if (style == null || !isAutomatic(style)) {
                break;
            }
            own = style.getAttributeNS(OdtPackage.STYLE, "parent-style-name");
        }
        return own.replace("_20_", " ");
    }

    private static boolean isAutomatic(Element style) {
        return "automatic-styles".equals(style.getParentNode().getLocalName());
    }

    /** Whether the words of a paragraph or span are not shown. */
    boolean isHidden(Element words) {
        String family = "span".equals(words.getLocalName()) ? "text" : "paragraph";
        String name = words.getAttributeNS(OdtPackage.TEXT, "style-name");
        for (int i = 0; i < LONGEST_LINE; i++) {
            Element style = styles.get(key(family, name));
            if (style == null) {
                return false;
            }
            Optional<Element> letters = OdtPackage.find(style, "text-properties");
            String display = letters.map(l -> l.getAttributeNS(OdtPackage.TEXT, "display"))
                    .orElse("");
            if (!display.isEmpty()) {
                return display.equals("none");
            }
            name = style.getAttributeNS(OdtPackage.STYLE, "parent-style-name");
        }
        return false;
    }
}
