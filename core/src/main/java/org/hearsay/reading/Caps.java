package org.hearsay.reading;

/**
 * How much is read of one container, so that a small hostile one cannot fill memory, disk or a night.
 *
 * @param bytes unpacked, of all that it holds
 * @param ratio unpacked to packed bytes, once there are more than a few MiB
 * @param entries in it, those of containers in it among them
 * @param depth containers in containers
 */
public record Caps(long bytes, int ratio, int entries, int depth) {

    /** 16 GiB, 200 to 1, a million, five. */
    public static final Caps DEFAULT = new Caps(16L << 30, 200, 1_000_000, 5);

    public Caps {
        if (bytes < 1 || ratio < 2 || entries < 1 || depth < 0) {
            throw new IllegalArgumentException(
                    "caps too small: " + bytes + " bytes, " + ratio + " to 1, " + entries + ", " + depth);
        }
    }
}
