package org.hearsay.reading.internal.parser.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.hearsay.reading.Format;

/** A file that was sent along with a message, or a message in it. */
public final class Attachment {

    private static final int LONGEST_NAME = 120;

    private final MimePart part;
    private final int number;

    /** @param number its place among what is attached, from 1 */
    Attachment(MimePart part, int number) {
        this.part = part;
        this.number = number;
    }

    Attachment at(int other) {
        return new Attachment(part, other);
    }

    /** A signature for programs holds nothing to read. */
    public boolean isSeal() {
        return part.is("application/pgp-signature")
                || part.is("application/pkcs7-signature")
                || part.is("application/x-pkcs7-signature")
                || part.findFileName()
                        .filter(n -> n.toLowerCase(java.util.Locale.ROOT).endsWith(".p7s"))
                        .isPresent();
    }

    /** Whether it is a message itself, and no file that holds one. */
    public boolean isMessage() {
        return part.entity().getBody() instanceof Message;
    }

    /** What it is called, or what it is where it has no name. */
    public String label() {
        return part.findFileName().map(Attachment::shortened).orElseGet(this::name);
    }

    /** A name for it, with the ending of its type where its own has none. */
    public String name() {
        String own = part.findFileName().map(Attachment::shortened).orElse("attachment " + number);
        if (Format.find(own).isPresent() || isMessage()) {
            return own;
        }
        Optional<Format> told = Arrays.stream(Format.values())
                .filter(f -> part.is(f.mediaType()))
                .findFirst();
        boolean bare = own.indexOf('.') < 0;
        return told.filter(f -> bare || !f.isPlain())
                .map(f -> own + "." + f.ending())
                .orElse(own);
    }

    /** The end of a long name says what it is. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** Its bytes. */
    public byte[] bytes() throws IOException {
        if (part.entity().getBody() instanceof Message message) {
            var out = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message, out);
            return out.toByteArray();
        }
        return part.bytes();
    }
}
