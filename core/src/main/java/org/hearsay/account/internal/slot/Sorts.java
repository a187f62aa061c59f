package org.hearsay.account.internal.slot;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.text.Wording;

/** What sort of people plain words name: 'smugglers', 'the police patrol'; words that fit anybody, and things, name none. */
final class Sorts {

    /** Words for doers that fit whoever did it. */
    private static final Set<String> ANYBODY = Set.of("""
            man men woman women people persons person group gang mob crowd suspect suspects culprit culprits gunman gunmen attacker attackers
            assailant assailants killer killers shooter shooters bomber bombers perpetrator perpetrators militant militants fighter fighters
            terrorist terrorists rebel rebels insurgent insurgents extremist extremists force forces troop troops soldier soldiers side sides
            member members local locals resident residents bandit bandits they it he she we""".split("\\s+"));

    private static final Set<String> ACTING = Stream.concat(
                    Stream.of("group", "organization").flatMap(s -> Lexicon.english("nominals").getSection(s).stream()),
                    Lexicon.english("roles").getSection("offices").stream())
            .map(Lexicon.Entry::term)
            .collect(Collectors.toUnmodifiableSet());

    /** What strikes, and is no doer: 'drones', 'two rockets'. */
    private static final Set<String> THINGS = Stream.of("weapons", "vehicles")
            .flatMap(s -> Lexicon.english("triggers").listTerms(s).stream())
            // 'fighters' and 'bombers' are people as often
            .filter(w -> !w.equals("fighter") && !w.equals("bomber"))
            .flatMap(w -> Wording.of(w).stems().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** A make: 'Kv-30', 'T-4B'. */
    private static final Pattern MAKE = Pattern.compile("\\b\\p{Lu}\\p{L}{0,3}-\\d+\\p{Lu}?\\b");

    /** Words of bodies that every state has. */
    private static final Set<String> STATE = Set.of("""
            the air force forces army navy military police guard guards government ministry defence defense interior marine marines corps
            intelligence service security border troops""".split("\\s+"));

    /** 'Traders', 'students', 'policemen', 'activists'. */
    private static final Pattern PEOPLE = Pattern.compile("\\w{2,}(?:ers|ors|ents|ants|ists|men|ians)");

    /** So far two words of one family begin alike. */
    private static final int FAMILY = 5;

    private Sorts() {}

    /** Whether some words name a sort of people that is not just anybody. */
    static boolean isNamed(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return words.stream().noneMatch(ANYBODY::contains)
                && words.stream()
                        .anyMatch(w -> ACTING.contains(w) || PEOPLE.matcher(w).matches());
    }

    /** Whether words name what was used and nobody who used it. */
    static boolean isThing(String text) {
        String last = text.strip().replaceAll("^.*\\s", "");
        return MAKE.matcher(text).find() || Wording.of(last).stems().stream().anyMatch(THINGS::contains);
    }

    /** Whether a name tells a body that every state has, and no state: 'Air Force'. */
    static boolean isOfState(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).allMatch(STATE::contains);
    }

    /** 'The officers' are some of whom was told before. */
    static boolean pointsBack(String text) {
        return text.regionMatches(true, 0, "the ", 0, 4);
    }

    /** Whether both may name one sort: 'police', 'policemen'. */
    static boolean mayBeOne(Wording a, Wording b) {
        return a.shared(b) > 0
                || a.stems().stream().anyMatch(x -> b.stems().stream().anyMatch(y -> x.regionMatches(0, y, 0, FAMILY)));
    }
}
