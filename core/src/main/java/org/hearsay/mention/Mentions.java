package org.hearsay.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hearsay.text.Span;

/**
 * All mentions of a document and whom they stand for.
 *
 * @param mentions sorted by span; a longer one before those inside it
 * @param referents by number
 */
public record Mentions(List<Mention> mentions, List<Referent> referents) {

    public Mentions {
        mentions = List.copyOf(mentions);
        referents = List.copyOf(referents);
        for (int i = 0; i < referents.size(); i++) {
            if (referents.get(i).number() != i) {
                throw new IllegalArgumentException(
                        "referent " + referents.get(i).number() + " stands at " + i);
            }
        }
        for (int i = 1; i < mentions.size(); i++) {
            if (mentions.get(i - 1).span().compareTo(mentions.get(i).span()) > 0) {
                throw new IllegalArgumentException(
                        "mentions are not sorted at " + mentions.get(i).span());
            }
        }
    }

    /** The names, in order. */
    public Stream<Name> names() {
        return mentions.stream().filter(Name.class::isInstance).map(Name.class::cast);
    }

    /** The referent of this number; throws where there is none. */
    public Referent getReferent(int number) {
        return referents.get(number);
    }

    /** The mentions that lie wholly in a span, in order. */
    public List<Mention> listIn(Span span) {
        int from = firstFrom(span.start());
        int to = from;
        while (to < mentions.size() && mentions.get(to).span().start() < span.end()) {
            to++;
        }
        return mentions.subList(from, to).stream()
                .filter(m -> span.contains(m.span()))
                .toList();
    }

    /** The longest mention that begins at an offset. */
    public Optional<Mention> findAt(int offset) {
        int i = firstFrom(offset);
        return i < mentions.size() && mentions.get(i).span().start() == offset
                ? Optional.of(mentions.get(i))
                : Optional.empty();
    }

    /** The referent that the words of a span stand for: of the mention that equals it, else of its only or last-named one. */
    public OptionalInt referentOf(Span span) {
        OptionalInt best = OptionalInt.empty();
        for (Mention m : listIn(span)) {
            if (m.span().equals(span) && m.referent().isPresent()) {
                return m.referent();
            }
            if (m instanceof Name && m.referent().isPresent() && m.span().end() == span.end()) {
                best = m.referent();
            }
        }
        return best;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (mentions.get(mid).span().start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
