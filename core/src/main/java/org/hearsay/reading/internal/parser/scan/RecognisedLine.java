package org.hearsay.reading.internal.parser.scan;

/**
 * A line of words that was recognised in a picture; places in pixels from its upper left corner.
 *
 * @param text its words
 * @param block number of the block of the picture that it stands in
 */
public record RecognisedLine(String text, int block, int left, int top, int right, int bottom) {}
