package org.hearsay.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.EventAccounts;
import org.hearsay.affair.Affair;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.commitment.Outcome;
import org.hearsay.commitment.Retraction;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.entity.ReferentKey;
import org.hearsay.entity.Relation;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.search.ChainLink;
import org.hearsay.search.EventLine;
import org.hearsay.search.IntentionLine;
import org.hearsay.search.RelationLine;
import org.hearsay.search.RetractionLine;
import org.hearsay.search.Sourced;
import org.hearsay.search.Statement;
import org.hearsay.text.Wording;

/** The reports that an answer draws on, each asked for once. For one thread. */
public final class Reports {

    /** So many content words call somebody by more than a rank. */
    private static final int NAMING = 2;

    /** Content words that what is taken back must share with the claim that it was, and their share of the shorter one's words. */
    private static final int SHARED = 3;

    private static final double MOSTLY = 0.5;

    private final Reconciliation decided;
    private final Function<DocumentId, Extraction> extractions;
    private final Map<DocumentId, ReportView> views = new HashMap<>();
    private final Map<String, String> names;
    private final Map<String, Outcome> outcomes;
    private final Map<String, EventAccounts> events;
    /** By mention; filled when first asked for. */
    private final Map<String, EventAccounts> eventOf = new HashMap<>();
    /** By document; filled when first asked for. */
    private final Map<DocumentId, List<Affair>> affairsOf = new HashMap<>();

    /** One for a single answer. */
    public Reports(Reconciliation decided, Function<DocumentId, Extraction> extractions) {
        this.decided = decided;
        this.extractions = extractions;
        this.names = decided.identities().entities().stream()
                .collect(Collectors.toMap(Entity::id, Entity::name, (a, b) -> a));
        this.outcomes = decided.outcomes().stream()
                .collect(Collectors.toMap(Outcome::intention, Function.identity(), (a, b) -> a));
        this.events = decided.events().stream()
                .collect(Collectors.toMap(e -> e.event().id(), Function.identity(), (a, b) -> a));
    }

    /** A report. */
    public ReportView get(DocumentId id) {
        return views.computeIfAbsent(id, this::view);
    }

