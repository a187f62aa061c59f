package org.hearsay.search.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.ReferentKey;
import org.hearsay.event.EventMention;
import org.hearsay.event.Order;
import org.hearsay.event.Realis;
import org.hearsay.event.When;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.EntityKind;
import org.hearsay.search.ChainLink;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Timeline;
import org.hearsay.search.Timeline.Entry;
import org.hearsay.search.Timeline.Neighbour;
import org.hearsay.search.Timeline.Scope;
import org.hearsay.search.Timeline.Teller;
import org.hearsay.search.internal.Occurrence.ToldOrder;
import org.hearsay.search.internal.Occurrence.Voice;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Makes timelines of what was decided. For one thread. */
public final class TimelineMaking {

    /** By date of the report, those without a date last; accounts of one's own before echoes. */
    private static final Comparator<Teller> ORDER = Comparator.comparing(
                    (Teller t) -> t.report().published().orElse("~"))
            .thenComparing(Teller::echo)
            .thenComparing(t -> t.report().id())
            .thenComparing(Teller::account);

    private final Reconciliation decided;
    private final Map<DocumentId, ReportLine> reports;
    private final List<Occurrence> kept = new ArrayList<>();
    private final List<Occurrence> ahead = new ArrayList<>();
    private final Placing placing;
    private final Naming naming;

    /** One for a single timeline. */
    public TimelineMaking(Reconciliation decided, Map<DocumentId, ReportLine> reports) {
        this.decided = decided;
        this.reports = Map.copyOf(reports);
        Optional<LocalDate> latest = latest();
        for (EventAccounts event : decided.events()) {
            Occurrence.of(event, latest).ifPresent(o -> (o.times().isEmpty() && o.ahead() ? ahead : kept).add(o));
        }
        placing = new Placing(kept);
        naming = new Naming(decided.identities());
    }

    private Optional<LocalDate> latest() {
        return reports.values().stream()
                .flatMap(r -> r.published().flatMap(Edtf::find).stream())
                .flatMap(p -> p.bounds().latest().stream())
                .max(Comparator.naturalOrder());
    }

    /** The part that is asked for. */
    public Timeline make(Scope scope) {
        Optional<Edtf> days = scope.days();
        boolean placeless = scope.entity().filter(this::isPerson).isPresent();
        List<Entry> entries = placing.line().stream()
                .filter(p -> isOf(scope, p.occurrence())
                        && days.filter(d -> !p.isIn(d)).isEmpty())
                .map(p -> entry(p.occurrence(), p.beside(), placeless))
                .toList();
        List<Entry> undated = placing.unplaced().stream()
                .filter(o -> isOf(scope, o))
                .map(o -> entry(o, Optional.empty(), placeless))
                .toList();
        int left = (int) ahead.stream().filter(o -> isOf(scope, o)).count();
        return new Timeline(entries, undated, left);
    }

    private boolean isPerson(String entity) {
        return decided.identities().entities().stream()
                .anyMatch(e -> e.id().equals(entity) && e.kind() == EntityKind.PERSON);
    }

    private static boolean isOf(Scope scope, Occurrence occurrence) {
        return scope.entity().isEmpty()
                || occurrence.event().event().members().stream()
                        .filter(t -> t.mention().realis() == Realis.ACTUAL)
                        .anyMatch(t -> Reports.takesPart(t, scope.entity().get()));
    }

    private Entry entry(Occurrence o, Optional<Placing.Leaning> beside, boolean placeless) {
        EventAccounts event = o.event();
        List<Timeline.Time> times = o.times().stream()
                .map(t -> new Timeline.Time(t.value(), tellers(t.voices(), TimelineMaking::time)))
                .toList();
        return new Entry(
                event.event().id(),
                event.event().kind(),
                name(event, placeless),
                times,
                o.verdict(),
                sequences(o, placeless),
                o.orderVerdict(),
                tellers(o.silent(), TimelineMaking::trigger),
                tellers(o.denials(), TimelineMaking::trigger),
                beside.flatMap(l -> neighbour(l, placeless)),
                event.tightening());
    }

    /** The orders, those that lead to one other event together. */
    private List<Timeline.Sequence> sequences(Occurrence o, boolean placeless) {
        Map<String, List<ToldOrder>> together =
                o.orders().stream().collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(t -> sequence(t, placeless)).toList();
    }

    private String key(ToldOrder told) {
        Order order = told.order();
        return order.relation() + " "
                + placing.findOther(order)
                        .map(o -> o.event().event().id())
                        .orElseGet(() -> flat(order.text()).toLowerCase(Locale.ROOT));
    }

    private Timeline.Sequence sequence(List<ToldOrder> told, boolean placeless) {
        Order first = told.getFirst().order();
        List<Teller> tellers = told.stream()
                .flatMap(t -> t.voices().stream().map(v -> teller(v, order(v, t.order()))))
                .sorted(ORDER)
                .toList();
        return new Timeline.Sequence(
                first.relation(),
                flat(tellers.getFirst().words()),
                placing.findOther(first).map(o -> neighbour(first.relation(), o, placeless)),
                tellers);
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private Optional<Neighbour> neighbour(Placing.Leaning leaning, boolean placeless) {
        return placing.find(leaning.event()).map(o -> neighbour(leaning.relation(), o, placeless));
    }

    private Neighbour neighbour(Order.Relation relation, Occurrence other, boolean placeless) {
        EventAccounts event = other.event();
        return new Neighbour(relation, event.event().id(), name(event, placeless), other.time());
    }

    private String name(EventAccounts event, boolean placeless) {
        return naming.name(event, placeless);
    }

    /** Words that a voice tells something with, and how a time was found from them. */
    private record Said(Span span, String words, Optional<String> basis) {}

    private static Said trigger(Voice voice) {
        EventMention mention = voice.told().mention();
        return new Said(mention.trigger().span(), mention.triggerText(), Optional.empty());
    }

    private static Said time(Voice voice) {
        When when = voice.told().mention().when().orElseThrow();
        return new Said(when.span(), when.text(), Optional.of(when.basis()));
    }

    private static Said order(Voice voice, Order like) {
        return voice.told().mention().order().stream()
                .filter(o -> o.relation() == like.relation() && flat(o.text()).equals(flat(like.text())))
                .findFirst()
                .map(o -> new Said(o.span(), o.text(), Optional.empty()))
                .orElseGet(() -> trigger(voice));
    }

    private List<Teller> tellers(List<Voice> voices, Function<Voice, Said> said) {
        return voices.stream().map(v -> teller(v, said.apply(v))).sorted(ORDER).toList();
    }

    private Teller teller(Voice voice, Said said) {
        Account account = voice.account();
        DocumentId id = account.document();
        return new Teller(
                account.id(),
                Optional.ofNullable(reports.get(id))
                        .orElseGet(
                                () -> new ReportLine(id, id.value(), Optional.empty(), Optional.empty(), id.value())),
                account.chain().stream().map(l -> link(id, l)).toList(),
                said.span(),
                said.words(),
                said.basis(),
                account.origin().isPresent());
    }

    private ChainLink link(DocumentId id, Link link) {
        Optional<String> entity = link.referent().isPresent()
                ? decided.identities().find(new ReferentKey(id, link.referent().getAsInt()))
                : Optional.empty();
        return new ChainLink(link.text(), link.role(), entity);
    }
}
