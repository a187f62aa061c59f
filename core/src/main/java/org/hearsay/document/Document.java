package org.hearsay.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * One report: a text under one outlet and date.
 *
 * @param id made from content, outlet and date
 * @param origin the file that it came from
 * @param masthead what is known about the report
 * @param text the text that all offsets point into, never folded or trimmed
 * @param blocks the parts of the text in order, without overlap
 * @param notes the report's own foot- or endnotes
 * @param references other reports that it cites
 * @param links hyperlinks, by the text that they stand on
 * @param pages where pages of paper begin, in the order of the text; empty where the format has none
 */
public record Document(
        DocumentId id,
        Origin origin,
        Masthead masthead,
        String text,
        List<Block> blocks,
        List<Note> notes,
        List<Reference> references,
        List<Link> links,
        List<Page> pages) {

    /** A document without pages. */
    public Document(
            DocumentId id,
            Origin origin,
            Masthead masthead,
            String text,
            List<Block> blocks,
            List<Note> notes,
            List<Reference> references,
            List<Link> links) {
        this(id, origin, masthead, text, blocks, notes, references, links, List.of());
    }

    public Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        references = List.copyOf(references);
        links = List.copyOf(links);
        pages = List.copyOf(pages);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks overlap or leave the text at " + block.span());
            }
            end = block.span().end();
        }
        for (int i = 1; i < pages.size(); i++) {
            if (pages.get(i).start() < pages.get(i - 1).start()) {
                throw new IllegalArgumentException("pages out of order at " + pages.get(i));
            }
        }
    }

    /** The same document from another file. */
    public Document withOrigin(Origin other) {
        return new Document(id, other, masthead, text, blocks, notes, references, links, pages);
    }

    /** Whether a machine recognised any of its words in a picture. */
    public boolean isRecognised() {
        return pages.stream().anyMatch(p -> p.confidence().isPresent());
    }

    /** The page that an offset stands on, where the format has pages. */
    public Optional<Page> findPage(int offset) {
        int low = 0;
        int high = pages.size() - 1;
        Optional<Page> found = Optional.empty();
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (pages.get(mid).start() <= offset) {
                found = Optional.of(pages.get(mid));
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return found;
    }

    /** The blocks that hold sentences: title, headings, prose, list items, captions and notes. */
    public List<Block> readable() {
        return blocks.stream().filter(b -> b.kind().isReadable()).toList();
    }

    /** The block that an offset lies in. */
    public Optional<Block> findBlock(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Span span = blocks.get(mid).span();
            if (span.contains(offset)) {
                return Optional.of(blocks.get(mid));
            }
            if (offset < span.start()) {
                high = mid - 1;
            } else {
                low = mid + 1;
            }
        }
        return Optional.empty();
    }

    /** The note whose mark stands last inside or directly after {@code span}. */
    public Optional<Note> findNoteMarkedIn(Span span) {
        return notes.stream()
                .filter(n -> n.marks().stream().anyMatch(m -> m.start() >= span.start() && m.start() <= span.end() + 1))
                .max(Comparator.comparing(n -> n.marks().getFirst()));
    }
}
