package org.hearsay.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.EventTitle;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Tightening;
import org.hearsay.account.Verdict;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Identities;
import org.hearsay.entity.ReferentKey;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.Order;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.Reference;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.When;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.Ground;

/** Events with who tells when they were, put in by hand, one report a telling. */
final class Chronicle {

    private static final Span WORDS = Span.of(0, 4);
    private static final String PERSON = "evell";

    private final Map<String, Told> events = new LinkedHashMap<>();
    private final List<ReportLine> reports = new ArrayList<>();

    Told event(String name) {
        return events.computeIfAbsent(name, Told::new);
    }

    List<String> names() {
        return List.copyOf(events.keySet());
    }

    String person() {
        return PERSON;
    }

    Timeline line() {
        return line(Timeline.Scope.ALL);
    }

    Timeline line(Timeline.Scope scope) {
        return Timeline.of(decided(events.values().stream().map(Told::accounts).toList()), reports, scope);
    }

    /** The same from lists turned round. */
    Timeline reversed() {
        List<EventAccounts> all = events.values().stream().map(Told::accounts).toList();
        return Timeline.of(decided(all.reversed()), reports.reversed(), Timeline.Scope.ALL);
    }

    private static Reconciliation decided(List<EventAccounts> events) {
        var key = new ReferentKey(new DocumentId("dvell"), 0);
        var vell = new Entity(PERSON, EntityKind.PERSON, "Ada Vell", List.of(), List.of(key));
        return new Reconciliation(new Identities(List.of(vell), Map.of(key, PERSON)), List.of(), events, List.of());
    }

    /** An event and what is told of it; says nothing of its own until {@link #by}. */
    final class Told {

        private final String name;
        private final List<ToldEvent> members = new ArrayList<>();
        private Optional<String> time = Optional.empty();
        private Verdict verdict = Verdict.SINGLE;
        private Optional<String> place = Optional.empty();
        private boolean withVell;
        private Optional<Tightening> tightening = Optional.empty();

        private Told(String name) {
            this.name = name;
        }

        /** The best supported time and the verdict on all of them. */
        Told at(String best, Verdict on) {
            time = Optional.of(best);
            verdict = on;
            return this;
        }

        /** Where the tellings from here on say that it was. */
        Told in(String where) {
            place = Optional.of(where).filter(w -> !w.isEmpty());
            return this;
        }

        /** The place that it is named by, whoever tells it. */
        Told named(String where) {
            place = Optional.of(where);
            return this;
        }

        Told with(String who) {
            withVell = who.equals("Ada Vell");
            return this;
        }

        /** What follows from the orders of others. */
        Told between(String earliest, String latest) {
            var ground = new Ground(
                    "m", Optional.empty(), new Evidence(new DocumentId("dground"), WORDS, new Extractor("hand", "1")));
            tightening = Optional.of(new Tightening(
                    Edtf.find(earliest).flatMap(Edtf::day),
                    Edtf.find(latest).flatMap(Edtf::day),
                    "tightened by 'then'",
                    1,
                    List.of(ground)));
            return this;
        }

        /** Begins a telling, of something that happened, without a time. */
        Told by(String outlet, String published) {
            var id = new DocumentId(Ids.of("d", name, outlet, members.size()));
            reports.add(new ReportLine(id, name, Optional.of(outlet), Optional.of(published), outlet + ".txt"));
            members.add(told(id, published, Realis.ACTUAL, Optional.empty(), List.of()));
            return this;
        }

        Told as(Realis realis) {
            ToldEvent last = members.removeLast();
            EventMention m = last.mention();
            members.add(told(last.document(), published(last), realis, m.when(), m.order()));
            return this;
        }

        Told on(String value) {
            ToldEvent last = members.removeLast();
            EventMention m = last.mention();
            var when = new When(WORDS, "then", Edtf.find(value), "by hand");
            members.add(told(last.document(), published(last), m.realis(), Optional.of(when), m.order()));
            return this;
        }

        Told order(Order.Relation relation, String other) {
            ToldEvent last = members.removeLast();
            EventMention m = last.mention();
            var order = Order.told(
                    relation, WORDS, relation.slug() + " the " + other, "the " + other, Optional.of(mention(other, 0)));
            members.add(told(last.document(), published(last), m.realis(), m.when(), List.of(order)));
            return this;
        }

        private static String published(ToldEvent told) {
            return told.published().map(Edtf::value).orElse("");
        }

        private static String mention(String name, int number) {
            return Ids.of("m", name, number);
        }

        private ToldEvent told(
                DocumentId id, String published, Realis realis, Optional<When> when, List<Order> orders) {
            var vell = new Participant(Participant.Role.AGENT, WORDS, "Vell", OptionalInt.of(0));
            var mention = new EventMention(
                    mention(name, members.size()),
                    EventKind.OTHER,
                    new Evidence(id, WORDS, new Extractor("hand", "1")),
                    name,
                    withVell ? List.of(vell) : List.of(),
                    when,
                    orders,
                    place.map(p -> new Filler(WORDS, p, OptionalInt.empty())),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    realis,
                    Optional.empty());
            return new ToldEvent(
                    id, Edtf.find(published), mention, withVell ? Map.of(0, PERSON) : Map.of(), Reference.PLAIN);
        }

        private EventAccounts accounts() {
            List<Account> accounts = members.stream()
                    .map(t -> new Account(
                            "a" + t.mention().id(),
                            t.document(),
                            List.of(),
                            List.of(t.mention().id()),
                            Optional.empty()))
                    .toList();
            List<Slot.Value> values = members.stream()
                    .flatMap(t -> t.findTime().stream())
                    .map(v -> new Slot.Value(v.value(), "then", List.of()))
                    .distinct()
                    .toList();
            List<Slot> slots =
                    values.isEmpty() ? List.of() : List.of(new Slot(SlotKind.TIME, verdict, "", 1, 1, values));
            var title = new EventTitle(name, place.map(p -> " – " + p).orElse(""), time.orElse(""));
            return new EventAccounts(
                    new Event("v" + name, EventKind.OTHER, members),
                    title,
                    time,
                    place,
                    accounts,
                    slots,
                    List.of(),
                    List.of(),
                    tightening);
        }
    }
}
