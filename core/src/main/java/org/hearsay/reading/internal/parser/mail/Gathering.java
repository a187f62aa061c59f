package org.hearsay.reading.internal.parser.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.html.HtmlParser;

/** What the parts of a message hold, gathered in their order: pieces of its text, what was sent along, what is not read. */
final class Gathering {

    /** Parts inside parts; mail programs make five or six. */
    private static final int DEEPEST = 20;

    /** Further parts are counted and left alone. */
    private static final int MOST_PARTS = 500;

    /** A plain text this much shorter than the page beside it only says that there is one. */
    private static final int STUB = 4;

    private final boolean reading;
    private final List<Draft> pieces = new ArrayList<>();
    private final List<Attachment> attached = new ArrayList<>();
    private final List<Draft.Flaw> flaws = new ArrayList<>();
    private int parts;
    private int left;

    /** @param reading whether its text is wanted; what is attached is found without it */
    Gathering(boolean reading) {
        this.reading = reading;
    }

    /** The pieces of the message's own text. */
    List<Draft> pieces() {
        return pieces;
    }

    /** What was sent along. */
    List<Attachment> attached() {
        return attached;
    }

    /** What was left unread. */
    List<Draft.Flaw> flaws() {
        List<Draft.Flaw> all = new ArrayList<>(flaws);
        if (left > 0) {
            all.add(flaw("has " + left + " parts more than are read of a message, or parts nested too deep"));
        }
        return all;
    }

    void take(MimePart part) throws IOException {
        take(part, 0);
    }

    private void take(MimePart part, int depth) throws IOException {
        if (parts++ >= MOST_PARTS || depth > DEEPEST) {
            left++;
        } else if (part.entity().getBody() instanceof Message) {
            attached.add(new Attachment(part, attached.size() + 1));
        } else if (part.is("multipart/alternative")) {
            alternatives(part.parts(), depth);
        } else if (part.is("multipart/related")) {
            Optional<MimePart> root = part.findRoot();
            for (MimePart p : part.parts()) {
                if (root.isPresent() && p.entity() == root.get().entity() || !isOfThePage(p)) {
                    take(p, depth + 1);
                }
            }
        } else if (!part.parts().isEmpty()) {
            for (MimePart p : part.parts()) {
                take(p, depth + 1);
            }
        } else if (!part.is("multipart/")) {
            file(part);
        }
    }

    private static boolean isOfThePage(MimePart part) {
        return part.find("Content-ID").isPresent()
                || part.find("Content-Location").isPresent()
                || part.is("image/")
                || part.is("font/")
                || part.is("text/css");
    }

    /** The same text in several forms: the plain one, unless it is a stub. */
    private void alternatives(List<MimePart> forms, int depth) throws IOException {
        Optional<Draft> plain = Optional.empty();
        Optional<Draft> page = Optional.empty();
        for (MimePart form : forms) {
            var own = new Gathering(reading);
            own.parts = parts;
            own.take(form, depth + 1);
            parts = own.parts;
            left += own.left;
            flaws.addAll(own.flaws);
            own.attached.forEach(a -> attached.add(a.at(attached.size() + 1)));
            Optional<Draft> text = own.pieces.stream().reduce(Draft::followedBy);
            if (form.is("text/plain")) {
                plain = plain.or(() -> text);
            } else {
                page = page.or(() -> text);
            }
        }
        int words = page.map(Gathering::length).orElse(0);
        boolean whole = plain.map(Gathering::length).orElse(0) * STUB > words;
        (whole || page.isEmpty() ? plain : page).ifPresent(pieces::add);
    }

    private static int length(Draft draft) {
        return draft.parts().stream().mapToInt(p -> p.span().length()).sum();
    }

    private void file(MimePart part) throws IOException {
        if (part.isAttached() || !part.is("text/plain") && !part.is("text/html")) {
            attached.add(new Attachment(part, attached.size() + 1));
        } else if (!reading) {
            return;
        } else if (part.is("text/html")) {
            HtmlParser.parse(part.text(), Optional.empty()).stream()
                    .reduce(Draft::followedBy)
                    .ifPresent(pieces::add);
        } else {
            plain(part);
        }
    }

    private void plain(MimePart part) throws IOException {
        try {
            pieces.add(Letter.draft(part.text()));
        } catch (ParseFailure e) {
            flaws.add(flaw("has a part that " + e.what()));
        }
    }

    private static Draft.Flaw flaw(String message) {
        return new Draft.Flaw(IssueCode.ATTACHMENT_NOT_READ, Optional.empty(), message);
    }
}
