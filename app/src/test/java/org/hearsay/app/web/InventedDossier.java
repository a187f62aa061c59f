package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.EventTitle;
import org.hearsay.account.Inconsistency;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.account.Version;
import org.hearsay.affair.Affair;
import org.hearsay.app.web.view.DossierView;
import org.hearsay.app.web.view.ReportRow;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.commitment.Intention;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.document.Evidence;
import org.hearsay.document.Ids;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Identities;
import org.hearsay.entity.ReferentKey;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationKind;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.mention.EntityKind;
import org.hearsay.search.Hit;
import org.hearsay.search.HitKind;
import org.hearsay.search.NameMatch;
import org.hearsay.search.Passage;
import org.hearsay.search.Question;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Results;
import org.hearsay.search.Sentences;
import org.hearsay.search.Sourced;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.text.Span;

/** A made-up affair held in memory: two outlets tell of one meeting on different days, and one of a meeting to come. */
final class InventedDossier implements DossierView {

    static final String HOSTILE =
            "Envoy met guild \"leader\" <script>alert('x')</script> & <img src=x onerror=alert(1)>";

    static final String FIRST = HOSTILE + "\n\n"
            + "Envoy Ilva Morren met guild leader Tarek Osvin at the old mill on Tuesday, two clerks told the Post.[1] "
            + "\"We [the guild] may never <b>sign</b>,\" Osvin said & left 😀.\n\n"
            + "Morren denied that she had promised anything, Osvin's paper wrote.\n\n"
            + "Morren will meet Osvin at the castle next week, the guild announced.\n\n"
            + "[1] Hill Paper, 3 May 2031.";

    static final String SECOND = "A night at the mill\n\n"
            + "Morren and Osvin met on Friday, after the fire, the Valley Courier has learned.\n\n"
            + "Osvin said the mill had burned by night. Osvin took his words back on Sunday.\n\n"
            + "Morren denied the meeting.";

    final InventedReport first = new InventedReport("Harbour Post", "2031-05-08", FIRST)
            .name(EntityKind.PERSON, "Ilva Morren", "Morren")
            .name(EntityKind.PERSON, "Tarek Osvin", "Osvin")
            .claim(
                    "Envoy Ilva Morren met guild leader Tarek Osvin at the old mill on Tuesday",
                    "told",
                    Polarity.AFFIRM,
                    Certainty.CERTAIN,
                    "two clerks")
            .event(EventKind.MEET, "met guild leader", "on Tuesday", "2031-05-06", Realis.ACTUAL, true)
            .claim("We [the guild] may never <b>sign</b>", "said", Polarity.AFFIRM, Certainty.POSSIBLE, "Tarek Osvin")
            .claim("she had promised anything", "denied", Polarity.DENY, Certainty.CERTAIN, "Osvin's paper", "Morren")
            .claim(
                    "Morren will meet Osvin at the castle next week",
                    "announced",
                    Polarity.AFFIRM,
                    Certainty.CERTAIN,
                    "the guild")
            .means("Morren will meet Osvin at the castle next week", Intention.Manner.PLAN)
            .event(EventKind.MEET, "will meet Osvin", "next week", "2031-05-12/2031-05-18", Realis.PLANNED, true)
            .issue(IssueCode.NOTE_SOURCE_LOST, "Hill Paper")
            .odd(Inconsistency.Kind.WEEKDAY, "on Tuesday", "The title says Monday, the lead Tuesday.");

    final InventedReport second = new InventedReport("Valley Courier", "2031-05-11", SECOND)
            .name(EntityKind.PERSON, "Morren")
            .name(EntityKind.PERSON, "Osvin")
            .event(EventKind.MEET, "met on Friday", "on Friday", "2031-05-09", Realis.ACTUAL, false)
            .claim("the mill had burned by night", "said", Polarity.AFFIRM, Certainty.CERTAIN, "Osvin")
            .takenBack("took his words back on Sunday", "Osvin")
            .claim("the meeting", "denied", Polarity.DENY, Certainty.CERTAIN, "Morren")
            .event(EventKind.MEET, "the meeting", "on Sunday", "2031-05-09", Realis.DENIED, true);

    private final List<Extraction> extractions = new ArrayList<>();

    InventedDossier() {
        extractions.add(first.extraction());
        extractions.add(second.extraction());
    }

