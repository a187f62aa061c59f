package org.hearsay.reading.internal.parser.box;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Container;
import org.hearsay.reading.internal.parser.mail.Attachment;
import org.hearsay.reading.internal.parser.mail.Heading;
import org.hearsay.reading.internal.parser.mail.MailParser;
import org.hearsay.reading.internal.parser.mail.OutlookMessage;

/** What is sent along with a message; its own text is read with the message. */
final class Enclosures {

    private final Unpacking unpacking;
    private final Stored container;

    Enclosures(Unpacking unpacking, Stored container) {
        this.unpacking = unpacking;
        this.container = container;
    }

    void read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        byte[] message;
        try {
            message = container.kind() == Container.OUTLOOK ? OutlookMessage.mime(bytes) : bytes;
        } catch (IOException | RuntimeException e) {
            // It is broken, which is told where its own text is read.
            return;
        }
        for (Attachment attachment : MailParser.attachments(message)) {
            String name = attachment.name();
            if (attachment.isSeal()) {
                unpacking.left(
                        container,
                        Names.plain(name),
                        name,
                        false,
                        IssueCode.ENTRY_SKIPPED,
                        "is skipped: it is a signature for programs");
                continue;
            }
            byte[] attached = attachment.bytes();
            if (attachment.isMessage()) {
                Heading heading = Heading.of(attached);
                name = Names.made(
                        heading.day(), heading.subject(), heading.id().isEmpty() ? name : heading.id(), ".eml");
            }
            unpacking.entry(
                    container,
                    new Unpacking.Found(name, attachment.label(), attached.length, "", ""),
                    new ByteArrayInputStream(attached));
        }
    }
}
