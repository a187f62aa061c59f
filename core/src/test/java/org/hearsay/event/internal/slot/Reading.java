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
import org.hearsay.model.Arc;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeFinder;

/** A report of one paragraph, read without a model, with events at the words that are named. */
public final class Reading {

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

    /** The same by a tree that is given: words of 'form/TAG/relation/number of the governor, from 0', and '/base form' where it differs. */
    public static Report parsed(String words, String event, EventKind kind) {
        return parsed(List.of(words), List.of(event), List.of(kind));
    }

    /** The same with a second event in its sentence. */
    static Report parsed(String words, EventKind kind, String event, EventKind otherKind, String other) {
        return parsed(List.of(words), List.of(event, other), List.of(kind, otherKind));
    }

    /** Two sentences; of the first one its first word tells an event, the one asked about is of the second. */
    static Report parsed(String first, EventKind told, String second, String event, EventKind kind) {
        return parsed(
                List.of(first, second), List.of(event, first.substring(0, first.indexOf('/'))), List.of(kind, told));
    }

    private static Report parsed(List<String> lines, List<String> events, List<EventKind> kinds) {
        var tokens = new ArrayList<Token>();
        var arcs = new ArrayList<Arc>();
        var sentences = new ArrayList<Sentence>();
        var text = new StringBuilder();
        for (String line : lines) {
            int first = tokens.size();
            int start = text.isEmpty() ? 0 : text.length() + 1;
            for (String word : line.split(" ")) {
                String[] cells = word.split("/");
                text.append(text.isEmpty() ? "" : " ").append(cells[0]);
                String lower = cells[0].toLowerCase(java.util.Locale.ROOT);
                Span span = new Span(text.length() - cells[0].length(), text.length());
                tokens.add(
                        new Token(span, cells[0], lower, Tag.valueOf(cells[1]), cells.length > 4 ? cells[4] : lower));
                int head = Integer.parseInt(cells[3]);
                arcs.add(new Arc(head < 0 ? head : head + first, cells[2]));
            }
            sentences.add(new Sentence(sentences.size(), new Span(start, text.length()), 0, first, tokens.size()));
        }
        Document document = OneParagraph.of(Masthead.of(Optional.empty(), Optional.empty()), text.toString());
        var layers = new Layers(sentences, tokens, Syntax.of(tokens, arcs, true), Optional.empty());
        var happenings = new ArrayList<Happening>();
        for (int i = 0; i < events.size(); i++) {
            int at = text.indexOf(events.get(i));
            happenings.add(Happening.of(layers, new Span(at, at + events.get(i).length()), kinds.get(i)));
        }
        Mentions mentions = MENTIONS.find(document, layers);
        return new Report(document, layers, mentions, TIMES.find(document, layers, mentions), happenings);
    }

    /** 'type words' of each candidate of the first event. */
    static List<String> candidates(Report report) {
        return report.listNear(report.happenings().getFirst()).stream()
                .map(c -> c.type() + " " + c.text())
                .toList();
    }
}
