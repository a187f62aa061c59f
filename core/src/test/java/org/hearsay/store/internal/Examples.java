package org.hearsay.store.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Inconsistency;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.claim.Act;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.document.Block;
import org.hearsay.document.Dateline;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Note;
import org.hearsay.document.Origin;
import org.hearsay.document.Reference;
import org.hearsay.document.Series;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.RelationMention;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.Order;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.Toll;
import org.hearsay.event.When;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Quantity;
import org.hearsay.mention.Referent;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** An extraction with something in every field. */
final class Examples {

    static final String TEXT = "Ada Vell said on Monday that at least 12 men of the Harbour Guard died. She wept.";

    private static final DocumentId ID = DocumentId.of("00", "Port Wire", "2031-05-06");
    private static final Extractor BY = new Extractor("test", "1");
    private static final Optional<Edtf> MONDAY = Optional.of(Edtf.of(LocalDate.of(2031, 5, 5)));

    private Examples() {}

    static Document document() {
        Span all = Span.of(0, TEXT.length());
        var dateline = new Dateline(Span.of(0, 3), Optional.of("PORT ANSEL"), MONDAY, Optional.of("Wire"));
        var masthead = new Masthead(
                Optional.of("Twelve dead"),
                Optional.of(Edtf.of("2031-05-06")),
                Optional.of("Port Wire"),
                Optional.empty(),
                Optional.of(new Series("Brief", "7")),
                Optional.of(Language.ENGLISH),
                Optional.of("French"),
                Optional.empty(),
                Optional.of(dateline));
        return new Document(
                ID,
                new Origin("a/b.html", Ids.sha256(new byte[] {1}), "text/html", Optional.of("https://port.example/7")),
                masthead,
                TEXT,
                List.of(new Block(Block.Kind.PARAGRAPH, all, 2)),
                List.of(new Note(
                        "1",
                        Span.of(0, 8),
                        "Ada",
                        List.of(Span.of(3, 4)),
                        Optional.of("Wire"),
                        MONDAY,
                        Optional.empty())),
                List.of(new Reference(Span.of(0, 8), Optional.of("Brief"), Optional.of("6"), Optional.empty(), MONDAY)),
                List.of(new org.hearsay.document.Link(Span.of(0, 8), "https://vell.example")));
    }

    static Mentions mentions() {
        var vell = new Referent(
                0,
                EntityKind.PERSON,
                "Ada Vell",
                List.of("Ada Vell", "Vell"),
                List.of("Gen."),
                Referent.Gender.FEMALE,
                false);
        var guard = new Referent(
                1,
                EntityKind.ORGANIZATION,
                "Harbour Guard",
                List.of("Harbour Guard"),
                List.of(),
                Referent.Gender.UNKNOWN,
                false);
        return new Mentions(
                List.of(
                        new Name(
                                Span.of(0, 8),
                                "Ada Vell",
                                EntityKind.PERSON,
                                Span.of(0, 8),
                                Optional.of("Gen."),
                                OptionalInt.of(0)),
                        new Quantity(Span.of(29, 44), "at least 12 men", 12, Long.MAX_VALUE, "man"),
                        new Nominal(Span.of(41, 44), "men", "man", Nominal.Sort.GROUP, false, OptionalInt.empty()),
                        new Pronoun(Span.of(71, 74), "She", OptionalInt.of(0))),
                List.of(vell, guard));
    }

    static Claim claim() {
        return new Claim(
                "c1",
                new Evidence(ID, Span.of(29, 69), BY),
                Optional.of(Span.of(9, 13)),
                List.of(new Link(Link.Role.SPEAKER, "Ada Vell", Optional.of(Span.of(0, 8)), OptionalInt.of(0))),
                Form.INDIRECT,
                Act.SAY,
                Polarity.AFFIRM,
                Certainty.CERTAIN,
                List.of(Span.of(29, 37)),
                Optional.of(Span.of(17, 23)),
                Optional.of("c0"),
                Optional.empty(),
                List.of(),
                List.of(Span.of(40, 41)),
                Optional.empty(),
                true,
                0.75);
    }

    static EventMention event() {
        return new EventMention(
                "v1",
                EventKind.DIE,
                new Evidence(ID, Span.of(65, 69), BY),
                "died",
                List.of(new Participant(Participant.Role.PATIENT, Span.of(41, 44), "men", OptionalInt.of(1))),
                Optional.of(new When(Span.of(17, 23), "Monday", MONDAY, "weekday")),
                List.of(Order.told(Order.Relation.AFTER, Span.of(14, 23), "on Monday", "Monday", Optional.of("v0"))),
                Optional.of(new Filler(Span.of(52, 64), "Harbour Guard", OptionalInt.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(new Toll(Toll.What.KILLED, 12, Toll.OPEN, Span.of(29, 44), "at least 12 men")),
                Realis.ACTUAL,
                Optional.of("c1"));
    }

    static Inconsistency inconsistency() {
        return Inconsistency.of(
                Inconsistency.Kind.WEEKDAY,
                List.of(Inconsistency.Side.of(document(), new Evidence(ID, Span.of(17, 23), BY))),
                "That day was a Tuesday.");
    }

    static Extraction extraction() {
        var basis = new TimeExpression.Basis("weekday-past", Optional.of(Edtf.of("2031-05-06")));
        return new Extraction(
                document(),
                mentions(),
                List.of(claim()),
                List.of(new TimeExpression(Span.of(17, 23), "Monday", MONDAY, basis)),
                List.of(new RelationMention(
                        RelationKind.LEADS,
                        0,
                        1,
                        Optional.of("commander"),
                        new Evidence(ID, Span.of(0, 8), BY),
                        Optional.of("c1"))),
                List.of(event()),
                List.of(inconsistency()),
                List.of(Issue.at(IssueCode.SOURCE_LOST, ID, Span.of(0, 3), "The source is lost.")));
    }

    static Relation relation() {
        return new Relation(
                "r1",
                RelationKind.LEADS,
                "e1",
                "e2",
                Optional.of("commander"),
                MONDAY,
                List.of(new Relation.Told(new Evidence(ID, Span.of(0, 8), BY), Optional.of("c1"))));
    }

    static EventAccounts accounts() {
        var told = new ToldEvent(ID, MONDAY, event(), Map.of(1, "e2"), org.hearsay.event.Reference.PLAIN);
        return new EventAccounts(
                new Event("v9", EventKind.DIE, List.of(told)),
                "death of twelve",
                MONDAY.map(Edtf::value),
                Optional.empty(),
                List.of(new Account("a1", ID, claim().chain(), List.of("v1"), Optional.of("a0"))),
                List.of(new Slot(
                        SlotKind.TOLL,
                        Verdict.SINGLE,
                        "One account speaks.",
                        1,
                        1,
                        List.of(new Slot.Value("12", "at least 12", List.of("a1"))))),
                List.of());
    }
}
