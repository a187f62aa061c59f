package org.hearsay.account.internal.inconsistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.hearsay.account.Utterance;
import org.hearsay.mention.Spelling;

/**
 * Compares quoted sentences: the same words under two speakers, and one speaker's words in two wordings. Candidates meet by
 * key (all words; the first or the last three words), never each with each.
 */
final class Wordings {

    /** A sentence and who says it. */
    record Said(Utterance utterance, String speaker, String name) {}

    /** Two sentences that do not go together. */
    record Pair(Said a, Said b, boolean sameWords) {}

    private static final int KEY_WORDS = 3;
    private static final int LONGEST_CHANGE = 2;
    private static final double LEAST_SHARED = 0.7;

    /** Words changed for another are common in speeches; in short sentences only a number tells. */
    private static final int LEAST_WORDS_FOR_WORDS = 8;

    /** In a block of one key each is compared with so many that follow it; longer blocks are set phrases. */
    private static final int WINDOW = 20;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}|[a-z]+(?:-[a-z]+)?");
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "cannot");
    private static final Set<String> LIGHT = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "and", "or", "but", "of", "in", "on", "at", "to", "for",
            "with", "by", "from", "as", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would",
            "shall", "can", "could", "may", "might", "must", "should", "i", "we", "you", "he", "she", "it", "they",
            "him", "her", "them", "us", "me", "my", "our", "your", "his", "its", "their", "which", "who", "what", "so",
            "if", "when", "while", "there", "here", "very", "just", "also", "then", "than", "do", "does", "did", "up",
            "out", "upon", "into", "onto");

    private final BiPredicate<Said, Said> twoSpeakers;
    private final BiPredicate<Said, Said> oneSpeaker;

    /** One that asks whether two may be taken for different speakers, and whether for one. */
    Wordings(BiPredicate<Said, Said> twoSpeakers, BiPredicate<Said, Said> oneSpeaker) {
        this.twoSpeakers = twoSpeakers;
        this.oneSpeaker = oneSpeaker;
    }

    /** The pairs that do not go together, each two wordings and each two speakers once; in order of the sentences. */
    List<Pair> pairs(List<Said> said) {
        var found = new ArrayList<Pair>();
        var told = new HashSet<List<String>>();
        Map<String, List<Said>> byWords = new HashMap<>();
        Map<String, List<Said>> byOpening = new HashMap<>();
        for (Said s : said) {
            List<String> words = s.utterance().words();
            String all = String.join(" ", words);
            meet(byWords, all, s, found, told, true);
            int n = words.size();
            meet(byOpening, ">" + String.join(" ", words.subList(0, KEY_WORDS)), s, found, told, false);
            meet(byOpening, "<" + String.join(" ", words.subList(n - KEY_WORDS, n)), s, found, told, false);
        }
        return found;
    }

    private void meet(
            Map<String, List<Said>> blocks,
            String key,
            Said s,
            List<Pair> found,
            Set<List<String>> told,
            boolean words) {
        List<Said> block = blocks.computeIfAbsent(key, k -> new ArrayList<>());
        for (Said earlier : block) {
            boolean odd = words
                    ? isTwoSpeakers(earlier, s) && twoSpeakers.test(earlier, s)
                    : oneSpeaker.test(earlier, s) && isTwoWordings(earlier, s);
            if (odd && told.add(sides(earlier, s, words))) {
                found.add(new Pair(earlier, s, words));
            }
        }
        boolean held = block.stream()
                .anyMatch(e -> e.speaker().equals(s.speaker())
                        && e.utterance().words().equals(s.utterance().words()));
        if (block.size() < WINDOW && !held) {
            block.add(s);
        }
    }

    private static List<String> sides(Said a, Said b, boolean words) {
        String x = words ? a.speaker() : String.join(" ", a.utterance().words());
        String y = words ? b.speaker() : String.join(" ", b.utterance().words());
        String what = words ? String.join(" ", a.utterance().words()) : "";
        return x.compareTo(y) <= 0 ? List.of(what, x, y) : List.of(what, y, x);
    }

    private static boolean isTwoSpeakers(Said a, Said b) {
        return !a.speaker().equals(b.speaker())
                && !a.utterance().repeated()
                && !b.utterance().repeated()
                && !isAlike(a.name(), b.name());
    }

    /** Whether two names may be those of one person: a word in common, or one spelt nearly like the other's. */
    private static boolean isAlike(String a, String b) {
        List<String> others = Spelling.words(b);
        return Spelling.words(a).stream().anyMatch(x -> others.stream().anyMatch(y -> Spelling.isAlike(x, y)));
    }

    private static boolean isTwoWordings(Said a, Said b) {
        List<String> x = a.utterance().words();
        List<String> y = b.utterance().words();
        if (x.equals(y) || a.utterance().quote().equals(b.utterance().quote())) {
            return false;
        }
        int before = 0;
        while (before < Math.min(x.size(), y.size()) && x.get(before).equals(y.get(before))) {
            before++;
        }
        int after = 0;
        while (after < Math.min(x.size(), y.size()) - before
                && x.get(x.size() - 1 - after).equals(y.get(y.size() - 1 - after))) {
            after++;
        }
        List<String> mine = x.subList(before, x.size() - after);
        List<String> theirs = y.subList(before, y.size() - after);
        boolean near = before + after >= LEAST_SHARED * Math.max(x.size(), y.size())
                && mine.size() <= LONGEST_CHANGE
                && theirs.size() <= LONGEST_CHANGE;
        return near && isSubstantial(mine, theirs, Math.min(x.size(), y.size()));
    }

    /** Whether the change is of a number, a negation or a word of weight; other spellings and small words are not. */
    private static boolean isSubstantial(List<String> a, List<String> b, int length) {
        Optional<Boolean> number = numbers(a, b);
        if (number.isPresent()) {
            return number.get();
        }
        if (NEGATIONS.containsAll(a) && NEGATIONS.containsAll(b) && a.size() + b.size() == 1) {
            return true;
        }
        if (a.size() != b.size() || length < LEAST_WORDS_FOR_WORDS) {
            return false;
        }
        boolean weighty = false;
        for (int i = 0; i < a.size(); i++) {
            String x = a.get(i);
            String y = b.get(i);
            boolean light = LIGHT.contains(x) || LIGHT.contains(y) || x.indexOf('\'') >= 0 || y.indexOf('\'') >= 0;
            boolean alike = x.equals(y) || Spelling.distance(x, y, 2) <= 2 || x.startsWith(y) || y.startsWith(x);
            weighty |= !light && !alike && Math.min(x.length(), y.length()) > 3;
        }
        return weighty;
    }

    private static Optional<Boolean> numbers(List<String> a, List<String> b) {
        if (a.size() != 1 || b.size() != 1) {
            return Optional.empty();
        }
        OptionalLong x = number(a.getFirst());
        OptionalLong y = number(b.getFirst());
        return x.isPresent() && y.isPresent() ? Optional.of(!x.equals(y)) : Optional.empty();
    }

    private static OptionalLong number(String word) {
        return NUMBER.matcher(word).matches() ? Numbers.value(word) : OptionalLong.empty();
    }
}
