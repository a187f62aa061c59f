package org.hearsay.reading.internal.parser.docx;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Takes the controls off that programs put around words to bind them to data: a reader sees the words alone. POI gives
 * the words of a control without their styles, and none of one around a row.
 */
final class ContentControls {

    private ContentControls() {}

    static void open(Document part) {
        for (Element control : Markup.listAll(part, Markup.WORDS, "sdt")) {
            Markup.listChildren(control).stream()
                    .filter(c -> !Markup.is(c, "sdtContent"))
                    .forEach(Markup::remove);
            Markup.unwrap(control);
        }
        for (String name : new String[] {"sdtContent", "customXml"}) {
            for (Element control : Markup.listAll(part, Markup.WORDS, name)) {
                Markup.findChild(control, "customXmlPr").ifPresent(Markup::remove);
                Markup.unwrap(control);
            }
        }
    }
}
