package org.hearsay.event.internal.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lexicon.Things;
import org.hearsay.text.Wording;

/** The sentences of a report as its text alone shows them; lives inside the joining of one report. */
public final class Sentences {

    private final String text;
    private final int[] starts;
    private final Map<Integer, Wording> words = new HashMap<>();

    public Sentences(String text) {
        this.text = text;
        List<Integer> begins = new ArrayList<>(List.of(0));
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isStop(text, i) && !text.substring(begins.getLast(), i + 1).isBlank() && !isStop(text, i + 1)) {
                begins.add(i + 1);
            }
        }
        this.starts = begins.stream().mapToInt(i -> i).toArray();
    }

    /** Whether a sentence or line ends here. */
    public static boolean isStop(String text, int at) {
        char c = text.charAt(at);
        return c == '\n'
                || (c == '.' || c == '!' || c == '?')
                        && at + 1 < text.length()
                        && Character.isWhitespace(text.charAt(at + 1));
    }

    /** Number of the sentence that holds an offset. */
    public int numberAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }

    private String of(int number) {
        int end = number + 1 < starts.length ? starts[number + 1] : text.length();
        return text.substring(Math.min(starts[number], end), end);
    }

    /** The content words of a sentence. */
    public Wording words(int number) {
        return words.computeIfAbsent(number, n -> Things.event(of(n)));
    }

    /** The words of a sentence that bear a capital, its first left out, in lower case. */
    public Set<String> names(int number) {
        var names = new TreeSet<String>();
        String[] all = of(number).strip().split("[^\\p{L}\\p{N}]+");
        for (int i = 1; i < all.length; i++) {
            if (!all[i].isEmpty() && Character.isUpperCase(all[i].charAt(0)) && all[i].length() > 1) {
                names.addAll(Wording.of(all[i]).stems());
            }
        }
        return names;
    }
}
