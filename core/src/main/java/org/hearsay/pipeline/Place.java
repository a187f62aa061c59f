package org.hearsay.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.Source;

/**
 * Where a file lies once links are followed: what is read again is told by it.
 *
 * @param path absolute; one that is not there any more lies where its path says
 * @param ways the sources that lead to it, by name
 */
record Place(String path, List<Source> ways) {

    Place {
        ways = ways.stream().sorted().toList();
    }

    /** The place of a file in a container that lies here, by every way that leads to the container. */
    Place within(Source container, Source entry) {
        String inside =
                entry.path().toString().substring(container.path().toString().length());
        String name = entry.name().substring(container.name().length());
        return new Place(
                path + inside,
                ways.stream()
                        .map(way -> new Source(way.name() + name, Path.of(way.path() + inside), entry.capture()))
                        .toList());
    }

    private static String path(Source source) {
        Path path = source.path();
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString();
        }
    }

    /** The places of some sources, in the order in which they come. */
    static List<Place> gather(Collection<Source> sources) {
        Map<String, List<Source>> ways = new LinkedHashMap<>();
        for (Source source : sources) {
            ways.computeIfAbsent(path(source), p -> new ArrayList<>()).add(source);
        }
        return ways.entrySet().stream()
                .map(e -> new Place(e.getKey(), e.getValue()))
                .toList();
    }
}
