package org.hearsay.pipeline;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.AccountComparer;
import org.hearsay.account.Chronology;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.QuoteComparer;
import org.hearsay.account.Silence;
import org.hearsay.account.Standpoints;
import org.hearsay.account.Telling;
import org.hearsay.account.Utterance;
import org.hearsay.affair.AffairFinder;
import org.hearsay.affair.Coverage;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.commitment.Aftermath;
import org.hearsay.commitment.AftermathFinder;
import org.hearsay.commitment.Commitments;
import org.hearsay.document.Copies;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityResolver;
import org.hearsay.entity.Identities;
import org.hearsay.entity.Nameworthy;
import org.hearsay.entity.Profile;
import org.hearsay.entity.ReferentKey;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.RelationMention;
import org.hearsay.entity.Setting;
import org.hearsay.event.Event;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventResolver;
import org.hearsay.event.Filler;
import org.hearsay.event.Participant;
import org.hearsay.event.Story;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Referent;
import org.hearsay.text.Span;

/**
 * Lays extractions together. A pure function of their set: the order in which they come does not show.
 *
 * @param entities decides who is who
 * @param events decides which mentions tell of one event
 * @param accounts compares what is told of an event
 * @param quotes compares what reports quote
 * @param aftermath finds what came of intentions and which letters answer which
 * @param affairs decides what belongs together
 */
