package org.hearsay.reading.internal.parser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Link;
import org.hearsay.document.Page;
import org.hearsay.issue.IssueCode;
import org.hearsay.text.Span;

/**
 * What passes between this process and the one that parses: each message is its length and then its bytes. Written by
 * hand, since Java's own serialization would let a broken child make any object here.
 */
final class Frames {

    private static final int LARGEST = 512 << 20;

    private Frames() {}

    static void write(DataOutputStream out, byte[] message) throws IOException {
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a message of " + length + " bytes");
        }
        return in.readNBytes(length);
    }

    static byte[] of(Parsed parsed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            switch (parsed) {
                case Parsed.Drafted drafted -> {
                    out.writeBoolean(true);
                    out.writeInt(drafted.drafts().size());
                    for (Draft draft : drafted.drafts()) {
                        draft(out, draft);
                    }
                }
                case Parsed.Refused refused -> {
                    out.writeBoolean(false);
                    string(out, refused.code().name());
                    string(out, refused.message());
                }
            }
        }
        return bytes.toByteArray();
    }

    static Parsed parsed(byte[] message) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(message))) {
            return in.readBoolean()
                    ? new Parsed.Drafted(drafts(in))
                    : new Parsed.Refused(IssueCode.valueOf(string(in)), string(in));
        } catch (IllegalArgumentException e) {
            throw new IOException("a message that makes no sense", e);
        }
    }

    private static void draft(DataOutputStream out, Draft draft) throws IOException {
        string(out, draft.text());
        out.writeInt(draft.parts().size());
        for (Part part : draft.parts()) {
            span(out, part.span());
            out.writeByte(part.hint().ordinal());
        }
        Facts facts = draft.facts();
        for (Optional<String> fact : List.of(
                facts.title(),
                facts.published(),
                facts.outlet(),
                facts.author(),
                facts.url(),
                facts.language(),
                facts.sender())) {
            out.writeBoolean(fact.isPresent());
            string(out, fact.orElse(""));
        }
        out.writeInt(facts.days().size());
        for (StatedDay day : facts.days()) {
            out.writeByte(day.place().ordinal());
            string(out, day.words());
        }
        out.writeInt(draft.links().size());
        for (Link link : draft.links()) {
            span(out, link.span());
            string(out, link.target());
        }
        out.writeInt(draft.marks().size());
        for (Draft.Mark mark : draft.marks()) {
            span(out, mark.span());
            string(out, mark.label());
        }
        out.writeInt(draft.flaws().size());
        for (Draft.Flaw flaw : draft.flaws()) {
            string(out, flaw.code().name());
            out.writeBoolean(flaw.span().isPresent());
            span(out, flaw.span().orElse(new Span(0, 0)));
            string(out, flaw.message());
        }
        out.writeInt(draft.pages().size());
        for (Page page : draft.pages()) {
            out.writeInt(page.number());
            out.writeInt(page.start());
            out.writeDouble(page.confidence().orElse(-1.0));
        }
    }

    private static List<Draft> drafts(DataInputStream in) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            drafts.add(draft(in));
        }
        return drafts;
    }

    private static Draft draft(DataInputStream in) throws IOException {
        String text = string(in);
        List<Part> parts = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            parts.add(new Part(span(in), Part.Hint.values()[in.readByte()]));
        }
        Facts facts = new Facts(fact(in), fact(in), fact(in), fact(in), fact(in), fact(in), fact(in), days(in));
        List<Link> links = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            links.add(new Link(span(in), string(in)));
        }
        List<Draft.Mark> marks = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            Span span = span(in);
            marks.add(new Draft.Mark(string(in), span));
        }
        List<Draft.Flaw> flaws = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            IssueCode code = IssueCode.valueOf(string(in));
            boolean placed = in.readBoolean();
            Span span = span(in);
            flaws.add(new Draft.Flaw(code, placed ? Optional.of(span) : Optional.empty(), string(in)));
        }
        return new Draft(text, parts, facts, links, marks, flaws, pages(in));
    }

    private static List<Page> pages(DataInputStream in) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            int number = in.readInt();
            int start = in.readInt();
            double confidence = in.readDouble();
            pages.add(new Page(number, start, confidence < 0 ? Optional.empty() : Optional.of(confidence)));
        }
        return pages;
    }

    private static List<StatedDay> days(DataInputStream in) throws IOException {
        List<StatedDay> days = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            days.add(new StatedDay(StatedDay.Place.values()[in.readByte()], string(in)));
        }
        return days;
    }

    private static Optional<String> fact(DataInputStream in) throws IOException {
        boolean present = in.readBoolean();
        String value = string(in);
        return present ? Optional.of(value) : Optional.empty();
    }

    private static void span(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        int start = in.readInt();
        return new Span(start, in.readInt());
    }

    static void string(DataOutputStream out, String value) throws IOException {
        // Half of a pair, which broken files hold, has no form in UTF-8 and would come back as another character.
        byte[] bytes = value.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a string of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_16BE);
    }
}
