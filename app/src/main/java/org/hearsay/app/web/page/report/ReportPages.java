package org.hearsay.app.web.page.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.web.marks.Weaving;
import org.hearsay.app.web.page.Entry;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Odd;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.page.event.EventsPages;
import org.hearsay.app.web.page.report.ReportPage.BlockView;
import org.hearsay.app.web.page.report.ReportPage.Fact;
import org.hearsay.app.web.page.report.ReportPage.Group;
import org.hearsay.app.web.view.Decided;
import org.hearsay.app.web.view.ReportRow;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.document.Masthead;
import org.hearsay.entity.Entity;
import org.hearsay.event.Realis;
import org.hearsay.extraction.Extraction;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Sentences;
import org.hearsay.text.Span;

/** Makes the page of a report. */
public final class ReportPages {

    /** Units of text on one page; most reports are far shorter. */
    private static final int PAGE_UNITS = 150_000;

    private static final int MOST_NAMES = 60;

    private final Shelf shelf;

    /** A maker of pages of what lies on a shelf. */
    public ReportPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The page of a report, where it is held.
     *
     * @param at a place to mark
     * @param claim id of a claim that the page must hold
     * @param page of a long report, where neither is given
     */
    public Optional<ReportPage> find(DocumentId id, Optional<Span> at, Optional<String> claim, int page) {
        return shelf.dossier().findExtraction(id).map(e -> page(e, at, claim, page));
    }

    private ReportPage page(Extraction extraction, Optional<Span> at, Optional<String> claim, int asked) {
        Document document = extraction.document();
        Decided decided = shelf.decided();
        var marks = new ReportMarks(extraction, decided);
        Optional<Span> place = at.filter(s -> s.end() <= document.text().length());
        place.ifPresent(s -> marks.point(Sentences.of(extraction).around(s), s));
        Optional<Integer> offset =
                place.or(() -> claim.flatMap(c -> placeOf(extraction, c))).map(Span::start);
        List<Integer> starts = pageStarts(document);
        int number = offset.map(o -> pageOf(document, starts, o)).orElse(asked);
        Pager pager = Pager.of(starts.size(), 1, number, Links.report(document.id()) + "?page=");
        int from = starts.get(pager.page() - 1);
        int to = pager.page() < starts.size()
                ? starts.get(pager.page())
                : document.blocks().size();
        ReportLine line = ReportLine.of(document);
        return new ReportPage(
                new Frame(line.title(), shelf.dossier().name(), Frame.Section.REPORTS, ""),
                line,
                Stream.of(facts(document), affair(document.id(), decided), editions(document.id()))
                        .flatMap(List::stream)
                        .toList(),
                blocks(document, marks, from, to),
                pager,
                extraction.claims().size(),
                named(extraction, decided),
                events(extraction, decided),
                document.notes().stream()
                        .map(n -> new Entry(n.text(), n.label(), "#" + ReportMarks.noteId(n.label())))
                        .toList(),
                document.links().stream()
                        .limit(MOST_NAMES)
                        .map(l -> link(document, l))
                        .toList(),
                Odd.listOf(extraction, decided),
                issues(extraction));
    }

    private static Optional<Span> placeOf(Extraction extraction, String claim) {
        return extraction.claims().stream()
                .filter(c -> c.id().equals(claim))
                .map(c -> c.content().span())
                .findFirst();
    }

