package org.hearsay.app.web.page.affair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.account.Verdict;
import org.hearsay.affair.Affair;
import org.hearsay.app.web.page.Chains;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Tag;
import org.hearsay.app.web.page.Told;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.page.affair.AffairPage.Dispute;
import org.hearsay.app.web.page.affair.AffairPage.Line;
import org.hearsay.app.web.page.affair.AffairPage.Open;
import org.hearsay.app.web.page.affair.AffairPage.Share;
import org.hearsay.app.web.page.affair.AffairPage.Source;
import org.hearsay.app.web.page.event.EventsPages;
import org.hearsay.app.web.page.event.VersionCard;
import org.hearsay.app.web.page.event.VersionCards;
import org.hearsay.app.web.view.Decided;
import org.hearsay.app.web.view.ReportRow;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.document.DocumentId;
import org.hearsay.search.AffairOutline;
import org.hearsay.search.Passage;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Sentences;
import org.hearsay.search.Timeline;

/** Makes the page of an affair. */
public final class AffairPages {

    /** An affair of so many events is shown whole. */
    private static final int FEW = 12;

    /** What of one kind a page shows, folded or not; beyond these, the pages of events and the export must do. */
    private static final int MOST = 200;

    private static final int MOST_DISPUTES = 40;

    private final Shelf shelf;

    /** A maker of pages of what lies on a shelf. */
    public AffairPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The page of an affair; {@code page} is one of its events. */
    public Optional<AffairPage> find(String id, int page) {
        return shelf.decided().findAffair(id).map(a -> new Making(a).page(page));
    }

    /** One page in the making. */
    private final class Making {

        private final Affair affair;
        private final Decided decided = shelf.decided();
        private final Map<DocumentId, ReportLine> lines;
        private final Map<DocumentId, String> outlets;
        private final Map<DocumentId, Sentences> sentences = new HashMap<>();
        private final Map<String, VersionCards> cards = new HashMap<>();
        private final AffairOutline outline;

        Making(Affair affair) {
            this.affair = affair;
            List<ReportRow> reports = shelf.dossier().listReports();
            this.lines = VersionCards.lines(reports.stream().map(ReportRow::line));
            this.outlets = EventsPages.outlets(shelf);
            List<ReportLine> newest = reports.stream()
                    .filter(r -> r.edition().isNewest())
                    .map(ReportRow::line)
                    .toList();
            this.outline = AffairOutline.of(affair, decided.reconciliation(), newest, shelf::getExtraction);
        }

        AffairPage page(int asked) {
            boolean few = outline.events().size() <= FEW;
            Map<Boolean, List<AffairOutline.Line>> told =
                    outline.events().stream().collect(Collectors.partitioningBy(l -> few || l.isShared()));
            List<AffairOutline.Line> several = told.getOrDefault(true, List.of());
            List<AffairOutline.Line> lone = told.getOrDefault(false, List.of());
            Pager pager = Pager.of(several.size(), Pager.SIZE, asked, Links.affair(affair.id()) + "?page=");
            List<Dispute> disputes = disputes();
            return new AffairPage(
                    new Frame(affair.name(), shelf.dossier().name(), Frame.Section.AFFAIRS, ""),
                    AffairsPages.row(affair, decided),
                    Pager.cut(several, pager, Pager.SIZE).stream()
                            .map(this::line)
                            .toList(),
                    pager,
                    lone.stream().limit(MOST).map(this::line).toList(),
                    lone.size(),
                    outline.people().stream()
                            .limit(MOST)
                            .map(p -> new Share(p.name(), Links.who(p.entity()), p.events()))
                            .toList(),
                    outline.sources().stream().limit(MOST).map(this::source).toList(),
                    disputes,
                    (int) outline.events().stream()
                            .mapToLong(l -> l.disputed().size())
                            .sum(),
                    outline.open().stream().limit(MOST).map(Making::open).toList(),
                    outline.intentions().stream().limit(MOST).map(Told::of).toList(),
                    outline.retractions().stream().limit(MOST).map(Told::of).toList(),
                    reports());
        }

