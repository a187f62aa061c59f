package org.hearsay.app.terminal;

/** How words stand out where the terminal has colours. */
public enum Style {
    BOLD("1"),
    DIM("2"),
    MARK("1;33"),
    GOOD("32"),
    WARN("33"),
    BAD("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
