package org.hearsay.app.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hearsay.account.Inconsistency;
import org.hearsay.claim.Act;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.commitment.Intention;
import org.hearsay.commitment.Retraction;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Note;
import org.hearsay.document.Origin;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Realis;
import org.hearsay.event.When;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Referent;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** A report of a made-up affair, with what was read from it put in by hand: places are found by their words. */
final class InventedReport {

    private static final Extractor BY_HAND = new Extractor("by-hand", "1");

    private final String outlet;
    private final String published;
    private final String text;
    private final DocumentId id;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Referent> referents = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();
    private final List<Inconsistency> odds = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Intention> intentions = new ArrayList<>();
    private final List<Retraction> retractions = new ArrayList<>();

    /** Paragraphs are parted by empty lines; the first is the title, one in brackets a note. */
    InventedReport(String outlet, String published, String text) {
        this.outlet = outlet;
        this.published = published;
        this.text = text;
        this.id = DocumentId.of(sha(), outlet, published);
    }

    DocumentId id() {
        return id;
    }

    private String sha() {
        return Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    Span at(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("no '" + words + "' in the report");
        }
        return Span.of(start, start + words.length());
    }

    InventedReport name(EntityKind kind, String name, String... forms) {
        int number = referents.size();
        var all = new ArrayList<>(List.of(name));
        all.addAll(List.of(forms));
        referents.add(new Referent(number, kind, name, all, List.of(), Referent.Gender.UNKNOWN, false));
        for (String form : all) {
            for (int from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1)) {
                Span span = Span.of(from, from + form.length());
                if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
                    mentions.add(new Name(span, form, kind, span, Optional.empty(), OptionalInt.of(number)));
                }
            }
        }
        return this;
    }

    /** A claim; links of the chain are names of referents, or words of the report. */
    InventedReport claim(String content, String cue, Polarity polarity, Certainty certainty, String... chain) {
        List<Link> links = Stream.of(chain).map(this::link).toList();
        Span place = at(content);
        claims.add(new Claim(
                Ids.of("c", id, place),
                evidence(place),
                Optional.of(at(cue)),
                links,
                Form.INDIRECT,
                polarity == Polarity.DENY ? Act.DENY : Act.SAY,
                polarity,
                certainty,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                content.contains("[the guild]") ? List.of(at("[the guild]")) : List.of(),
                List.of(),
                Optional.empty(),
                true,
                1));
        return this;
    }

    private Link link(String words) {
        OptionalInt referent = referents.stream()
                .filter(r -> r.forms().contains(words))
                .mapToInt(Referent::number)
                .findFirst();
        Link.Role role = referent.isPresent() ? Link.Role.SPEAKER : Link.Role.UNNAMED;
        return new Link(role, words, Optional.of(at(words)), referent);
    }

    /** An event told in the last claim, or in the report's own voice. */
    InventedReport event(EventKind kind, String trigger, String when, String value, Realis realis, boolean inClaim) {
        Span place = at(trigger);
        events.add(new EventMention(
                Ids.of("m", id, place),
                kind,
                evidence(place),
                trigger,
                List.of(),
                Optional.of(new When(at(when), when, Edtf.find(value), "by hand")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                realis,
                inClaim ? Optional.of(claims.getLast().id()) : Optional.empty()));
        return this;
    }

    /** What the speaker of the last claim means to do. */
    InventedReport means(String words, Intention.Manner manner) {
        Claim claim = claims.getLast();
        intentions.add(new Intention(
                Ids.of("n", id, at(words)),
                claim.id(),
                evidence(at(words)),
                manner,
                claim.speaker(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** Some words that tell of the last claim being taken back. */
    InventedReport takenBack(String words, String by) {
        retractions.add(new Retraction(
                Ids.of("w", id, at(words)),
                evidence(at(words)),
                Optional.of(link(by)),
                Optional.of(claims.getLast().id()),
                Optional.empty(),
                false,
                Optional.empty()));
        return this;
    }

    /** Something that does not agree, with the words of one side. */
    InventedReport odd(Inconsistency.Kind kind, String words, String message) {
        odds.add(Inconsistency.of(kind, List.of(new Inconsistency.Side(evidence(at(words)), words)), message));
        return this;
    }

    InventedReport issue(IssueCode code, String words) {
        issues.add(Issue.at(code, id, at(words), "The words '" + words + "' are doubtful."));
        return this;
    }

    private Evidence evidence(Span span) {
        return new Evidence(id, span, BY_HAND);
    }

    Extraction extraction() {
        return new Extraction(
                document(),
                new Mentions(
                        mentions.stream()
                                .sorted((a, b) -> a.span().compareTo(b.span()))
                                .toList(),
                        referents),
                claims.stream().sorted().toList(),
                List.of(),
                List.of(),
                events.stream().sorted().toList(),
                odds,
                issues,
                intentions,
                retractions,
                List.of(),
                List.of());
    }

    private Document document() {
        var blocks = new ArrayList<Block>();
        var notes = new ArrayList<Note>();
        int from = 0;
        for (String part : text.split("\n\n", -1)) {
            Span span = Span.of(from, from + part.length()).strip(text);
            from += part.length() + 2;
            if (!span.isEmpty()) {
                boolean note = part.startsWith("[1] ");
                blocks.add(new Block(kind(blocks.isEmpty(), note), span, 0));
                if (note) {
                    notes.add(note(span));
                }
            }
        }
        var origin = new Origin(outlet + ".txt", sha(), "text/plain", Optional.of("javascript:alert(1)"));
        return new Document(id, origin, masthead(blocks.getFirst().span()), text, blocks, notes, List.of(), List.of());
    }

    private static Block.Kind kind(boolean first, boolean note) {
        return first ? Block.Kind.TITLE : note ? Block.Kind.NOTE : Block.Kind.PARAGRAPH;
    }

    private Note note(Span span) {
        int mark = text.indexOf("[1]");
        return new Note(
                "1",
                span,
                span.of(text).substring(4),
                List.of(Span.of(mark, mark + 3)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Masthead masthead(Span title) {
        return new Masthead(
                Optional.of(title.of(text)),
                Edtf.find(published),
                Optional.of(outlet),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
