package org.hearsay.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** English words for the numbers from one to nineteen and for the tens up to ninety. */
public final class NumberWords {

    private static final Map<String, Long> VALUES = values();

    private NumberWords() {}

    /** The number that a word in lower case stands for. */
    public static Optional<Long> find(String word) {
        return Optional.ofNullable(VALUES.get(word));
    }

    private static Map<String, Long> values() {
        String ones = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                + " seventeen eighteen nineteen";
        String tens = "twenty thirty forty fifty sixty seventy eighty ninety";
        var values = new HashMap<String, Long>();
        long next = 1;
        for (String word : ones.split(" ")) {
            values.put(word, next++);
        }
        for (String word : tens.split(" ")) {
            values.put(word, next);
            next += 10;
        }
        return Map.copyOf(values);
    }
}
