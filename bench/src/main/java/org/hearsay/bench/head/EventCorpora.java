package org.hearsay.bench.head;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.corpus.CorpusText.Mark;
import org.hearsay.bench.corpus.EcbText;
import org.hearsay.bench.score.Figure;
import org.hearsay.model.Encoder;
import org.hearsay.model.Labelling;

/** ECB+: event words of the checked sentences. */
final class EventCorpora {

    private EventCorpora() {}

    /** Event words, exact. */
    static void triggers(Path folder, Encoder encoder, Map<String, Figure> figures) throws IOException {
        for (EcbText ecb : EcbText.listIn(folder, true)) {
            var text = new CorpusText();
            for (List<String> sentence : ecb.sentences()) {
                text.add(sentence.stream().map(w -> w.isBlank() ? "_" : w).toList());
            }
            Set<Mark> found = encoder.encode(text.layers(), 1).listSpans(Labelling.TRIGGER).stream()
                    .map(Mark::of)
                    .collect(Collectors.toSet());
            figures.computeIfAbsent("event words", n -> new Figure()).add(ecb.events(), found);
        }
    }
}
