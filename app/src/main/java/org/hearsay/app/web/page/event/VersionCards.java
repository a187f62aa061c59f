package org.hearsay.app.web.page.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Version;
import org.hearsay.app.web.page.Chains;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Told;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.page.event.VersionCard.Teller;
import org.hearsay.app.web.page.event.VersionCard.Value;
import org.hearsay.app.web.view.Decided;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.event.ToldEvent;
import org.hearsay.search.ReportLine;
import org.hearsay.text.Span;

/**
 * Makes the cards of an event's versions. Accounts that only plan or imagine the event stand in none; those that only deny it stand beside
 * the versions, whatever else they tell.
 */
public final class VersionCards {

    private static final Comparator<Telling> FIRST_HAND =
            Comparator.comparing(t -> t.account().origin().isPresent());

    private final EventAccounts event;
    private final Decided decided;
    private final Map<DocumentId, ReportLine> reports;
    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<List<Telling>> versions;

    /** Cards of an event; {@code reports} by id name its accounts. */
    public VersionCards(EventAccounts event, Decided decided, Map<DocumentId, ReportLine> reports) {
        this.event = event;
        this.decided = decided;
        this.reports = reports;
        Map<String, ToldEvent> mentions = new HashMap<>();
        for (ToldEvent told : event.event().members()) {
            mentions.put(told.mention().id(), told);
            told.entities()
                    .values()
                    .forEach(id -> decided.findEntity(id).map(Entity::name).ifPresent(n -> names.put(id, n)));
        }
        event.accounts().forEach(a -> Telling.of(a, mentions).ifPresent(t -> tellings.put(a.id(), t)));
        versions = event.versions().stream()
                .map(this::tellings)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    private List<Telling> tellings(Version version) {
        return version.accounts().stream()
                .flatMap(a -> Optional.ofNullable(tellings.get(a)).stream())
                .filter(t -> !t.denies())
                .toList();
    }

    /**
     * A card a version, that of most accounts first; none where nothing that is shown sets them apart and nobody denies the event. Where it is
     * only denied, those who tell it stand together.
     */
    public List<VersionCard> list() {
        Set<SlotKind> apart = apart();
        if (apart.isEmpty()) {
            List<Telling> told =
                    tellings.values().stream().filter(t -> !t.denies()).toList();
            return told.isEmpty() || told.size() == tellings.size()
                    ? List.of()
                    : List.of(new VersionCard(
                            "Told as having happened", List.of(), values(told, apart, false), tellers(told.stream())));
        }
        var cards = new ArrayList<VersionCard>();
        int number = 1;
        for (List<Telling> version : versions) {
            List<Value> setApart = values(version, apart, true);
            cards.add(new VersionCard(
                    setApart.isEmpty() ? "Silent on what is disputed" : "Version " + number++,
                    setApart,
                    values(version, apart, false),
                    tellers(version.stream())));
        }
        return List.copyOf(cards);
    }

    /** The accounts that only deny it. */
    public List<Teller> denials() {
        return tellers(event.accounts().stream()
                .flatMap(a -> Optional.ofNullable(tellings.get(a.id())).stream())
                .filter(Telling::denies));
    }

    /** The slots that set versions apart: those in dispute of which two versions tell other values. */
    private Set<SlotKind> apart() {
        var apart = EnumSet.noneOf(SlotKind.class);
        for (Slot slot : event.slots()) {
            List<Set<String>> told = versions.stream()
                    .map(v -> slot.values().stream()
                            .filter(x -> v.stream().anyMatch(t -> tells(slot.kind(), x, t)))
                            .map(Slot.Value::value)
                            .collect(Collectors.toSet()))
                    .filter(s -> !s.isEmpty())
                    .distinct()
                    .toList();
            if (isDisputed(slot) && told.size() > 1) {
                apart.add(slot.kind());
            }
        }
        return apart;
    }

    private static boolean isDisputed(Slot slot) {
        return slot.kind() != SlotKind.OCCURRENCE && slot.verdict().isApart();
    }

    private List<Value> values(List<Telling> version, Set<SlotKind> apart, boolean in) {
        Map<SlotKind, List<Slot.Value>> told = new EnumMap<>(SlotKind.class);
        for (Slot slot : event.slots()) {
            if (apart.contains(slot.kind()) == in && slot.kind() != SlotKind.OCCURRENCE) {
                told.put(slot.kind(), slot.values());
            }
        }
        var values = new ArrayList<Value>();
        told.forEach((kind, all) -> all.stream()
                .sorted(Comparator.comparingLong(
                        v -> -version.stream().filter(t -> tells(kind, v, t)).count()))
                .forEach(v -> version.stream()
                        .filter(t -> tells(kind, v, t))
                        .min(FIRST_HAND)
                        .ifPresent(t -> values.add(
                                new Value(kind.slug(), Words.value(kind, v.value(), v.text()), address(kind, v, t))))));
        return values;
    }

    private boolean tells(SlotKind kind, Slot.Value value, Telling t) {
        return value.accounts().contains(t.account().id())
                && (t.whole() || Evidences.find(kind, value, t.told(), names).isPresent());
    }

    private String address(SlotKind kind, Slot.Value value, Telling t) {
        return place(kind, value, t)
                .map(Place::address)
                .orElse(Links.report(t.account().document()));
    }

    /**
     * Where an account tells something.
     *
     * @param account whose words these are
     * @param span in its report
     */
    public record Place(Account account, Span span) {

        /** The address of the words. */
        public String address() {
            return Links.place(account.document(), span);
        }
    }

    /** The words for a value, of an account that does not repeat another where there is one. */
    public Optional<Place> placeOf(SlotKind kind, Slot.Value value) {
        return tellings.values().stream()
                .filter(t -> tells(kind, value, t))
                .min(FIRST_HAND
                        .thenComparing(t -> date(t.account().document()))
                        .thenComparing(t -> t.account().id()))
                .flatMap(t -> place(kind, value, t));
    }

    /** The words of an account that stand for a value, else those by which it tells of the event. */
    private Optional<Place> place(SlotKind kind, Slot.Value value, Telling t) {
        return Evidences.find(kind, value, t.told(), names)
                .map(w -> new Place(t.account(), w.span()))
                .or(() -> place(t));
    }

    private Optional<Place> place(Telling t) {
        Optional<Span> denied = event.positions().stream()
                .filter(p -> p.evidence().document().equals(t.account().document()))
                .map(p -> p.evidence().span())
                .findFirst();
        return t.told().stream()
                .findFirst()
                .map(m -> m.mention().trigger().span())
                .or(() -> denied)
                .map(s -> new Place(t.account(), s));
    }

    private String address(Telling t) {
        return place(t).map(Place::address).orElse(Links.report(t.account().document()));
    }

    /** All its accounts that tell of it or deny it. */
    public List<Teller> tellers() {
        return tellers(tellings.values().stream());
    }

    private List<Teller> tellers(Stream<Telling> version) {
        return version.sorted(FIRST_HAND
                        .thenComparing(t -> date(t.account().document()))
                        .thenComparing(t -> t.account().id()))
                .map(t -> {
                    Account a = t.account();
                    Optional<ReportLine> line = Optional.ofNullable(reports.get(a.document()));
                    return new Teller(
                            a.id(),
                            line.map(Words::source).orElse("a report that is held no more"),
                            line.map(Told::dateOf).orElse(""),
                            Chains.of(decided, a.document(), a.chain()),
                            a.origin().isPresent(),
                            address(t));
                })
                .toList();
    }

    private String date(DocumentId document) {
        return Optional.ofNullable(reports.get(document))
                .flatMap(ReportLine::published)
                .orElse("~");
    }

    /** Reports by id, as cards name them. */
    public static Map<DocumentId, ReportLine> lines(Stream<ReportLine> lines) {
        return lines.collect(Collectors.toMap(ReportLine::id, l -> l, (a, b) -> a));
    }
}