    /** The same with many more reports, for lists that need pages. */
    static InventedDossier large(int more) {
        var dossier = new InventedDossier();
        for (int i = 0; i < more; i++) {
            dossier.extractions.add(
                    new InventedReport("Outlet " + i % 7, "2031-04-01", "Report " + i + "\n\nNothing happened.")
                            .extraction());
        }
        return dossier;
    }

    String eventMet() {
        return "vmet";
    }

    String affair() {
        return "fmill";
    }

    String eventPlanned() {
        return "vplanned";
    }

    String personMorren() {
        return "emorren";
    }

    @Override
    public String name() {
        return "mill & castle";
    }

    @Override
    public String state() {
        return "1";
    }

    @Override
    public List<ReportRow> listReports() {
        return extractions.stream()
                .map(e -> new ReportRow(
                        e.document().id(),
                        e.document().origin().file(),
                        e.document().origin().sha256(),
                        e.document().masthead().title(),
                        e.document().masthead().outlet(),
                        e.document().masthead().published(),
                        Edition.ONLY,
                        e.claims().size()))
                .toList();
    }

    @Override
    public Optional<Extraction> findExtraction(DocumentId id) {
        return extractions.stream().filter(e -> e.document().id().equals(id)).findFirst();
    }

    @Override
    public void forEach(Consumer<Extraction> each) {
        extractions.forEach(each);
    }

