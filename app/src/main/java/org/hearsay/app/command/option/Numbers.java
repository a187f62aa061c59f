package org.hearsay.app.command.option;

/** Bounds of options. */
public final class Numbers {

    private Numbers() {}

    /** Refuses a number out of bounds. */
    public static void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new WrongUsage(option + " must be from " + least + " to " + most + ", not " + value + ".");
        }
    }
}
