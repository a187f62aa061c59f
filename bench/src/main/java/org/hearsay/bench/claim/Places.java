package org.hearsay.bench.claim;

import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * Words of a text by where they begin, so that spans which differ in marks alone are the same.
 *
 * @param starts offsets of the words
 */
record Places(TreeSet<Integer> starts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Places none() {
        return new Places(new TreeSet<>());
    }

    /** The words that begin in these spans. */
    static Places of(String text, Collection<Span> spans) {
        Places all = none();
        for (Span span : spans) {
            Matcher word = WORD.matcher(span.of(text));
            while (word.find()) {
                all.starts.add(span.start() + word.start());
            }
        }
        return all;
    }

    static Places joined(Collection<Places> parts) {
        Places all = none();
        parts.forEach(p -> all.starts.addAll(p.starts));
        return all;
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    int size() {
        return starts.size();
    }

    /** How many words are in both. */
    int shared(Places other) {
        return (int) starts.stream().filter(other.starts::contains).count();
    }

    /** Whether more than half of these words are in the other. */
    boolean mostlyIn(Places other) {
        return 2 * shared(other) > size();
    }
}
