package org.hearsay.account.internal.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.account.internal.told.Quotation;
import org.hearsay.document.Document;
import org.hearsay.lexicon.Numeral;
import org.hearsay.text.Span;

/**
 * A place told by way and distance from a place with a name: 'eleven kilometres north of Pelluga'.
 *
 * @param kilometres as the crow flies
 * @param degrees of the compass: 0 north, 90 east
 * @param from the name
 * @param text the words
 */
record Bearing(double kilometres, int degrees, String from, String text) {

    private static final Map<String, Double> UNITS = Map.of(
            "kilometre",
            1.0,
            "kilometer",
            1.0,
            "km",
            1.0,
            "mile",
            1.609,
            "nautical mile",
            1.852,
            "metre",
            0.001,
            "meter",
            0.001);

    private static final Map<String, Integer> WAYS = Map.of(
            "north", 0,
            "northeast", 45,
            "east", 90,
            "southeast", 135,
            "south", 180,
            "southwest", 225,
            "west", 270,
            "northwest", 315);

    private static final Pattern PHRASE = Pattern.compile(
            "(?<number>\\d+(?:[.,]\\d+)?|[a-z]+(?:-[a-z]+)?)\\s+(?<unit>(?:nautical )?(?:kilometre|kilometer|km|mile|metre|meter))s?"
                    + "\\s+(?:off\\s+|to\\s+the\\s+)?(?<way>(?:north|south)(?:[- ]?(?:east|west))?|east|west)"
                    + "\\s+(?:of|from)\\s+(?<from>(?:the\\s+)?\\p{Lu}[\\p{L}'\u2019-]*(?:\\s+\\p{Lu}[\\p{L}'\u2019-]*)*)");

    /** Two ways so far apart lead elsewhere. */
    private static final int TURNED = 90;

    /** Distances are told roughly: so many times as far, and so much farther, is another place. */
    private static final double TIMES = 2;

    private static final double FARTHER = 3;

    private static final int ROUND = 360;

    Bearing {
        if (!(kilometres >= 0) || degrees < 0 || degrees >= ROUND) {
            throw new IllegalArgumentException("no bearing: " + kilometres + " km, " + degrees);
        }
    }

    /** The only one in the sentence of some words; where two are told it is open of what each is. */
    static Optional<Bearing> find(Document document, Span words) {
        String sentence = Quotation.sentence(document, words).replaceAll("\\s+", " ");
        var found = new ArrayList<Bearing>();
        Matcher m = PHRASE.matcher(sentence);
        while (m.find()) {
            of(m).ifPresent(found::add);
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<Bearing> of(Matcher m) {
        String way = m.group("way").replaceAll("[- ]", "");
        double unit = UNITS.getOrDefault(m.group("unit"), 1.0);
        return Numeral.find(List.of(m.group("number").toLowerCase(Locale.ROOT)), 0)
                .map(n -> new Bearing(n.low() * unit, WAYS.getOrDefault(way, 0), m.group("from"), m.group()));
    }

    /** Whether both cannot be one place: from one name the other way, or much farther. */
    boolean isAgainst(Bearing other) {
        if (!from.equals(other.from)) {
            return false;
        }
        int turn = Math.abs(degrees - other.degrees);
        double near = Math.min(kilometres, other.kilometres);
        double far = Math.max(kilometres, other.kilometres);
        return Math.min(turn, ROUND - turn) >= TURNED || far >= TIMES * near && far - near >= FARTHER;
    }
}
