package org.hearsay.spec.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something found, or told, in words.
 *
 * @param head what it is
 * @param traits what else is known of it
 */
public record Description(String head, Set<String> traits) {

    public Description {
        head = plain(head);
        traits = traits.stream().map(Description::plain).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A description without traits. */
    static Description of(String head) {
        return new Description(head, Set.of());
    }

    /** 'head [trait, trait]'. */
    public static Description parse(String words) {
        String text = words.strip();
        int open = text.lastIndexOf(" [");
        if (open < 0 || !text.endsWith("]")) {
            return of(text);
        }
        String inside = text.substring(open + 2, text.length() - 1);
        return new Description(
                text.substring(0, open),
                Arrays.stream(inside.split(","))
                        .map(String::strip)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Whether this is what is told: the same head, and all traits told; a head may also end in a bracket of its own. */
    public boolean fits(Description told) {
        return (head.equals(told.head) && traits.containsAll(told.traits))
                || (!told.traits.isEmpty() && head.equals(told.toString()));
    }

    private static String plain(String words) {
        return words.replace('\u2019', '\'').replaceAll("\\s+", " ").strip().replaceAll(",$", "");
    }

    @Override
    public String toString() {
        return traits.isEmpty() ? head : head + " [" + String.join(", ", traits) + "]";
    }
}
