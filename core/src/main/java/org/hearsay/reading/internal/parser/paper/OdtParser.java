package org.hearsay.reading.internal.parser.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.reading.internal.parser.Signature;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * OpenDocument text (ODF 1.3, part 3) to a draft: what was deleted lies apart in the file and is not shown, what was
 * inserted stands in its place; comments, hidden words and what describes pictures are no text.
 */
public final class OdtParser {

    /** Elements whose words nobody sees in the text. */
    private static final Set<String> UNSEEN = Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "hidden-text",
            "hidden-paragraph",
            "ruby-text",
            "covered-table-cell",
            "sequence-decls",
            "user-field-decls",
            "variable-decls",
            "forms",
            "script",
            "event-listeners",
            "note-citation",
            "alphabetical-index-mark",
            "soft-page-break",
            "index-title-template",
            "object",
            "object-ole");

    private final OdtStyles styles;
    private final Manuscript out = new Manuscript();

    private OdtParser(OdtStyles styles) {
        this.styles = styles;
    }

    public static Draft parse(byte[] bytes) {
        OdtPackage file = OdtPackage.open(bytes);
        Element content =
                file.findPart("content.xml").orElseThrow(() -> OdtPackage.broken("it has no text in it (content.xml)"));
        Optional<Element> common = file.findPart("styles.xml");
        var parser = new OdtParser(new OdtStyles(content, common));
        parser.changes(content);
        OdtPackage.find(content, "body").ifPresent(b -> parser.children(b, Part.Hint.NONE));
        common.flatMap(s -> OdtPackage.find(s, "master-styles")).ifPresent(parser::heads);
        return parser.out.build(facts(file.findPart("meta.xml")));
    }

    /** Tells that another wording lies in the file. */
    private void changes(Element content) {
        OdtPackage.find(content, "tracked-changes").ifPresent(changes -> {
            int inserted = changes.getElementsByTagNameNS("*", "insertion").getLength();
            int deleted = changes.getElementsByTagNameNS("*", "deletion").getLength();
            if (inserted + deleted > 0) {
                out.flaw(
                        IssueCode.TRACKED_CHANGES,
                        "holds tracked changes (" + inserted + " inserted, " + deleted
                                + " deleted); it is read as it looks with all of them taken");
            }
        });
    }

    private void heads(Element masters) {
        for (Node page = masters.getFirstChild(); page != null; page = page.getNextSibling()) {
            for (Node band = page.getFirstChild(); band != null; band = band.getNextSibling()) {
                String name = name(band);
                if (name.startsWith("header") || name.startsWith("footer")) {
                    out.openHead();
                    children(band, Part.Hint.NONE);
                    out.close();
                }
            }
        }
    }

    private void children(Node parent, Part.Hint hint) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text words) {
                out.append(words.getData());
            } else if (n instanceof Element element && !isUnseen(element)) {
                element(element, hint);
            }
        }
    }

    private static boolean isUnseen(Element element) {
        boolean aboutPicture = OdtPackage.SVG.equals(element.getNamespaceURI());
        return aboutPicture || UNSEEN.contains(name(element));
    }

    private void element(Element element, Part.Hint hint) {
        switch (name(element)) {
            case "p", "h" -> paragraph(element, hint);
            case "s" -> out.append(" ");
            case "tab" -> out.append("\t");
            case "line-break" -> out.breakLine();
            case "a" -> {
                out.beginLink(element.getAttributeNS(OdtPackage.XLINK, "href"));
                children(element, hint);
                out.endLink();
            }
            case "span" -> {
                if (!styles.isHidden(element)) {
                    children(element, hint);
                }
            }
            case "section" -> {
                if (!"none".equals(element.getAttributeNS(OdtPackage.TEXT, "display"))) {
                    children(element, hint);
                }
            }
            case "note" -> note(element);
            case "text-box", "custom-shape", "rect", "ellipse", "line", "polygon" -> {
                out.openBox();
                children(element, Part.Hint.NONE);
                out.close();
            }
            case "list-item" -> children(element, Part.Hint.LIST_ITEM);
            case "table-cell" -> children(element, isLayout(element) ? Part.Hint.NONE : Part.Hint.TABLE_CELL);
            case "index-body" -> children(element, Part.Hint.BOILERPLATE);
            default -> children(element, hint);
        }
    }

    /** Tables that only place things on the page hold whole passages. */
    private static boolean isLayout(Element cell) {
        return OdtPackage.children(cell).stream()
                        .filter(c -> name(c).equals("p"))
                        .count()
                > 2;
    }

    private void note(Element note) {
        out.openNote("endnote".equals(note.getAttributeNS(OdtPackage.TEXT, "note-class")));
        children(note, Part.Hint.NONE);
        out.close();
    }

    private void paragraph(Element paragraph, Part.Hint around) {
        if (styles.isHidden(paragraph)) {
            return;
        }
        children(paragraph, around);
        out.end(around == Part.Hint.NONE || around == Part.Hint.LIST_ITEM ? hint(paragraph, around) : around);
    }

    private Part.Hint hint(Element paragraph, Part.Hint around) {
        String style = styles.shown(paragraph).toLowerCase(Locale.ROOT);
        if (style.equals("title")) {
            return Part.Hint.TITLE;
        }
        if (name(paragraph).equals("h") && around == Part.Hint.NONE || style.startsWith("heading")) {
            return Part.Hint.HEADING;
        }
        if (style.startsWith("caption") || style.equals("illustration") || style.equals("figure")) {
            return Part.Hint.CAPTION;
        }
        return around;
    }

    private static String name(Node node) {
        return node.getLocalName() == null ? "" : node.getLocalName();
    }

    private static Facts facts(Optional<Element> about) {
        return new Facts(
                about.flatMap(a -> OdtPackage.find(a, "title"))
                        .map(Element::getTextContent)
                        .filter(t -> !t.isBlank()),
                Optional.empty(),
                Optional.empty(),
                about.flatMap(a -> OdtPackage.find(a, "initial-creator").or(() -> OdtPackage.find(a, "creator")))
                        .map(Element::getTextContent)
                        .flatMap(Signature::person),
                Optional.empty(),
                Optional.empty());
    }
}
