package org.hearsay.mention.internal.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Cuts runs of capital words, and the small words inside them, into names and titles. One pass over the tokens. */
final class NameChunker {

    /** Months that are given or family names too. */
    private static final Set<String> NAME_MONTHS = Set.of("may", "march", "april", "june", "august");

    private static final List<String> ADJECTIVE_ENDINGS = List.of("n", "i", "an", "ian", "ese", "ish", "ic");

    /** Offices behind the name of the place that they govern: 'Velmar Governor Ada Toll'. */
    private static final Set<String> LOCAL_OFFICES = Set.of("governor", "gov.", "mayor", "sheriff", "councillor");

    private static final Set<String> TIME_WORDS = Set.of("former", "late", "then", "ex", "ex-");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Titles titles;
    private final Capitals capitals;
    private final List<Found> found = new ArrayList<>();

    NameChunker(Reading reading, Vocabulary vocabulary, Titles titles) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.titles = titles;
        this.capitals = new Capitals(reading, vocabulary, titles);
    }

    /** The names of all sentences whose casing tells something, in order. */
    List<Found> find() {
        for (Sentence sentence : reading.layers.sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                if (capitals.isNameable(i)) {
                    int end = runEnd(i, sentence.end());
                    split(i, end);
                    i = end;
                } else {
                    i++;
                }
            }
        }
        return found;
    }

    private boolean isCapitalAt(int i) {
        return i < reading.size() && Reading.startsUpper(reading.token(i).text());
    }

    private int runEnd(int from, int limit) {
        int i = from + 1;
        boolean ofPhrase = false;
        while (i < limit) {
            int next;
            if (!reading.isOpening(i) && capitals.isNameable(i)) {
                next = i + 1;
            } else {
                next = connected(from, i, limit, ofPhrase);
                ofPhrase |= next > i
                        && (reading.lower(i).equals("of") || reading.lower(i).equals("for"));
            }
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** Past a small word and what it ties to the run; {@code i} where the run ends here. */
    private int connected(int from, int i, int limit, boolean ofPhrase) {
        String word = reading.lower(i);
        int next = i + 1;
        if (next >= limit) {
            return i;
        }
        String last = reading.lower(i - 1);
        switch (word) {
            case "of", "for", "on" -> {
                return connectedByOf(from, i, limit, ofPhrase, word, last);
            }
            case "[", "]" -> {
                return capitals.isNameable(next) && (word.equals("]") || isClosedSoon(next, limit)) ? next + 1 : i;
            }
            case "in" -> {
                return ofPhrase && isBeforeAcronym(next, limit) ? next + 1 : i;
            }
            case "&" -> {
                return capitals.isNameable(next) ? next + 1 : i;
            }
            case "and" -> {
                return connectedByAnd(i, limit, ofPhrase, last);
            }
            case "," -> {
                return vocabulary.suffixes.contains(reading.lower(next)) && isCapitalAt(next) ? next + 1 : i;
            }
            default -> {
                int name = i;
                while (name < limit && name < i + 3 && vocabulary.particles.contains(reading.lower(name))) {
                    name++;
                }
                if (name > i && name < limit && capitals.isNameable(name) && !reading.isOpening(name)) {
                    return name + 1;
                }
                return isNumberOfName(i) ? next : i;
            }
        }
    }

    private int connectedByOf(int from, int i, int limit, boolean ofPhrase, String word, String last) {
        for (int k = Math.max(from, i - 2); k < i; k++) {
            int words = titles.wordsAt(k);
            if (k + words > i) {
                return k + words <= limit ? k + words : i;
            }
        }
        int next = reading.lower(i + 1).equals("the") ? i + 2 : i + 1;
        if (next >= limit || !capitals.isNameable(next) || reading.isOpening(next)) {
            return i;
        }
        boolean head = vocabulary.ofHeads.contains(last) || ofPhrase && !word.equals("on");
        if (isSpelledOut(from, next, limit)) {
            return next + 1;
        }
        boolean office =
                word.equals("of") && vocabulary.portfolio.contains(reading.lower(next)) && titles.wordsAt(i - 1) > 0;
        if (word.equals("on")) {
            head = Set.of("committee", "commission", "council", "convention", "treaty", "conference")
                    .contains(last);
        }
        return head || office ? next + 1 : i;
    }

    /** 'Rally for Renewal (RR)': the acronym behind the names holds the initials of all of them. */
    private boolean isSpelledOut(int from, int next, int limit) {
        int end = next;
        while (end < limit && capitals.isNameable(end)) {
            end++;
        }
        if (end + 2 >= limit || !reading.lower(end).equals("(")) {
            return false;
        }
        String acronym = reading.token(end + 1).text();
        var whole = new StringBuilder();
        var names = new StringBuilder();
        for (int i = from; i < end; i++) {
            char first = reading.token(i).text().charAt(0);
            whole.append(Character.toUpperCase(first));
            if (Character.isUpperCase(first)) {
                names.append(first);
            }
        }
        return Reading.isAcronym(acronym)
                && (acronym.contentEquals(names)
                        || acronym.toUpperCase(Locale.ROOT).contentEquals(whole));
    }

    /** Whether an editor's bracket closes right behind the names in it. */
    private boolean isClosedSoon(int from, int limit) {
        int i = from;
        while (i < limit && i < from + 4 && capitals.isNameable(i)) {
            i++;
        }
        return i < limit && reading.lower(i).equals("]");
    }

    /** 'the Force in Velland (VFV)': a place with the acronym of the whole name behind it. */
    private boolean isBeforeAcronym(int place, int limit) {
        return place + 2 < limit
                && capitals.isNameable(place)
                && reading.lower(place + 1).equals("(")
                && Reading.isAcronym(reading.token(place + 2).text());
    }

    private int connectedByAnd(int i, int limit, boolean ofPhrase, String last) {
        int next = i + 1;
        if (!capitals.isNameable(next) || !vocabulary.portfolio.contains(last)) {
            return i;
        }
        if (ofPhrase && vocabulary.portfolio.contains(reading.lower(next))) {
            return next + 1;
        }
        int k = next;
        while (k < limit && capitals.isNameable(k)) {
            k++;
        }
        boolean titled = titles.endOf(next, k) > next;
        return k > next + 1 && (vocabulary.bodyHeads.contains(reading.lower(k - 1)) || titled) ? k : i;
    }

    /** 'Flight 61', 'Pipeline 2': a short number that ends a name. */
    private boolean isNumberOfName(int i) {
        Token token = reading.token(i);
        if (token.tag() != Tag.NUM
                || token.text().length() > 4
                || !token.text().chars().allMatch(Character::isDigit)) {
            return false;
        }
        boolean year = token.text().length() == 4
                && (token.text().startsWith("19") || token.text().startsWith("20"));
        Tag next = reading.tagNear(i + 1, i);
        boolean counts = next == Tag.NOUN || next == Tag.PROPN || next == Tag.ADJ || next == Tag.SYM || next == Tag.NUM;
        return !year
                && !counts
                && !vocabulary.calendar.contains(reading.lower(i - 1))
                && reading.token(i - 1).tag() == Tag.PROPN;
    }

    /** Cuts a run at the titles in it: body, title, person. */
    private void split(int from, int to) {
        if (splitAfterOffice(from, to)) {
            return;
        }
        int i = from;
        while (i < to) {
            int place = vocabulary
                    .places
                    .findAt(reading.lowers, i)
                    .map(PhraseIndex.Hit::words)
                    .orElse(0);
            if (place > 1) {
                i += place;
                continue;
            }
            int end = titles.endOf(i, to);
            if (end > i && !isBodyName(i, end, to)) {
                if (end < to && reading.lower(end).equals("of")) {
                    emit(from, i);
                    emit(reading.lower(end + 1).equals("the") ? end + 2 : end + 1, to);
                    return;
                }
                if (end < to) {
                    emit(from, i);
                    if (i > from && LOCAL_OFFICES.contains(reading.lower(end - 1)) && !found.isEmpty()) {
                        found.getLast().add(EntityKind.PLACE, 6);
                    }
                    emitPerson(i, end, to);
                    return;
                }
                boolean surname = i > from
                        && to - i == 1
                        && vocabulary.honorifics.findAt(reading.lowers, i).isPresent()
                        && !endsBody(i);
                emit(from, surname ? to : i);
                return;
            }
            i++;
        }
        emit(from, to);
    }

    /** 'Mayor of Velm Ada Toll': the run after 'of' holds the place and the person. */
    private boolean splitAfterOffice(int from, int to) {
        int place = vocabulary
                .places
                .findAt(reading.lowers, from)
                .map(PhraseIndex.Hit::words)
                .orElse(0);
        if (place == 0
                || to - from - place < 2
                || !reading.lowerNear(from - 1, from).equals("of")) {
            return false;
        }
        int title =
                titles.startBefore(from - 1, Math.max(reading.sentenceAt(from).first(), from - 5));
        if (title == from - 1) {
            return false;
        }
        found.add(new Found(reading, from, from + place));
        emitPerson(title, from + place, to);
        found.getLast().titleTo = from + place;
        return true;
    }

    /** Whether a run that holds a title is the name of a body or place all the same: 'General Assembly', 'King Ado Bridge'. */
    private boolean isBodyName(int title, int end, int to) {
        if (end == to) {
            return false;
        }
        String last = reading.lower(to - 1);
        if (reading.lower(end - 1).endsWith(".") || last.endsWith(".") && !vocabulary.suffixes.contains(last)) {
            return false;
        }
        boolean body = vocabulary.isBodyWord(last);
        boolean place = vocabulary.placeHeads.contains(last) && to - end > 1;
        boolean generic = true;
        for (int i = title; i < to; i++) {
            generic &= vocabulary.isGeneric(reading.lower(i)) || titles.wordsAt(i) > 0;
        }
        return generic && body || body && to - end > 1 || place;
    }

    private boolean endsBody(int end) {
        String last = reading.lower(end - 1);
        return vocabulary.isBodyWord(last) || vocabulary.outletWords.contains(last);
    }

    private void emitPerson(int title, int from, int to) {
        int end = trimmedEnd(from, to);
        if (end <= from) {
            return;
        }
        var name = new Found(reading, from, end);
        name.titleFrom = title;
        name.start = title;
        name.add(EntityKind.PERSON, 12);
        found.add(name);
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && isLoose(end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether a word at the end of a run is no part of the name. */
    private boolean isLoose(int i) {
        String lower = reading.lower(i);
        if (Capitals.isMixedAcronym(reading.token(i).text()) || vocabulary.outletWords.contains(lower)) {
            return false;
        }
        return vocabulary.common.contains(lower) || vocabulary.calendar.contains(lower) && !NAME_MONTHS.contains(lower);
    }

    private void emit(int from, int to) {
        int start = from;
        while (start < to && TIME_WORDS.contains(reading.lower(start))) {
            start++;
        }
        int end = trimmedEnd(start, to);
        if (end <= start) {
            return;
        }
        List<String> words = reading.lowers.subList(start, end);
        boolean place = vocabulary.findPlace(words).isPresent();
        var demonym = vocabulary.demonyms.findAt(reading.lowers, start).filter(h -> h.words() <= words.size());
        if (place || demonym.isEmpty()) {
            if ((place || !isBareHead(start, end) && !isLoneNoun(start, end))
                    && !(place && demonym.isPresent() && isModifying(end))) {
                found.add(new Found(reading, start, end));
            }
            return;
        }
        emitAfterDemonym(
                start, end, demonym.get().words(), demonym.get().value().country());
    }

    private void emitAfterDemonym(int start, int end, int words, String country) {
        int rest = start + words;
        if (rest == end) {
            return;
        }
        if (vocabulary.findPlace(reading.lowers.subList(rest, end)).isPresent()) {
            found.add(new Found(reading, rest, end));
            return;
        }
        String last = reading.lower(end - 1);
        boolean headed = vocabulary.isBodyWord(last)
                || vocabulary.ofHeads.contains(last)
                || vocabulary.works.contains(last)
                || vocabulary.events.contains(last)
                || vocabulary.placeHeads.contains(last)
                || vocabulary.outletWords.contains(last)
                || reading.lowers.subList(rest, end).contains("of");
        if (!headed && !country.isEmpty()) {
            if (!isBareHead(rest, end)) {
                found.add(new Found(reading, rest, end));
            }
            return;
        }
        boolean own =
                !country.isEmpty() && end - rest > 1 && !isGeneric(rest, end) && vocabulary.bodyHeads.contains(last);
        var name = new Found(reading, own ? rest : start, end);
        name.start = start;
        name.country = country;
        found.add(name);
    }

    /** One capital word that says only what kind of thing is meant: 'the Government', 'the Ministry'. */
    private boolean isBareHead(int from, int to) {
        String lower = reading.lower(from);
        return to - from == 1
                && (vocabulary.bodyHeads.contains(lower)
                        || vocabulary.modifiers.contains(lower)
                        || vocabulary.portfolio.contains(lower)
                        || vocabulary.ofHeads.contains(lower) && !vocabulary.outletWords.contains(lower)
                        || vocabulary.heads.findAt(reading.lowers, from).isPresent() && reading.countLower(lower) > 0);
    }

    /** A capital word that opens a sentence before its noun and never stands inside one: 'Riot police', 'Certain powers'. */
    private boolean isLoneNoun(int from, int to) {
        Tag next = reading.tagNear(to, from);
        if (to - from != 1
                || next != Tag.NOUN && next != Tag.ADJ
                || reading.token(to).isCapital()) {
            return false;
        }
        String lower = reading.lower(from);
        return isAdjectiveOfName(lower)
                || reading.isOpening(from)
                        && reading.countCapital(lower) == 0
                        && !Reading.isAcronym(reading.token(from).text());
    }

    /** 'Velmari' where the report also speaks of 'Velmar': an adjective of a place that no list knows. */
    private boolean isAdjectiveOfName(String lower) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (lower.length() > ending.length() + 3 && lower.endsWith(ending)) {
                String stem = lower.substring(0, lower.length() - ending.length());
                if (reading.countCapital(stem) > 0 || reading.countCapital(stem + "a") > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 'US officials': a country's name that only describes the noun after it. */
    private boolean isModifying(int end) {
        return end < reading.size()
                && (reading.tagNear(end, end - 1) == Tag.NOUN || reading.tagNear(end, end - 1) == Tag.ADJ)
                && !reading.token(end).isCapital();
    }

    private boolean isGeneric(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!vocabulary.isGeneric(reading.lower(i))) {
                return false;
            }
        }
        return true;
    }
}
