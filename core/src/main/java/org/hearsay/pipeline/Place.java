package org.hearsay.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.Source;

/** Where files lie once links are followed: what is read again is told by it. */
final class Place {

    private Place() {}

    /** The place of a source; one that is not there any more lies where its path says. */
    static String of(Source source) {
        Path path = source.path();
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString();
        }
    }

    /** Sources by their place, the ways to each by name; in the order in which the places come. */
    static List<List<Source>> gather(Collection<Source> sources) {
        Map<String, List<Source>> ways = new LinkedHashMap<>();
        for (Source source : sources) {
            ways.computeIfAbsent(of(source), p -> new ArrayList<>()).add(source);
        }
        return ways.values().stream().map(to -> to.stream().sorted().toList()).toList();
    }
}