public record Reconciling(
        EntityResolver entities,
        EventResolver events,
        AccountComparer accounts,
        QuoteComparer quotes,
        AftermathFinder aftermath,
        AffairFinder affairs) {

    private static final Set<RelationKind> BELONGING = EnumSet.of(
            RelationKind.HOLDS_ROLE,
            RelationKind.LEADS,
            RelationKind.DEPUTY_OF,
            RelationKind.SPOKESPERSON_OF,
            RelationKind.MEMBER_OF);

    /** Reconciling by rules alone. */
    public static Reconciling rules() {
        return new Reconciling(
                EntityResolver.byName(),
                EventResolver.byWindow(),
                AccountComparer.bySlots(),
                QuoteComparer.byWords(),
                AftermathFinder.keyed(),
                AffairFinder.learned());
    }

    /** What reconciling needs of an extraction: mentions and times are left behind, so that more documents fit. */
    private record Part(
            Document document,
            List<Profile> profiles,
            List<RelationMention> relations,
            List<Claim> claims,
            List<EventMention> events,
            List<Silence> silences,
            SortedMap<Span, Integer> pointers,
            Map<Span, Integer> behalf,
            Commitments commitments) {

        static Part of(Extraction e) {
            return new Part(
                    e.document(),
                    profilesOf(e),
                    e.relations(),
                    e.claims(),
                    e.events(),
                    Silence.listIn(e.document(), e.mentions()),
                    pointers(e.mentions()),
                    Behalf.listIn(e.document().text(), e.mentions(), speakers(e.claims())),
                    e.commitments());
        }

        private static List<Link> speakers(List<Claim> claims) {
            return claims.stream()
                    .filter(c -> !c.chain().isEmpty())
                    .map(c -> c.chain().getLast())
                    .toList();
        }

        /** Whom pronouns and descriptions mean. */
        private static SortedMap<Span, Integer> pointers(Mentions mentions) {
            var pointers = new TreeMap<Span, Integer>();
            mentions.mentions().stream()
                    .filter(m -> m instanceof Pronoun || m instanceof Nominal)
                    .forEach(m -> m.referent().ifPresent(number -> pointers.put(m.span(), number)));
            return pointers;
        }

        /** The same once it is known who is who. */
        Cast cast(Identities identities) {
            var entityOf = new HashMap<Integer, String>();
            var kinds = new HashMap<String, EntityKind>();
            for (Profile p : profiles) {
                identities.find(p.key()).ifPresent(entity -> {
                    entityOf.put(p.key().number(), entity);
                    kinds.put(entity, p.referent().kind());
                });
            }
            return new Cast(
                    document,
                    Map.copyOf(entityOf),
                    Map.copyOf(kinds),
                    claims,
                    events,
                    silences,
                    pointers,
                    behalf,
                    commitments);
        }
    }

    /**
     * A report once it is known who is who; what that was found by is left behind.
     *
     * @param entityOf entity id of each referent number
     * @param kinds of its entities, by id
     */
    private record Cast(
            Document document,
            Map<Integer, String> entityOf,
            Map<String, EntityKind> kinds,
            List<Claim> claims,
            List<EventMention> events,
            List<Silence> silences,
            SortedMap<Span, Integer> pointers,
            Map<Span, Integer> behalf,
            Commitments commitments) {}

    /** What follows from the extractions, where they are all that is held and each report has one edition. */
    public Reconciliation reconcile(Stream<Extraction> extractions) {
        List<Extraction> all = extractions.toList();
        return reconcile(
                all.stream(),
                Copies.among(
                        all.stream().map(e -> Copies.Printing.of(e.document())).toList()));
    }

    /** What follows from the extractions, each report being there once; a copy of another tells nothing of its own. */
    public Reconciliation reconcile(Stream<Extraction> extractions, Copies copies) {
        Who who = who(extractions);
        Identities identities = who.identities();
        List<EventAccounts> compared = Standpoints.settle(compare(who.reports(), identities, who.relations(), copies));
        Aftermath after = aftermath.find(
                who.reports().stream().map(Reconciling::after).toList(),
                compared.stream().map(EventAccounts::event).toList());
        return new Reconciliation(
                identities,
                who.relations(),
                compared,
                quotes.compare(quoted(who.reports(), identities)),
                after.outcomes(),
                after.correspondences(),
                affairs.find(
                        who.reports().stream()
                                .map(r -> Coverage.of(r.document()))
                                .toList(),
                        compared));
    }

    /** Who is who, and the reports by id, less what only that was found by. */
    private record Who(List<Cast> reports, Identities identities, List<Relation> relations) {}

    private Who who(Stream<Extraction> extractions) {
        List<Part> parts = extractions
                .map(Part::of)
                .sorted(Comparator.comparing(p -> p.document().id()))
                .toList();
        Identities identities = entities.resolve(
                parts.stream().flatMap(p -> p.profiles().stream()).sorted().toList());
        var relations = new RelationGathering(identities);
        parts.forEach(p -> relations.add(p.document(), p.relations()));
        return new Who(parts.stream().map(p -> p.cast(identities)).toList(), identities, relations.list());
    }

    private static AftermathFinder.Part after(Cast report) {
        return new AftermathFinder.Part(report.document(), report.commitments(), report.entityOf());
    }

    private List<EventAccounts> compare(
            List<Cast> reports, Identities identities, List<Relation> related, Copies copies) {
        Map<String, List<Relation>> bySubject =
                related.stream().filter(Relation::isPresent).collect(Collectors.groupingBy(Relation::subject));
        List<Event> resolved = resolve(reports, bySubject);
        Map<String, Entity> byId = byId(identities);
        var tellings = new HashMap<DocumentId, Telling>();
        reports.forEach(r -> tellings.put(r.document().id(), telling(r, byId, bySubject, copies)));
        Chronology chronology = Chronology.of(resolved, tellings);
        return resolved.parallelStream()
                .map(event -> accounts.compare(event, tellings, chronology))
                .sorted(Comparator.comparing(a -> a.event().id()))
                .toList();
    }

    private List<Event> resolve(List<Cast> reports, Map<String, List<Relation>> bySubject) {
        var stories = new HashMap<DocumentId, Story>();
        reports.forEach(r -> stories.put(r.document().id(), story(r, bySubject)));
        return events.resolve(
                reports.stream()
                        .flatMap(r -> r.events().stream().map(mention -> told(r, mention)))
                        .sorted()
                        .toList(),
                stories);
    }

    private static Map<String, Entity> byId(Identities identities) {
        return identities.entities().stream().collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity()));
    }

    private static List<QuoteComparer.Quoted> quoted(List<Cast> reports, Identities identities) {
        Map<String, Entity> byId = byId(identities);
        return reports.stream()
                .flatMap(r -> Utterance.listIn(r.document(), r.claims()).stream()
                        .map(u -> new QuoteComparer.Quoted(
                                u, r.document(), speaker(r, u).map(byId::get))))
                .toList();
    }

    private static Optional<String> speaker(Cast report, Utterance utterance) {
        OptionalInt who = utterance.speaker().referent();
        return who.isPresent() ? Optional.ofNullable(report.entityOf().get(who.getAsInt())) : Optional.empty();
    }

    private static Story story(Cast report, Map<String, List<Relation>> relations) {
        var bodies = new HashMap<String, Set<String>>();
        for (String member : report.kinds().keySet()) {
            Set<String> of = relations.getOrDefault(member, List.of()).stream()
                    .filter(r -> BELONGING.contains(r.kind()))
                    .map(Relation::object)
                    .collect(Collectors.toUnmodifiableSet());
            if (!of.isEmpty()) {
                bodies.put(member, of);
            }
        }
        return new Story(report.document().text(), report.kinds(), bodies);
    }

    private static Telling telling(
            Cast report, Map<String, Entity> entities, Map<String, List<Relation>> relations, Copies copies) {
        Set<String> eventful =
                report.events().stream().flatMap(e -> e.claim().stream()).collect(Collectors.toUnmodifiableSet());
        return new Telling(
                report.document(),
                copies.findOriginal(report.document().id()),
                report.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity(), (a, b) -> a)),
                entities,
                report.entityOf(),
                relations,
                report.silences(),
                eventful,
                report.pointers(),
                report.behalf());
    }

    private static ToldEvent told(Cast report, EventMention mention) {
        Stream<OptionalInt> places = Stream.of(mention.place(), mention.cause(), mention.instrument())
                .flatMap(Optional::stream)
                .map(Filler::referent);
        var named = new HashMap<Integer, String>();
        Stream.concat(mention.participants().stream().map(Participant::referent), places)
                .flatMapToInt(OptionalInt::stream)
                .forEach(number ->
                        Optional.ofNullable(report.entityOf().get(number)).ifPresent(id -> named.put(number, id)));
        return ToldEvent.of(report.document(), mention, named);
    }

    private static List<Profile> profilesOf(Extraction extraction) {
        List<Referent> referents = extraction.mentions().referents();
        // an open tie is enough to ask whether two are one
        Map<Integer, List<String>> bodies = extraction.relations().stream()
                .collect(Collectors.groupingBy(
                        RelationMention::subject,
                        Collectors.flatMapping(r -> referents.get(r.object()).forms().stream(), Collectors.toList())));
        DocumentId id = extraction.document().id();
        List<Setting> settings = Setting.list(extraction.document(), extraction.mentions());
        Nameworthy named = Nameworthy.of(extraction.document(), extraction.mentions());
        return referents.stream()
                .filter(named::test)
                .map(r -> new Profile(
                        new ReferentKey(id, r.number()),
                        r,
                        bodies.getOrDefault(r.number(), List.of()).stream()
                                .distinct()
                                .sorted()
                                .toList(),
                        settings.get(r.number())))
                .toList();
    }
}
