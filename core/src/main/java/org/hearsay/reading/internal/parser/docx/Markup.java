package org.hearsay.reading.internal.parser.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The elements of WordprocessingML by their names, whatever prefix a file gives them. */
final class Markup {

    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Markup() {}

    /** All elements of a name in the order of the document, as they are now: the list does not follow later changes. */
    static List<Element> listAll(Document part, String space, String name) {
        NodeList live = part.getElementsByTagNameNS(space, name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; live.item(i) instanceof Element element; i++) {
            all.add(element);
        }
        return all;
    }

    /** Whether an element is one of the words' own of that name. */
    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && WORDS.equals(node.getNamespaceURI());
    }

    /** The first child of a name. */
    static Optional<Element> findChild(Node parent, String name) {
        return listChildren(parent).stream().filter(e -> is(e, name)).findFirst();
    }

    /** The children that are elements. */
    static List<Element> listChildren(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The nearest element of a name that holds the node. */
    static Optional<Element> findAround(Node node, String name) {
        for (Node n = node.getParentNode(); n != null; n = n.getParentNode()) {
            if (n instanceof Element element && is(element, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** Puts the children of an element in its place. */
    static void unwrap(Element element) {
        Node parent = element.getParentNode();
        if (parent == null) {
            return;
        }
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }
}
