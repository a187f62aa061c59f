package org.hearsay.reading;

/** The kinds of file that hold other files. A message is one of them where something is sent along with it. */
public enum Container {
    ZIP,
    TAR,
    GZIP,
    BZIP2,
    XZ,
    SEVEN_Z,
    MBOX,
    MAIL,
    /** A message as Outlook saves it. */
    OUTLOOK,
    /** Pages as they were taken from the web. */
    WARC,
    /** A table whose rows are articles. */
    CSV,
    /** The same, each a line of JSON. */
    JSON_LINES
}
