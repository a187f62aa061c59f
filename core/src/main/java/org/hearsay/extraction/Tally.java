package org.hearsay.extraction;

/**
 * What became of the files that were given to read: every one of them is counted once.
 *
 * @param read became a document
 * @param known held already, under this or another name
 * @param skipped of a format that is not read
 * @param failed should have been read, but could not be
 */
public record Tally(int read, int known, int skipped, int failed) {

    /** No files. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally {
        if (read < 0 || known < 0 || skipped < 0 || failed < 0) {
            throw new IllegalArgumentException("not a tally: " + read + ", " + known + ", " + skipped + ", " + failed);
        }
    }

    /** All files given. */
    public int expected() {
        return read + known + skipped + failed;
    }
}