    /** The reports that speak of an entity, sorted. */
    public List<DocumentId> of(Entity entity) {
        return entity.members().stream()
                .map(ReferentKey::document)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether an entity is the innermost speaker. */
    public boolean isSpeaker(Statement statement, String entity) {
        return statement.sourced().chain().getLast().entity().equals(Optional.of(entity));
    }

    /** Whether an entity is any of the sources. */
    public boolean isInChain(Statement statement, String entity) {
        return statement.sourced().chain().stream().anyMatch(l -> l.entity().equals(Optional.of(entity)));
    }

    /** What an entity is told to mean to do, in order of date. */
    public List<IntentionLine> intentionsOf(Entity entity) {
        return of(entity).stream()
                .map(this::get)
                .flatMap(r -> r.intentions(i -> r.isOf(i.holder(), entity.id()), outcomes, this::eventName).stream())
                .sorted()
                .toList();
    }

    /** What was told to be meant of the deed that an event is, in order of date. */
    public List<IntentionLine> intentionsOf(EventAccounts event) {
        String id = event.event().id();
        Set<String> mentions =
                event.event().members().stream().map(m -> m.mention().id()).collect(Collectors.toSet());
        Stream<DocumentId> before =
                decided.outcomes().stream().filter(o -> o.event().equals(id)).map(Outcome::document);
        return Stream.concat(before, event.event().members().stream().map(ToldEvent::document))
                .distinct()
                .map(this::get)
                .flatMap(r -> r
                        .intentions(
                                i -> i.deed().filter(mentions::contains).isPresent()
                                        || Optional.ofNullable(outcomes.get(i.id()))
                                                .filter(o -> o.event().equals(id))
                                                .isPresent(),
                                outcomes,
                                this::eventName)
                        .stream())
                .sorted()
                .toList();
    }

    /** What an entity is told to have taken back, in order of date. */
    public List<RetractionLine> retractionsOf(Entity entity) {
        return of(entity).stream()
                .map(this::get)
                .flatMap(r -> r
                        .retractions(x ->
                                x.from().filter(f -> r.isOf(f, entity.id())).isPresent())
                        .stream()
                        .flatMap(line -> withEarlier(r, line)))
                .sorted()
                .toList();
    }

    /**
     * What of an event is taken back, in order of date: where the words that tell it, or a claim that is taken back, tell of the event, in its own
     * reports or others of its affair.
     */
    public List<RetractionLine> retractionsOf(EventAccounts event) {
        Set<String> claims = event.event().members().stream()
                .flatMap(m -> m.mention().claim().stream())
                .collect(Collectors.toSet());
        Set<String> mentions =
                event.event().members().stream().map(m -> m.mention().id()).collect(Collectors.toSet());
        Map<DocumentId, List<ToldEvent>> told =
                event.event().members().stream().collect(Collectors.groupingBy(ToldEvent::document));
        Stream<DocumentId> beside = decided.affairs().stream()
                .filter(a -> a.events().contains(event.event().id()))
                .flatMap(a -> a.documents().stream());
        return Stream.concat(event.event().members().stream().map(ToldEvent::document), beside)
                .distinct()
                .map(this::get)
                .flatMap(report -> report.retractions(r -> true).stream()
                        .flatMap(line -> withEarlier(report, line)
                                .filter(l -> isOf(l, claims)
                                        || report.isOf(
                                                l.retraction(),
                                                told.getOrDefault(report.line().id(), List.of()))
                                        || report.toldIn(l.retraction()).anyMatch(mentions::contains))))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What some reports tell to be meant and to be taken back.
     *
     * @param intentions in order of date
     * @param retractions in order of date
     */
    public record Commitments(List<IntentionLine> intentions, List<RetractionLine> retractions) {}

    /** All that is told to be meant or taken back in some reports; no report is kept in memory for it. */
    public Commitments commitmentsIn(Collection<DocumentId> documents) {
        var intentions = new ArrayList<IntentionLine>();
        var retractions = new ArrayList<RetractionLine>();
        for (DocumentId document : documents) {
            ReportView report = view(document);
            intentions.addAll(report.intentions(i -> true, outcomes, this::eventName));
            retractions.addAll(report.retractions(r -> true));
        }
        return new Commitments(
                intentions.stream().sorted().toList(),
                retractions.stream().sorted().toList());
    }

    private ReportView view(DocumentId id) {
        return new ReportView(extractions.apply(id), decided.identities());
    }

    private static boolean isOf(RetractionLine line, Set<String> claims) {
        return line.retraction().claim().filter(claims::contains).isPresent()
                || line.of().filter(s -> claims.contains(s.claim().id())).isPresent();
    }

    /** What was said in earlier reports takes the place of the words in which the retraction tells it again. */
    private Stream<RetractionLine> withEarlier(ReportView report, RetractionLine line) {
        List<Statement> earlier = earlier(report, line.retraction());
        return earlier.isEmpty()
                ? Stream.of(line)
                : earlier.stream().map(s -> new RetractionLine(line.retraction(), line.sourced(), Optional.of(s)));
    }

    /**
     * Claims of other reports, not later, by whoever withdraws: those that tell an event which the withdrawn words name, and in reports
     * of one affair those that say it in the same words.
     */
    private List<Statement> earlier(ReportView report, Retraction retraction) {
        if (retraction.from().isEmpty() || retraction.ownReport()) {
            return List.of();
        }
        Link from = retraction.from().get();
        var holder = new Holder(report.entityOf(from), Wording.of(from.text()).stems());
        Wording thing = report.thingOf(retraction);
        DocumentId own = report.line().id();
        List<ToldEvent> told = report.toldIn(retraction)
                .flatMap(id -> Optional.ofNullable(eventOf().get(id)).stream())
                .distinct()
                .flatMap(e -> e.event().members().stream())
                .toList();
        Set<String> joined =
                told.stream().flatMap(m -> m.mention().claim().stream()).collect(Collectors.toSet());
        Stream<DocumentId> beside =
                affairsOf().getOrDefault(own, List.of()).stream().flatMap(a -> a.documents().stream());
        return Stream.concat(told.stream().map(ToldEvent::document), beside)
                .distinct()
                .filter(d -> !d.equals(own))
                .map(this::get)
                .filter(other -> other.isNoLaterThan(report))
                .flatMap(other -> other.statements(c -> c.polarity() == Polarity.AFFIRM
                        && (joined.contains(c.id()) || isTaken(thing, other.wordsOf(c)))))
                .filter(holder::isSpeaker)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the words that name what is taken back are mostly these. */
    private static boolean isTaken(Wording thing, Wording words) {
        return thing.shared(words) >= SHARED && thing.overlap(words) >= MOSTLY;
    }

    /** Who takes back what was said: an entity, where it is known, and the content words that it is called by. */
    private record Holder(Optional<String> entity, Set<String> words) {

        /** The same entity, or one who is called by the same words, which in one affair are those of one: 'the widow of the painter'. */
        boolean isSpeaker(Statement statement) {
            ChainLink speaker = statement.sourced().chain().getLast();
            return entity.isPresent() && speaker.entity().equals(entity)
                    || words.size() >= NAMING
                            && words.equals(Wording.of(speaker.text()).stems());
        }
    }

    private Map<DocumentId, List<Affair>> affairsOf() {
        if (affairsOf.isEmpty()) {
            decided.affairs()
                    .forEach(a -> a.documents()
                            .forEach(d -> affairsOf
                                    .computeIfAbsent(d, k -> new ArrayList<>())
                                    .add(a)));
        }
        return affairsOf;
    }

    private Map<String, EventAccounts> eventOf() {
        if (eventOf.isEmpty()) {
            decided.events()
                    .forEach(e -> e.event()
                            .members()
                            .forEach(m -> eventOf.put(m.mention().id(), e)));
        }
        return eventOf;
    }

    private Optional<String> eventName(String event) {
        return Optional.ofNullable(events.get(event)).map(EventAccounts::name);
    }

    /** A relation with its names and sentences. */
    public RelationLine line(Relation relation) {
        List<Sourced> evidence = relation.evidence().stream()
                .map(t -> get(t.evidence().document()).sourced(t.evidence().span(), t.claim()))
                .sorted()
                .distinct()
                .toList();
        return new RelationLine(relation, name(relation.subject()), name(relation.object()), evidence);
    }

    private String name(String entity) {
        return names.getOrDefault(entity, entity);
    }

    /** The events told as having happened with all of these entities in them, in order of their first telling. */
    public List<EventLine> eventsOf(Collection<String> entities) {
        var lines = new ArrayList<EventLine>();
        for (EventAccounts event : decided.events()) {
            List<ToldEvent> told = event.event().members().stream()
                    .filter(m -> m.mention().realis() == Realis.ACTUAL)
                    .toList();
            List<ToldEvent> with = told.stream()
                    .filter(m -> entities.stream().anyMatch(e -> takesPart(m, e)))
                    .toList();
            if (entities.stream().allMatch(e -> with.stream().anyMatch(m -> takesPart(m, e)))) {
                lines.add(new EventLine(
                        event, with.stream().map(this::sourced).sorted().toList()));
            }
        }
        return lines.stream()
                .sorted((a, b) -> a.tellings().getFirst().compareTo(b.tellings().getFirst()))
                .toList();
    }

    /** Whether a telling names an entity as one that took part, or as the place. */
    static boolean takesPart(ToldEvent told, String entity) {
        Set<Integer> taking = told.mention().participants().stream()
                .flatMapToInt(p -> p.referent().stream())
                .boxed()
                .collect(Collectors.toSet());
        return told.entities().entrySet().stream()
                .anyMatch(
                        e -> e.getValue().equals(entity) && (taking.contains(e.getKey()) || isPlace(told, e.getKey())));
    }

    private static boolean isPlace(ToldEvent told, int referent) {
        return told.mention()
                .place()
                .flatMap(p -> p.referent().stream().boxed().findFirst())
                .filter(r -> r == referent)
                .isPresent();
    }

    private Sourced sourced(ToldEvent told) {
        return get(told.document())
                .sourced(told.mention().trigger().span(), told.mention().claim());
    }
}
