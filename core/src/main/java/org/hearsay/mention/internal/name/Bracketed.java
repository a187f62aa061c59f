package org.hearsay.mention.internal.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.internal.word.Reading;

/** 'River Guard Front (RGF)': the letters in brackets behind a name are a name of the same kind. */
final class Bracketed {

    private static final int WEIGHT = 20;

    private final Reading reading;

    Bracketed(Reading reading) {
        this.reading = reading;
    }

    /** Adds the short names that are missing, and gives those that are there the kind of the long one. */
    void addTo(List<Found> names) {
        Map<Integer, Found> byStart = new HashMap<>();
        names.forEach(n -> byStart.put(n.from, n));
        var added = new ArrayList<Found>();
        for (Found name : names) {
            int at = name.to + 1;
            if (name.kind() == EntityKind.PERSON || !isShortened(name, at)) {
                continue;
            }
            Found known = byStart.get(at);
            Found letters = known == null || known.to != at + 1 ? new Found(reading, at, at + 1) : known;
            if (known == null) {
                added.add(letters);
            }
            letters.add(name.kind(), WEIGHT);
            letters.own = java.util.Optional.empty();
        }
        names.addAll(added);
        names.sort(Comparator.comparingInt(n -> n.from));
    }

    private boolean isShortened(Found name, int at) {
        return reading.lowerNear(at - 1, name.from).equals("(")
                && reading.lowerNear(at + 1, name.from).equals(")")
                && Reading.isAcronym(reading.token(at).text())
                && name.words.size() > 1
                && isSpelledBy(reading.lower(at), reading.text(name.from, name.to).toLowerCase(Locale.ROOT));
    }

    /** Whether the letters stand in the name in order, the first at the head of a word. */
    private static boolean isSpelledBy(String letters, String name) {
        int i = 0;
        boolean head = true;
        for (int k = 0; k < name.length() && i < letters.length(); k++) {
            char c = name.charAt(k);
            if (c == letters.charAt(i) && (i > 0 || head)) {
                i++;
            }
            head = !Character.isLetter(c);
        }
        return i == letters.length();
    }
}
