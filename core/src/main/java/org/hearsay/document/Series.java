package org.hearsay.document;

/**
 * A place in a numbered series of reports.
 *
 * @param name such as 'Special Report'
 * @param number as printed, without 'No.'
 */
public record Series(String name, String number) {}
