package org.hearsay.model.internal.encoder.layer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Encoding.Meaning;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Sense;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.internal.encoder.head.Head;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Sheet;

/** Puts together what the content words of each sentence mean: senses are learned of these alone. */
final class Meanings {

    private static final Set<Tag> CONTENT = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.VERB, Tag.ADJ, Tag.ADV, Tag.NUM);

    private final Layers layers;
    private final Optional<Head> sense;
    private final List<List<Sense>> senses = new ArrayList<>();

    Meanings(Layers layers, Heads heads) {
        this.layers = layers;
        this.sense = heads.find(Heads.SENSE);
        layers.sentences().forEach(s -> senses.add(new ArrayList<>()));
    }

    /** Takes the content words of a stretch, by their parses. */
    void read(Sheet sheet, List<Optional<Parse>> parses) {
        sense.ifPresent(head -> {
            for (int i = 0; i < sheet.size(); i++) {
                int at = sheet.stretch().first() + i;
                if (parses.get(at).filter(p -> CONTENT.contains(p.tag())).isPresent()) {
                    Sense word = Sense.of(sheet.labels(head, i));
                    layers.findSentence(layers.tokens().get(at).span().start())
                            .ifPresent(s -> senses.get(s.number()).add(word));
                }
            }
        });
    }

    /** Those of all sentences, once all stretches are read. */
    List<Meaning> list() {
        var all = new ArrayList<Meaning>();
        for (Sentence s : layers.sentences()) {
            List<Sense> words = senses.get(s.number());
            if (!words.isEmpty()) {
                all.add(new Meaning(s.span(), Sense.between(words)));
            }
        }
        return all;
    }
}
