package org.hearsay.event.internal.count;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventKind;
import org.hearsay.event.Toll;
import org.hearsay.event.Toll.What;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** What plain words say that a number counts, where the scorer is not sure enough: 'three survived', '27 are still missing', 'shot down four drones'. */
final class CountRules {

    private static final Set<String> LEADING = Set.of("to", "at", "of", "as", "passed", "reached");
    private static final Set<String> NUMBERS = Set.of("number", "count", "tally", "total");
    private static final Map<String, What> STRUCK = Map.ofEntries(
            Map.entry("dead", What.KILLED),
            Map.entry("killed", What.KILLED),
            Map.entry("deaths", What.KILLED),
            Map.entry("fatalities", What.KILLED),
            Map.entry("injured", What.WOUNDED),
            Map.entry("wounded", What.WOUNDED),
            Map.entry("missing", What.MISSING),
            Map.entry("detained", What.DETAINED),
            Map.entry("displaced", What.DISPLACED));
    /** So many words around a number are looked at. */
    private static final int NEAR = 8;
    /** So far before a number stands what is numbered: 'the number of dead in the avalanche of Monday climbed to 19'. */
    private static final int FAR = 14;

    private static final Set<String> UNITS = Set.of(
            "metre",
            "meter",
            "kilometre",
            "kilometer",
            "mile",
            "foot",
            "hectare",
            "acre",
            "litre",
            "liter",
            "gallon",
            "barrel",
            "tonne",
            "ton",
            "kilogram",
            "kilo",
            "kilogramme",
            "gram",
            "pound",
            "megawatt",
            "degree");

    private static final Set<String> DOWNED = Set.of("shoot", "shot", "down", "bring", "destroy");

    private final List<Token> tokens;
    private final Syntax syntax;

    CountRules(Layers layers) {
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
    }

    /**
     * What a number counts.
     *
     * @param open what it may count
     * @param kinds of the events of its sentence, by the word that tells of each
     */
    Optional<What> find(CountPhrase phrase, Set<What> open, Map<Integer, EventKind> kinds) {
        return told(phrase, kinds).filter(open::contains);
    }

    private Optional<What> told(CountPhrase phrase, Map<Integer, EventKind> kinds) {
        int last = Math.max(phrase.end(), phrase.noun() + 1);
        boolean survivors =
                phrase.noun() >= 0 && tokens.get(phrase.noun()).lemma().equals("survivor");
        if (survivors || isBefore(last, "survive")) {
            return Optional.of(What.SURVIVED);
        }
        if (isMissing(last)) {
            return Optional.of(What.MISSING);
        }
        if (phrase.unit().equals(Toll.MAGNITUDE) || isMeasured(phrase, kinds)) {
            return Optional.of(What.MEASURE);
        }
        if (phrase.noun() >= 0 && isDowned(phrase, kinds)) {
            return Optional.of(What.DESTROYED);
        }
        if (isToll(phrase) || isFatal(last)) {
            return Optional.of(What.KILLED);
        }
        return tallied(phrase);
    }

    /** 'The number of dead climbed to 19', 'put the count of injured at 52': what is numbered says what befell them. */
    private Optional<What> tallied(CountPhrase phrase) {
        if (phrase.noun() >= 0 || !LEADING.contains(before(phrase))) {
            return Optional.empty();
        }
        for (int i = phrase.first() - 2; i >= Math.max(2, phrase.first() - FAR); i--) {
            Token t = tokens.get(i);
            if (t.tag() == Tag.PUNCT || t.tag() == Tag.NUM) {
                return Optional.empty();
            }
            int of = tokens.get(i - 1).is("the") || tokens.get(i - 1).is("confirmed") ? i - 2 : i - 1;
            What what = STRUCK.get(t.lower());
            if (what != null
                    && of > 0
                    && tokens.get(of).is("of")
                    && NUMBERS.contains(tokens.get(of - 1).lemma())) {
                return Optional.of(what);
            }
        }
        return Optional.empty();
    }

    private String before(CountPhrase phrase) {
        return tokens.get(Math.max(0, phrase.first() - 1)).lower();
    }

    /** 'Two of them fatally', 'eleven were swept to their deaths'. */
    private boolean isFatal(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + NEAR); i++) {
            if (tokens.get(i).tag() == Tag.PUNCT) {
                return false;
            }
            boolean fatally = tokens.get(i).is("fatally") && i < from + 3;
            boolean deaths = tokens.get(i).lemma().equals("death")
                    && i > from + 1
                    && tokens.get(i - 1).is("their")
                    && tokens.get(i - 2).is("to");
            if (fatally || deaths) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb follows before any mark or other verb: '21 of the 40 people on board survived'. */
    private boolean isBefore(int from, String verb) {
        for (int i = from; i < Math.min(tokens.size(), from + NEAR); i++) {
            Token t = tokens.get(i);
            if (t.tag() == Tag.PUNCT || t.tag() == Tag.VERB) {
                return t.lemma().equals(verb);
            }
        }
        return false;
    }

    private boolean isDowned(CountPhrase phrase, Map<Integer, EventKind> kinds) {
        Arc arc = syntax.arc(phrase.head());
        boolean struck = arc.is("obj") || arc.relation().equals("nsubj:pass");
        if (struck && isDowning(arc.head(), kinds)) {
            return true;
        }
        for (int i = phrase.first() - 1; !syntax.isParsed() && i >= Math.max(0, phrase.first() - 3); i--) {
            if (isDowning(i, kinds)) {
                return true;
            }
        }
        return false;
    }

    /** '300 cubic metres of slurry ran into the river': so much of what the event's own word tells. */
    private boolean isMeasured(CountPhrase phrase, Map<Integer, EventKind> kinds) {
        Arc arc = syntax.arc(phrase.head());
        boolean own = arc.is("obj") || arc.relation().startsWith("nsubj");
        return own && kinds.containsKey(arc.head()) && UNITS.contains(phrase.unit());
    }

    private boolean isDowning(int word, Map<Integer, EventKind> kinds) {
        boolean told = kinds.get(word) == EventKind.ATTACK || kinds.get(word + 1) == EventKind.ATTACK;
        return word >= 0 && told && DOWNED.contains(tokens.get(word).lemma());
    }

    /** 'The death toll rose to 14', 'bringing the toll to 12'; a toll of 12 crowns kills nobody. */
    private boolean isToll(CountPhrase phrase) {
        Token led = tokens.get(Math.max(0, phrase.first() - 1));
        if (!LEADING.contains(led.lower()) || phrase.noun() >= 0) {
            return false;
        }
        for (int i = phrase.first() - 2; i >= Math.max(0, phrase.first() - NEAR); i--) {
            if (tokens.get(i).is("toll")) {
                return true;
            }
        }
        return false;
    }

    /** '27 people are still missing', '27 missing'. */
    private boolean isMissing(int from) {
        int i = from;
        while (i < tokens.size()
                && (tokens.get(i).tag() == Tag.AUX
                        || tokens.get(i).tag() == Tag.ADV
                        || tokens.get(i).lemma().equals("remain"))) {
            i++;
        }
        return i < tokens.size()
                && (tokens.get(i).is("missing") || tokens.get(i).is("unaccounted"));
    }
}