    private static List<Integer> pageStarts(Document document) {
        var starts = new ArrayList<Integer>(List.of(0));
        int from = 0;
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > starts.getLast() && blocks.get(i).span().end() - from > PAGE_UNITS) {
                starts.add(i);
                from = blocks.get(i).span().start();
            }
        }
        return starts;
    }

    private static int pageOf(Document document, List<Integer> starts, int offset) {
        int page = 1;
        while (page < starts.size()
                && document.blocks().get(starts.get(page)).span().start() <= offset) {
            page++;
        }
        return page;
    }

    private static List<BlockView> blocks(Document document, ReportMarks marks, int from, int to) {
        var views = new ArrayList<BlockView>();
        String text = document.text();
        int done = from == 0 ? 0 : document.blocks().get(from - 1).span().end();
        for (int i = from; i < to; i++) {
            Block block = document.blocks().get(i);
            Span gap = Span.of(done, block.span().start());
            Span words = gap.strip(text);
            if (!words.isEmpty()) {
                views.add(between(text, gap.start(), words));
                gap = Span.of(words.end(), gap.end());
            }
            views.add(new BlockView(
                    block.kind().name().toLowerCase(Locale.ROOT),
                    noteOf(document, block).orElse(""),
                    gap.of(text),
                    Weaving.weave(text, block.span(), marks.marksOf(i)),
                    marks.cardsOf(i)));
            done = block.span().end();
        }
        if (to == document.blocks().size() && done < text.length()) {
            Span rest = Span.of(done, text.length());
            views.add(between(text, done, Span.of(rest.strip(text).start(), text.length())));
        }
        return views;
    }

    /** No part of the text is left out: what stands between blocks is shown as what was not read. */
    private static BlockView between(String text, int from, Span words) {
        String kind = words.of(text).isBlank()
                ? "end"
                : words.of(text).chars().anyMatch(Character::isLetterOrDigit) ? "boilerplate" : "markup";
        return new BlockView(
                kind, "", text.substring(from, words.start()), Weaving.weave(text, words, List.of()), List.of());
    }

    private static Optional<String> noteOf(Document document, Block block) {
        return block.kind() == Block.Kind.NOTE
                ? document.notes().stream()
                        .filter(n -> n.span().overlaps(block.span()))
                        .map(n -> ReportMarks.noteId(n.label()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Fact> facts(Document document) {
        Masthead m = document.masthead();
        return Stream.of(
                        m.outlet().map(o -> new Fact("Outlet", o, "/?outlet=" + Links.encode(o))),
                        m.published().map(p -> new Fact("Published", Words.date(p), "")),
                        m.author().map(a -> new Fact("Author", a, "")),
                        m.series().map(s -> new Fact("Series", s.name() + " " + s.number(), "")),
                        m.dateline().flatMap(d -> d.place()).map(p -> new Fact("Dateline", p, "")),
                        m.originalLanguage().map(l -> new Fact("Translated from", l, "")),
                        m.translatedBy().map(t -> new Fact("Translated by", t, "")),
                        Optional.of(new Fact("File", document.origin().file(), "")),
                        document.origin().url().map(u -> new Fact("Address", u, web(u))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Fact> affair(DocumentId id, Decided decided) {
        return decided.findAffairOf(id).map(a -> new Fact("Affair", a.name(), Links.affair(a.id()))).stream()
                .toList();
    }

    private List<Fact> editions(DocumentId id) {
        Optional<Edition> edition = shelf.dossier().listReports().stream()
                .filter(r -> r.id().equals(id))
                .map(ReportRow::edition)
                .findFirst();
        return Stream.of(
                        edition.flatMap(Edition::supersedes)
                                .map(d -> new Fact("Supersedes", "an older edition", Links.report(d))),
                        edition.flatMap(Edition::supersededBy)
                                .map(d -> new Fact("Superseded by", "a newer edition", Links.report(d))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** An address that a browser may follow; anything but a web page would run or open something here. */
    private static String web(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? address.strip() : "";
    }

    private static Entry link(Document document, org.hearsay.document.Link link) {
        return new Entry(link.span().of(document.text()), link.target(), web(link.target()));
    }

    private static List<Group> named(Extraction extraction, Decided decided) {
        Map<Entity, Long> counts = extraction.mentions().mentions().stream()
                .map(Mention::referent)
                .flatMap(r -> r.isPresent()
                        ? decided.findEntity(extraction.document().id(), r.getAsInt()).stream()
                        : Stream.empty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        Map<EntityKind, List<Entry>> byKind = counts.entrySet().stream()
                .sorted(Map.Entry.<Entity, Long>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.groupingBy(
                        e -> e.getKey().kind(),
                        Collectors.mapping(
                                e -> new Entry(
                                        e.getKey().name(),
                                        Words.number(e.getValue()),
                                        Links.who(e.getKey().id())),
                                Collectors.toList())));
        return Stream.of(EntityKind.values())
                .filter(byKind::containsKey)
                .map(k -> new Group(
                        Words.kinds(k),
                        byKind.getOrDefault(k, List.of()).stream()
                                .limit(MOST_NAMES)
                                .toList()))
                .toList();
    }

    private static List<Entry> events(Extraction extraction, Decided decided) {
        return List.copyOf(extraction.events().stream()
                .filter(m -> m.realis() == Realis.ACTUAL)
                .flatMap(m -> decided.findEventOf(m.id()).stream())
                .map(e -> new Entry(
                        Words.name(e),
                        e.event().kind().slug() + ", "
                                + Words.count(Decided.accountsOf(e).size(), "account", "accounts")
                                + (EventsPages.isContested(e) ? " ≠ conflict" : ""),
                        Links.event(e.event().id())))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static List<Entry> issues(Extraction extraction) {
        DocumentId id = extraction.document().id();
        return extraction.issues().stream()
                .map(i -> new Entry(
                        i.message(),
                        i.code().slug(),
                        i.span()
                                .filter(s -> !s.isEmpty())
                                .map(s -> Links.place(id, s))
                                .orElse("")))
                .toList();
    }
}
