package org.hearsay.model.internal.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Scores;
import org.hearsay.model.internal.encoder.window.Batch;
import org.hearsay.model.internal.encoder.window.Vocabulary;

/**
 * Stands for the model. It knows the words {@link #WORDS} and finds attributions as a child would: before the first 'says'
 * of a window stands a source of one word, behind it the content, up to the window's end. All else it makes up from a word's
 * piece alone, so that the same word gets the same label wherever it stands.
 */
final class FakeScorer implements Scorer {

    static final List<String> WORDS = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "says", "vell", "orrin", "fire", ".");

    static final Vocabulary VOCABULARY = Vocabulary.of(IntStream.range(0, WORDS.size())
            .mapToObj(i -> "\"" + WORDS.get(i) + "\": " + i)
            .collect(Collectors.joining(", ", "{\"model\": {\"vocab\": {", "}}}")));

    static final Heads HEADS = Heads.of("""
            {"version": "fake-1", "window": 30, "heads": {
              "attribution": {"labels": ["O","B-source","I-source","B-cue","I-cue","B-content","I-content"]},
              "link": {}, "arc": {},
              "name": {"labels": ["O","B-person","I-person"]},
              "trigger": {"labels": ["O","B-event","I-event"]},
              "kind": {"labels": ["O","B-attack","I-attack"]},
              "upos": {"labels": ["NOUN","VERB","PUNCT"]},
              "lemma": {"labels": ["0+","1+e","=be"]},
              "rel": {"labels": ["root","nsubj","punct"]},
              "factuality": {"labels": ["certainly-not","open","certainly"]},
              "act": {"labels": ["say","deny"]},
              "certainty": {"labels": ["certain","possible"]}}}
            """);

    /** How many runs and how many pieces the greatest of them had. */
    final AtomicInteger runs = new AtomicInteger();

    final AtomicInteger most = new AtomicInteger();

    static WindowedEncoder encoder() {
        return new WindowedEncoder(new FakeScorer(), VOCABULARY, HEADS);
    }

    @Override
    public Scores score(Batch batch, Set<String> heads) {
        runs.incrementAndGet();
        most.accumulateAndGet(batch.rows() * batch.pieces(), Math::max);
        Map<String, float[]> values = new HashMap<>();
        for (String name : heads) {
            int columns = Heads.isPairs(name)
                    ? batch.words()
                    : HEADS.find(name).orElseThrow().labels().size();
            float[] all = new float[batch.rows() * batch.words() * columns];
            for (int row = 0; row < batch.rows(); row++) {
                List<Integer> words = words(batch, row);
                for (int i = 0; i < words.size(); i++) {
                    fill(name, words, i, columns, all, (row * batch.words() + i) * columns);
                }
            }
            values.put(name, all);
        }
        return new Scores(batch.words(), values);
    }

    private static List<Integer> words(Batch batch, int row) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < batch.words() && batch.sentences()[row * batch.words() + i] >= 0; i++) {
            words.add((int) batch.ids()[row * batch.pieces() + (int) batch.heads()[row * batch.words() + i]]);
        }
        return words;
    }

    private static void fill(String name, List<Integer> words, int i, int columns, float[] all, int at) {
        int cue = words.indexOf(4);
        if (name.equals(Heads.ATTRIBUTION)) {
            int label = cue < 0 || i < cue - 1 ? 0 : i == cue - 1 ? 1 : i == cue ? 3 : i == cue + 1 ? 5 : 6;
            all[at + label] = 9;
        } else if (name.equals(Heads.LINK)) {
            all[at + Math.max(cue, 0)] = 5;
        } else {
            for (int k = 0; k < columns; k++) {
                all[at + k] = (words.get(i) * 31 + k * 17) % 13 - (Heads.isPairs(name) ? Math.abs(i - k) % 5 : 0);
            }
        }
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
