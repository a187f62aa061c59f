package org.hearsay.model.internal.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Encoder;
import org.hearsay.model.Encoding;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Layers;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Scores;
import org.hearsay.model.internal.encoder.head.Sheet;
import org.hearsay.model.internal.encoder.layer.AttributionReading;
import org.hearsay.model.internal.encoder.layer.InnerCues;
import org.hearsay.model.internal.encoder.layer.TextReading;
import org.hearsay.model.internal.encoder.window.Batch;
import org.hearsay.model.internal.encoder.window.Stretch;
import org.hearsay.model.internal.encoder.window.Vocabulary;
import org.hearsay.model.internal.encoder.window.Window;
import org.hearsay.model.internal.encoder.window.Windows;
import org.hearsay.model.internal.encoder.window.Words;

/**
 * Cuts a document into windows, has them scored in batches and decodes what comes back. Contents that may hold attributions
 * ({@link InnerCues}) are read again as texts of their own, whole, as the model was trained.
 */
final class WindowedEncoder implements Encoder {

    /** A content of fewer words holds nobody's words. */
    private static final int SHORTEST_CONTENT = 3;

    private final Scorer scorer;
    private final Vocabulary vocabulary;
    private final Heads heads;
    private final InnerCues.Book book = InnerCues.Book.english();

    WindowedEncoder(Scorer scorer, Vocabulary vocabulary, Heads heads) {
        this.scorer = scorer;
        this.vocabulary = vocabulary;
        this.heads = heads;
    }

    @Override
    public String version() {
        return heads.version();
    }

    @Override
    public Encoding encode(Layers layers, int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("no pass at a depth of " + depth);
        }
        return new Run(layers, depth).encoding();
    }

    @Override
    public void close() {
        scorer.close();
    }

    /** Words to read, inside the content of an attribution where there is a parent. */
    private record Task(Stretch stretch, OptionalInt parent) {}

    /** Takes what was scored. */
    private interface Reader {
        void read(Sheet sheet, Task task);
    }

    /** One window of a task. */
    private record Place(int task, int window) {}

    /** The reading of one document. */
    private final class Run {
        private final Layers layers;
        private final int depth;
        private final Words words;
        private final Windows windows;
        private final TextReading text;
        private final List<Attribution> attributions = new ArrayList<>();

        Run(Layers layers, int depth) {
            this.layers = layers;
            this.depth = depth;
            this.words = new Words(layers, vocabulary);
            this.windows = new Windows(words.pieces(), layers.sentences(), heads.window());
            this.text = new TextReading(layers, heads);
        }

        Encoding encoding() {
            List<Task> tasks = windows.all().stream()
                    .map(s -> new Task(s, OptionalInt.empty()))
                    .toList();
            for (int d = 1; d <= depth && !tasks.isEmpty(); d++) {
                int level = d;
                List<Attribution> found = new ArrayList<>();
                score(tasks, d == 1 ? heads.heads().keySet() : nested(), (sheet, task) -> {
                    found.addAll(AttributionReading.of(sheet, heads, layers, level, task.parent()));
                    if (level == 1) {
                        text.read(sheet);
                    }
                });
                found.sort(Comparator.<Attribution>comparingInt(a -> a.parent().orElse(-1))
                        .thenComparingInt(Run::start));
                int base = attributions.size();
                attributions.addAll(found);
                tasks = level < depth ? inside(found, base) : List.of();
            }
            return text.encoding(attributions);
        }

        private Set<String> nested() {
            Set<String> names = new TreeSet<>(Heads.NESTED);
            names.retainAll(heads.heads().keySet());
            return names;
        }

        /** Where an attribution begins. */
        private static int start(Attribution a) {
            int start = a.cue().map(LabelledSpan::first).orElse(Integer.MAX_VALUE);
            for (List<Attribution.Part> parts : List.of(a.sources(), a.contents())) {
                for (Attribution.Part part : parts) {
                    start = Math.min(start, part.words().first());
                }
            }
            return start;
        }

        private List<Task> inside(List<Attribution> found, int base) {
            List<Task> tasks = new ArrayList<>();
            var cues = new InnerCues(layers.tokens(), text.parses(), book);
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).cue().isEmpty()) {
                    continue;
                }
                OptionalInt parent = OptionalInt.of(base + i);
                for (LabelledSpan content : Attribution.wholes(found.get(i).contents())) {
                    boolean shorter = content.end() - content.first() < SHORTEST_CONTENT;
                    if (!shorter && cues.mayStandIn(content.first(), content.end())) {
                        windows.cut(content.first(), content.end()).forEach(s -> tasks.add(new Task(s, parent)));
                    }
                }
            }
            return tasks;
        }

        /** Scores all windows of some tasks; each task is read as soon as its last window is scored. */
        private void score(List<Task> tasks, Set<String> names, Reader reader) {
            List<Window> all = new ArrayList<>();
            List<Place> places = new ArrayList<>();
            List<Sheet> sheets = new ArrayList<>();
            for (int t = 0; t < tasks.size(); t++) {
                Stretch stretch = tasks.get(t).stretch();
                sheets.add(new Sheet(stretch));
                for (int w = 0; w < stretch.windows().size(); w++) {
                    all.add(stretch.windows().get(w));
                    places.add(new Place(t, w));
                }
            }
            for (List<Integer> group : Batch.group(all)) {
                Scores scores =
                        scorer.score(Batch.of(group.stream().map(all::get).toList(), words), names);
                for (int row = 0; row < group.size(); row++) {
                    Place place = places.get(group.get(row));
                    Sheet sheet = sheets.get(place.task());
                    sheet.put(place.window(), scores, row);
                    if (sheet.isWhole()) {
                        reader.read(sheet, tasks.get(place.task()));
                        // An empty one in its place, so that the scores can go.
                        sheets.set(place.task(), new Sheet(sheet.stretch()));
                    }
                }
            }
        }
    }
}