        private Line line(AffairOutline.Line line) {
            EventAccounts event = line.event();
            VersionCards versions = cards(event);
            List<VersionCard.Teller> tellers = versions.tellers();
            boolean alone = tellers.size() == 1;
            return new Line(
                    EventsPages.row(event, outlets),
                    line.entry().map(Timeline.Entry::times).orElse(List.of()).stream()
                            .map(t -> Words.date(t.value()))
                            .toList(),
                    line.entry()
                            .filter(e -> e.times().isEmpty())
                            .flatMap(Timeline.Entry::beside)
                            .map(n -> n.relation().slug() + " ‘" + n.name() + "’")
                            .orElse(""),
                    versions.list(),
                    versions.denials(),
                    alone ? tellers.getFirst().address() : "",
                    alone ? tellers.getFirst().outlet() : "");
        }

        private VersionCards cards(EventAccounts event) {
            return cards.computeIfAbsent(event.event().id(), id -> new VersionCards(event, decided, lines));
        }

        private Source source(AffairOutline.Source source) {
            boolean outlet =
                    source.reports().stream().allMatch(d -> source.name().equals(outlets.get(d)));
            return new Source(
                    Words.source(source.name()),
                    outlet
                            ? "/?outlet=" + Links.encode(source.name())
                            : source.reports().stream()
                                    .findFirst()
                                    .map(Links::report)
                                    .orElse(""),
                    source.reports().size(),
                    source.accounts(),
                    source.echoes(),
                    source.repeats().stream().map(Words::source).toList(),
                    source.isEcho());
        }

        private List<Dispute> disputes() {
            var disputes = new ArrayList<Dispute>();
            for (Verdict verdict : List.of(Verdict.CONFLICT, Verdict.UPDATE, Verdict.DIFFER)) {
                for (AffairOutline.Line line : outline.events()) {
                    line.disputed().stream()
                            .filter(s -> s.verdict() == verdict && disputes.size() < MOST_DISPUTES)
                            .forEach(s -> disputes.add(dispute(line.event(), s)));
                }
            }
            return disputes;
        }

        private Dispute dispute(EventAccounts event, Slot slot) {
            return new Dispute(
                    Words.name(event),
                    Links.event(event.event().id()),
                    slot.kind(),
                    slot.verdict(),
                    Words.reason(slot),
                    slot.values().stream()
                            .flatMap(v -> cards(event).placeOf(slot.kind(), v).stream()
                                    .map(p -> told(slot, v, p)))
                            .limit(2)
                            .toList());
        }

        private Told told(Slot slot, Slot.Value value, VersionCards.Place place) {
            DocumentId document = place.account().document();
            Passage passage = sentences
                    .computeIfAbsent(document, d -> Sentences.of(shelf.getExtraction(d)))
                    .passage(document, place.span());
            ReportLine line = Optional.ofNullable(lines.get(document))
                    .orElseGet(() -> ReportLine.of(shelf.getExtraction(document).document()));
            return new Told(
                    line,
                    Told.dateOf(line),
                    Chains.of(decided, document, place.account().chain()),
                    Told.words(passage),
                    place.address(),
                    List.of(new Tag("", Words.value(slot.kind(), value.value(), value.text()), "plain")));
        }

        private static Open open(AffairOutline.Open open) {
            return new Open(
                    open.event().name(),
                    Links.event(open.event().event().id()),
                    open.other().name(),
                    Links.event(open.other().event().id()),
                    String.join("; ", open.reasons()));
        }

        private List<ReportLine> reports() {
            return affair.documents().stream()
                    .flatMap(d -> Optional.ofNullable(lines.get(d)).stream())
                    .sorted(Comparator.comparing((ReportLine l) -> l.published().orElse("~"))
                            .thenComparing(ReportLine::id))
                    .limit(MOST)
                    .toList();
        }
    }
}
