package org.hearsay.account.internal.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.text.Span;

/** What single words of a name tell of it: whom they point at, what is not certain, what leads its event in. */
final class WordSigns {

    /** So many words before that of the event are looked at for what leads it in. */
    private static final int NEAR = 12;

    private static final SortedMap<String, Set<String>> CLASSES =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
                    "first person", words("i we me us my our mine ours"),
                    "second person", words("you your"),
                    "subject pronoun", words("he she they it"),
                    "object pronoun", words("him them"),
                    "owner", words("his her its their"),
                    "near day",
                            words(
                                    "today yesterday tomorrow tonight ago now then later earlier next last this that day night"),
                    "may be", words("would could might may should will shall can must if whether unless"),
                    "meant",
                            words(
                                    "plan plans planned proposed proposal intended intends hopes hoped wants wanted any to"),
                    "denied", words("no not never nobody nothing none n't denied denies without"),
                    "speech", words("said says told according reported reportedly allegedly claimed claims added"))));

    private static final Set<String> LEADS = words(
            "who which that when after before as while because if whether until since whose where and but or than to"
                    + " of");

    private static final Set<String> SUBORDINATE =
            words("when after before while as if although since because until whether that which who for so");

    private WordSigns() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    private static Set<String> classOf(String kind) {
        return CLASSES.getOrDefault(kind, Set.of());
    }

    /** The signs of one name. */
    static List<String> of(Naming naming) {
        var signs = new ArrayList<String>();
        List<String> words = Arrays.stream(naming.words().split("[\\s\u2014\u2013]+"))
                .map(w -> w.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(w -> !w.isEmpty())
                .toList();
        Set<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        CLASSES.forEach((name, members) -> {
            if (members.stream().anyMatch(lower::contains)) {
                signs.add(name);
            }
        });
        pointing(words, signs);
        naming.kinds().stream().distinct().sorted().map(k -> "by name: " + k).forEach(signs::add);
        long names = words.stream()
                .skip(1)
                .filter(w -> Character.isUpperCase(w.charAt(0)))
                .count();
        if (names == 0 && !words.isEmpty()) {
            signs.add("nameless, " + first(words.getFirst()));
            signs.add("nameless, " + Math.min(5, words.size() / 3));
        }
        if (naming.isSentence()) {
            led(naming, signs);
        }
        return signs;
    }

    private static String first(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "the",
                    "a",
                    "an",
                    "this",
                    "that",
                    "these",
                    "those",
                    "his",
                    "her",
                    "its",
                    "their",
                    "he",
                    "she",
                    "they",
                    "it",
                    "there" -> lower;
            default -> lower.matches("\\d.*") ? "number" : "word";
        };
    }

    /** A pronoun before which no name stands has to be guessed. */
    private static void pointing(List<String> words, List<String> signs) {
        boolean name = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            for (String kind : List.of("subject pronoun", "object pronoun", "owner")) {
                if (!name && classOf(kind).contains(word)) {
                    signs.add(kind + " of nobody");
                    return;
                }
            }
            name |= i > 0
                    && Character.isUpperCase(words.get(i).charAt(0))
                    && !classOf("first person").contains(word);
        }
    }

    /** How far into its sentence the word of the event stands, and behind what. */
    private static void led(Naming naming, List<String> signs) {
        Span span = naming.spans().getFirst();
        Span trigger = naming.told().told().mention().trigger().span();
        String[] before = span.start() < trigger.start()
                ? naming.told()
                        .text()
                        .substring(span.start(), trigger.start())
                        .strip()
                        .split("\\s+")
                : new String[0];
        int all = span.of(naming.told().text()).split("\\s+").length;
        long commas = Arrays.stream(before).filter(w -> w.endsWith(",")).count();
        String form = naming.form().name().toLowerCase(Locale.ROOT);
        signs.add("commas=" + Math.min(3, commas) + ", " + form);
        int last = before.length - 1;
        while (last >= 0 && !before[last].endsWith(",")) {
            last--;
        }
        String behind = last >= 0 && last + 1 < before.length ? NamingSigns.shown(before[last + 1]) : "";
        if (!behind.isEmpty()) {
            signs.add("behind comma=" + behind + ", " + form);
        }
        if (commas == 0 && before.length > 0 && SUBORDINATE.contains(before[0].toLowerCase(Locale.ROOT))) {
            signs.add("only subordinate, " + form);
        }
        signs.add("at=" + 4 * before.length / Math.max(1, all));
        String lead = "none";
        for (int i = before.length - 1; i >= Math.max(0, before.length - NEAR) && lead.equals("none"); i--) {
            String word = before[i].toLowerCase(Locale.ROOT);
            lead = LEADS.contains(word) ? word : word.endsWith(",") ? "comma" : "none";
        }
        signs.add("led in by " + lead);
        boolean noun = naming.told().gist().filter(g -> g.noun()).isPresent();
        signs.add("led in by " + lead + (noun ? ", noun" : ", verb"));
        boolean main = naming.told()
                .gist()
                .map(g -> g.who().isEmpty() ? g.what() : g.who())
                .filter(w -> w.getFirst().start() - span.start() < 5)
                .isPresent();
        signs.add("main=" + main + (noun ? ", noun" : ", verb"));
    }
}
