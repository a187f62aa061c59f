package org.hearsay.reading.internal.parser;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Caps;
import org.hearsay.reading.Columns;
import org.hearsay.reading.internal.parser.box.Receiver;
import org.hearsay.reading.internal.parser.box.Refusal;
import org.hearsay.reading.internal.parser.box.Unpacking;

/**
 * How a container's files pass from the child process to this one: one after the other, each in pieces, so that neither holds
 * more than one. The child waits until it is read.
 */
final class HandingOver implements Receiver {

    private static final int WHOLE = 1;
    private static final int FILE = 2;
    private static final int LEFT = 3;
    private static final int TICK = 4;
    private static final int END = 5;
    private static final int BROKEN = 6;

    private static final int PIECE = 1 << 16;
    private static final int LAST = 0;
    private static final int GIVEN_UP = -1;

    private final DataOutputStream out;
    private final long largest;
    private boolean inside;

    private HandingOver(DataOutputStream out, long largest) {
        this.out = out;
        this.largest = largest;
    }

    /** Asks the child for what is in a container. */
    static void ask(DataOutputStream out, Path file, String name, long largest, Caps caps, Columns columns)
            throws IOException {
        Frames.string(out, file.toString());
        Frames.string(out, name);
        Frames.string(out, columns.line());
        out.writeLong(largest);
        out.writeLong(caps.bytes());
        out.writeInt(caps.ratio());
        out.writeInt(caps.entries());
        out.writeInt(caps.depth());
        out.flush();
    }

    /** Answers in the child. */
    static void answer(DataInputStream in, DataOutputStream out) throws IOException {
        Path file = Path.of(Frames.string(in));
        String name = Frames.string(in);
        String columns = Frames.string(in);
        long largest = in.readLong();
        var caps = new Caps(in.readLong(), in.readInt(), in.readInt(), in.readInt());
        var over = new HandingOver(out, largest);
        try {
            Unpacking.unpack(
                    file, name, largest, caps, columns.isEmpty() ? Columns.USUAL : Columns.parse(columns), over);
            out.writeByte(END);
        } catch (Refusal e) {
            out.writeByte(BROKEN);
            Frames.string(out, e.code().name());
            Frames.string(out, e.what());
        } catch (StackOverflowError e) {
            out.writeByte(BROKEN);
            Frames.string(out, IssueCode.CONTAINER_BROKEN.name());
            Frames.string(out, "is broken: what it holds is nested too deep");
        }
        out.flush();
    }

    @Override
    public void whole() throws IOException {
        out.writeByte(WHOLE);
        out.flush();
    }

    @Override
    public void file(Name name, InputStream content) throws IOException {
        out.writeByte(FILE);
        name(name);
        inside = true;
        try {
            pieces(content);
        } finally {
            inside = false;
        }
        out.flush();
    }

    private void pieces(InputStream content) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try {
            for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
                size += n;
                if (size > largest) {
                    giveUp(
                            IssueCode.FILE_TOO_LARGE,
                            "is not read: it has more than " + (largest >> 20)
                                    + " MiB, which is the most that is read of one file");
                    return;
                }
                if (n > 0) {
                    out.writeInt(n);
                    out.write(piece, 0, n);
                }
            }
            out.writeInt(LAST);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Refusal refusal = Refusal.of(e);
            giveUp(refusal.code(), refusal.what());
            if (refusal.isWhole()) {
                throw refusal;
            }
        }
    }

    private void giveUp(IssueCode code, String what) throws IOException {
        out.writeInt(GIVEN_UP);
        Frames.string(out, code.name());
        Frames.string(out, what);
        out.flush();
    }

    @Override
    public void left(Name name, boolean failed, IssueCode code, String what) throws IOException {
        out.writeByte(LEFT);
        name(name);
        out.writeBoolean(failed);
        Frames.string(out, code.name());
        Frames.string(out, what);
        out.flush();
    }

    @Override
    public void tick() throws IOException {
        // In the middle of a file its pieces tell that work goes on.
        if (!inside) {
            out.writeByte(TICK);
            out.flush();
        }
    }

    private void name(Name name) throws IOException {
        Frames.string(out, name.path());
        Frames.string(out, name.label());
        Frames.string(out, name.note());
        Frames.string(out, name.url());
        Frames.string(out, name.day());
    }

    private static Name name(DataInputStream in) throws IOException {
        return new Name(Frames.string(in), Frames.string(in), Frames.string(in), Frames.string(in), Frames.string(in));
    }

    /** The next thing that the child hands over. */
    static Handed next(DataInputStream in, long largest) throws IOException {
        try {
            return switch (in.readByte()) {
                case WHOLE -> new Handed.Whole();
                case FILE -> file(in, largest);
                case LEFT ->
                    new Handed.Left(
                            name(in), in.readBoolean(), IssueCode.valueOf(Frames.string(in)), Frames.string(in));
                case TICK -> new Handed.Tick();
                case END -> new Handed.End();
                case BROKEN -> new Handed.Broken(IssueCode.valueOf(Frames.string(in)), Frames.string(in));
                default -> throw new IOException("a message that makes no sense");
            };
        } catch (IllegalArgumentException e) {
            throw new IOException("a message that makes no sense", e);
        }
    }

    private static Handed file(DataInputStream in, long largest) throws IOException {
        Name name = name(in);
        var bytes = new ByteArrayOutputStream();
        for (int n = in.readInt(); n != LAST; n = in.readInt()) {
            if (n == GIVEN_UP) {
                return new Handed.Left(name, true, IssueCode.valueOf(Frames.string(in)), Frames.string(in));
            }
            if (n < 0 || n > PIECE || bytes.size() + (long) n > largest) {
                throw new IOException("a piece of " + n + " bytes");
            }
            bytes.write(in.readNBytes(n));
        }
        return new Handed.File(name, bytes.toByteArray());
    }
}
