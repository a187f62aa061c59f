package org.hearsay.app.web.page.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Inconsistency;
import org.hearsay.account.Tightening;
import org.hearsay.account.Verdict;
import org.hearsay.app.json.Answers;
import org.hearsay.app.json.Json;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Told;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.page.event.TimelinePage.Asked;
import org.hearsay.app.web.page.event.TimelinePage.Choice;
import org.hearsay.app.web.page.event.TimelinePage.Row;
import org.hearsay.app.web.page.event.TimelinePage.Teller;
import org.hearsay.app.web.page.event.TimelinePage.Value;
import org.hearsay.app.web.view.Counts;
import org.hearsay.app.web.view.ReportRow;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.search.NameMatch;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Timeline;
import org.hearsay.search.Timeline.Entry;
import org.hearsay.search.Timeline.Scope;
import org.hearsay.text.Edtf;

/** Makes the timeline. */
public final class TimelinePages {

    /** Tellers of a value that are shown; the page of the event has all. */
    private static final int FEW = 4;

    /** Values with a sign of their own; the style sheet knows as many. */
    private static final int SHAPES = 6;

    private static final int MOST_CHOICES = 8;
    private static final String OPEN = "..";

    private final Shelf shelf;
    private final Map<DocumentId, List<Inconsistency>> inconsistencies;

    /** A maker of timelines of what lies on a shelf. */
    public TimelinePages(Shelf shelf) {
        this.shelf = shelf;
        this.inconsistencies = shelf.findCounts().map(Counts::inconsistencies).orElse(Map.of());
    }

    /**
     * What is asked for; each may be empty.
     *
     * @param who id or name of somebody, in any spelling
     * @param from EDTF
     * @param to EDTF
     * @param undated whether the events without a time are asked for
     */
    public record Wish(String who, String from, String to, boolean undated) {}

    /** A wish understood. */
    private record Found(Scope scope, Optional<Entity> entity, List<NameMatch> matches, String remark, boolean empty) {}

    /** A page of the timeline. */
    public TimelinePage list(Wish wish, int page) {
        Found found = find(wish);
        Timeline timeline = timeline(found);
        List<Entry> entries = wish.undated() ? timeline.undated() : timeline.entries();
        Pager pager = Pager.of(entries.size(), Pager.SIZE, page, address("/timeline", wish) + "page=");
        return new TimelinePage(
                new Frame("Timeline", shelf.dossier().name(), Frame.Section.TIMELINE, ""),
                new Asked(
                        wish.who(),
                        found.entity().map(Entity::name).orElse(""),
                        wish.from(),
                        wish.to(),
                        wish.undated(),
                        address("/timeline.json", wish)),
                found.remark(),
                found.matches().stream()
                        .filter(m -> found.entity()
                                .map(Entity::id)
                                .filter(m.entity()::equals)
                                .isEmpty())
                        .limit(MOST_CHOICES)
                        .map(m -> new Choice(
                                m.name(),
                                address("/timeline", new Wish(m.entity(), wish.from(), wish.to(), wish.undated()))))
                        .toList(),
                Pager.cut(entries, pager, Pager.SIZE).stream().map(this::row).toList(),
                pager,
                timeline.undated().size(),
                timeline.ahead());
    }

    /** The same as data, all rows of it. */
    public Json data(Wish wish) {
        Found found = find(wish);
        Json json = Answers.timeline(timeline(found), wish.undated(), Integer.MAX_VALUE)
                .putAll("identities", found.matches(), Answers::match);
        return found.remark().isEmpty() ? json : json.put("remark", found.remark());
    }

    private Timeline timeline(Found found) {
        if (found.empty()) {
            return new Timeline(List.of(), List.of(), 0);
        }
        List<ReportLine> reports =
                shelf.dossier().listReports().stream().map(ReportRow::line).toList();
        return Timeline.of(shelf.decided().reconciliation(), reports, found.scope());
    }

    private Found find(Wish wish) {
        var remarks = new ArrayList<String>();
        Optional<Edtf> from = date("From", wish.from(), remarks);
        Optional<Edtf> to = date("To", wish.to(), remarks);
        var begin = new Scope(Optional.empty(), from, Optional.empty());
        var end = new Scope(Optional.empty(), Optional.empty(), to);
        if (begin.first().isPresent()
                && end.last().isPresent()
                && end.last().get().isBefore(begin.first().get())) {
            remarks.add("‘" + wish.from() + "’ is later than ‘" + wish.to() + "’.");
        }
        List<NameMatch> matches = wish.who().isBlank() ? List.of() : best(wish.who());
        Optional<Entity> entity = shelf.decided()
                .findEntity(wish.who())
                .or(() -> matches.stream()
                        .findFirst()
                        .flatMap(m -> shelf.decided().findEntity(m.entity())));
        if (!wish.who().isBlank() && entity.isEmpty()) {
            remarks.add("Nobody like ‘" + wish.who() + "’ was found by name in these reports.");
        }
        return remarks.isEmpty()
                ? new Found(new Scope(entity.map(Entity::id), from, to), entity, matches, "", false)
                : new Found(Scope.ALL, entity, matches, String.join(" ", remarks), true);
    }

