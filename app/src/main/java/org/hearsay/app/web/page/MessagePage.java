package org.hearsay.app.web.page;

/**
 * A page that says one thing.
 *
 * @param frame around it
 * @param message one sentence
 */
public record MessagePage(Frame frame, String message) {}
