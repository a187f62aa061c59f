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
 * Who sent a message, by the name beside the address. A person is one whose first name many people bear, or whose name the
 * mailbox bears too; a body is named as bodies are, or as the site of its address. Of others it is not told which they are.
 *
 * @param person the writer
 * @param body the office, house or agency
 */
record Sender(Optional<String> person, Optional<String> body) {

    private static final Sender NOBODY = new Sender(Optional.empty(), Optional.empty());

    private static final Set<String> GIVEN_NAMES = terms("given-names", "women", "men");

    private static final Set<String> BODY_WORDS = bodyWords();

    /** 'Ada Vell (Northwire)', 'Ada Vell | Northwire', 'Ada Vell, Northwire'. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|\\u2013\\u2014-]\\s+|\\s*[(),]\\s*|\\s+at\\s+");

    /** Lists put their own name behind that of who wrote to them. */
    private static final Pattern LIST = Pattern.compile("\\s+via\\s+.*");

    private static final Pattern WORDS =
            Pattern.compile("\\p{Lu}[\\p{L}.'\\u2019-]*(?:\\s+\\p{L}[\\p{L}.'\\u2019-]*){1,3}");

    /** The sender of that name and address. */
    static Sender of(String name, String mailbox, String site) {
        String plain = LIST.matcher(name.replaceAll("[\"<>]", " ").strip())
                .replaceAll("")
                .strip();
        if (plain.chars().anyMatch(c -> c == '@' || c == '\ufffd')
                || plain.chars().noneMatch(Character::isLetter)) {
            return NOBODY;
        }
        String[] turned = plain.split("\\s*,\\s*");
        if (turned.length == 2 && !turned[1].contains(" ") && isPerson(turned[1] + " " + turned[0], mailbox, site)) {
            return new Sender(Optional.of(turned[1] + " " + turned[0]), Optional.empty());
        }
        List<String> pieces = new ArrayList<>(
                BETWEEN.splitAsStream(plain).filter(p -> !p.isBlank()).toList());
        if (!pieces.isEmpty() && isPerson(pieces.getFirst(), mailbox, site)) {
            return new Sender(Optional.of(pieces.removeFirst()), pieces.stream().findFirst());
        }
        return isBody(plain, site) ? new Sender(Optional.empty(), Optional.of(plain)) : NOBODY;
    }

    private static boolean isPerson(String name, String mailbox, String site) {
        List<String> words = words(name);
        if (!WORDS.matcher(name).matches() || isBody(name, site)) {
            return false;
        }
        String box = folded(mailbox);
        return GIVEN_NAMES.contains(words.getFirst())
                || Stream.of(words.getFirst(), words.getLast()).anyMatch(w -> w.length() > 2 && box.contains(w));
    }

    /** Sites of people are named by one of their names at most. */
    private static boolean isBody(String name, String site) {
        List<String> words = words(name);
        String own = folded(site).replaceAll("[^a-z0-9]", "");
        return words.stream().anyMatch(BODY_WORDS::contains) || own.contains(String.join("", words));
    }

    private static List<String> words(String name) {
        return Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(folded(name))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static Set<String> bodyWords() {
        return Stream.of(terms("organisations", "heads", "suffixes", "outletnouns"), terms("layout", "outlet-word"))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> terms(String lexicon, String... sections) {
        return Stream.of(sections)
                .flatMap(s -> Lexicon.english(lexicon).getSection(s).stream())
                .map(e -> folded(e.term()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
