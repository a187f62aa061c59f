package org.hearsay.model.internal.encoder.layer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Encoding.Meaning;
import org.hearsay.model.Parse;
import org.hearsay.model.Sense;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;

/** Puts together what the content words of each sentence mean: senses are learned of these alone. */
final class Meanings {

    private static final Set<Tag> CONTENT = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.VERB, Tag.ADJ, Tag.ADV, Tag.NUM);

    private Meanings() {}

    /**
     * Those of the sentences that have content words.
     *
     * @param parses one a word; none where the model knows no syntax, so that nobody knows which words are content
     * @param senses one a word; none where the model tells none
     */
    static List<Meaning> of(List<Sentence> sentences, List<Optional<Parse>> parses, List<Sense> senses) {
        var all = new ArrayList<Meaning>();
        for (Sentence s : parses.isEmpty() || senses.isEmpty() ? List.<Sentence>of() : sentences) {
            List<Sense> words = IntStream.range(s.first(), s.end())
                    .filter(i ->
                            parses.get(i).filter(p -> CONTENT.contains(p.tag())).isPresent())
                    .mapToObj(senses::get)
                    .toList();
            if (!words.isEmpty()) {
                all.add(new Meaning(s.span(), Sense.between(words)));
            }
        }
        return all;
    }
}
