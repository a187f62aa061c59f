package org.hearsay.reading.internal.parser.box;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.mail.Attachment;
import org.hearsay.reading.internal.parser.mail.Heading;
import org.hearsay.reading.internal.parser.mail.MailParser;

/** What is sent along with a message; its own text is read with the message. */
final class Enclosures {

    private final Unpacking unpacking;
    private final Stored container;

    Enclosures(Unpacking unpacking, Stored container) {
        this.unpacking = unpacking;
        this.container = container;
    }

    void read(InputStream in) throws IOException {
        for (Attachment attachment : MailParser.attachments(in.readAllBytes())) {
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
            byte[] bytes = attachment.bytes();
            if (attachment.isMessage()) {
                Heading heading = Heading.of(bytes);
                name = Names.made(
                        heading.day(), heading.subject(), heading.id().isEmpty() ? name : heading.id(), ".eml");
            }
            unpacking.entry(
                    container,
                    new Unpacking.Found(name, attachment.label(), bytes.length, "", ""),
                    new ByteArrayInputStream(bytes));
        }
    }
}
