package org.hearsay.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.document.Block;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.mention.Name;
import org.hearsay.text.Span;

/**
 * The sentences of a report, for showing what stands around a place. Cut anew from the text, for they are not kept; no cut
 * falls into a name ('Gen. Ada Vell') or into what is claimed.
 */
public final class Sentences {

    private final String text;
    private final List<Span> sentences;

    private Sentences(String text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** The sentences of the readable blocks of a report. */
    public static Sentences of(Extraction extraction) {
        String text = extraction.document().text();
        Stream<Span> names = extraction.mentions().names().map(Name::span);
        Stream<Span> contents =
                extraction.claims().stream().map(c -> c.content().span());
        List<Span> whole = Stream.concat(names, contents).sorted().toList();
        var sentences = new ArrayList<Span>();
        for (Block block : extraction.document().readable()) {
            cut(text, block.span(), whole, sentences);
        }
        return new Sentences(text, List.copyOf(sentences));
    }

    private static void cut(String text, Span block, List<Span> whole, List<Span> into) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(block.of(text));
        int start = block.start();
        int next = firstFrom(whole, start);
        int reach = start;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int cut = block.start() + end;
            while (next < whole.size() && whole.get(next).start() < cut) {
                reach = Math.max(reach, whole.get(next).end());
                next++;
            }
            if (cut >= reach || cut == block.end()) {
                Span sentence = Span.of(start, cut).strip(text);
                if (!sentence.isEmpty()) {
                    into.add(sentence);
                }
                start = cut;
            }
        }
    }

    private static int firstFrom(List<Span> spans, int offset) {
        int found = Collections.binarySearch(spans, Span.of(offset, Integer.MAX_VALUE));
        return found < 0 ? -found - 1 : found;
    }

    /** All of them, in order. */
    public List<Span> list() {
        return sentences;
    }

    /** The sentence, or sentences, that hold a place; the place itself where it lies in none. */
    public Span around(Span place) {
        Span around = place;
        int found = Collections.binarySearch(sentences, Span.of(place.start(), Integer.MAX_VALUE));
        int i = found < 0 ? Math.max(0, -found - 2) : found;
        for (; i < sentences.size() && sentences.get(i).start() < place.end(); i++) {
            if (sentences.get(i).overlaps(place)) {
                around = Span.cover(around, sentences.get(i));
            }
        }
        return around;
    }

    /** The words of a place, line ends as spaces, so that offsets stay as they are. */
    public String words(Span place) {
        return flat(place.of(text));
    }

    /** The sentence around a place, with nothing but the place marked. */
    public Passage passage(DocumentId document, Span place) {
        Span around = around(place);
        return new Passage(document, around, words(around), List.of(place));
    }

    private static String flat(String words) {
        var out = new StringBuilder(words);
        for (int i = 0; i < out.length(); i++) {
            if (Character.isISOControl(out.charAt(i)) || out.charAt(i) == '\u2028' || out.charAt(i) == '\u2029') {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}
