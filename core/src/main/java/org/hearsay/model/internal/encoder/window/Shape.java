package org.hearsay.model.internal.encoder.window;

/** The casing of a word, which the vocabulary of small letters loses. The order is that of the model's input. */
enum Shape {
    /** No word: padding, begin and end. */
    NONE,
    LOWER,
    TITLE,
    UPPER,
    MIXED,
    DIGIT,
    MARK;

    /** The shape of a word. */
    static Shape of(String word) {
        int letters = 0;
        int capitals = 0;
        boolean firstIsCapital = false;
        for (int i = 0; i < word.length(); ) {
            int point = word.codePointAt(i);
            i += Character.charCount(point);
            if (isDigit(point)) {
                return DIGIT;
            }
            if (Character.isLetter(point)) {
                boolean capital = Character.isUpperCase(point);
                firstIsCapital |= letters == 0 && capital;
                letters++;
                capitals += capital ? 1 : 0;
            }
        }
        if (letters == 0) {
            return MARK;
        }
        if (letters >= 2 && capitals == letters) {
            return UPPER;
        }
        if (firstIsCapital && capitals == 1) {
            return TITLE;
        }
        return capitals > 0 ? MIXED : LOWER;
    }

    /** Digits in any script, raised and circled ones included. */
    private static boolean isDigit(int point) {
        if (Character.isDigit(point)) {
            return true;
        }
        int value = Character.getType(point) == Character.OTHER_NUMBER ? Character.getNumericValue(point) : -1;
        return value >= 0 && value <= 9;
    }
}
