package org.hearsay.account.internal.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Telling;
import org.hearsay.account.internal.told.Draft;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationKind;
import org.hearsay.event.EventKind;
import org.hearsay.event.Filler;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Wording;

/** Compares where an event is told to have been. */
public final class PlaceSlot {

    /** Kinds that happen in one spot; a shot, a move or a sale has several places. */
    private static final Set<EventKind> ONE_SPOT = KindTrait.ONE_SPOT.kinds();

    private static final Set<String> WIDE = Set.of(
            "country",
            "region",
            "province",
            "state",
            "area",
            "territory",
            "sea",
            "ocean",
            "island",
            "border",
            "valley",
            "coast",
            "world");

    /** What stands in a town: told alone, it says nothing against the town. */
    private static final Set<String> HOUSES = stems(
            "embassy",
            "consulate",
            "headquarters",
            "palace",
            "hotel",
            "airport",
            "house",
            "office",
            "school",
            "base",
            "university",
            "hospital",
            "stadium",
            "ministry",
            "parliament",
            "church",
            "mosque",
            "station",
            "centre",
            "center",
            "villa",
            "residence",
            "building",
            "hall",
            "court",
            "prison",
            "port",
            "street",
            "square");

    /** So many reports are asked whether they tell of a state. */
    private static final int MOST_REPORTS = 12;

    private static final Set<String> WIDE_STEMS = stems(WIDE.toArray(String[]::new));

