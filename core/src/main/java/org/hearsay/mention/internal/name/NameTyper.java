package org.hearsay.mention.internal.name;

import static org.hearsay.mention.EntityKind.EVENT;
import static org.hearsay.mention.EntityKind.ORGANIZATION;
import static org.hearsay.mention.EntityKind.PERSON;
import static org.hearsay.mention.EntityKind.PLACE;
import static org.hearsay.mention.EntityKind.WORK;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.mention.Nominal.Sort;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Tag;

/** Weighs what the words of a name and those around it say about its kind, and widens its span to what is printed with it. */
final class NameTyper {

    private static final Set<String> PLACE_OF = Set.of(
            "gulf",
            "bay",
            "cape",
            "city",
            "port",
            "strait",
            "straits",
            "republic",
            "kingdom",
            "sea",
            "isle",
            "state",
            "states",
            "valley",
            "emirate",
            "sheikhdom",
            "mouth");
    private static final Set<String> WORK_OF =
            Set.of("treaty", "convention", "declaration", "charter", "treaties", "order");
    private static final Set<String> EVENT_OF = Set.of("battle", "siege", "massacre", "war", "feast", "day");

    private static final Set<String> COMPASS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "upper",
            "lower",
            "greater");
    private static final Set<String> OUTLET_OPENERS =
            Set.of("radio", "tv", "channel", "agence", "agencia", "television");
    private static final Set<String> TOWN_OPENERS =
            Set.of("new", "old", "san", "santa", "port", "fort", "mount", "lake");
    private static final Set<String> MEASURES =
            Set.of("km", "kilometers", "kilometres", "miles", "metres", "meters", "outskirts", "away");
    private static final Set<String> HOLDINGS = Set.of(
            "stake",
            "share",
            "shares",
            "investment",
            "invest",
            "invested",
            "interest",
            "confidence",
            "partner",
            "majority",
            "trust");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Titles titles;

    NameTyper(Reading reading, Vocabulary vocabulary, Titles titles) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.titles = titles;
    }

    void weigh(Found name) {
        inside(name);
        before(name);
        after(name);
        int article = name.start - 1;
        if (name.press >= 2 && reading.lowerNear(article, name.from).equals("the")) {
            boolean outlet = vocabulary.outletWords.contains(reading.lower(name.to - 1))
                    || reading.token(article).isCapital();
            name.start = outlet ? article : name.start;
        }
    }

    private void inside(Found name) {
        List<String> words = reading.lowers.subList(name.from, name.to);
        String last = words.getLast();
        String first = words.getFirst();
        boolean several = words.size() > 1;
        var place = vocabulary.findPlace(words);
        if (place.isPresent()) {
            name.add(PLACE, place.get().level() == Vocabulary.Level.CITY ? 6 : 9);
            return;
        }
        if (vocabulary.suffixes.contains(last) && several) {
            name.add(ORGANIZATION, 10);
        } else if (several && vocabulary.bodyHeads.contains(last)) {
            name.add(ORGANIZATION, name.hasTitle() ? 2 : 8);
        }
        if (several && vocabulary.works.contains(last)) {
            name.add(WORK, 9);
        }
        if (several && (vocabulary.events.contains(last) && !name.hasTitle() || first.equals("operation"))) {
            name.add(EVENT, 9);
        }
        if (several && OUTLET_OPENERS.contains(first) && !name.hasTitle()) {
            name.add(ORGANIZATION, 5);
            name.press += 2;
        }
        if (several && (vocabulary.placeHeads.contains(last) || vocabulary.placeHeads.contains(first))) {
            name.add(PLACE, name.hasTitle() ? 2 : 7);
        }
        if (vocabulary.outletWords.contains(last) && !name.hasTitle()) {
            boolean article = hasArticle(name);
            name.add(ORGANIZATION, several ? 6 : article ? 6 : 1);
            name.press += several || article ? 3 : 0;
        }
        ofPhrase(name, words);
        shape(name, words, place);
    }

    private void ofPhrase(Found name, List<String> words) {
        int of = words.indexOf("of");
        of = of < 0 ? words.indexOf("for") : of;
        if (of <= 0 || name.hasTitle()) {
            return;
        }
        String head = words.get(of - 1);
        if (PLACE_OF.contains(head)) {
            name.add(PLACE, 8);
        } else if (WORK_OF.contains(head)) {
            name.add(WORK, 8);
        } else if (EVENT_OF.contains(head)) {
            name.add(EVENT, 8);
        } else {
            name.add(ORGANIZATION, 7);
        }
    }

    private void shape(Found name, List<String> words, Optional<Vocabulary.Place> place) {
        String text = reading.token(name.from).text();
        if (words.size() == 1) {
            if (Reading.isAcronym(text) && place.isEmpty()) {
                name.addShape(ORGANIZATION, 4);
            } else if (place.isEmpty()) {
                name.addShape(ORGANIZATION, 1);
            }
            if (hasArticle(name) && place.isEmpty()) {
                name.addShape(ORGANIZATION, 2);
                name.addShape(PERSON, -3);
            }
            return;
        }
        boolean placed = vocabulary.places.findAt(words, 0).isPresent()
                || vocabulary
                        .findPlace(words.subList(words.size() - 1, words.size()))
                        .isPresent();
        boolean tied = words.contains("of") || words.contains("for") || words.contains("&");
        boolean articles =
                text.startsWith("Al-") || text.startsWith("El-") || text.equals("Al") || text.startsWith("al-");
        boolean digit = words.stream().anyMatch(w -> w.chars().anyMatch(Character::isDigit));
        boolean small = words.stream().anyMatch(vocabulary.particles::contains);
        boolean initials = words.stream().anyMatch(w -> w.length() == 2 && w.endsWith("."));
        if (digit) {
            name.addShape(WORK, 3);
        } else if (hasArticle(name) && !name.hasTitle()) {
            name.addShape(ORGANIZATION, 3);
        } else if (articles) {
            name.addShape(ORGANIZATION, 3);
        } else if (words.size() <= 4
                && !placed
                && !tied
                && !Reading.isAcronym(text)
                && !TOWN_OPENERS.contains(words.getFirst())) {
            name.addShape(PERSON, 3);
            name.addShape(PERSON, small || initials ? 2 : 0);
        } else if (!name.hasTitle() && TOWN_OPENERS.contains(words.getFirst())) {
            name.addShape(PLACE, 4);
        } else if (placed && isCompass(words.getFirst())) {
            name.addShape(PLACE, 5);
        } else if (!name.hasTitle() && place.isEmpty()) {
            name.addShape(ORGANIZATION, 3);
        }
    }

    private static boolean isCompass(String word) {
        return COMPASS.contains(word);
    }

    private boolean hasArticle(Found name) {
        return reading.lowerNear(name.start - 1, name.from).equals("the");
    }

    private void before(Found name) {
        int at = name.start - 1;
        int first = reading.sentenceAt(name.from).first();
        if (at < first) {
            return;
        }
        boolean article = reading.lower(at).equals("the");
        if (article
                && !reading.isOpening(at)
                && Reading.startsUpper(reading.token(at).text())) {
            name.start = at;
        }
        if (!name.hasTitle() && !article) {
            role(name, first);
        }
        int left = article ? at - 1 : at;
        String previous = reading.lowerNear(left, name.from);
        boolean free = reading.tagNear(name.to, name.from) != Tag.NOUN;
        boolean inner = article && name.start == at;
        if ((!article || inner) && free && endsPhrase(vocabulary.outletNouns, left, first)) {
            name.add(ORGANIZATION, 8);
            name.press += 4;
            name.introduced = true;
        } else if (!article && free && endsPhrase(vocabulary.kindNouns, left, first)) {
            name.add(ORGANIZATION, 7);
        } else if (!article && isSmallPlaceNoun(left, first)) {
            name.add(PLACE, 7);
        }
        if (previous.equals("in") || vocabulary.placing.contains(previous)) {
            boolean held = HOLDINGS.contains(reading.lowerNear(left - 1, name.from));
            located(name, held, article);
        } else if (isMeasured(left, name.from)) {
            name.add(PLACE, 4);
        } else if (previous.endsWith("-year-old") || isNamedAs(left, name.from)) {
            name.add(PERSON, 6);
        } else if (vocabulary.saying.contains(previous)) {
            name.add(PERSON, 2);
            name.add(ORGANIZATION, 1);
        } else if (previous.equals("told") || previous.equals("tells")) {
            name.press += name.kind() == PERSON ? 0 : 1;
            name.add(ORGANIZATION, 2);
        } else if (previous.equals("citing") || previous.equals("cited") || previous.equals("quoted")) {
            name.press += 1;
            name.add(ORGANIZATION, 1);
        }
    }

    private void located(Found name, boolean held, boolean article) {
        if (Reading.isPossessive(reading.lowerNear(name.to, name.from))) {
            return;
        }
        if (held) {
            name.add(ORGANIZATION, 2);
        } else if (name.isSingle() && !article) {
            name.add(PLACE, 4);
        } else {
            name.addShape(PLACE, article ? 1 : 2);
        }
    }

    /** 'three kilometres from X', 'north of X'. */
    private boolean isMeasured(int at, int near) {
        String word = reading.lowerNear(at, near);
        String before = reading.lowerNear(at - 1, near);
        return (word.equals("from") || word.equals("of"))
                && (MEASURES.contains(before)
                        || COMPASS.contains(before)
                        || EVENT_OF.contains(before) && !before.equals("day"));
    }

    /** 'who gave his name only as X', 'identified himself as X'. */
    private boolean isNamedAs(int at, int near) {
        if (!reading.lowerNear(at, near).equals("as")) {
            return false;
        }
        for (int i = at - 1; i > at - 5; i--) {
            String word = reading.lowerNear(i, near);
            if (word.equals("name")
                    || word.equals("himself")
                    || word.equals("herself")
                    || word.equals("identified")
                            && (at - i == 1 || reading.lower(i + 1).equals("only"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmallPlaceNoun(int at, int first) {
        int noun = at > first && reading.lower(at).equals("of") ? at - 1 : at;
        return noun >= first
                && vocabulary.placeNouns.contains(reading.lower(noun))
                && !reading.token(noun).isCapital();
    }

    /** A role in lower case before the name, with or without a comma between. */
    private void role(Found name, int first) {
        int end = name.start;
        boolean comma = end - 1 > first && reading.lower(end - 1).equals(",");
        end = comma ? end - 1 : end;
        int from = titles.startBefore(end, lowerCaseFrom(end, first));
        if (from == end
                || reading.token(end - 1).tag() != Tag.NOUN
                        && reading.token(end - 1).tag() != Tag.PROPN) {
            return;
        }
        if (!comma) {
            name.titleFrom = from;
            name.titleTo = end;
            name.add(PERSON, 8);
        } else if (name.to - name.from <= 4 && from > first && closes(name)) {
            name.add(PERSON, 5);
        }
    }

    /** First token of the run of small words that ends before {@code end}; a capital word belongs to another name. */
    private int lowerCaseFrom(int end, int first) {
        int i = end;
        while (i > first && !reading.token(i - 1).isCapital()) {
            i--;
        }
        return i == first + 1 && reading.isOpening(first) ? first : i;
    }

    /** Whether the name ends its own small clause, as appositions do. */
    private boolean closes(Found name) {
        String next = reading.lowerNear(name.to, name.from);
        return next.isEmpty()
                || next.equals(",")
                || next.equals(".")
                || next.equals(":")
                || vocabulary.saying.contains(next)
                || reading.tagNear(name.to, name.from) == Tag.VERB
                || reading.tagNear(name.to, name.from) == Tag.AUX;
    }

    private boolean endsPhrase(PhraseIndex<String> phrases, int end, int first) {
        for (int from = Math.max(first, end - 2); from <= end; from++) {
            var hit = phrases.findAt(reading.lowers, from);
            if (hit.isPresent()
                    && from + hit.get().words() == end + 1
                    && !reading.token(end).isCapital()) {
                return true;
            }
        }
        return false;
    }

    private void after(Found name) {
        int at = name.to;
        String next = reading.lowerNear(at, name.from);
        if (next.isEmpty()) {
            return;
        }
        var outlet = vocabulary.outletNouns.findAt(reading.lowers, at);
        boolean before = outlet.isPresent()
                && at + outlet.get().words() < reading.size()
                && reading.token(at + outlet.get().words()).isCapital();
        if (before
                && !name.hasTitle()
                && !reading.token(at).isCapital()
                && !reading.lower(at).equals("mouthpiece")) {
            name.add(PLACE, 3);
        }
        if (outlet.isPresent()
                && !before
                && !name.hasTitle()
                && !reading.token(at).isCapital()
                && name.score(PLACE) < 4) {
            name.end = at + outlet.get().words();
            name.add(ORGANIZATION, 7);
            name.press += 4;
        }
        int facility = facilityEnd(at, name.from);
        if (facility > at && !name.hasTitle()) {
            name.end = facility;
            name.add(PLACE, 4);
        } else if (!reading.token(at).isCapital()) {
            if (vocabulary.placeNouns.contains(next) || vocabulary.placeHeads.contains(next)) {
                name.add(PLACE, name.hasTitle() ? 0 : 4);
            } else if (titles.wordsAt(at) > 0
                    && at + titles.wordsAt(at) < reading.size()
                    && reading.token(at + titles.wordsAt(at)).isCapital()) {
                name.add(ORGANIZATION, name.hasTitle() ? 0 : 4);
            }
        }
        if (vocabulary.reporting.contains(next)) {
            name.add(ORGANIZATION, 2);
            name.press += 2;
        } else if (vocabulary.saying.contains(next)) {
            name.add(ORGANIZATION, 1);
            name.add(PERSON, 2);
        } else if (next.equals("who") || next.equals("whose")) {
            name.add(PERSON, 4);
        } else if (next.equals("where")) {
            name.add(PLACE, 4);
        } else if (next.equals(",")) {
            apposition(name, at + 1);
        }
    }

    /** 'the Vell gas pipelines': past the lower-case words that say what is named; {@code at} where there are none. */
    private int facilityEnd(int at, int near) {
        int i = at;
        while (i < at + 2 && vocabulary.facilityAdjectives.contains(reading.lowerNear(i, near))) {
            i++;
        }
        return vocabulary.facilities.contains(reading.lowerNear(i, near))
                        && !reading.token(i).isCapital()
                ? i + 1
                : at;
    }

    /** 'X, the commander of …', 'X, a daily', 'X, 45,', 'X, who …'. */
    private void apposition(Found name, int from) {
        String word = reading.lowerNear(from, name.from);
        if (word.equals("who") || word.equals("whose")) {
            name.add(PERSON, 4);
            return;
        }
        if (word.equals("where")) {
            name.add(PLACE, 4);
            return;
        }
        if (reading.tagNear(from, name.from) == Tag.NUM
                && word.length() == 2
                && reading.lowerNear(from + 1, name.from).equals(",")) {
            name.add(PERSON, 6);
            return;
        }
        headAfter(from, name.from).ifPresent(head -> {
            switch (head.sort()) {
                case PERSON -> name.add(PERSON, 6);
                case OUTLET -> {
                    name.add(ORGANIZATION, 6);
                    name.press += 3;
                }
                case ORGANIZATION -> name.add(ORGANIZATION, 5);
                case GROUP, DOCUMENT, UNNAMED, THING -> {}
            }
        });
    }

    /** The head of the noun phrase that begins at a token, where a word list has it. */
    private Optional<Vocabulary.Head> headAfter(int from, int near) {
        Optional<Vocabulary.Head> best = Optional.empty();
        boolean open = false;
        int i = from;
        int limit = Math.min(from + 8, reading.size());
        while (i < limit && reading.sentence(i) == reading.sentence(near)) {
            Tag tag = reading.token(i).tag();
            var hit = vocabulary.heads.findAt(reading.lowers, i);
            if (hit.isPresent()) {
                best = Optional.of(hit.get().value());
                i += hit.get().words();
                continue;
            }
            boolean inside = tag == Tag.DET
                    || tag == Tag.ADJ
                    || tag == Tag.NOUN
                    || tag == Tag.PROPN
                    || tag == Tag.NUM
                    || reading.lower(i).equals("'s")
                    || tag == Tag.PRON && i == from;
            if (!inside) {
                break;
            }
            open |= tag == Tag.DET || tag == Tag.PRON;
            i++;
        }
        return open
                        || i < limit && best.isPresent() && reading.lower(i).equals("of")
                        || best.isPresent() && best.get().sort() == Sort.PERSON
                ? best
                : Optional.empty();
    }
}
