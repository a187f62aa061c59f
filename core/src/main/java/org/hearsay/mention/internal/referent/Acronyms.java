package org.hearsay.mention.internal.referent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.internal.name.Found;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;

/** Ties acronyms and second names in brackets to their long names, and acronyms to names with these initials. */
final class Acronyms {

    /** Makes two groups one. */
    interface Joiner {
        void join(int a, int b);
    }

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final List<Grouper.Group> groups;
    private final List<Found> names;
    private final Joiner joiner;

    Acronyms(Reading reading, Vocabulary vocabulary, List<Grouper.Group> groups, List<Found> names, Joiner joiner) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.groups = groups;
        this.names = names;
        this.joiner = joiner;
    }

    void join() {
        inBrackets();
        byInitials();
    }

    /** 'Long Name (LN)', 'LN (Long Name)', 'A (the B, LN)'. */
    private void inBrackets() {
        for (int i = 0; i < names.size(); i++) {
            Found a = names.get(i);
            if (!reading.lowerNear(a.end, a.from).equals("(")) {
                continue;
            }
            Found last = a;
            for (int j = i + 1; j < names.size() && j <= i + 3; j++) {
                Found b = names.get(j);
                if (b.start - (last == a ? a.end : last.end) > 2
                        || reading.sentence(b.from) != reading.sentence(a.from)) {
                    break;
                }
                if (isSecondName(a, b)) {
                    joiner.join(a.group, b.group);
                }
                last = b;
                if (reading.lowerNear(b.end, b.from).equals(")")) {
                    break;
                }
            }
        }
    }

    private boolean isSecondName(Found a, Found b) {
        Grouper.Group x = groups.get(a.group);
        Grouper.Group y = groups.get(b.group);
        if (y.acronym || x.acronym) {
            Grouper.Group acronym = y.acronym ? y : x;
            Grouper.Group other = y.acronym ? x : y;
            if (other.isSingle() && !initials(other).contains(letters(acronym))) {
                return isSpelledIn(letters(acronym), other.words.getFirst());
            }
            boolean used = acronym.names.size() > 1
                    && letters(acronym).length() <= 5
                    && other.kind() == EntityKind.ORGANIZATION;
            return isSpelledIn(letters(acronym), String.join("", other.words))
                    || startsAlike(acronym, other)
                    || initials(other).stream().anyMatch(i -> isTurned(letters(acronym), i))
                    || (used || isOfBody(acronym, other, y == acronym ? b : a)) && acronym.names.getFirst().press == 0;
        }
        String close = reading.lowerNear(b.end, b.from);
        boolean whole = close.equals(")") || close.equals(",");
        boolean article = reading.lowerNear(b.start - 1, b.from).equals("the")
                || reading.lower(b.start).equals("the");
        return whole && article && x.kind() == y.kind() && !x.place && !y.place && x.kind() == EntityKind.ORGANIZATION;
    }

    /** Whether the letters stand in the word in order, the first at its head. */
    private static boolean isSpelledIn(String letters, String word) {
        int i = 0;
        for (int k = 0; k < word.length() && i < letters.length(); k++) {
            if (word.charAt(k) == letters.charAt(i)) {
                i++;
            } else if (k == 0) {
                return false;
            }
        }
        return i == letters.length() && word.length() > letters.length();
    }

    /** 'Velmari National Assembly (ANV)': the same initials in another language's order. */
    private static boolean isTurned(String letters, String initials) {
        return letters.length() >= 3
                && Arrays.equals(
                        letters.chars().sorted().toArray(),
                        initials.chars().sorted().toArray());
    }

    /** A bracket behind a body's long name in running text; at the end of a sentence it may be the credit of a picture. */
    private boolean isOfBody(Grouper.Group acronym, Grouper.Group other, Found bracket) {
        int length = letters(acronym).length();
        String after = reading.lowerNear(bracket.end + 1, bracket.from);
        return other.kind() == EntityKind.ORGANIZATION
                && other.words.size() >= 3
                && other.words.stream().anyMatch(vocabulary.bodyHeads::contains)
                && length >= 3
                && length <= 5
                && !after.isEmpty()
                && !after.equals(".");
    }

    private static boolean startsAlike(Grouper.Group acronym, Grouper.Group other) {
        return letters(acronym).charAt(0) == other.words.getFirst().charAt(0);
    }

    private static String letters(Grouper.Group acronym) {
        return String.join("", acronym.words).toLowerCase(Locale.ROOT);
    }

    private void byInitials() {
        Map<String, List<Grouper.Group>> byInitials = new HashMap<>();
        for (Grouper.Group g : groups) {
            if (!g.acronym && g.kind() != EntityKind.PERSON) {
                for (String initials : initials(g)) {
                    byInitials.computeIfAbsent(initials, k -> new ArrayList<>()).add(g);
                }
            }
        }
        for (Grouper.Group g : groups) {
            if (g.acronym && !g.place) {
                List<Grouper.Group> fits = byInitials.getOrDefault(letters(g), List.of());
                if (fits.size() == 1) {
                    joiner.join(g.number, fits.getFirst().number);
                }
            }
        }
    }

    /** The initials of a name: with and without its small words; with the country before it, where one stands there. */
    private List<String> initials(Grouper.Group g) {
        var all = new ArrayList<String>();
        Found name = g.names.getFirst();
        var whole = new StringBuilder();
        var capital = new StringBuilder();
        for (String word : name.form.split("[\\s\\-\\u2010\\u2011]+")) {
            if (word.isEmpty() || !Character.isLetterOrDigit(word.codePointAt(0))) {
                continue;
            }
            char first = Character.toLowerCase(word.charAt(0));
            whole.append(first);
            if (Character.isUpperCase(word.charAt(0))) {
                capital.append(first);
            }
        }
        if (whole.length() > 1) {
            all.add(whole.toString());
            if (capital.length() > 1 && !capital.toString().contentEquals(whole)) {
                all.add(capital.toString());
            }
            if (name.start < name.from && !name.hasTitle()) {
                char country =
                        Character.toLowerCase(reading.token(name.start).text().charAt(0));
                all.add(country + capital.toString());
            }
        }
        return all;
    }
}
