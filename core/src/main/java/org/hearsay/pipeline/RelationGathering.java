package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.entity.Identities;
import org.hearsay.entity.ReferentKey;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.RelationMention;
import org.hearsay.text.Edtf;

/** Gathers tellings of one relation by kind, subject, object and title. */
final class RelationGathering {

    private record Key(RelationKind kind, String subject, String object, Optional<String> title) {}

    private record Telling(Relation.Told told, Optional<Edtf> published) {}

    private final Identities identities;
    private final Map<Key, List<Telling>> gathered = new HashMap<>();

    RelationGathering(Identities identities) {
        this.identities = identities;
    }

    void add(Document from, List<RelationMention> relations) {
        DocumentId document = from.id();
        for (RelationMention mention : relations) {
            Optional<String> subject = identities.find(new ReferentKey(document, mention.subject()));
            Optional<String> object = identities.find(new ReferentKey(document, mention.object()));
            // Two names that turned out to be one entity tell no relation.
            if (subject.isPresent() && object.isPresent() && !subject.equals(object)) {
                var key = new Key(mention.kind(), subject.get(), object.get(), mention.title());
                gathered.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Telling(
                                new Relation.Told(mention.evidence(), mention.claim()),
                                from.masthead().published()));
            }
        }
    }

    List<Relation> list() {
        return gathered.entrySet().stream()
                .map(e -> relation(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Relation::id))
                .toList();
    }

    private static Relation relation(Key key, List<Telling> tellings) {
        String id = Ids.of(
                "r", key.kind().slug(), key.subject(), key.object(), key.title().orElse(""));
        Optional<Edtf> asOf =
                tellings.stream().flatMap(t -> t.published().stream()).min(Comparator.naturalOrder());
        List<Relation.Told> evidence = tellings.stream()
                .map(Telling::told)
                .sorted(Comparator.<Relation.Told>naturalOrder()
                        .thenComparing(t -> t.claim().orElse("")))
                .distinct()
                .toList();
        return new Relation(id, key.kind(), key.subject(), key.object(), key.title(), asOf, evidence);
    }
}
