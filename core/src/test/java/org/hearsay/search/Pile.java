package org.hearsay.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
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
import org.hearsay.document.Origin;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Identities;
import org.hearsay.entity.ReferentKey;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationKind;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Referent;
import org.hearsay.model.Encoding.Meaning;
import org.hearsay.model.Sense;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Reports with what stands in them told by hand, so that search is tested without the rules of reading. */
final class Pile implements Holdings {

    private static final Extractor BY_HAND = new Extractor("hand", "1");

    private final Map<DocumentId, Report> reports = new TreeMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private int state;
    int asked;

    /** A report; its first line is the title. */
    Report report(String outlet, String published, String text) {
        var report = new Report(outlet, published, text);
        reports.put(report.id, report);
        state++;
        return report;
    }

    void remove(Report report) {
        reports.remove(report.id);
        state++;
    }

    void relate(Report in, String subject, RelationKind kind, String object, String words) {
        relations.add(new Relation(
                Ids.of("r", subject, kind, object),
                kind,
                entityId(subject),
                entityId(object),
                Optional.of("chief"),
                Optional.empty(),
                List.of(new Relation.Told(in.evidence(words), Optional.empty()))));
    }

    Entity entity(String name) {
        return reconciliation().identities().entities().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String state() {
        return "state " + state;
    }

    @Override
    public Map<DocumentId, String> readings() {
        var readings = new TreeMap<DocumentId, String>();
        reports.forEach((id, r) -> readings.put(id, "reading " + r.claims.size()));
        return readings;
    }

    @Override
    public Extraction getExtraction(DocumentId id) {
        asked++;
        return reports.get(id).extraction();
    }

    @Override
    public Reconciliation reconciliation() {
        var members = new TreeMap<String, List<ReferentKey>>();
        var names = new HashMap<String, List<String>>();
        var kinds = new HashMap<String, EntityKind>();
        var entityOf = new HashMap<ReferentKey, String>();
        for (Report report : reports.values()) {
            for (Referent referent : report.referents()) {
                String entity = report.entities.get(referent.number());
                var key = new ReferentKey(report.id, referent.number());
                members.computeIfAbsent(entity, e -> new ArrayList<>()).add(key);
                names.computeIfAbsent(entity, e -> new ArrayList<>()).addAll(referent.forms());
                kinds.put(entity, referent.kind());
                entityOf.put(key, entityId(entity));
            }
        }
        var entities = new ArrayList<Entity>();
        members.forEach((name, keys) -> {
            List<String> aliases = names.get(name).stream()
                    .filter(n -> !n.equals(name))
                    .distinct()
                    .sorted()
                    .toList();
            entities.add(new Entity(entityId(name), kinds.get(name), name, aliases, keys));
        });
        return new Reconciliation(new Identities(entities, entityOf), relations, events(), List.of());
    }

    private List<EventAccounts> events() {
        var byName = new TreeMap<String, List<ToldEvent>>();
        var chains = new HashMap<String, List<Link>>();
        for (Report report : reports.values()) {
            report.events.forEach((mention, name) -> {
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(report.told(mention));
                chains.put(mention.id(), report.chainOf(mention));
            });
        }
        var events = new ArrayList<EventAccounts>();
        byName.forEach((name, told) -> {
            var event = new Event(
                    Ids.of("v", name),
                    told.getFirst().mention().kind(),
                    told.stream().sorted().toList());
            List<Account> accounts = told.stream()
                    .map(t -> new Account(
                            Ids.of("a", t.mention().id()),
                            t.document(),
                            chains.get(t.mention().id()),
                            List.of(t.mention().id()),
                            Optional.empty()))
                    .sorted(Comparator.comparing(Account::id))
                    .toList();
            events.add(new EventAccounts(
                    event, name, Optional.of("2031-03-05"), Optional.empty(), accounts, slots(accounts), List.of()));
        });
        return events;
    }

    private static List<Slot> slots(List<Account> accounts) {
        var values = new ArrayList<Slot.Value>();
        for (int i = 0; i < accounts.size(); i++) {
            values.add(new Slot.Value(
                    "2031-03-0" + (5 + i), "dam", List.of(accounts.get(i).id())));
        }
        Verdict verdict = values.size() > 1 ? Verdict.CONFLICT : Verdict.SINGLE;
        List<String> apart =
                values.size() > 1 ? values.stream().map(Slot.Value::value).toList() : List.of();
        return List.of(new Slot(SlotKind.TIME, verdict, "Two days are told.", 1, values.size(), values, apart));
    }

    static String entityId(String name) {
        return Ids.of("e", name);
    }

    /** One report of the pile. */
    static final class Report {

        final DocumentId id;
        private final Document document;
        private final Map<Integer, String> entities = new LinkedHashMap<>();
        private final Map<Integer, List<String>> forms = new LinkedHashMap<>();
        private final Map<Integer, EntityKind> kinds = new LinkedHashMap<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final Map<EventMention, String> events = new LinkedHashMap<>();
        private final List<Intention> intentions = new ArrayList<>();
        private final List<Retraction> retractions = new ArrayList<>();
        private final List<Meaning> meanings = new ArrayList<>();

        private Report(String outlet, String published, String text) {
            String sha = Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
            this.id = DocumentId.of(sha, outlet, published);
            int end = text.indexOf('\n');
            var masthead = new Masthead(
                    Optional.of(text.substring(0, end)),
                    Optional.of(Edtf.of(published)),
                    Optional.of(outlet),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            var blocks = List.of(
                    new Block(Block.Kind.TITLE, Span.of(0, end), 0),
                    new Block(Block.Kind.PARAGRAPH, Span.of(end, text.length()).strip(text), 0));
            this.document = new Document(
                    id,
                    new Origin(outlet.toLowerCase(Locale.ROOT) + ".txt", sha, "text/plain", Optional.empty()),
                    masthead,
                    text,
                    blocks,
                    List.of(),
                    List.of(),
                    List.of());
        }

        /** Every occurrence of some words names an entity of the dossier. */
        Report names(String words, EntityKind kind, String entity) {
            int number = entities.entrySet().stream()
                    .filter(e -> e.getValue().equals(entity))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(entities.size());
            entities.put(number, entity);
            kinds.put(number, kind);
            forms.computeIfAbsent(number, n -> new ArrayList<>()).add(words);
            for (int at = document.text().indexOf(words);
                    at >= 0;
                    at = document.text().indexOf(words, at + 1)) {
                var span = Span.of(at, at + words.length());
                mentions.add(new Name(span, words, kind, span, Optional.empty(), OptionalInt.of(number)));
            }
            return this;
        }

        Report says(String speaker, String content) {
            int number = numberOf(speaker);
            claims.add(new Claim(
                    Ids.of("c", id, content),
                    evidence(content),
                    Optional.empty(),
                    List.of(new Link(Link.Role.SPEAKER, speaker, Optional.empty(), OptionalInt.of(number))),
                    Form.INDIRECT,
                    Act.SAY,
                    Polarity.AFFIRM,
                    Certainty.CERTAIN,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    true,
                    0.9));
            return this;
        }

        Report tells(EventKind kind, String trigger, String event, Realis realis, String... participants) {
            Evidence evidence = evidence(trigger);
            List<Participant> taking = Arrays.stream(participants)
                    .map(p -> new Participant(
                            Participant.Role.AGENT,
                            place(forms.get(numberOf(p)).getFirst()),
                            p,
                            OptionalInt.of(numberOf(p))))
                    .toList();
            Optional<String> claim = claims.stream()
                    .filter(c -> c.content().span().contains(evidence.span()))
                    .map(Claim::id)
                    .findFirst();
            events.put(
                    new EventMention(
                            Ids.of("m", id, trigger),
                            kind,
                            evidence,
                            trigger,
                            taking,
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            realis,
                            claim),
                    event);
            return this;
        }

        /** Some words of the last claim tell what its speaker means to do. */
        Report means(String words, Intention.Manner manner) {
            Claim claim = claims.getLast();
            intentions.add(new Intention(
                    Ids.of("n", id, words),
                    claim.id(),
                    evidence(words),
                    manner,
                    claim.speaker(),
                    Optional.empty(),
                    Optional.empty()));
            return this;
        }

        /** Some words tell that an earlier claim is taken back, or they alone what is. */
        Report takesBack(String who, String words, Optional<String> content) {
            return withdraws(who, words, content.map(c -> Ids.of("c", id, c)), Optional.empty());
        }

        /** Some words take back what other words name. */
        Report withdraws(String who, String words, String thing) {
            return withdraws(who, words, Optional.empty(), Optional.of(place(thing)));
        }

        private Report withdraws(String who, String words, Optional<String> claim, Optional<Span> thing) {
            retractions.add(new Retraction(
                    Ids.of("w", id, words),
                    evidence(words),
                    Optional.of(new Link(Link.Role.SPEAKER, who, Optional.empty(), OptionalInt.of(numberOf(who)))),
                    claim,
                    thing,
                    false,
                    Optional.empty()));
            return this;
        }

        Span place(String words) {
            int at = document.text().indexOf(words);
            return Span.of(at, at + words.length());
        }

        private Evidence evidence(String words) {
            return new Evidence(id, place(words), BY_HAND);
        }

        private int numberOf(String entity) {
            return entities.entrySet().stream()
                    .filter(e -> e.getValue().equals(entity))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }

        private List<Link> chainOf(EventMention mention) {
            return claims.stream()
                    .filter(c -> Optional.of(c.id()).equals(mention.claim()))
                    .findFirst()
                    .map(Claim::chain)
                    .orElse(List.of());
        }

        private ToldEvent told(EventMention mention) {
            var ids = new HashMap<Integer, String>();
            entities.forEach((number, name) -> ids.put(number, entityId(name)));
            return ToldEvent.of(document, mention, ids);
        }

        private List<Referent> referents() {
            return entities.keySet().stream()
                    .sorted()
                    .map(n -> new Referent(
                            n,
                            kinds.get(n),
                            forms.get(n).getFirst(),
                            forms.get(n),
                            List.of(),
                            Referent.Gender.UNKNOWN,
                            false))
                    .toList();
        }

        /** Has these words mean something. */
        Report means(String words, Sense sense) {
            meanings.add(new Meaning(evidence(words).span(), sense));
            return this;
        }

        Extraction extraction() {
            return new Extraction(
                    document,
                    new Mentions(
                            mentions.stream()
                                    .sorted(Comparator.comparing(Mention::span))
                                    .toList(),
                            referents()),
                    claims.stream().sorted().toList(),
                    List.of(),
                    List.of(),
                    events.keySet().stream().sorted().toList(),
                    List.of(),
                    List.of(),
                    intentions,
                    retractions,
                    List.of(),
                    meanings);
        }
    }
}
