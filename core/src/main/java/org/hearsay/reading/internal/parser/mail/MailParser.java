package org.hearsay.reading.internal.parser.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.ParseFailure;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.reading.internal.parser.StatedDay;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A message to a draft, its text below its subject; and what was sent along with it. */
public final class MailParser {

    /** What programs, lists and press offices write before a subject. */
    private static final Pattern ANSWER = Pattern.compile(
            "^(?:(?:re|fwd?|aw|wg|tr|sv|vs)\\s*(?:\\[\\d+\\])?:\\s*|\\[[^\\]]{1,40}\\]\\s*"
                    + "|(?:(?:press|media|news)\\s+(?:release|statement|advisory|notice)|for immediate release)\\s*[:|\\u2013\\u2014-]\\s*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REPLY =
            Pattern.compile("(?:\\[[^\\]]{1,40}\\]\\s*)?(?:re|aw|sv|vs)\\s*(?:\\[\\d+\\])?:", Pattern.CASE_INSENSITIVE);

    private MailParser() {}

    /** The drafts of a message: its own text, and of each message that is sent on in it the text of that. */
    public static List<Draft> parse(byte[] file) throws IOException {
        Message message = MimePart.message(file);
        if (WebArchiveParser.is(message)) {
            return WebArchiveParser.parse(message);
        }
        var gathering = new Gathering(true);
        gathering.take(new MimePart(message));
        Optional<Draft> text = gathering.pieces().stream()
                .reduce(Draft::followedBy)
                .filter(d -> !d.parts().isEmpty());
        List<Draft.Flaw> flaws = gathering.flaws();
        if (text.isEmpty() && !gathering.attached().isEmpty()) {
            throw new ParseFailure(IssueCode.ENTRY_SKIPPED, "is skipped: it holds no text but what is attached to it");
        }
        Draft whole = text.orElseThrow(() -> new ParseFailure(
                IssueCode.FILE_EMPTY,
                Stream.concat(Stream.of("holds no text"), flaws.stream().map(Draft.Flaw::message))
                        .collect(Collectors.joining("; it "))));
        List<Draft> drafts = new ArrayList<>(Forwarded.split(whole, isAnswer(message)));
        boolean own = drafts.getFirst().facts().equals(whole.facts());
        drafts.set(0, (own ? below(message, drafts.getFirst()) : drafts.getFirst()).with(flaws));
        return drafts;
    }

    private static boolean isAnswer(Message message) {
        return new MimePart(message)
                .findText("Subject")
                .filter(s -> REPLY.matcher(s).lookingAt())
                .isPresent();
    }

    /** A subject without what programs, lists and press offices write before it. */
    static String withoutAnswer(String subject) {
        return ANSWER.matcher(subject).replaceFirst("");
    }

    /** The message as Outlook saves it. */
    public static List<Draft> ofOutlook(byte[] file) throws IOException {
        return parse(OutlookMessage.mime(file));
    }

    /** What was sent along with a message, in its order; nothing of what browsers save as a message. */
    public static List<Attachment> attachments(byte[] file) throws IOException {
        Message message = MimePart.message(file);
        if (WebArchiveParser.is(message)) {
            return List.of();
        }
        var gathering = new Gathering(false);
        gathering.take(new MimePart(message));
        return gathering.attached();
    }

    /** A draft below the subject, which is its title, and with what the header says. */
    private static Draft below(Message message, Draft text) {
        Optional<String> subject = new MimePart(message)
                .findText("Subject")
                .map(MailParser::withoutAnswer)
                .filter(t -> !t.isBlank());
        Optional<Sender> sender = findSender(message);
        Facts own = text.facts();
        List<StatedDay> days = new ArrayList<>(own.days());
        new MimePart(message).find("Date").ifPresent(d -> days.add(new StatedDay(StatedDay.Place.SENT, d)));
        var facts = new Facts(
                subject.or(own::title),
                own.published(),
                own.outlet(),
                own.author().or(() -> sender.flatMap(Sender::person)),
                own.url(),
                own.language(),
                sender.flatMap(Sender::body),
                days);
        return subject.map(s -> titled(s, text)).orElse(text).with(facts);
    }

    private static Draft titled(String subject, Draft text) {
        Part first = text.parts().getFirst();
        if (first.span().of(text.text()).replaceAll("\\s+", " ").equalsIgnoreCase(subject)) {
            List<Part> parts = new ArrayList<>(text.parts());
            parts.set(0, new Part(first.span(), Part.Hint.TITLE));
            return new Draft(text.text(), parts, text.facts(), text.links(), text.marks(), text.flaws());
        }
        var title = new Part(new Span(0, subject.length()), Part.Hint.TITLE);
        return new Draft(subject, List.of(title), Facts.NONE, List.of(), List.of(), List.of()).followedBy(text);
    }

    private static Optional<Sender> findSender(Message message) {
        return Optional.ofNullable(message.getFrom()).stream()
                .flatMap(l -> l.stream())
                .findFirst()
                .filter(m -> m.getName() != null)
                .map(m -> Sender.of(m.getName(), text(m.getLocalPart()), text(m.getDomain())));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
