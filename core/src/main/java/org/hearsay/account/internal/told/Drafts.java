package org.hearsay.account.internal.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.account.Telling;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.event.Event;
import org.hearsay.event.ToldEvent;
import org.hearsay.lexicon.Things;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/** Sorts what is told of an event into accounts: one a report and chain of sources. */
public final class Drafts {

    /** A denial that names nothing of the event but stands this near to it still speaks of it. */
    private static final int NEAR = 400;

    /** What comes after one of these only says where and when. */
    private static final Pattern ASIDE = Pattern.compile(" (?:in|at|on|during|after|before|near|over|when|while) ");

    private final Event event;
    private final Map<DocumentId, Telling> tellings;
    private final Map<List<String>, Parts> parts = new TreeMap<>(Drafts::compare);

    private record Parts(DocumentId document, List<Link> chain, List<ToldEvent> told, List<Claim> denials) {}

    private Drafts(Event event, Map<DocumentId, Telling> tellings) {
        this.event = event;
        this.tellings = tellings;
    }

    /** The accounts of an event, sorted. */
    public static List<Draft> of(Event event, Map<DocumentId, Telling> tellings) {
        var drafts = new Drafts(event, tellings);
        event.members().forEach(drafts::add);
        drafts.addDenials();
        return drafts.build();
    }

    private void add(ToldEvent told) {
        Telling telling = telling(told.document());
        parts(telling, telling.chainOf(told.mention().claim())).told().add(told);
    }

    private Telling telling(DocumentId document) {
        Telling telling = tellings.get(document);
        if (telling == null) {
            throw new IllegalArgumentException("no telling of " + document + " for event " + event.id());
        }
        return telling;
    }

    private Parts parts(Telling telling, List<Link> chain) {
        var key = new ArrayList<String>();
        key.add(telling.document().id().value());
        chain.forEach(l -> key.add(linkKey(telling, l)));
        return parts.computeIfAbsent(
                key, k -> new Parts(telling.document().id(), chain, new ArrayList<>(), new ArrayList<>()));
    }

    private static String linkKey(Telling telling, Link link) {
        return telling.findEntity(link.referent())
                .map(e -> e.id())
                .orElseGet(() -> String.join(" ", Wording.of(link.text()).stems()));
    }

    /**
     * Denials that hold no trigger of their own: they speak of the event where they stand near a telling of it, name who
     * took part in it and say one of its words. Conservative: one thing alone is not enough.
     */
    private void addDenials() {
        var names = new TreeSet<String>();
        var words = new TreeSet<String>();
        for (ToldEvent t : event.members()) {
            words.addAll(Things.wording(t.mention().triggerText()).stems());
            t.mention().participants().forEach(p -> {
                Set<String> stems = Things.wording(p.text()).stems();
                (t.findEntity(p.referent()).isPresent() ? names : words).addAll(stems);
            });
        }
        event.members().stream().map(ToldEvent::document).distinct().forEach(d -> {
            Telling telling = telling(d);
            telling.claims().values().stream()
                    .filter(c ->
                            c.polarity() == Polarity.DENY && !telling.eventful().contains(c.id()))
                    .filter(c -> speaksOf(c, d, new Wording(names), new Wording(words)))
                    .sorted()
                    .forEach(c -> parts(telling, c.chain()).denials().add(c));
        });
    }

    private boolean speaksOf(Claim claim, DocumentId document, Wording names, Wording words) {
        Telling telling = telling(document);
        String said = claim.content().span().of(telling.document().text());
        Wording content = Things.wording(ASIDE.split(said, 2)[0]);
        boolean near = event.members().stream()
                .filter(t -> t.document().equals(document))
                .anyMatch(t ->
                        distance(t.mention().trigger().span(), claim.content().span()) <= NEAR);
        return near && content.shared(words) > 0 && content.shared(names) + content.shared(words) >= 2;
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
    }

    private List<Draft> build() {
        var drafts = new ArrayList<Draft>();
        parts.forEach((key, p) -> drafts.add(new Draft(
                Ids.of("a", Stream.concat(Stream.of(event.id()), key.stream()).toArray()),
                p.chain(),
                key.subList(1, key.size()),
                telling(p.document()),
                p.told(),
                p.denials())));
        return drafts.stream().sorted().toList();
    }

    private static int compare(List<String> a, List<String> b) {
        return Comparator.<String>naturalOrder().compare(String.join("\u0000", a), String.join("\u0000", b));
    }
}
