package org.hearsay.claim.internal.saying;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.Note;
import org.hearsay.text.Span;

/** The dates of brackets, notes and headings, which say when the words appeared that stand beside them. */
final class Citations {

    private static final int BRACKET = 16;
    private static final int NEAR = 4;

    private final Document document;
    private final Tree tree;
    private final Moments moments;
    private final SayingWords words;

    Citations(Document document, Tree tree, Moments moments, SayingWords words) {
        this.document = document;
        this.tree = tree;
        this.moments = moments;
        this.words = words;
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
        return places.stream().anyMatch(p -> p.end() <= start && start - p.end() <= NEAR);
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

    /** The date of the note that is called inside a place or right behind it. */
    Optional<Moment> noted(Span place) {
        return document.notes().isEmpty()
                ? Optional.empty()
                : document.findNoteMarkedIn(place).flatMap(this::date);
    }

    /** Whether a time stands in a note. */
    boolean isOfNote(Moment moment) {
        return document.findBlock(moment.time().span().start())
                .filter(b -> b.kind() == Block.Kind.NOTE)
                .isPresent();
    }

    private Optional<Moment> date(Note note) {
        String text = note.text().strip();
        if (text.startsWith("See") || text.startsWith("Cf") || text.startsWith("This is")) {
            return Optional.empty();
        }
        for (Moment moment : moments.in(note.span())) {
            int first = moment.first();
            while (first > 0 && tree.at(first - 1).span().start() >= note.span().start()) {
                first--;
            }
            for (int i = first; i < moment.first(); i++) {
                if (isOther(i)) {
                    return Optional.empty();
                }
            }
            return Optional.of(moment);
        }
        return Optional.empty();
    }

    /** The day of a chronology under which a place stands: '12 June: …', or a heading that is nothing but a time. */
    Optional<Moment> heading(int offset) {
        Optional<Block> block = document.findBlock(offset);
        if (block.isEmpty()) {
            return Optional.empty();
        }
        Optional<Moment> lead = moments.in(block.get().span()).stream()
                .findFirst()
                .filter(m -> m.time().span().start() == block.get().span().start()
                        && (tree.low(m.end()).equals(":")
                                || tree.low(m.end()).equals("–")
                                || tree.low(m.end()).equals("—"))
                        && m.time().span().end() <= offset);
        return lead.or(() -> above(block.get()));
    }

    private Optional<Moment> above(Block block) {
        int i = document.blocks().indexOf(block);
        while (i >= 0 && document.blocks().get(i).kind() != Block.Kind.HEADING) {
            i--;
        }
        if (i < 0) {
            return Optional.empty();
        }
        Span heading = document.blocks().get(i).span();
        return moments.in(heading).stream()
                .findFirst()
                .filter(m -> heading.length() - m.time().span().length() <= 2);
    }
}
