package org.hearsay.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Span;

/** Addresses inside the workbench. */
public final class Links {

    private Links() {}

    /** A report. */
    public static String report(DocumentId id) {
        return "/report/" + id.value();
    }

    /** A place of a report, marked there. */
    public static String place(DocumentId id, Span span) {
        return report(id) + "?at=" + span.start() + "-" + span.end() + "#at";
    }

    /** A claim in its report. */
    public static String claim(DocumentId id, String claim) {
        return report(id) + "?claim=" + encode(claim) + "#" + encode(claim);
    }

    /** An entity. */
    public static String who(String entity) {
        return "/who/" + encode(entity);
    }

    /** An event. */
    public static String event(String event) {
        return "/event/" + encode(event);
    }

    /** An affair. */
    public static String affair(String affair) {
        return "/affair/" + encode(affair);
    }

    /** Words as part of an address. */
    public static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
