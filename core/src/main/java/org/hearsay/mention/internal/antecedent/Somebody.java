package org.hearsay.mention.internal.antecedent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.OptionalInt;
import org.hearsay.mention.Referent.Gender;

/** A person told of so far: by name, by description, or by pronouns alone. Confined to the reading of one document. */
final class Somebody {

    /** So many places are kept, the last ones. */
    private static final int KEPT = 12;

    final OptionalInt referent;

    /** As name, title or description tell it. */
    Gender gender;

    /** That of the last pronoun for it. */
    Gender called = Gender.UNKNOWN;

    /** What a name of one word tells, were it a given name. */
    final Gender given;

    /** How often told of so far. */
    int told;

    /** Which person of the report it is, by first place. */
    final int order;

    private final Deque<Place> places = new ArrayDeque<>();

    Somebody(OptionalInt referent, Gender gender, Gender given, int order) {
        this.referent = referent;
        this.gender = gender;
        this.given = given;
        this.order = order;
    }

    void add(Place place) {
        places.addFirst(place);
        told++;
        if (places.size() > KEPT) {
            places.removeLast();
        }
    }

    /** The last places, the latest first. */
    Iterable<Place> places() {
        return places;
    }

    /** The latest place; throws where there is none. */
    Place last() {
        return places.getFirst();
    }

    /** The latest place that is no pronoun, else the latest. */
    Place lastNamed() {
        Iterator<Place> all = places.iterator();
        while (all.hasNext()) {
            Place place = all.next();
            if (place.form() != Place.Form.PRONOUN) {
                return place;
            }
        }
        return last();
    }

    boolean hasPlaces() {
        return !places.isEmpty();
    }

    /** Whether a pronoun of this gender may mean it. */
    boolean agrees(Gender pronoun) {
        return gender == Gender.UNKNOWN || gender == pronoun;
    }
}
