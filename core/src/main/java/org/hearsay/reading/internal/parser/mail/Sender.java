package org.hearsay.reading.internal.parser.mail;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;

/**
 * Who sent a message, by the name beside the address. A person is one whose first name many people bear; all else is a body.
 *
 * @param person the writer
 * @param body the office, house or agency
 */
record Sender(Optional<String> person, Optional<String> body) {

    private static final Set<String> GIVEN_NAMES = givenNames();

    /** 'Ada Vell (Northwire)', 'Ada Vell | Northwire', 'Ada Vell, Northwire'. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|\\u2013\\u2014-]\\s+|\\s*[(),]\\s*|\\s+at\\s+");

    /** Lists put their own name behind that of who wrote to them. */
    private static final Pattern LIST = Pattern.compile("\\s+via\\s+.*");

    private static final Pattern WORDS =
            Pattern.compile("\\p{Lu}[\\p{L}.'\\u2019-]*(?:\\s+\\p{L}[\\p{L}.'\\u2019-]*){1,3}");

    /** The sender of that name. */
    static Sender of(String name) {
        String plain = LIST.matcher(name.replaceAll("[\"<>]", " ").strip())
                .replaceAll("")
                .strip();
        if (plain.indexOf('@') >= 0 || plain.chars().noneMatch(Character::isLetter)) {
            return new Sender(Optional.empty(), Optional.empty());
        }
        String[] turned = plain.split("\\s*,\\s*");
        if (turned.length == 2 && isPerson(turned[1] + " " + turned[0]) && !turned[1].contains(" ")) {
            return new Sender(Optional.of(turned[1] + " " + turned[0]), Optional.empty());
        }
        List<String> pieces = new ArrayList<>(
                BETWEEN.splitAsStream(plain).filter(p -> !p.isBlank()).toList());
        if (pieces.isEmpty() || !isPerson(pieces.getFirst())) {
            return new Sender(Optional.empty(), Optional.of(plain));
        }
        return new Sender(Optional.of(pieces.removeFirst()), pieces.stream().findFirst());
    }

    private static boolean isPerson(String name) {
        String first = name.split("[\\s-]", 2)[0];
        return WORDS.matcher(name).matches() && GIVEN_NAMES.contains(folded(first));
    }

    private static Set<String> givenNames() {
        Lexicon lexicon = Lexicon.english("given-names");
        return Stream.of("women", "men")
                .flatMap(s -> lexicon.getSection(s).stream())
                .map(Lexicon.Entry::term)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
