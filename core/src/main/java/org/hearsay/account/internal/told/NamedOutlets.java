package org.hearsay.account.internal.told;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Wording;

/**
 * The outlets whose reports tell an event, by the names that other reports call them: in full, or by their first letters where an
 * agency is meant.
 */
final class NamedOutlets {

    /** Names of outlets have hardly more words. */
    private static final int LONGEST = 6;

    /** Fewer letters stand for too much. */
    private static final int LETTERS = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019.-]*");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,6}");

    /** Words of having something from somebody; an outlet that is named without one may be what is told of. */
    private static final Pattern HAS_FROM = Pattern.compile(
            "\\b(?:report(?:s|ed|ing)?|sa(?:ys|id)|t(?:ells|old)|according|cit(?:es|ed|ing)|quot(?:es|ed|ing)|wr(?:ites|ote)"
                    + "|learn(?:s|ed|t)|published|broadcast|carried)\\b");

    /** Credits in brackets: 'OSTMERE (IPA) -', '… on Friday. (IPA)'. */
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)");

    /** Leads are short; in longer ones much is told beside. */
    private static final int LEAD = 500;

    private final Map<DocumentId, List<String>> credits = new HashMap<>();
    private final Map<String, Shelf> shelves = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /** Of the names of all outlets. */
    private final Set<String> stems = new HashSet<>();

    /** The accounts of one outlet. */
    private static final class Shelf {
        private final String outlet;
        private final Draft first;
        private final Map<String, Draft> bySpeaker = new HashMap<>();

        Shelf(String outlet, Draft first) {
            this.outlet = outlet;
            this.first = first;
        }
    }

    /** The outlets of the accounts of one event, which are given in order. */
    NamedOutlets(Collection<Draft> sorted) {
        for (Draft d : sorted) {
            d.telling().document().masthead().outlet().ifPresent(name -> {
                Set<String> own = Wording.of(name).stems();
                stems.addAll(own);
                add(key(own), name, d);
                initials(name).ifPresent(i -> add(i, name, d));
            });
        }
    }

    private void add(String key, String outlet, Draft d) {
        if (!key.isEmpty()) {
            Shelf shelf = shelves.computeIfAbsent(key, k -> new Shelf(outlet, d));
            shelf.bySpeaker.putIfAbsent(speaker(d), d);
            if (!shelf.outlet.equals(outlet)) {
                ambiguous.add(key);
            }
        }
    }

    private static String speaker(Draft d) {
        return d.key().isEmpty() ? "" : d.key().getLast();
    }

    /** The account that one repeats which has it from an outlet of its chain. */
    Optional<Draft> findInChain(Draft d) {
        return d.chain().stream()
                .flatMap(l -> Stream.concat(Stream.of(key(Wording.of(l.text()).stems())), listNamed(l.text())))
                .flatMap(key -> find(key, d).stream())
                .findFirst();
    }

    /** The account that one repeats whose sentence says that it has it from an outlet. */
    Optional<Draft> findInWords(Draft d, String sentence) {
        return HAS_FROM.matcher(sentence).find()
                ? listNamed(sentence).flatMap(key -> find(key, d).stream()).findFirst()
                : Optional.empty();
    }

    /**
     * The account that one repeats whose report credits an outlet: in its lead, or as agencies are, in brackets after the place or
     * at the end. What another speaker is told to have said there may be the report's own.
     */
    Optional<Draft> findCredited(Draft d) {
        return credits.computeIfAbsent(d.telling().document().id(), id -> listCredited(d)).stream()
                .flatMap(key -> find(key, d).stream())
                .filter(o -> d.key().isEmpty() || speaker(o).equals(speaker(d)))
                .findFirst();
    }

    private List<String> listCredited(Draft d) {
        Document document = d.telling().document();
        List<String> paragraphs = document.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .map(b -> b.span().of(document.text()))
                .toList();
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        String lead = paragraphs.getFirst();
        var named = new ArrayList<String>();
        BRACKETS.matcher(lead)
                .results()
                .map(r -> r.group(1))
                .flatMap(this::listNamed)
                .forEach(named::add);
        BRACKETS.matcher(paragraphs.getLast())
                .results()
                .filter(r -> r.end() == paragraphs.getLast().length())
                .map(r -> r.group(1))
                .flatMap(this::listNamed)
                .forEach(named::add);
        if (lead.length() <= LEAD && HAS_FROM.matcher(lead).find()) {
            listNamed(lead).forEach(named::add);
        }
        return List.copyOf(named);
    }

    /** The keys of outlets named in some words, by their names as printed or their letters. */
    private Stream<String> listNamed(String words) {
        List<String> all = WORD.matcher(words).results().map(MatchResult::group).toList();
        var named = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            if (!Character.isUpperCase(all.get(i).codePointAt(0))) {
                continue;
            }
            if (INITIALS.matcher(all.get(i)).matches()) {
                named.add(all.get(i));
            }
            listFrom(all.subList(i, Math.min(i + LONGEST, all.size())), words).forEach(named::add);
        }
        return named.stream();
    }

    /** The keys of outlets whose names, of two words or more, are these in print, from the first on: as far as the words are of any name. */
    private List<String> listFrom(List<String> printed, String words) {
        var named = new ArrayList<String>();
        var window = new TreeSet<String>();
        for (int n = 0; n < printed.size(); n++) {
            Set<String> next = Wording.of(printed.get(n)).stems();
            if (!stems.containsAll(next)) {
                break;
            }
            window.addAll(next);
            String key = key(window);
            Shelf shelf = n > 0 ? shelves.get(key) : null;
            if (shelf != null && isPrinted(shelf.outlet, words)) {
                named.add(key);
            }
        }
        return named;
    }

    private static boolean isPrinted(String name, String words) {
        String bare = name.startsWith("The ") ? name.substring("The ".length()) : name;
        return bare.indexOf(' ') > 0 && words.contains(bare);
    }

    /** The outlet's account of the same speaker, else in its own voice, else its first; never of the same report or a later one. */
    private Optional<Draft> find(String key, Draft d) {
        Shelf shelf = ambiguous.contains(key) ? null : shelves.get(key);
        if (shelf == null) {
            return Optional.empty();
        }
        Draft found = shelf.bySpeaker.getOrDefault(speaker(d), shelf.bySpeaker.getOrDefault("", shelf.first));
        boolean other =
                !found.telling().document().id().equals(d.telling().document().id());
        boolean later = found.published()
                .filter(o -> d.published().filter(o::isAfter).isPresent())
                .isPresent();
        return other && !later ? Optional.of(found) : Optional.empty();
    }

    private static String key(Set<String> stems) {
        return String.join(" ", stems);
    }

    /** The first letters of a name's great words, 'IPA'; the key keeps them great, so that no word is one. */
    private static Optional<String> initials(String name) {
        var letters = new StringBuilder();
        Matcher m = WORD.matcher(name);
        while (m.find()) {
            int first = m.group().codePointAt(0);
            if (Character.isUpperCase(first)) {
                letters.appendCodePoint(first);
            }
        }
        boolean written = INITIALS.matcher(name).matches();
        return letters.length() >= LETTERS
                ? Optional.of(letters.toString())
                : Optional.of(name).filter(n -> written);
    }
}
