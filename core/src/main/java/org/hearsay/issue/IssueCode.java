package org.hearsay.issue;

import java.util.Locale;

/** The kinds of issue; each has a page {@code docs/errors/<slug>.md}. */
public enum IssueCode {
    FILE_MISSING(Severity.ERROR),
    FILE_UNREADABLE(Severity.ERROR),
    FILE_EMPTY(Severity.ERROR),
    FILE_NOT_TEXT(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    FORMAT_UNKNOWN(Severity.NOTE),
    LINK_CIRCLE(Severity.WARNING),
    FOLDER_EMPTY(Severity.WARNING),
    CHARSET_GUESSED(Severity.WARNING),
    CHARACTERS_LOST(Severity.WARNING),
    PDF_ENCRYPTED(Severity.ERROR),
    PDF_BROKEN(Severity.ERROR),
    PDF_WITHOUT_TEXT(Severity.ERROR),
    PICTURE_NOT_READ(Severity.NOTE),
    PAGE_NOT_READ(Severity.WARNING),
    TEXT_RECOGNISED(Severity.WARNING),
    DOCX_BROKEN(Severity.ERROR),
    DOC_BROKEN(Severity.ERROR),
    ODT_BROKEN(Severity.ERROR),
    RTF_BROKEN(Severity.ERROR),
    TRACKED_CHANGES(Severity.WARNING),
    ATTACHMENT_NOT_READ(Severity.WARNING),
    CONTAINER_BROKEN(Severity.ERROR),
    CONTAINER_TOO_DEEP(Severity.ERROR),
    CONTAINER_TOO_LARGE(Severity.ERROR),
    ENTRY_ENCRYPTED(Severity.ERROR),
    ENTRY_NAME_TAKEN(Severity.WARNING),
    ENTRY_SKIPPED(Severity.NOTE),
    ENTRY_UNSAFE(Severity.ERROR),
    HTML_TOO_DEEP(Severity.WARNING),
    PARSER_TIMED_OUT(Severity.ERROR),
    PARSER_OUT_OF_MEMORY(Severity.ERROR),
    PARSER_FAILED(Severity.ERROR),
    METADATA_UNREADABLE(Severity.ERROR),
    METADATA_WITHOUT_FILE(Severity.WARNING),
    METADATA_VALUE(Severity.WARNING),
    ROW_WITHOUT_TEXT(Severity.ERROR),
    SEVERAL_REPORTS(Severity.WARNING),
    DATE_MISSING(Severity.NOTE),
    DATE_DISAGREES(Severity.WARNING),
    NOTE_SOURCE_LOST(Severity.WARNING),
    NOTE_MARK_LOST(Severity.WARNING),
    SOURCE_LOST(Severity.WARNING),
    QUOTE_UNBALANCED(Severity.WARNING),
    SPEAKER_UNKNOWN(Severity.NOTE),
    LANGUAGE_NOT_READ(Severity.WARNING),
    CAPITALS_ONLY(Severity.WARNING),
    LINE_TOO_LONG(Severity.WARNING),
    TEXT_TOO_LONG(Severity.WARNING),
    READING_FAILED(Severity.ERROR),
    MODEL_BROKEN(Severity.WARNING),
    MODEL_UNUSABLE(Severity.WARNING),
    DOSSIER_BUSY(Severity.ERROR),
    DOSSIER_NEWER(Severity.ERROR),
    DOSSIER_READ_ONLY(Severity.ERROR),
    DOSSIER_BROKEN(Severity.ERROR),
    DISK_FULL(Severity.ERROR);

    /** How much an issue weighs. */
    public enum Severity {
        /** Worth knowing; nothing is lost. */
        NOTE,
        /** Read, but not to be relied on here. */
        WARNING,
        /** Not read. */
        ERROR;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Severity severity;

    IssueCode(Severity severity) {
        this.severity = severity;
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** The name in exports, in terminals and of its page: {@code file-missing}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
