package org.hearsay.event;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.model.Sense;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.Hour;

/**
 * Small reports written as lines, each a mention: {@code kind trigger | who=a,b | agent=c | at=place | on=date | toll=killed 12
 * (a sum: killed 12 since May) | with=gun | cause=fire | order=after the strike | realis=denied | claim=id}. A capital letter begins an entity's name; equal names are one entity.
 */
public final class Tellings {

    /** How likely a day is that stands behind 'perhaps'. */
    private static final double DOUBTFUL = 0.5;

    private static final Extractor BY = new Extractor("test", "1");

    private Tellings() {}

    /** A report of one text, with nothing known but outlet and date; an empty date is none. */
    public static Document document(String outlet, String published, String text) {
        var masthead = Masthead.of(
                published.isEmpty() ? Optional.empty() : Optional.of(Edtf.of(published)), Optional.of(outlet));
        String sha = Ids.sha256((outlet + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Document(
                DocumentId.of(sha, outlet, published),
                new Origin(outlet + ".txt", sha, "text/plain", Optional.empty()),
                masthead,
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The mentions of a report, one a line, each with its line's words as trigger context. */
    public static List<ToldEvent> told(Document document) {
        var told = new ArrayList<ToldEvent>();
        int at = 0;
        for (String line : document.text().split("\n", -1)) {
            if (!line.isBlank()) {
                told.add(mention(document, line, at));
            }
            at += line.length() + 1;
        }
        return told;
    }

    private static ToldEvent mention(Document document, String line, int at) {
        String[] cells = line.split("\\|");
        String head = cells[0].strip();
        EventKind kind = EventKind.valueOf(head.split(" ")[0].toUpperCase(java.util.Locale.ROOT));
        String trigger = head.substring(head.lastIndexOf(' ') + 1);
        int start = at + line.indexOf(trigger, line.indexOf(' '));
        var span = Span.of(start, start + trigger.length());
        var slots = new HashMap<String, String>();
        for (int i = 1; i < cells.length; i++) {
            int equals = cells[i].indexOf('=');
            slots.put(
                    cells[i].substring(0, equals).strip(),
                    cells[i].substring(equals + 1).strip());
        }
        var entities = new HashMap<Integer, String>();
        var participants = new ArrayList<Participant>();
        add(participants, Participant.Role.ATTENDEE, slots.get("who"), document, span, entities);
        add(participants, Participant.Role.AGENT, slots.get("agent"), document, span, entities);
        add(participants, Participant.Role.PATIENT, slots.get("patient"), document, span, entities);
        var mention = new EventMention(
                Ids.of("m", document.id(), start),
                kind,
                new Evidence(document.id(), span, BY),
                trigger,
                participants,
                when(slots, span),
                find(slots, "order").map(v -> order(v, span)).stream().toList(),
                find(slots, "at").map(v -> filler(v, span, entities)),
                find(slots, "cause").map(v -> new Filler(span, v, OptionalInt.empty())),
                find(slots, "with").map(v -> new Filler(span, v, OptionalInt.empty())),
                find(slots, "toll").map(v -> toll(v, span)).stream().toList(),
                find(slots, "realis")
                        .map(v -> Realis.valueOf(v.toUpperCase(java.util.Locale.ROOT)))
                        .orElse(Realis.ACTUAL),
                find(slots, "claim"),
                Optional.empty(),
                find(slots, "sense").map(Sense::new));
        return ToldEvent.of(document, mention, entities);
    }

    private static Optional<When> when(Map<String, String> slots, Span span) {
        Optional<Clock> clock = find(slots, "clock").map(c -> new Clock(span, Hour.of(LocalTime.parse(c))));
        return find(slots, "on")
                .map(v -> new When(span, v, Edtf.find(v), "test"))
                .or(() -> find(slots, "perhaps")
                        .map(v -> new When(span, v, Edtf.find(v), "test", DOUBTFUL, Optional.empty())))
                .or(() -> find(slots, "weekday").map(v -> new When(span, "that day", Edtf.find(v), "test")))
                .map(w -> clock.map(w::at).orElse(w))
                .or(() -> clock.map(c -> When.of(c, "an hour")));
    }

    private static Optional<String> find(Map<String, String> slots, String key) {
        return Optional.ofNullable(slots.get(key));
    }

    private static void add(
            List<Participant> to,
            Participant.Role role,
            @org.jspecify.annotations.Nullable String names,
            Document document,
            Span trigger,
            Map<Integer, String> entities) {
        if (names != null) {
            for (String name : names.split(",")) {
                String words = name.strip();
                int at = document.text().indexOf(words, trigger.end());
                Span span = at < 0 ? trigger : Span.of(at, at + words.length());
                to.add(new Participant(role, span, words, referent(words, entities)));
            }
        }
    }

    /** The referent number of a name, the same for the same name in every test report. */
    public static int number(String name) {
        return Math.floorMod(name.hashCode(), 1_000_003);
    }

    private static OptionalInt referent(String name, Map<Integer, String> entities) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return OptionalInt.empty();
        }
        entities.put(number(name), "e-" + name);
        return OptionalInt.of(number(name));
    }

    private static Filler filler(String name, Span span, Map<Integer, String> entities) {
        return new Filler(span, name, referent(name, entities));
    }

    private static Order order(String words, Span span) {
        Order.Relation relation = Order.Relation.valueOf(words.split(" ")[0].toUpperCase(java.util.Locale.ROOT));
        return Order.told(relation, span, words, words.substring(words.indexOf(' ') + 1), Optional.empty());
    }

    private static Toll toll(String words, Span span) {
        String[] parts = words.split(" ");
        double count = Double.parseDouble(parts[1].replace("+", ""));
        var toll = new Toll(
                Toll.What.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
                count,
                parts[1].endsWith("+") ? Toll.OPEN : count,
                span,
                words);
        if (toll.what() == Toll.What.MEASURE && parts.length > 2) {
            return toll.in(parts[2]);
        }
        return parts.length > 2 ? toll.over(words.substring(words.indexOf(parts[2]))) : toll;
    }
}
