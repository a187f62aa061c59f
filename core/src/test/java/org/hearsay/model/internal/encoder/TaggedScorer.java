package org.hearsay.model.internal.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Scores;
import org.hearsay.model.internal.encoder.window.Batch;

/** Stands for a model that sees given tags of attribution in a window of as many words, and nothing in any other. */
public final class TaggedScorer implements Scorer {

    public static final Heads HEADS = Heads.of("""
            {"version": "fake-2", "window": 60, "heads": {
              "attribution": {"labels": ["O","B-source","I-source","B-cue","I-cue","B-content","I-content"]},
              "link": {}}}
            """);

    private static final int LABELS = 7;

    /** Words of each window that was scored. */
    final List<Integer> rows = new ArrayList<>();

    private final List<Integer> tags;

    public TaggedScorer(List<Integer> tags) {
        this.tags = List.copyOf(tags);
    }

    @Override
    public Scores score(Batch batch, Set<String> heads) {
        Map<String, float[]> values = new HashMap<>();
        float[] labels = new float[batch.rows() * batch.words() * LABELS];
        for (int row = 0; row < batch.rows(); row++) {
            int size = 0;
            while (size < batch.words() && batch.sentences()[row * batch.words() + size] >= 0) {
                size++;
            }
            rows.add(size);
            for (int i = 0; i < size; i++) {
                int tag = size == tags.size() ? tags.get(i) : 0;
                labels[(row * batch.words() + i) * LABELS + tag] = 9;
            }
        }
        values.put(Heads.ATTRIBUTION, labels);
        values.put(Heads.LINK, new float[batch.rows() * batch.words() * batch.words()]);
        return new Scores(batch.words(), values);
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