    @Override
    public Reconciliation reconciliation() {
        Map<ReferentKey, String> entityOf = new HashMap<>();
        for (InventedReport report : List.of(first, second)) {
            entityOf.put(new ReferentKey(report.id(), 0), "emorren");
            entityOf.put(new ReferentKey(report.id(), 1), "eosvin");
        }
        var entities =
                List.of(entity("emorren", "Ilva Morren", "Morren", 0), entity("eosvin", "Tarek Osvin", "Osvin", 1));
        var opposes = new Relation(
                "r1",
                RelationKind.OPPOSES,
                "emorren",
                "eosvin",
                Optional.empty(),
                Optional.empty(),
                List.of(new Relation.Told(
                        new Evidence(
                                first.id(),
                                first.at("denied"),
                                first.extraction().claims().getFirst().content().by()),
                        Optional.empty())));
        return new Reconciliation(
                new Identities(entities, entityOf),
                List.of(opposes),
                List.of(met(), planned()),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Affair(
                        affair(),
                        "The night at the mill",
                        List.of(eventMet(), eventPlanned()),
                        Stream.of(first.id(), second.id()).sorted().toList())));
    }

    private Entity entity(String id, String name, String alias, int referent) {
        List<ReferentKey> members = Stream.of(first, second)
                .map(r -> new ReferentKey(r.id(), referent))
                .sorted()
                .toList();
        return new Entity(id, EntityKind.PERSON, name, List.of(alias), members);
    }

    private EventAccounts met() {
        EventMention tuesday = mention(first, Realis.ACTUAL);
        EventMention friday = mention(second, Realis.ACTUAL);
        EventMention denied = mention(second, Realis.DENIED);
        List<Link> clerks = chainOf(first, tuesday);
        var slot = new Slot(
                SlotKind.TIME,
                Verdict.CONFLICT,
                "6 May 2031 and 9 May 2031 cannot both hold.",
                2,
                2,
                List.of(
                        new Slot.Value("2031-05-06", "on Tuesday", List.of("a1")),
                        new Slot.Value("2031-05-09", "on Friday", List.of("a2"))));
        return new EventAccounts(
                event(eventMet(), told(first, tuesday), told(second, friday), told(second, denied)),
                EventTitle.of("Meet: Ilva Morren, Tarek Osvin (2031-05-06)"),
                Optional.of("2031-05-06"),
                Optional.empty(),
                List.of(
                        new Account("a1", first.id(), clerks, List.of(tuesday.id()), Optional.empty()),
                        new Account("a2", second.id(), List.of(), List.of(friday.id()), Optional.of("a1")),
                        new Account(
                                "a3", second.id(), chainOf(second, denied), List.of(denied.id()), Optional.empty())),
                List.of(slot),
                List.of(
                        new Version(List.of("a1"), List.of(new Version.Value(SlotKind.TIME, "2031-05-06"))),
                        new Version(List.of("a2"), List.of(new Version.Value(SlotKind.TIME, "2031-05-09")))),
                List.of(),
                Optional.empty());
    }

    private static List<Link> chainOf(InventedReport report, EventMention mention) {
        return report.extraction().claims().stream()
                .filter(c -> Optional.of(c.id()).equals(mention.claim()))
                .map(Claim::chain)
                .findFirst()
                .orElseThrow();
    }

    private EventAccounts planned() {
        EventMention castle = mention(first, Realis.PLANNED);
        return new EventAccounts(
                event(eventPlanned(), told(first, castle)),
                "Meet: at the castle",
                Optional.of("2031-05-12/2031-05-18"),
                Optional.empty(),
                List.of(new Account("a4", first.id(), List.of(), List.of(castle.id()), Optional.empty())),
                List.of(),
                List.of());
    }

    private static Event event(String id, ToldEvent... members) {
        return new Event(id, EventKind.MEET, Stream.of(members).sorted().toList());
    }

    private static ToldEvent told(InventedReport report, EventMention mention) {
        return ToldEvent.of(report.extraction().document(), mention, Map.of());
    }

    private static EventMention mention(InventedReport report, Realis realis) {
        return report.extraction().events().stream()
                .filter(m -> m.realis() == realis)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Tally tally() {
        return new Tally(extractions.size(), 0, 0, 1);
    }

    @Override
    public List<Issue> listIssues() {
        return List.of(Issue.ofFile(IssueCode.FILE_EMPTY, "empty<b>.txt", "empty<b>.txt holds nothing."));
    }

    @Override
    public Results search(Question question) {
        List<Hit> hits = question.kind().equals(Optional.of(HitKind.CLAIM)) ? claims(question.words()) : List.of();
        return new Results(hits, Map.of(HitKind.CLAIM, hits.size()));
    }

    @Override
    public Answer ask(String words, int limit) {
        List<Hit> hits = claims(words);
        var lines = new ArrayList<Answer.Line>();
        for (Hit hit : hits.subList(0, Math.min(limit, hits.size()))) {
            lines.add(new Answer.Line(
                    lines.size() + 1,
                    new Sourced(
                            hit.report().orElseThrow(), List.of(), hit.passage().orElseThrow()),
                    hit.score()));
        }
        if (lines.isEmpty()) {
            return Answer.nothing(words);
        }
        var event = new Answer.Named(eventMet(), "Meet: Ilva Morren, Tarek Osvin");
        var teller = new AskedSlot.Teller(lines.getFirst().sourced().report(), List.of(), true);
        var value = new AskedSlot.Value("2031-05-09", "on Friday", List.of(teller), false);
        return new Answer(
                words,
                List.of("when"),
                List.of(new AskedSlot(
                        event,
                        SlotKind.TIME,
                        Optional.of(Verdict.SINGLE),
                        "Only one account speaks of it.",
                        List.of(value))),
                List.of(new Answer.Group(Optional.of(event), lines)));
    }

    private List<Hit> claims(String word) {
        var hits = new ArrayList<Hit>();
        for (Extraction e : extractions) {
            Sentences sentences = Sentences.of(e);
            for (Claim claim : e.claims()) {
                Span content = claim.content().span();
                int found = content.of(e.document().text()).indexOf(word);
                if (found >= 0) {
                    Span mark = Span.of(content.start() + found, content.start() + found + word.length());
                    Passage passage = sentences.passage(e.document().id(), mark);
                    hits.add(new Hit(
                            HitKind.CLAIM,
                            claim.id(),
                            claim.speaker().text(),
                            "say",
                            Optional.of(ReportLine.of(e.document())),
                            Optional.of(passage),
                            1));
                }
            }
        }
        return hits.stream().sorted(Comparator.comparing(Hit::id)).toList();
    }

    @Override
    public List<NameMatch> findNames(String name) {
        return reconciliation().identities().entities().stream()
                .filter(e -> e.name().contains(name))
                .map(e -> new NameMatch(e.id(), e.kind(), e.name(), e.name(), NameMatch.Rank.EXACT, 2))
                .toList();
    }

    /** An id as documents have it, that nothing bears. */
    static String nobody() {
        return Ids.of("d", "nobody");
    }
}
