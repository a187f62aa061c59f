package org.hearsay.account.internal.naming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.account.BareTelling;
import org.hearsay.account.Telling;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.entity.Entity;
import org.hearsay.entity.ReferentKey;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.Gist;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.When;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Tellings by hand, each in a report of one sentence. */
final class Handmade {

    private static final Extractor BY_HAND = new Extractor("hand", "1");

    private final Map<DocumentId, Telling> tellings = new HashMap<>();

    Map<DocumentId, Telling> tellings() {
        return tellings;
    }

    /** One event of all these. */
    static Event event(ToldEvent... told) {
        List<ToldEvent> members = Arrays.stream(told).sorted().toList();
        return new Event("v1", members.getFirst().mention().kind(), members);
    }

    Told telling(ToldEvent told) {
        return new Told(told, tellings.get(told.document()));
    }

    /** The same with where and when it was told to be. */
    static ToldEvent at(ToldEvent told, String text, String place, String day) {
        EventMention m = told.mention();
        var mention = new EventMention(
                m.id(),
                m.kind(),
                m.trigger(),
                m.triggerText(),
                List.of(),
                Optional.of(new When(Span.of(0, 1), text.substring(0, 1), Optional.of(Edtf.of(day)), "absolute")),
                List.of(),
                place.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Filler(place(text, place), place, OptionalInt.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                m.realis(),
                m.claim(),
                m.gist(),
                Optional.empty());
        return new ToldEvent(told.document(), told.published(), mention, told.entities(), told.reference());
    }

    ToldEvent verb(EventKind kind, String text, String who, String what) {
        return told(kind, text, what.split(" ")[0], Optional.of(gist(text, who, what, Optional.empty())));
    }

    ToldEvent noun(EventKind kind, String text, String what) {
        return told(
                kind,
                text,
                what.split(" ")[0],
                Optional.of(new Gist(
                        true, List.of(), List.of(place(text, what)), "", OptionalInt.empty(), Optional.empty())));
    }

    static Gist gist(String text, String who, String what, Optional<Gist> clause) {
        return new Gist(false, words(text, who), words(text, what), "", OptionalInt.empty(), clause);
    }

    /** A span for each word, as the tree has them. */
    static List<Span> words(String text, String words) {
        var spans = new ArrayList<Span>();
        int at = Math.max(0, text.indexOf(words));
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            at = text.indexOf(word, at);
            spans.add(Span.of(at, at + word.length()));
            at += word.length();
        }
        return spans;
    }

    /** A report whose words point at somebody: the words, then whom they mean. */
    static Telling pointing(String text, Map<String, Entity> pointers) {
        Document document = document(text);
        var entities = new TreeMap<String, Entity>();
        var entityOf = new TreeMap<Integer, String>();
        var spans = new TreeMap<Span, Integer>();
        pointers.forEach((words, entity) -> {
            int number = entity.members().getFirst().number();
            entities.put(entity.id(), entity);
            entityOf.put(number, entity.id());
            spans.put(place(text, words), number);
        });
        return new Telling(
                document,
                Optional.empty(),
                Map.of(),
                entities,
                entityOf,
                Map.of(),
                List.of(),
                Set.of(),
                spans,
                Map.of());
    }

    static Entity entity(int number, EntityKind kind, String name) {
        return new Entity(
                "e" + number,
                kind,
                name,
                List.of(),
                List.of(new ReferentKey(document(name).id(), number)));
    }

    static Span place(String text, String words) {
        int at = text.indexOf(words);
        return Span.of(at, at + words.length());
    }

    ToldEvent told(EventKind kind, String text, String trigger, Optional<Gist> gist) {
        Document document = document(text);
        tellings.put(document.id(), BareTelling.of(document));
        Span span = place(text, trigger);
        var mention = new EventMention(
                Ids.of("m", document.id(), span),
                kind,
                new Evidence(document.id(), span, BY_HAND),
                trigger,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Realis.ACTUAL,
                Optional.empty(),
                gist,
                Optional.empty());
        return ToldEvent.of(document, mention, Map.of());
    }

    static Document document(String text) {
        String sha = Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Document(
                DocumentId.of(sha, "Wire", "2031-03-06"),
                new Origin("wire.txt", sha, "text/plain", Optional.empty()),
                new Masthead(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Wire"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, Span.of(0, text.length()), 0)),
                List.of(),
                List.of(),
                List.of());
    }
}