    private static Set<String> stems(String... words) {
        return Stream.of(words).flatMap(w -> Wording.of(w).stems().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A place; where {@code bearing} is told it is that far and that way from the one of its name. */
    private record Place(
            String name,
            Optional<Entity> entity,
            Wording words,
            Telling telling,
            boolean isWide,
            Optional<Bearing> bearing) {

        String last() {
            return name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        }

        boolean isNamed() {
            return !name.isBlank() && name.codePoints().anyMatch(Character::isUpperCase);
        }
    }

    private final boolean oneSpot;
    private final Set<String> wide;
    private final List<Wording> all = new ArrayList<>();

    /** The texts of some reports that tell it. */
    private final List<String> reports;

    private final Map<String, Boolean> lands = new HashMap<>();

    private PlaceSlot(boolean oneSpot, Set<String> wide, List<String> reports) {
        this.oneSpot = oneSpot;
        this.wide = wide;
        this.reports = List.copyOf(reports);
    }

    /** Places; {@code countries} are names, in lower case, of what a town can lie in. */
    public static Optional<Slot> of(List<Draft> drafts, EventKind kind, Set<String> countries, Weighing weighing) {
        List<String> reports = drafts.stream()
                .map(d -> d.telling().document().text())
                .distinct()
                .limit(MOST_REPORTS)
                .toList();
        var slot = new PlaceSlot(
                ONE_SPOT.contains(kind) && drafts.stream().noneMatch(PlaceSlot::isOfWide), countries, reports);
        List<Told<Place>> told = drafts.stream()
                .flatMap(d ->
                        d.asserted().flatMap(t -> t.mention().place().stream().map(f -> slot.told(d, t, f))))
                .toList();
        told.forEach(t -> slot.all.add(t.value().words()));
        List<Told<Place>> bearings = KindTrait.BEARING.isOf(kind)
                ? drafts.stream()
                        .flatMap(d -> d.asserted().flatMap(t -> bearing(d, t).stream()))
                        .toList()
                : List.of();
        return weighing.weigh(
                SlotKind.PLACE, Stream.concat(told.stream(), bearings.stream()).toList(), slot::judge);
    }

    /** Whether the deaths told were those of a quake or a war, which strike many places. */
    private static boolean isOfWide(Draft draft) {
        return draft.told().stream()
                .map(t -> t.mention().kind())
                .anyMatch(k -> KindTrait.INCIDENT.isOf(k) && !ONE_SPOT.contains(k));
    }

    private Told<Place> told(Draft draft, ToldEvent event, Filler filler) {
        Place place = place(draft, filler);
        return new Told<>(
                draft,
                place,
                place.name(),
                filler.text(),
                draft.isHedged(event),
                !draft.isFirm(event, filler.span(), filler.confidence()));
    }

    /** How far and which way from some place it happened, where the event's sentence says so. */
    private static Optional<Told<Place>> bearing(Draft draft, ToldEvent event) {
        boolean unsure = event.mention().realis() != Realis.ACTUAL
                || !KindTrait.BEARING.isOf(event.mention().kind());
        return Bearing.find(
                        draft.telling().document(), event.mention().trigger().span())
                .map(b -> new Told<>(
                        draft,
                        new Place(
                                b.text(),
                                Optional.empty(),
                                Wording.of(b.text()),
                                draft.telling(),
                                false,
                                Optional.of(b)),
                        b.text(),
                        b.text(),
                        draft.isHedged(event),
                        unsure));
    }

    private Place place(Draft draft, Filler filler) {
        Optional<Entity> entity = draft.telling().findEntity(filler.referent());
        String text = filler.text().strip().replaceAll("\\s+", " ");
        // 'the embassy in the capital' is more than the capital that its last name stands for.
        String name = entity.map(Entity::name)
                .filter(n -> Wording.of(n).contains(Wording.of(text)))
                .orElse(text);
        Wording words = Wording.of(text);
        return new Place(name, entity, words, draft.telling(), oneSpot && isWide(name, words), Optional.empty());
    }

    private Standing judge(Told<Place> a, Told<Place> b) {
        Place x = a.value();
        Place y = b.value();
        if (x.bearing().isPresent() || y.bearing().isPresent()) {
            boolean against = x.bearing()
                    .filter(p -> y.bearing().filter(p::isAgainst).isPresent())
                    .isPresent();
            return against && !a.by().equals(b.by()) ? Standing.CONFLICT : Standing.COMPATIBLE;
        }
        if (!oneSpot
                || x.words().isEmpty()
                || y.words().isEmpty()
                || x.entity().isPresent() && x.entity().equals(y.entity())
                || x.words().shared(y.words()) > 0
                || x.isWide()
                || y.isWide()
                || isHouse(x) != isHouse(y) && !(namesTown(x) || namesTown(y))
                || liesIn(x, y)
                || liesIn(y, x)) {
            return Standing.COMPATIBLE;
        }
        return isLand(x) || isLand(y) ? Standing.COMPATIBLE : Standing.CONFLICT;
    }

    /** Whether a report tells of a state of that name, which no list of countries need have: 'the government of X', 'X's army'. */
    private boolean isLand(Place place) {
        return lands.computeIfAbsent(place.name(), this::isTold);
    }

    private boolean isTold(String land) {
        String name = Pattern.quote(land);
        String bodies =
                "(?:government|republic|kingdom|president|prime minister|parliament|army|capital|interior ministry)";
        Pattern told = Pattern.compile(
                "\\b" + bodies + " of (?:the )?" + name + "\\b|\\b" + name + "['\\u2019]s (?:\\w+ )?" + bodies + "\\b",
                Pattern.CASE_INSENSITIVE);
        return reports.stream().anyMatch(r -> told.matcher(r).find());
    }

    /** A house, or what else has a name that ends in a plain word: 'the Ronn dam', 'Holm pass' lie in or near a town. */
    private static boolean isHouse(Place place) {
        return place.words().stems().stream().anyMatch(HOUSES::contains)
                || place.isNamed() && Character.isLowerCase(place.last().codePointAt(0));
    }

    private static boolean namesTown(Place place) {
        return place.name().contains(" in ") || place.name().contains(", ");
    }

    private boolean isWide(String name, Wording words) {
        String lower = name.toLowerCase(Locale.ROOT);
        return wide.contains(lower)
                || lower.indexOf(' ') > 0 && wide.stream().anyMatch(lower::endsWith)
                || words.stems().stream().anyMatch(WIDE_STEMS::contains)
                || name.codePoints().noneMatch(Character::isUpperCase);
    }

    /** Whether a report says that the one place is in the other: 'X in Y', 'X, Y', or a relation. */
    private boolean liesIn(Place inner, Place outer) {
        boolean related = inner.entity().stream()
                .flatMap(e -> inner.telling().listRelations(e.id()).stream())
                .filter(r -> r.kind() == RelationKind.PART_OF)
                .map(Relation::object)
                .anyMatch(o -> outer.entity().map(Entity::id).filter(o::equals).isPresent());
        Wording both = Wording.of(inner.name() + ' ' + outer.name());
        if (all.stream().anyMatch(p -> p.contains(both))) {
            return true;
        }
        String in = (inner.name() + " in " + outer.name()).toLowerCase(Locale.ROOT);
        String comma = (inner.name() + ", " + outer.name()).toLowerCase(Locale.ROOT);
        String of = (outer.name() + "'s " + inner.name()).toLowerCase(Locale.ROOT);
        return related
                || Stream.of(inner, outer)
                        .map(p -> p.telling().document().text().toLowerCase(Locale.ROOT))
                        .map(t -> t.replace('\u2019', '\''))
                        .anyMatch(t -> t.contains(in) || t.contains(comma) || t.contains(of));
    }
}
