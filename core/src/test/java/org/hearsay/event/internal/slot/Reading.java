package org.hearsay.event.internal.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.event.EventKind;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeFinder;

/** A report of one paragraph, read without a model, with events at the words that are named. */
final class Reading {

    private static final LayerReader LAYERS = LayerReader.openNlp();
    private static final MentionFinder MENTIONS = MentionFinder.rules();
    private static final TimeFinder TIMES = TimeFinder.rules();

    private Reading() {}

    /** One of Wednesday, 5 March 2031; each word is of the kind 'other' unless written as 'word:kind'. */
    static Report report(String text, String... events) {
        Document document = OneParagraph.of(Masthead.of(Optional.of(Edtf.of("2031-03-05")), Optional.empty()), text);
        Layers layers = LAYERS.read(document);
        Mentions mentions = MENTIONS.find(document, layers);
        var happenings = new ArrayList<Happening>();
        for (String event : events) {
            String[] cells = event.split(":");
            int at = text.indexOf(cells[0]);
            EventKind kind =
                    cells.length > 1 ? EventKind.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)) : EventKind.OTHER;
            happenings.add(Happening.of(layers, new Span(at, at + cells[0].length()), kind));
        }
        return new Report(document, layers, mentions, TIMES.find(document, layers, mentions), List.copyOf(happenings));
    }

    /** 'type words' of each candidate of the first event. */
    static List<String> candidates(Report report) {
        return report.listNear(report.happenings().getFirst()).stream()
                .map(c -> c.type() + " " + c.text())
                .toList();
    }
}
