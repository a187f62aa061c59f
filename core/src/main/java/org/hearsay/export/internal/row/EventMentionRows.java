package org.hearsay.export.internal.row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.Order;
import org.hearsay.event.Participant;
import org.hearsay.event.Toll;
import org.hearsay.event.When;
import org.hearsay.text.Edtf;

/** Rows of the event mentions of one document. */
final class EventMentionRows {

    private final Document document;
    private final EntityNaming names;
    private final ReconciliationRows across;

    EventMentionRows(Document document, EntityNaming names, ReconciliationRows across) {
        this.document = document;
        this.names = names;
        this.across = across;
    }

    Row row(EventMention mention) {
        DocumentId id = document.id();
        return Row.of(RowType.EVENT_MENTION, mention.id())
                .put("document", id.value())
                .put("claim", mention.claim())
                .put("kind", mention.kind().slug())
                .put("plover", Optional.of(mention.kind().plover()).filter(p -> !p.isEmpty()))
                .put("trigger", Row.words(document, mention.trigger().span()))
                .putRows("participants", mention.participants(), this::participant)
                .putRow("time", mention.when().map(EventMentionRows::time))
                .putRows("order", orders(mention), EventMentionRows::order)
                .putRow("place", mention.place().map(this::filler))
                .putRow("cause", mention.cause().map(this::filler))
                .putRow("instrument", mention.instrument().map(this::filler))
                .putRows("toll", mention.tolls(), EventMentionRows::toll)
                .put("realis", mention.realis().slug())
                .put("event", across.eventOf(mention.id()))
                .put("by", mention.trigger().by().toString());
    }

    private Row participant(Participant p) {
        return named(p.referent())
                .put("text", p.text())
                .put("role", p.role().slug())
                .put(p.span());
    }

    private Row filler(Filler filler) {
        return named(filler.referent()).put("text", filler.text()).put(filler.span());
    }

    private Row named(OptionalInt referent) {
        return new Row().put("entity", names.find(document.id(), referent));
    }

    private static Row time(When when) {
        return new Row()
                .put("edtf", when.value())
                .put("text", when.text())
                .put(when.span())
                .put("basis", when.basis())
                .putRow("bounds", when.value().map(Edtf::bounds).map(EventMentionRows::bounds));
    }

    private static Row bounds(Edtf.Bounds bounds) {
        return new Row()
                .put("earliest", bounds.earliest().map(Object::toString))
                .put("latest", bounds.latest().map(Object::toString));
    }

    /** Those that words tell; 'at the same time as' has no name in this format. */
    private static List<Order> orders(EventMention mention) {
        return mention.ordersTold().stream()
                .filter(o -> o.relation() != Order.Relation.SAME)
                .toList();
    }

    private static Row order(Order order) {
        return new Row()
                .put("relation", order.relation().slug())
                .put("to", order.to())
                .put("text", order.text())
                .put(order.span());
    }

    private static Row toll(Toll toll) {
        return new Row()
                .put("what", toll.what().slug())
                .put("low", number(toll.low()))
                .put("high", toll.isOpen() ? Optional.empty() : Optional.of(number(toll.high())))
                .put("unit", toll.unit().isEmpty() ? Optional.empty() : Optional.of(toll.unit()))
                .put("text", toll.text())
                .put("period", toll.period())
                .put("population", toll.population())
                .put(toll.span());
    }

    /** A whole number without a fraction. */
    private static Number number(double value) {
        return value == Math.rint(value) ? (Number) (long) value : (Number) value;
    }
}
