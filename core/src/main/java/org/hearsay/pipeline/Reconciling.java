package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
import org.hearsay.mention.Referent;

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
            Map<String, Claim> claims,
            List<EventMention> events,
            List<Silence> silences,
            List<Utterance> utterances,
            Commitments commitments) {

        static Part of(Extraction e) {
            Map<String, Claim> claims =
                    e.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity(), (a, b) -> a));
            return new Part(
                    e.document(),
                    profilesOf(e),
                    e.relations(),
                    claims,
                    e.events(),
                    Silence.listIn(e.document(), e.mentions()),
                    Utterance.listIn(e.document(), e.claims()),
                    e.commitments());
        }
    }

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
        List<Part> parts = extractions
                .map(Part::of)
                .sorted(Comparator.comparing(p -> p.document().id()))
                .toList();
        Identities identities = entities.resolve(
                parts.stream().flatMap(p -> p.profiles().stream()).sorted().toList());
        var relations = new RelationGathering(identities);
        parts.forEach(p -> relations.add(p.document(), p.relations()));
        List<Relation> related = relations.list();
        List<EventAccounts> compared = Standpoints.settle(compare(parts, identities, related, copies));
        Aftermath after = aftermath.find(
                parts.stream().map(p -> after(p, identities)).toList(),
                compared.stream().map(EventAccounts::event).toList());
        return new Reconciliation(
                identities,
                related,
                compared,
                quotes.compare(quoted(parts, identities)),
                after.outcomes(),
                after.correspondences(),
                affairs.find(parts.stream().map(p -> Coverage.of(p.document())).toList(), compared));
    }

    private static AftermathFinder.Part after(Part part, Identities identities) {
        return new AftermathFinder.Part(part.document(), part.commitments(), entityOf(part, identities));
    }

    private List<EventAccounts> compare(
            List<Part> parts, Identities identities, List<Relation> related, Copies copies) {
        Map<String, List<Relation>> bySubject =
                related.stream().filter(Relation::isPresent).collect(Collectors.groupingBy(Relation::subject));
        Map<String, Entity> byId =
                identities.entities().stream().collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity()));
        var tellings = new HashMap<DocumentId, Telling>();
        var stories = new HashMap<DocumentId, Story>();
        var told = new ArrayList<ToldEvent>();
        for (Part p : parts) {
            tellings.put(p.document().id(), telling(p, identities, byId, bySubject, copies));
            stories.put(p.document().id(), story(p, identities, bySubject));
            p.events().forEach(mention -> told.add(told(p.document(), mention, identities)));
        }
        List<Event> resolved = events.resolve(told.stream().sorted().toList(), stories);
        Chronology chronology = Chronology.of(resolved, tellings);
        return resolved.parallelStream()
                .map(event -> accounts.compare(event, tellings, chronology))
                .sorted(Comparator.comparing(a -> a.event().id()))
                .toList();
    }

    private static List<QuoteComparer.Quoted> quoted(List<Part> parts, Identities identities) {
        Map<String, Entity> byId =
                identities.entities().stream().collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity()));
        return parts.stream()
                .flatMap(p -> p.utterances().stream()
                        .map(u -> new QuoteComparer.Quoted(
                                u,
                                p.document(),
                                speaker(p, u).flatMap(identities::find).map(byId::get))))
                .toList();
    }

    private static Optional<ReferentKey> speaker(Part part, Utterance utterance) {
        OptionalInt who = utterance.speaker().referent();
        return who.isPresent() ? Optional.of(new ReferentKey(part.document().id(), who.getAsInt())) : Optional.empty();
    }

    private static Story story(Part part, Identities identities, Map<String, List<Relation>> relations) {
        var cast = new HashMap<String, EntityKind>();
        for (Profile p : part.profiles()) {
            identities
                    .find(p.key())
                    .ifPresent(entity -> cast.put(entity, p.referent().kind()));
        }
        var bodies = new HashMap<String, Set<String>>();
        for (String member : cast.keySet()) {
            Set<String> of = relations.getOrDefault(member, List.of()).stream()
                    .filter(r -> BELONGING.contains(r.kind()))
                    .map(Relation::object)
                    .collect(Collectors.toUnmodifiableSet());
            if (!of.isEmpty()) {
                bodies.put(member, of);
            }
        }
        return new Story(part.document().text(), cast, bodies);
    }

    private static Telling telling(
            Part part,
            Identities identities,
            Map<String, Entity> entities,
            Map<String, List<Relation>> relations,
            Copies copies) {
        Map<Integer, String> entityOf = entityOf(part, identities);
        Set<String> eventful =
                part.events().stream().flatMap(e -> e.claim().stream()).collect(Collectors.toUnmodifiableSet());
        return new Telling(
                part.document(),
                copies.findOriginal(part.document().id()),
                part.claims(),
                entities,
                entityOf,
                relations,
                part.silences(),
                eventful);
    }

    private static Map<Integer, String> entityOf(Part part, Identities identities) {
        var entityOf = new HashMap<Integer, String>();
        for (Profile p : part.profiles()) {
            identities.find(p.key()).ifPresent(entity -> entityOf.put(p.key().number(), entity));
        }
        return entityOf;
    }

    private static ToldEvent told(Document document, EventMention mention, Identities identities) {
        Stream<OptionalInt> places = Stream.of(mention.place(), mention.cause(), mention.instrument())
                .flatMap(Optional::stream)
                .map(Filler::referent);
        var named = new HashMap<Integer, String>();
        Stream.concat(mention.participants().stream().map(Participant::referent), places)
                .flatMapToInt(OptionalInt::stream)
                .forEach(number ->
                        identities.find(new ReferentKey(document.id(), number)).ifPresent(id -> named.put(number, id)));
        return ToldEvent.of(document, mention, named);
    }

    private static List<Profile> profilesOf(Extraction extraction) {
        List<Referent> referents = extraction.mentions().referents();
        // an open tie is enough to ask whether two are one
        Map<Integer, List<String>> bodies = extraction.relations().stream()
                .collect(Collectors.groupingBy(
                        RelationMention::subject,
                        Collectors.mapping(r -> referents.get(r.object()).name(), Collectors.toList())));
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
