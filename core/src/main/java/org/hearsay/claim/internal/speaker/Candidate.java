package org.hearsay.claim.internal.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.claim.Link;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.text.Span;

/** Somebody or something that may have spoken, with all its places in one report. One thread. */
final class Candidate {

    /** What a candidate is. */
    enum Sort {
        PERSON,
        GROUP,
        BODY,
        OUTLET,
        DOCUMENT,
        UNNAMED,
        /** A description that no word list knows. */
        OTHER
    }

    private final String name;
    private final Sort sort;
    private final OptionalInt referent;
    private final Gender gender;
    private final List<Place> places = new ArrayList<>();
    private final List<Place> labels = new ArrayList<>();
    private final Set<Integer> starts = new HashSet<>();
    private int told;

    Candidate(String name, Sort sort, OptionalInt referent, Gender gender) {
        this.name = name;
        this.sort = sort;
        this.referent = referent;
        this.gender = gender;
    }

    String name() {
        return name;
    }

    Sort sort() {
        return sort;
    }

    OptionalInt referent() {
        return referent;
    }

    Gender gender() {
        return gender;
    }

    /** Whether a pronoun tells of no man or woman that this is not. */
    boolean isOfGender(String pronoun) {
        return switch (pronoun) {
            case "he", "his" -> gender != Gender.FEMALE;
            case "she", "her" -> gender != Gender.MALE;
            default -> true;
        };
    }

    /** Where it stands, in order, labels among them. */
    List<Place> places() {
        return places;
    }

    /** Where it stands as the label of a quotation. */
    List<Place> labels() {
        return labels;
    }

    void add(Place place) {
        if (starts.add(place.from())) {
            places.add(place);
            if (place.form() == Place.Form.LABEL) {
                labels.add(place);
            }
        }
    }

    /** Puts its places in order, once all are known. */
    void close(Passage passage) {
        places.sort(Comparator.comparingInt(Place::from));
        told = (int) places.stream().filter(p -> passage.quoted(p.from()) == -1).count();
    }

    /** How often the report's own words name it. */
    int told() {
        return told;
    }

    /** Its places that begin within a run of tokens. */
    List<Place> in(int from, int to) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (places.get(mid).from() < from) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int end = low;
        while (end < places.size() && places.get(end).from() < to) {
            end++;
        }
        return places.subList(low, end);
    }

    boolean isPerson() {
        return sort == Sort.PERSON;
    }

    /** Its link, with the words next to a token outside quotations, a name before a description before a pronoun. */
    Link link(Passage passage, int near) {
        Optional<Place> best = Optional.empty();
        for (Place place : places) {
            if (passage.quoted(place.from()) == -1
                    && (best.isEmpty() || cost(place, near) < cost(best.orElseThrow(), near))) {
                best = Optional.of(place);
            }
        }
        Optional<Span> span = best.map(p -> span(passage, p));
        return new Link(role(), name, span, referent);
    }

    private static int cost(Place place, int near) {
        return Math.abs(place.from() - near);
    }

    static Span span(Passage passage, Place place) {
        return Span.cover(
                passage.token(place.from()).span(),
                passage.token(place.to() - 1).span());
    }

    private Link.Role role() {
        return switch (sort) {
            case OUTLET -> Link.Role.OUTLET;
            case DOCUMENT -> Link.Role.DOCUMENT;
            case UNNAMED -> Link.Role.UNNAMED;
            case PERSON, GROUP, BODY, OTHER -> Link.Role.SPEAKER;
        };
    }
}
