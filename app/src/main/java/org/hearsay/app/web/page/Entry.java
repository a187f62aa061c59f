package org.hearsay.app.web.page;

/**
 * A line beside the text.
 *
 * @param text what it says
 * @param remark smaller, or empty
 * @param address that it links to, or empty
 */
public record Entry(String text, String remark, String address) {}
