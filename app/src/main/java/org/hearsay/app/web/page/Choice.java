package org.hearsay.app.web.page;

/**
 * Something to choose.
 *
 * @param value its name
 * @param count how many rows it leaves
 */
public record Choice(String value, long count) {}
