package org.hearsay.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are read. */
public enum Format {
    TEXT("text/plain", List.of("txt", "text")),
    MARKDOWN("text/markdown", List.of("md", "markdown")),
    HTML("text/html", List.of("html", "htm", "xhtml")),
    PDF("application/pdf", List.of("pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")),
    MAIL("message/rfc822", List.of("eml")),
    /** A message as Outlook saves it. */
    OUTLOOK("application/vnd.ms-outlook", List.of("msg")),
    /** A page with its pictures, as browsers save it in one file. */
    WEB_ARCHIVE("multipart/related", List.of("mht", "mhtml")),
    /** A row of a table of articles. */
    ARTICLE("application/json", List.of("article")),
    RSS("application/rss+xml", List.of("rss", "rdf")),
    ATOM("application/atom+xml", List.of("atom")),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt", "ott")),
    RTF("application/rtf", List.of("rtf")),
    /** Word before 2007. */
    DOC("application/msword", List.of("doc", "dot")),
    PNG("image/png", List.of("png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg")),
    TIFF("image/tiff", List.of("tif", "tiff"));

    private final String mediaType;
    private final List<String> endings;

    Format(String mediaType, List<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** The media type as exports give it. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual end of a name. */
    public String ending() {
        return endings.getFirst();
    }

    /** Whether offsets point into the file itself, decoded and otherwise unaltered. */
    public boolean isPlain() {
        return this == TEXT || this == MARKDOWN;
    }

    /** Whether it is a picture, whose words have to be recognised. */
    public boolean isPicture() {
        return this == PNG || this == JPEG || this == TIFF;
    }

    /** Whether it is a list of reports that a site gives out. */
    public boolean isFeed() {
        return this == RSS || this == ATOM;
    }

    /** The format that the end of a file's name tells, where it is one that is read. */
    public static Optional<Format> find(String fileName) {
        if (fileName.indexOf('.', fileName.lastIndexOf('/') + 1) < 0) {
            return Optional.empty();
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.endings.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
