package org.hearsay.event.internal.joining;

/** One of the numbers that are measured of two that may tell of one event; its place among them is {@link #ordinal}. */
public interface PairMeasure {

    /** Its name in files of weights. */
    String name();

    /** Its number. */
    int ordinal();

    /** Whether it asks for what words mean, which an encoder reads. */
    boolean isOfMeaning();
}
