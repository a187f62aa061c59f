package org.hearsay.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.entity.Relation;

/**
 * A relation with names and evidence.
 *
 * @param relation between two entities
 * @param subject name of the one
 * @param object name of the other
 * @param evidence the sentences that tell it, in order of date
 */
public record RelationLine(Relation relation, String subject, String object, List<Sourced> evidence) {

    public RelationLine {
        evidence = List.copyOf(evidence);
    }

    /** Those that are told surely, what holds before what is over or to come. */
    public static List<RelationLine> sure(List<RelationLine> lines) {
        return lines.stream()
                .filter(l -> !l.relation().open())
                .sorted(Comparator.comparing(l -> l.relation().tenure().standing()))
                .toList();
    }

    /** Those that are perhaps told: never shown beside the sure ones. */
    public static List<RelationLine> open(List<RelationLine> lines) {
        return lines.stream().filter(l -> l.relation().open()).toList();
    }

    /** When it holds, in words: 'former, until 2031-04'; empty where nothing is told. */
    public String when() {
        var words = new ArrayList<String>();
        switch (relation.tenure().standing()) {
            case PRESENT -> {}
            case FORMER -> words.add("former");
            case COMING -> words.add("to come");
        }
        Stream.concat(
                        relation.tenure().from().stream().map(d -> "since " + d.value()),
                        relation.tenure().to().stream().map(d -> "until " + d.value()))
                .forEach(words::add);
        return String.join(", ", words);
    }
}
