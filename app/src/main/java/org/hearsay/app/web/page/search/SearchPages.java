package org.hearsay.app.web.page.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.EventAccounts;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Told;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.page.search.SearchPage.Name;
import org.hearsay.app.web.page.search.SearchPage.Part;
import org.hearsay.app.web.page.search.SearchPage.Row;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.document.DocumentId;
import org.hearsay.search.Hit;
import org.hearsay.search.HitKind;
import org.hearsay.search.NameMatch;
import org.hearsay.search.Passage;
import org.hearsay.search.Question;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Results;

/** Makes the page of what was found. */
public final class SearchPages {

    private static final int FEW = 10;
    private static final int SIZE = 50;
    private static final int MOST_NAMES = 12;
    private static final List<HitKind> SHOWN = List.of(HitKind.EVENT, HitKind.CLAIM, HitKind.REPORT);

    private final Shelf shelf;

    /** A maker of pages of what lies on a shelf. */
    public SearchPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What is found for some words; {@code kind} names hits to show alone, or is empty. */
    public SearchPage search(String words, String kind, int page) {
        String asked = words.strip();
        var frame = new Frame(
                asked.isEmpty() ? "Search" : asked + " – search",
                shelf.dossier().name(),
                Frame.Section.NONE,
                asked);
        if (asked.isEmpty()) {
            return new SearchPage(frame, List.of(), List.of(), Pager.of(0, SIZE, 1, ""), "");
        }
        Optional<HitKind> only =
                SHOWN.stream().filter(k -> k.slug().equals(kind)).findFirst();
        if (only.isPresent()) {
            return alone(frame, asked, only.get(), page);
        }
        List<Part> parts = SHOWN.stream()
                .map(k -> part(k, ask(asked, k, 0, FEW)))
                .filter(p -> !p.rows().isEmpty())
                .toList();
        List<Name> names = shelf.dossier().findNames(asked).stream()
                .filter(m -> shelf.decided().findEntity(m.entity()).isPresent())
                .limit(MOST_NAMES)
                .map(SearchPages::name)
                .toList();
        return new SearchPage(frame, names, parts, Pager.of(0, SIZE, 1, ""), "");
    }

    private SearchPage alone(Frame frame, String asked, HitKind kind, int page) {
        int from = (Math.max(1, page) - 1) * SIZE;
        Results results = ask(asked, kind, from, SIZE);
        String base = "/search?q=" + Links.encode(asked) + "&kind=" + kind.slug() + "&page=";
        Pager pager = Pager.of(results.count(kind), SIZE, page, base);
        return new SearchPage(frame, List.of(), List.of(part(kind, results)), pager, kind.slug());
    }

    private Results ask(String words, HitKind kind, int offset, int limit) {
        return shelf.dossier().search(new Question(words, Optional.of(kind), offset, limit));
    }

    private Part part(HitKind kind, Results results) {
        String label = switch (kind) {
            case REPORT -> "Reports";
            case CLAIM -> "Claims";
            case EVENT -> "Events";
            case ENTITY -> "Names";
        };
        return new Part(
                kind.slug(),
                label,
                results.count(kind),
                results.hits().stream().map(this::row).toList());
    }

    private Row row(Hit hit) {
        String origin = hit.report()
                .map(r -> Stream.of(r.outlet().orElse(r.file()), Told.dateOf(r))
                        .filter(s -> !s.isEmpty())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse(""))
                .orElse("");
        Optional<EventAccounts> event =
                hit.kind() == HitKind.EVENT ? shelf.decided().findEvent(hit.id()) : Optional.empty();
        String note = event.map(SearchPages::note).orElse(hit.note());
        return new Row(
                event.map(Words::name).orElse(hit.heading()),
                note,
                origin,
                hit.passage().map(Told::words).orElse(List.of()),
                address(hit));
    }

    private static String note(EventAccounts event) {
        return Stream.of(
                        Optional.of(Words.kind(event.event().kind())),
                        event.time().map(Words::date),
                        event.place())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String address(Hit hit) {
        Optional<String> place = hit.passage()
                .map(p -> Links.place(
                        p.document(), p.marks().isEmpty() ? p.span() : p.marks().getFirst()));
        return switch (hit.kind()) {
            case REPORT -> place.orElse(Links.report(new DocumentId(hit.id())));
            case CLAIM ->
                hit.passage()
                        .map(Passage::document)
                        .or(() -> hit.report().map(ReportLine::id))
                        .map(d -> Links.claim(d, hit.id()))
                        .orElse("/");
            case EVENT -> Links.event(hit.id());
            case ENTITY -> Links.who(hit.id());
        };
    }

    private static Name name(NameMatch match) {
        return new Name(
                match.name(),
                match.matched().equals(match.name()) ? "" : match.matched(),
                Words.kind(match.kind()) + ", " + Words.count(match.reports(), "report", "reports"),
                Links.who(match.entity()));
    }
}
