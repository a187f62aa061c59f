package org.hearsay.reading;

import java.time.Duration;

/**
 * How much is read of one file, so that one hostile or broken file cannot stop the rest.
 *
 * @param fileBytes a larger file is not read
 * @param lineChars a longer line is kept and can be searched, but no claims are read from it
 * @param textChars text after this many characters is kept likewise
 * @param parserTime how long a parser may take for one file
 * @param parserHeapMegabytes heap of the process that parses all formats but plain ones
 */
public record Limits(long fileBytes, int lineChars, int textChars, Duration parserTime, int parserHeapMegabytes) {

    /** 64 MiB a file, 100,000 characters a line, 5 million a report; 60 s and 256 MiB for a parser. */
    public static final Limits DEFAULT = new Limits(64L << 20, 100_000, 5_000_000, Duration.ofSeconds(60), 256);

    public Limits {
        if (fileBytes < 1 || lineChars < 1 || textChars < 1 || parserTime.isNegative() || parserHeapMegabytes < 16) {
            throw new IllegalArgumentException("limits too small: " + fileBytes + " bytes, " + lineChars + " and "
                    + textChars + " characters, " + parserTime + ", " + parserHeapMegabytes + " MiB");
        }
    }
}
