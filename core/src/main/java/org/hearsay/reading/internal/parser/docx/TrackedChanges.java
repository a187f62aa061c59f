package org.hearsay.reading.internal.parser.docx;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes all tracked changes of a part, as Word's "No Markup" shows them: what was inserted stays, what was deleted goes,
 * what was moved stands once. Counts them, since who reads on should know that another wording lies in the file.
 */
final class TrackedChanges {

    private int inserted;
    private int deleted;
    private int moved;

    /** Takes the changes of one part. */
    void take(Document part) {
        rows(part);
        for (String name : List.of("del", "moveFrom")) {
            for (Element change : Markup.listAll(part, Markup.WORDS, name)) {
                if (!isMark(change)) {
                    deleted += name.equals("del") ? 1 : 0;
                    Markup.remove(change);
                }
            }
        }
        for (String name : List.of("delText", "delInstrText")) {
            Markup.listAll(part, Markup.WORDS, name).forEach(Markup::remove);
        }
        for (String name : List.of("ins", "moveTo")) {
            for (Element change : Markup.listAll(part, Markup.WORDS, name)) {
                inserted += name.equals("ins") ? 1 : 0;
                moved += name.equals("ins") || isMark(change) ? 0 : 1;
                if (!isMark(change)) {
                    Markup.unwrap(change);
                }
            }
        }
        Markup.listAll(part, Markup.WORDS, "p").forEach(this::join);
    }

    /** What to tell of the changes; empty where there were none. */
    Optional<String> message() {
        return inserted + deleted + moved == 0
                ? Optional.empty()
                : Optional.of("holds tracked changes (" + inserted + " inserted, " + deleted + " deleted, " + moved
                        + " moved); it is read as it looks with all of them taken");
    }

    /** Rows and cells carry the change in their properties. */
    private void rows(Document part) {
        for (Element row : Markup.listAll(part, Markup.WORDS, "tr")) {
            if (Markup.findChild(row, "trPr")
                    .flatMap(p -> Markup.findChild(p, "del"))
                    .isPresent()) {
                deleted++;
                Markup.remove(row);
            }
        }
        for (Element cell : Markup.listAll(part, Markup.WORDS, "cellDel")) {
            deleted++;
            Markup.findAround(cell, "tc").ifPresent(Markup::remove);
        }
    }

    /** Inside of properties the change is that of a paragraph's end, a row or a number, and holds no words. */
    private static boolean isMark(Element change) {
        String parent = String.valueOf(change.getParentNode().getLocalName());
        return parent.endsWith("Pr");
    }

    /** Where the end of a paragraph was deleted, its words begin the next, which gives both their style. */
    private void join(Element paragraph) {
        Optional<Element> mark = Markup.findChild(paragraph, "pPr").flatMap(p -> Markup.findChild(p, "rPr"));
        boolean gone = mark.flatMap(m -> Markup.findChild(m, "del")).isPresent();
        boolean away = mark.flatMap(m -> Markup.findChild(m, "moveFrom")).isPresent();
        if (!gone && !away) {
            return;
        }
        deleted += gone ? 1 : 0;
        findNext(paragraph).ifPresent(next -> {
            Node before =
                    Markup.findChild(next, "pPr").map(Node::getNextSibling).orElseGet(next::getFirstChild);
            for (Element child : Markup.listChildren(paragraph)) {
                if (!Markup.is(child, "pPr")) {
                    next.insertBefore(child, before);
                }
            }
            Markup.remove(paragraph);
        });
    }

    /** The paragraph right behind, with nothing but marks of places between; none before a table or an end. */
    private static Optional<Element> findNext(Element paragraph) {
        for (Node n = paragraph.getNextSibling(); n != null; n = n.getNextSibling()) {
            if (Markup.is(n, "p")) {
                return Optional.of((Element) n);
            }
            if (Markup.is(n, "tbl") || Markup.is(n, "sdt") || Markup.is(n, "sectPr")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
