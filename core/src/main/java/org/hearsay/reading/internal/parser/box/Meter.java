package org.hearsay.reading.internal.parser.box;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Caps;

/** Counts what is unpacked, of one file and of all, and refuses more than the caps allow. */
final class Meter {

    /** Below this no ratio says anything. */
    private static final long SOME = 4L << 20;

    private static final long TICK = 32L << 20;

    private final Caps caps;
    private final long packed;
    private final Receiver receiver;
    private long all;
    private int entries;
    private long ticked;

    /** @param packed size of the outermost container */
    Meter(Caps caps, long packed, Receiver receiver) {
        this.caps = caps;
        this.packed = packed;
        this.receiver = receiver;
    }

    int depth() {
        return caps.depth();
    }

    /** Counts an entry. */
    void entry() throws IOException {
        if (++entries > caps.entries()) {
            throw Refusal.ofAll(
                    IssueCode.CONTAINER_TOO_LARGE, "is not read on: it holds more than " + caps.entries() + " files");
        }
    }

    /** A stream whose bytes count; {@code size} packed, or less than nothing where that is not known. */
    InputStream of(InputStream in, long size) {
        return new Metered(in, size);
    }

    /** Counts what was unpacked. */
    void count(long more) throws IOException {
        all += more;
        if (all > caps.bytes()) {
            throw Refusal.ofAll(
                    IssueCode.CONTAINER_TOO_LARGE,
                    "is not read on: more than " + (caps.bytes() >> 20) + " MiB were unpacked from it");
        }
        if (all > 4 * SOME && all / caps.ratio() > packed) {
            throw Refusal.ofAll(
                    IssueCode.CONTAINER_TOO_LARGE,
                    "is not read on: what it holds is more than " + caps.ratio() + " times as large as itself");
        }
        if (all - ticked > TICK) {
            ticked = all;
            receiver.tick();
        }
    }

    private final class Metered extends FilterInputStream {
        private final long size;
        private long read;

        Metered(InputStream in, long size) {
            super(in);
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            take(b < 0 ? -1 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            take(read);
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            take(skipped);
            return skipped;
        }

        private void take(long more) throws IOException {
            if (more <= 0) {
                return;
            }
            read += more;
            if (size >= 0 && read > SOME && read / caps.ratio() > size) {
                throw Refusal.ofEntry(
                        IssueCode.CONTAINER_TOO_LARGE,
                        "is not read: it is more than " + caps.ratio() + " times as large as it was packed");
            }
            count(more);
        }
    }
}
