package org.hearsay.bench.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.bench.corpus.CorpusText.Mark;
import org.hearsay.bench.corpus.RunningText;
import org.hearsay.bench.head.TaggedCorpora;
import org.hearsay.text.Span;

/**
 * A running text of whose names somebody has told where they stand and of what kind they are.
 *
 * @param text a line a sentence
 * @param sentences where the sentences of the corpus stand
 * @param names the persons, organizations and places
 */
record NamedText(String text, List<Sentence> sentences, List<Place> names) {

    /** A sentence of the corpus and how many words it counts there. */
    record Sentence(Span span, int words) {}

    /** Where a name stands, under the product's word for its kind. */
    record Place(Span span, String kind) {}

    NamedText {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    /** The documents of a file in the form of CoNLL 2003; names of the kind 'misc' are left out. */
    static List<NamedText> conll(Path file) throws IOException {
        List<NamedText> texts = new ArrayList<>();
        for (List<List<String[]>> document : TaggedCorpora.documents(file, "-DOCSTART-", " ")) {
            var text = new RunningText(false);
            List<Sentence> sentences = new ArrayList<>();
            List<Place> names = new ArrayList<>();
            for (List<String[]> words : document) {
                int first = text.size();
                Set<Mark> marks = TaggedCorpora.marks(words, first);
                text.sentence(words.stream().map(c -> c[0]).toList());
                sentences.add(new Sentence(text.span(first, text.size()), words.size()));
                for (Mark mark : marks) {
                    if (!mark.label().equals("misc")) {
                        names.add(new Place(text.span(mark.first(), mark.end()), kind(mark.label())));
                    }
                }
            }
            texts.add(new NamedText(text.toString(), sentences, names));
        }
        return texts;
    }

    /** The product's word for a kind of the corpus or of the encoder. */
    static String kind(String label) {
        return label.equals("location") ? "place" : label;
    }
}
