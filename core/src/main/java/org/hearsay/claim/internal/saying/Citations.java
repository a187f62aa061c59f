package org.hearsay.claim.internal.saying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.Note;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/** The dates of brackets, notes and headings, which say when the words appeared that stand beside them. */
final class Citations {

    private static final Set<String> LEAD = Set.of(":", "\u2013", "\u2014");
    private static final Set<String> ELSEWHERE = Set.of("see", "cf", "cf.", "also", "is", "was");
    private static final int BRACKET = 16;
    private static final int LONGEST_CITATION = 24;
    private static final int NEAR = 4;

    private final Document document;
    private final Layers layers;
    private final Tree tree;
    private final Moments moments;
    private final SayingWords words;
    private final TreeMap<Integer, Optional<Moment>> headings = new TreeMap<>();
    private final long days;

    Citations(Document document, Layers layers, Tree tree, Moments moments, SayingWords words) {
        this.document = document;
        this.layers = layers;
        this.tree = tree;
        this.moments = moments;
        this.words = words;
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.HEADING) {
                headings.put(block.span().start(), day(block.span()));
            }
        }
        this.days = headings.values().stream().filter(Optional::isPresent).count();
    }

    /** The day that a heading is, where it is nothing else. */
    private Optional<Moment> day(Span heading) {
        return moments.in(heading).stream()
                .findFirst()
                .filter(m -> heading.length() - m.time().span().length() <= 2
                        && m.time().value().filter(v -> v.day().isPresent()).isPresent());
    }

    /** Whether the time stands in a bracket directly behind one of the places: '“…” (The Post, May 4)', 'The Post (May 4) wrote'. */
    boolean isCited(Moment moment, List<Span> places) {
        int open = moment.first() - 1;
        while (open >= 0 && moment.first() - open < BRACKET && !isOpen(open)) {
            if (isClose(open) || isOther(open)) {
                return false;
            }
            open--;
        }
        if (open < 0 || !isOpen(open)) {
            return false;
        }
        int close = moment.end();
        while (close < tree.size() && close - moment.end() < NEAR && !isClose(close)) {
            if (isOther(close)) {
                return false;
            }
            close++;
        }
        if (close >= tree.size() || !isClose(close)) {
            return false;
        }
        int start = tree.at(open).span().start();
        return places.stream()
                .anyMatch(p -> p.contains(moment.time().span()) || p.end() <= start && start - p.end() <= NEAR);
    }

    private boolean isOpen(int i) {
        return tree.low(i).equals("(") || tree.low(i).equals("[");
    }

    private boolean isClose(int i) {
        return tree.low(i).equals(")") || tree.low(i).equals("]");
    }

    private boolean isOther(int i) {
        return tree.isVerb(i) && !tree.at(i).isCapital() && !words.isSpeech(tree, i);
    }

    /** The date of the note that is called inside a place or right behind it, unless the content itself tells that date. */
    Optional<Moment> noted(Span place) {
        return document.findNoteMarkedIn(place)
                .flatMap(this::date)
                .filter(d -> moments.in(place).stream()
                        .noneMatch(m -> m.time().value().equals(d.time().value())));
    }

    /** Whether a time stands in a note. */
    boolean isOfNote(Moment moment) {
        return document.findBlock(moment.time().span().start())
                .filter(b -> b.kind() == Block.Kind.NOTE)
                .isPresent();
    }

    /** The date of a note that names a publication, and not of one that explains or points elsewhere. */
    private Optional<Moment> date(Note note) {
        List<Moment> dates = moments.in(note.span());
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Moment date = dates.getFirst();
        int first = layers.firstTokenFrom(note.span().start());
        boolean second = dates.size() > 1
                && layers.findSentence(date.time().span().start())
                        .equals(layers.findSentence(dates.get(1).time().span().start()));
        if (second || date.first() - first > LONGEST_CITATION) {
            return Optional.empty();
        }
        for (int i = first; i < date.first(); i++) {
            if (isOther(i) || ELSEWHERE.contains(tree.low(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(date);
    }

    /** The day of a chronology under which a cue stands: '12 June: …', or under headings that are nothing but days. */
    Optional<Moment> heading(Span cue) {
        Optional<Block> block = document.findBlock(cue.start());
        if (block.isEmpty()) {
            return Optional.empty();
        }
        String verb = tree.low(layers.firstTokenFrom(cue.start()));
        boolean present = verb.endsWith("s") && !verb.equals("has") && !verb.equals("was");
        Optional<Moment> lead = moments.in(block.get().span()).stream()
                .findFirst()
                .filter(m -> m.time().span().start() == block.get().span().start()
                        && LEAD.contains(tree.low(m.end()))
                        && m.time().span().end() <= cue.start());
        return lead.or(() -> present && days > 1 ? above(cue.start()) : Optional.empty());
    }

    private Optional<Moment> above(int offset) {
        return Optional.ofNullable(headings.floorEntry(offset)).flatMap(Map.Entry::getValue);
    }
}
