package org.hearsay.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds phrases in a run of words, the longest that fits; one step a word, however many phrases there are.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

    /** A phrase that was found: what it stands for and how many words it took. */
    public record Hit<T>(T value, int words) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        Optional<T> value = Optional.empty();
    }

    private final Node<T> root = new Node<>();

    private PhraseIndex() {}

    /** An index of values by their phrase, words split at spaces and compared in lower case. */
    public static <T> PhraseIndex<T> of(Collection<T> values, Function<T, String> phrase) {
        var index = new PhraseIndex<T>();
        for (T value : values) {
            Node<T> node = index.root;
            for (String word : phrase.apply(value).toLowerCase(Locale.ROOT).split("\\s+")) {
                node = node.next.computeIfAbsent(word, w -> new Node<>());
            }
            if (node.value.isEmpty()) {
                node.value = Optional.of(value);
            }
        }
        return index;
    }

    /** An index of lexicon entries by their term. */
    public static PhraseIndex<Lexicon.Entry> of(Collection<Lexicon.Entry> entries) {
        return of(entries, Lexicon.Entry::term);
    }

    /** The longest phrase that begins at {@code from} of {@code words}, which are in lower case. */
    public Optional<Hit<T>> findAt(List<String> words, int from) {
        Optional<Hit<T>> best = Optional.empty();
        Node<T> node = root;
        for (int i = from; i < words.size(); i++) {
            Node<T> next = node.next.get(words.get(i));
            if (next == null) {
                break;
            }
            node = next;
            if (node.value.isPresent()) {
                best = Optional.of(new Hit<>(node.value.get(), i - from + 1));
            }
        }
        return best;
    }
}
