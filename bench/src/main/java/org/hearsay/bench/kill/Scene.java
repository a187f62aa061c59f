package org.hearsay.bench.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.bench.pile.ContainerPile;
import org.hearsay.bench.pile.EditionPile;

/**
 * What is read and killed.
 *
 * @param name as it is printed
 * @param pile the folder that is read
 * @param table its metadata table, where it has one
 * @param before the dossier that the reading begins with; none is a new one
 */
record Scene(String name, Path pile, Optional<Path> table, Optional<Path> before) {

    /** A pile with editions read into a new dossier, and the same changed and read into a copy of that one. */
    static List<Scene> ofEditions(Path work, int size) throws IOException {
        Path first = work.resolve("first");
        Path second = work.resolve("second");
        Path firstTable = work.resolve("first.csv");
        Path secondTable = work.resolve("second.csv");
        EditionPile.writeFirst(first, firstTable, size);
        EditionPile.writeSecond(second, secondTable, size);
        var day = new Scene("editions, first day", first, Optional.of(firstTable), Optional.empty());
        return List.of(
                day, new Scene("editions, second day", second, Optional.of(secondTable), Optional.of(day.whole(work))));
    }

    /** A pile of containers. */
    static List<Scene> ofContainers(Path work, int each) throws IOException {
        Path pile = work.resolve("containers");
        ContainerPile.write(pile, each);
        return List.of(new Scene("containers", pile, Optional.empty(), Optional.empty()));
    }

    /** Where the dossier of the undisturbed reading lies. */
    Path whole(Path work) {
        return work.resolve(name.replaceAll("\\W+", "-") + ".whole");
    }

    /** Where its export lies. */
    Path expected(Path work) {
        return work.resolve(name.replaceAll("\\W+", "-") + ".jsonl");
    }
}
