package org.hearsay.export.internal.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.document.Ids;
import org.hearsay.entity.Doubt;
import org.hearsay.entity.Identities;
import org.hearsay.entity.ReferentKey;
import org.hearsay.extraction.Extraction;
import org.hearsay.mention.Name;

/** Rows of links between mentions that are open: whether two are one is for a person to say. */
final class LinkRows {

    private final List<Doubt> doubts;
    private final Set<ReferentKey> asked = new HashSet<>();
    private final Map<ReferentKey, String> mentions = new HashMap<>();

    LinkRows(Identities identities) {
        this.doubts = doubts(identities);
        doubts.forEach(d -> {
            asked.add(d.own());
            asked.add(d.other());
        });
    }

    /** Each question once, from the side of the first referent. */
    private static List<Doubt> doubts(Identities identities) {
        return identities.entities().stream()
                .flatMap(e -> e.doubts().stream())
                .filter(d -> d.own().compareTo(d.other()) < 0)
                .distinct()
                .toList();
    }

    /** Remembers by which name a report first calls those in doubt. */
    void see(Extraction report) {
        report.mentions().names().forEach(name -> {
            if (name.referent().isPresent()) {
                var key =
                        new ReferentKey(report.document().id(), name.referent().getAsInt());
                if (asked.contains(key)) {
                    mentions.putIfAbsent(key, id(report, name));
                }
            }
        });
    }

    private static String id(Extraction report, Name name) {
        return MentionRows.id(report.document().id(), name.kind().slug(), name.span());
    }

    Stream<Row> rows() {
        return doubts.stream()
                .filter(d -> mentions.containsKey(d.own()) && mentions.containsKey(d.other()))
                .map(d -> {
                    String a = mentions.getOrDefault(d.own(), "");
                    String b = mentions.getOrDefault(d.other(), "");
                    return Row.of(RowType.LINK, Ids.of("l", "identity", a, b))
                            .put("kind", "identity")
                            .put("a", a)
                            .put("b", b)
                            .put("outcome", "ask")
                            .put("reasons", d.reasons())
                            .put("by", "entity-names@2");
                });
    }
}