    /** Those that fit as well as the first. */
    private List<NameMatch> best(String who) {
        if (shelf.decided().findEntity(who).isPresent()) {
            return List.of();
        }
        List<NameMatch> matches = shelf.dossier().findNames(who);
        return matches.stream()
                .filter(m -> m.rank() == matches.getFirst().rank())
                .toList();
    }

    private static Optional<Edtf> date(String field, String value, List<String> remarks) {
        String given = value.strip();
        if (given.isEmpty() || given.equals(OPEN)) {
            return Optional.empty();
        }
        Optional<Edtf> date = Edtf.find(given);
        if (date.isEmpty()) {
            remarks.add(field + " ‘" + given + "’ is no date; write 2031-03-05, 2031-03 or 2031.");
        }
        return date;
    }

    private static String address(String path, Wish wish) {
        return path + "?"
                + Stream.of(
                                part("who", wish.who()),
                                part("from", wish.from()),
                                part("to", wish.to()),
                                part("undated", wish.undated() ? "true" : ""))
                        .collect(Collectors.joining());
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + Links.encode(value) + "&";
    }

    private Row row(Entry entry) {
        var times = new ArrayList<Value>();
        for (Timeline.Time time : entry.times()) {
            boolean apart = entry.verdict() == Verdict.CONFLICT && times.size() < SHAPES;
            times.add(new Value(
                    apart ? times.size() + 1 : 0,
                    Words.date(time.value()),
                    "",
                    time.value().value(),
                    tellers(time.tellers(), FEW),
                    Math.max(0, time.tellers().size() - FEW)));
        }
        boolean alone = entry.times().isEmpty() && entry.orders().isEmpty();
        return new Row(
                entry.event(),
                Words.kind(entry.kind()),
                name(entry),
                times,
                entry.verdict(),
                entry.orders().stream().map(this::order).toList(),
                entry.orderVerdict() == Verdict.CONFLICT,
                alone
                        ? Math.max(0, entry.silent().size() - FEW)
                        : entry.silent().size(),
                alone ? tellers(entry.silent(), FEW) : List.of(),
                tellers(entry.denials(), FEW),
                entry.tightened().map(Words::date).orElse(""),
                entry.isPlacedByOrders(),
                entry.tightening().map(Tightening::basis).orElse(""),
                entry.beside().map(n -> n.relation().slug() + " that").orElse(""),
                entry.accounts(),
                entry.outlets());
    }

    private static String name(Entry entry) {
        return Words.name(entry.kind(), entry.name());
    }

    private Value order(Timeline.Sequence order) {
        String words = order.other()
                .map(n -> order.relation().slug() + " "
                        + n.name()
                        + n.time().map(t -> " (" + Words.date(t) + ")").orElse(""))
                .orElse(order.words());
        return new Value(
                0,
                words,
                order.other().map(n -> Links.event(n.event())).orElse(""),
                "",
                tellers(order.tellers(), FEW),
                Math.max(0, order.tellers().size() - FEW));
    }

    private List<Teller> tellers(List<Timeline.Teller> tellers, int most) {
        return tellers.stream().limit(most).map(this::teller).toList();
    }

    private Teller teller(Timeline.Teller t) {
        return new Teller(
                t.words().strip().replaceAll("\\s+", " "),
                Links.place(t.report().id(), t.span()),
                t.report().outlet().orElse(t.report().title()),
                t.chain(),
                Told.dateOf(t.report()),
                t.basis().orElse(""),
                t.echo(),
                doubts(t));
    }

    /** Known as soon as the reports were gone through once. */
    private List<String> doubts(Timeline.Teller t) {
        return inconsistencies.getOrDefault(t.report().id(), List.of()).stream()
                .filter(i -> i.sides().stream()
                        .anyMatch(s -> s.evidence().document().equals(t.report().id())
                                && s.evidence().span().overlaps(t.span())))
                .map(Inconsistency::message)
                .distinct()
                .toList();
    }
}
