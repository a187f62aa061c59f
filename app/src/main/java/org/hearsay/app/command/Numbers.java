package org.hearsay.app.command;

/** Bounds of options. */
final class Numbers {

    private Numbers() {}

    /** Refuses a number out of bounds. */
    static void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new WrongUsage(option + " must be from " + least + " to " + most + ", not " + value + ".");
        }
    }
}
