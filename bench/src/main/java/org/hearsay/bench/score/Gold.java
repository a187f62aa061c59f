package org.hearsay.bench.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a careful reader finds in some reports.
 *
 * @param identities names and reports ('Name@file') of each person, body or place
 * @param claims attributed claims
 * @param complete reports whose claims are all listed
 * @param events the important events
 * @param conflicts what accounts differ on
 */
public record Gold(
        Map<String, List<Form>> identities,
        List<GoldClaim> claims,
        List<String> complete,
        List<GoldEvent> events,
        List<GoldConflict> conflicts) {

    /** A name as it stands in a report. */
    record Form(String name, String file) {

        static Form of(String written) {
            int at = written.lastIndexOf('@');
            return new Form(written.substring(0, at), written.substring(at + 1));
        }
    }

    /** A claim: words of its content, and for each link of its chain the names that are accepted. */
    public record GoldClaim(
            String file, String at, List<List<String>> chain, boolean denied, boolean hedged, boolean optional) {}

    /** An event: words that hold its trigger, the kinds and times that are accepted. */
    public record GoldEvent(String file, String at, String cluster, List<String> kinds, List<String> times) {}

    /** A conflict: the words of each side. */
    record GoldConflict(String cluster, List<String> slots, List<List<String>> sides, boolean optional) {}

    public static Gold read(Path file) {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        Map<String, List<Form>> identities = new LinkedHashMap<>();
        root.path("identities")
                .properties()
                .forEach(e -> identities.put(
                        e.getKey(),
                        texts(e.getValue().path("forms")).stream().map(Form::of).toList()));
        List<GoldClaim> claims = new ArrayList<>();
        for (JsonNode c : root.path("claims")) {
            List<List<String>> chain = new ArrayList<>();
            c.path("chain").forEach(link -> chain.add(texts(link)));
            claims.add(new GoldClaim(
                    c.path("report").asString(""),
                    c.path("at").asString(""),
                    chain,
                    c.path("polarity").asString("").equals("deny"),
                    c.path("certainty").asString("").equals("hedged"),
                    c.path("optional").asBoolean(false)));
        }
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode e : root.path("events")) {
            events.add(new GoldEvent(
                    e.path("report").asString(""),
                    e.path("at").asString(""),
                    e.path("cluster").asString(""),
                    texts(e.path("kind")),
                    texts(e.path("time"))));
        }
        List<GoldConflict> conflicts = new ArrayList<>();
        for (JsonNode c : root.path("conflicts")) {
            List<String> slots = new ArrayList<>(texts(c.path("alt")));
            slots.add(c.path("attribute").asString(""));
            List<List<String>> sides = new ArrayList<>();
            c.path("values").forEach(side -> sides.add(texts(side)));
            conflicts.add(new GoldConflict(
                    c.path("cluster").asString(""),
                    slots,
                    sides,
                    c.path("optional").asBoolean(false)));
        }
        return new Gold(identities, claims, texts(root.path("complete")), events, conflicts);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list.isString()) {
            texts.add(list.asString());
        }
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
