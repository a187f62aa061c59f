package org.hearsay.app.web.page.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Told;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.page.affair.AffairsPage;
import org.hearsay.app.web.page.affair.AffairsPages;
import org.hearsay.app.web.page.event.EventsPage;
import org.hearsay.app.web.page.event.EventsPages;
import org.hearsay.app.web.page.name.WhoListPage.Kind;
import org.hearsay.app.web.page.name.WhoListPage.Row;
import org.hearsay.app.web.page.name.WhoPage.Part;
import org.hearsay.app.web.page.name.WhoPage.Tie;
import org.hearsay.app.web.view.Counts;
import org.hearsay.app.web.view.Decided;
import org.hearsay.app.web.view.ReportRow;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.entity.ReferentKey;
import org.hearsay.extraction.Extraction;
import org.hearsay.mention.EntityKind;
import org.hearsay.search.Portrait;
import org.hearsay.search.RelationLine;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Statement;

/** Makes the list of people, bodies and places, and the page of one. */
public final class WhoPages {

    /** Rows of a part where the page shows all parts. */
    private static final int FEW = 12;

    private static final Set<String> PARTS =
            Set.of("said", "relayed", "about", "intentions", "retractions", "events", "reports");

    private final Shelf shelf;

    /** A maker of pages of what lies on a shelf. */
    public WhoPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A page of the list; {@code kind} may be empty. */
    public WhoListPage list(String kind, int page) {
        Decided decided = shelf.decided();
        List<Entity> all = decided.listEntities();
        List<Entity> chosen = all.stream()
                .filter(e -> kind.isEmpty() || e.kind().slug().equals(kind))
                .toList();
        String base = kind.isEmpty() ? "/who?page=" : "/who?kind=" + Links.encode(kind) + "&page=";
        Pager pager = Pager.of(chosen.size(), Pager.SIZE, page, base);
        Optional<Counts> counts = shelf.findCounts();
        Map<EntityKind, Long> kinds = all.stream().collect(Collectors.groupingBy(Entity::kind, Collectors.counting()));
        return new WhoListPage(
                new Frame("Who", shelf.dossier().name(), Frame.Section.WHO, ""),
                Pager.cut(chosen, pager, Pager.SIZE).stream()
                        .map(e -> row(e, counts))
                        .toList(),
                pager,
                Stream.of(EntityKind.values())
                        .filter(kinds::containsKey)
                        .map(k -> new Kind(k.slug(), Words.kinds(k), kinds.getOrDefault(k, 0L)))
                        .toList(),
                kind);
    }

    private static Row row(Entity entity, Optional<Counts> counts) {
        return new Row(
                entity.id(),
                entity.name(),
                String.join(", ", entity.aliases()),
                Words.kind(entity.kind()),
                Decided.reportsOf(entity),
                counts.map(c -> c.claims().getOrDefault(entity.id(), 0)));
    }

    /** The page of an entity; {@code show} names a part to show whole, or is empty. */
    public Optional<WhoPage> find(String id, String show, int page) {
        Decided decided = shelf.decided();
        String part = PARTS.contains(show) ? show : "";
        return decided.findEntity(id).map(e -> page(e, decided, part, page));
    }

    private WhoPage page(Entity entity, Decided decided, String show, int asked) {
        var read = new HashMap<DocumentId, Extraction>();
        Portrait portrait =
                Portrait.of(entity, decided.reconciliation(), d -> read.computeIfAbsent(d, shelf::getExtraction));
        List<EventsPage.Row> events = events(portrait, decided);
        List<ReportLine> reports = reports(entity);
        Map<String, Integer> sizes = Map.of(
                "said", portrait.said().size(),
                "relayed", portrait.relayed().size(),
                "about", portrait.about().size(),
                "intentions", portrait.intentions().size(),
                "retractions", portrait.retractions().size(),
                "events", events.size(),
                "reports", reports.size());
        Pager pager = Pager.of(
                sizes.getOrDefault(show, 0), Pager.SIZE, asked, Links.who(entity.id()) + "?show=" + show + "&page=");
        return new WhoPage(
                new Frame(entity.name(), shelf.dossier().name(), Frame.Section.WHO, ""),
                entity.id(),
                entity.name(),
                Words.kind(entity.kind()),
                entity.aliases(),
                portrait.namesakes(),
                RelationLine.sure(portrait.relations()).stream()
                        .map(r -> tie(r, entity))
                        .toList(),
                RelationLine.open(portrait.relations()).stream()
                        .map(r -> tie(r, entity))
                        .toList(),
                part("said", show, pager, portrait.said(), WhoPages::told),
                part("relayed", show, pager, portrait.relayed(), WhoPages::told),
                part("about", show, pager, portrait.about(), WhoPages::told),
                part("intentions", show, pager, portrait.intentions(), Told::of),
                part("retractions", show, pager, portrait.retractions(), Told::of),
                part("events", show, pager, events, r -> r),
                affairs(events, decided),
                part("reports", show, pager, reports, r -> r),
                show,
                pager);
    }

    private static Told told(Statement statement) {
        return Told.of(statement);
    }

    private static <T, R> Part<R> part(String name, String show, Pager pager, List<T> all, Function<T, R> shown) {
        List<T> rows = name.equals(show)
                ? Pager.cut(all, pager, Pager.SIZE)
                : all.subList(0, show.isEmpty() ? Math.min(FEW, all.size()) : 0);
        return new Part<>(rows.stream().map(shown).toList(), all.size());
    }

    private List<EventsPage.Row> events(Portrait portrait, Decided decided) {
        Map<DocumentId, String> outlets = EventsPages.outlets(shelf);
        return portrait.events().stream()
                .flatMap(e -> decided.findEvent(e.event().event().id()).stream())
                .map(e -> EventsPages.row(e, outlets))
                .sorted(Comparator.comparing(EventsPage.Row::name).thenComparing(EventsPage.Row::id))
                .toList();
    }

    private static List<AffairsPage.Row> affairs(List<EventsPage.Row> events, Decided decided) {
        return events.stream()
                .flatMap(e -> decided.findAffairOf(e.id()).stream())
                .distinct()
                .map(a -> AffairsPages.row(a, decided))
                .sorted(Comparator.comparing(AffairsPage.Row::name).thenComparing(AffairsPage.Row::address))
                .limit(FEW)
                .toList();
    }

    private List<ReportLine> reports(Entity entity) {
        Set<DocumentId> in =
                entity.members().stream().map(ReferentKey::document).collect(Collectors.toSet());
        return shelf.dossier().listReports().stream()
                .filter(r -> in.contains(r.id()))
                .map(ReportRow::line)
                .sorted(Comparator.comparing((ReportLine l) -> l.published().orElse("~"))
                        .thenComparing(ReportLine::id))
                .toList();
    }

    private static Tie tie(RelationLine line, Entity self) {
        var relation = line.relation();
        return new Tie(
                line.subject(),
                relation.subject().equals(self.id()) ? "" : Links.who(relation.subject()),
                Words.relation(relation.kind()),
                relation.title().orElse(""),
                line.when(),
                line.object(),
                relation.object().equals(self.id()) ? "" : Links.who(relation.object()),
                line.evidence().stream().limit(FEW).map(Told::of).toList());
    }
}
