package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.hearsay.entity.Standing;
import org.hearsay.entity.Tenure;
import org.hearsay.text.Edtf;

/**
 * Gathers tellings of one relation by kind, subject, object, title and tenure: what contradicts stays apart, each with its
 * evidence. A telling without dates goes with the first that has some and stands alike.
 */
final class RelationGathering {

    private record Key(RelationKind kind, String subject, String object, Optional<String> title, Standing standing) {}

    private record Telling(RelationMention mention, Relation.Told told, Optional<Edtf> published)
            implements Comparable<Telling> {

        @Override
        public int compareTo(Telling other) {
            int byPlace = told.compareTo(other.told);
            return byPlace != 0
                    ? byPlace
                    : told.claim().orElse("").compareTo(other.told.claim().orElse(""));
        }

        boolean isDated() {
            return mention.tenure().from().isPresent() || mention.tenure().to().isPresent();
        }
    }

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
                var key = new Key(
                        mention.kind(),
                        subject.get(),
                        object.get(),
                        mention.title().map(t -> t.toLowerCase(Locale.ROOT)),
                        mention.tenure().standing());
                gathered.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Telling(
                                mention,
                                new Relation.Told(mention.evidence(), mention.claim()),
                                from.masthead().published()));
            }
        }
    }

    List<Relation> list() {
        return gathered.entrySet().stream()
                .flatMap(e -> byDates(e.getValue()).stream().map(t -> relation(e.getKey(), t)))
                .sorted(Comparator.comparing(Relation::id))
                .toList();
    }

    /** Tellings of one tenure together, in order of place. */
    private static List<List<Telling>> byDates(List<Telling> tellings) {
        List<Telling> sorted = tellings.stream().sorted().toList();
        Map<Tenure, List<Telling>> dated = new LinkedHashMap<>();
        sorted.stream()
                .filter(Telling::isDated)
                .forEach(t -> dated.computeIfAbsent(t.mention().tenure(), k -> new ArrayList<>())
                        .add(t));
        List<Telling> undated = sorted.stream().filter(t -> !t.isDated()).toList();
        if (dated.isEmpty()) {
            return List.of(undated);
        }
        dated.values().iterator().next().addAll(undated);
        return dated.values().stream().map(List::copyOf).toList();
    }

    private static Relation relation(Key key, List<Telling> tellings) {
        Telling first = tellings.getFirst();
        Tenure tenure = first.mention().tenure();
        String id = Ids.of(
                "r",
                key.kind().slug(),
                key.subject(),
                key.object(),
                key.title().orElse(""),
                key.standing().slug(),
                tenure.from().map(Edtf::value).orElse(""),
                tenure.to().map(Edtf::value).orElse(""));
        Optional<Edtf> asOf =
                tellings.stream().flatMap(t -> t.published().stream()).min(Comparator.naturalOrder());
        List<Relation.Told> evidence =
                tellings.stream().sorted().map(Telling::told).distinct().toList();
        return new Relation(
                id,
                key.kind(),
                key.subject(),
                key.object(),
                first.mention().title(),
                tenure,
                tellings.stream()
                        .mapToDouble(t -> t.mention().confidence())
                        .max()
                        .orElse(0),
                tellings.stream().allMatch(t -> t.mention().open()),
                asOf,
                evidence);
    }
}
