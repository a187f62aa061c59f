package org.hearsay.bench.head;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.corpus.CorpusText.Mark;
import org.hearsay.bench.score.Figure;
import org.hearsay.model.Attribution;
import org.hearsay.model.Encoder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;

/** PolNeAR: attributions of one level over running text, in brat's files. */
final class AttributionCorpora {

    private AttributionCorpora() {}

    /** Sources, cues and contents, exact, over the whole document. */
    static void polnear(Path folder, LayerReader reader, Encoder encoder, Map<String, Figure> figures)
            throws IOException {
        List<Path> notes = list(folder.resolve("attributions"));
        for (Path file : list(folder.resolve("text"))) {
            String name = file.getFileName().toString().replace(".txt", "");
            Optional<Path> note = notes.stream()
                    .filter(n -> n.getFileName()
                            .toString()
                            .replaceFirst("(_[0-9a-f]{4})?\\.ann$", "")
                            .equals(name))
                    .findFirst();
            if (note.isEmpty()) {
                continue;
            }
            Layers layers = CorpusText.read(reader, Files.readString(file));
            Set<Mark> gold = gold(note.orElseThrow(), layers);
            Set<Mark> found = found(encoder.encode(layers, 1).attributions());
            Set<Mark> goldCut = CorpusText.bySentence(layers, gold);
            Set<Mark> foundCut = CorpusText.bySentence(layers, found);
            for (String kind : List.of(Attribution.SOURCE, Attribution.CUE, Attribution.CONTENT)) {
                figures.computeIfAbsent(kind, k -> new Figure()).add(of(gold, kind), of(found, kind));
                figures.computeIfAbsent(kind + ", by sentence", k -> new Figure())
                        .add(of(goldCut, kind), of(foundCut, kind));
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Set<Mark> of(Set<Mark> marks, String kind) {
        return marks.stream().filter(m -> m.label().equals(kind)).collect(Collectors.toSet());
    }

    private static Set<Mark> gold(Path note, Layers layers) throws IOException {
        Set<Mark> gold = new HashSet<>();
        for (String line : Files.readAllLines(note)) {
            String[] cells = line.split("\t");
            if (!line.startsWith("T") || cells.length < 2) {
                continue;
            }
            String[] words = cells[1].split(" ", 2);
            String kind = words[0].toLowerCase(Locale.ROOT);
            if (!Set.of(Attribution.SOURCE, Attribution.CUE, Attribution.CONTENT)
                    .contains(kind)) {
                continue;
            }
            for (String place : words[1].split(";")) {
                String[] ends = place.split(" ");
                CorpusText.covered(layers, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), kind)
                        .ifPresent(gold::add);
            }
        }
        return gold;
    }

    /**
     * Every span, over the ends of sentences where the encoder lets it go on. Contents that touch are one too: a model may
     * mark each sentence of a longer one anew.
     */
    private static Set<Mark> found(List<Attribution> attributions) {
        Set<Mark> found = new HashSet<>();
        List<Mark> contents = new ArrayList<>();
        for (Attribution a : attributions) {
            a.cue().map(Mark::of).ifPresent(found::add);
            Attribution.wholes(a.sources()).forEach(s -> found.add(Mark.of(s)));
            Attribution.wholes(a.contents()).forEach(s -> contents.add(Mark.of(s)));
        }
        contents.sort((a, b) -> Integer.compare(a.first(), b.first()));
        for (int i = 0; i < contents.size(); i++) {
            int end = i;
            while (end + 1 < contents.size()
                    && contents.get(end + 1).first() == contents.get(end).end()) {
                end++;
            }
            found.add(new Mark(contents.get(i).first(), contents.get(end).end(), Attribution.CONTENT));
            i = end;
        }
        return found;
    }
}
