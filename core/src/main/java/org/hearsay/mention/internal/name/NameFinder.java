package org.hearsay.mention.internal.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Encoding;
import org.hearsay.model.Labelling;

/**
 * Finds the names of a report. Where an encoder has read it, its boundaries and kinds lead: rules mend edges, put titles
 * before names and say what is press. Without one, runs of capital words are cut into names.
 */
public final class NameFinder {

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Titles titles;

    public NameFinder(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.titles = new Titles(reading, vocabulary);
    }

    /** The names, by place, each with what speaks for its kind. */
    public List<Found> find() {
        Optional<Encoding> read =
                reading.layers.encoding().filter(e -> e.spans().containsKey(Labelling.NAME));
        List<Found> names = read.isPresent()
                ? new EncodedNames(reading, vocabulary, titles).find(read.get())
                : new NameChunker(reading, vocabulary, titles).find();
        var printed = new PrintedNames(reading, vocabulary, titles);
        if (read.isPresent()) {
            names.forEach(printed::widen);
        }
        var typer = new NameTyper(reading, vocabulary, titles);
        names.forEach(typer::weigh);
        if (read.isPresent()) {
            // the encoder has seen the shape of a name too, and judges it better
            names.forEach(n -> Arrays.fill(n.shape, 0));
        }
        printed.possessors(names);
        return names;
    }
}
