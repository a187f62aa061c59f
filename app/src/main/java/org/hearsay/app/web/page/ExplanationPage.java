package org.hearsay.app.web.page;

import java.util.List;

/**
 * What a kind of issue means and what to do about it.
 *
 * @param frame around it
 * @param code of the issue
 * @param parts of the explanation
 */
public record ExplanationPage(Frame frame, String code, List<Part> parts) {

    /**
     * A part of the explanation.
     *
     * @param style {@code title}, {@code heading}, {@code paragraph}, {@code item} or {@code code}
     * @param text its words
     */
    public record Part(String style, String text) {}
}
