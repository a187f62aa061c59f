package org.hearsay.name.internal;

import org.hearsay.name.Grade;
import org.hearsay.name.NamePart;
import org.hearsay.name.NamePart.Kind;
import org.hearsay.name.ScriptModel;

/** How two parts of names stand to each other. Pure. */
final class Likeness {

    /** From so many letters on two changes are no other name. */
    private static final int LONG = 8;

    private Likeness() {}

    static Grade grade(NamePart a, NamePart b) {
        if (a.isLatin() && b.isLatin()) {
            return latin(a, b);
        }
        if (!a.isLatin() && !b.isLatin()) {
            return own(a, b);
        }
        NamePart foreign = a.isLatin() ? b : a;
        NamePart plain = a.isLatin() ? a : b;
        if (a.kind() == Kind.INITIAL || b.kind() == Kind.INITIAL) {
            return foreign.text().charAt(0) == plain.text().charAt(0) ? Grade.INITIAL : Grade.OTHER;
        }
        return ScriptModel.of(foreign.letters())
                .map(model -> across(model, plain.text(), foreign.letters()))
                .orElseGet(() -> latin(a, b));
    }

    private static Grade across(ScriptModel model, String latin, String own) {
        double fit = model.fit(latin, own);
        if (fit > ScriptModel.GOOD) {
            return Grade.SPELLED;
        }
        return fit > ScriptModel.FAIR ? Grade.TYPED : fit > ScriptModel.POOR ? Grade.LIKE : Grade.OTHER;
    }

    private static Grade own(NamePart a, NamePart b) {
        if (a.letters().equals(b.letters())) {
            return Grade.SAME;
        }
        if (a.kind() == Kind.INITIAL || b.kind() == Kind.INITIAL) {
            return a.letters().charAt(0) == b.letters().charAt(0) ? Grade.INITIAL : Grade.OTHER;
        }
        Grade romanised = latin(a, b);
        int edits = Sound.edits(a.letters(), b.letters(), 2);
        int shorter = Math.min(a.letters().length(), b.letters().length());
        if (edits <= 1 && shorter >= 3) {
            return Grade.TYPED;
        }
        return romanised == Grade.SAME ? Grade.SPELLED : romanised;
    }

    private static Grade latin(NamePart a, NamePart b) {
        String x = a.text();
        String y = b.text();
        if (x.equals(y)) {
            return Grade.SAME;
        }
        if (a.kind() == Kind.INITIAL || b.kind() == Kind.INITIAL) {
            return x.charAt(0) == y.charAt(0) ? Grade.INITIAL : Grade.OTHER;
        }
        return words(x, y);
    }

    /** Of two different Latin words. */
    static Grade words(String x, String y) {
        if (NameLexicon.ENGLISH.isKindred(x, y)) {
            return Grade.KINDRED;
        }
        int shorter = Math.min(x.length(), y.length());
        int longer = Math.max(x.length(), y.length());
        int limit = Math.max(2, Math.max(longer * 2 / 5, longer / 3 + 1));
        int edits = Sound.edits(x, y, limit);
        boolean sounds = shorter >= 3
                && edits <= Math.max(1, longer / 3) + 1
                && Sound.skeleton(x).equals(Sound.skeleton(y));
        if (sounds && (Sound.vowels(x).equals(Sound.vowels(y)) || edits <= 2)) {
            return Grade.SPELLED;
        }
        if (edits == 1 && shorter >= 3 || edits == 2 && shorter >= LONG - 1 || edits == 3 && shorter >= 12) {
            return Grade.TYPED;
        }
        return sounds || edits <= limit && shorter >= 3 && edits * 5 <= longer * 2 ? Grade.LIKE : Grade.OTHER;
    }
}
