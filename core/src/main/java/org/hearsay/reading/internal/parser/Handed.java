package org.hearsay.reading.internal.parser;

import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.box.Receiver;

/** What the child process hands over of a container that it reads. */
public sealed interface Handed {

    /** The container is a report itself. */
    record Whole() implements Handed {}

    /** A file. A class, since a record must not hold an array. */
    final class File implements Handed {
        private final Receiver.Name name;
        private final byte[] bytes;

        File(Receiver.Name name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        public Receiver.Name name() {
            return name;
        }

        /** Not a copy; not to be changed. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** A file that is not read; {@code what} begins behind its name. */
    record Left(Receiver.Name name, boolean failed, IssueCode code, String what) implements Handed {}

    /** The container cannot be read, or not on; {@code what} begins behind its name. */
    record Broken(IssueCode code, String what) implements Handed {}

    /** Work goes on. */
    record Tick() implements Handed {}

    /** Nothing more is in it. */
    record End() implements Handed {}
}
