package org.hearsay.model;

import java.util.Locale;

/**
 * The heads of the encoder that mark spans of one level, without overlap inside one labelling. Entities, things, slots and
 * times are not asked for by the product so far ({@link EncoderModel#HEADS}).
 */
public enum Labelling {
    /** Names: person, organization, location, misc. */
    NAME,
    /** Names and common nouns that denote something: persons, bodies, places, weapons, documents. */
    ENTITY,
    /** Titles, facilities, vehicles and other things that events need. */
    THING,
    /** Words that tell of an event. */
    TRIGGER,
    /** The same by the kind of event. */
    KIND,
    /** Who, what, when and where of events. */
    SLOT,
    /** Expressions of time by type: date, time, duration, set. */
    TIME;

    /** Its head's name in {@code heads.json}. */
    public String head() {
        return name().toLowerCase(Locale.ROOT);
    }
}
