package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a large pile out of a few reports, for measuring speed: {@code FOLDER OUT WORDS}. Each copy gets other names
 * (one for one throughout the copy), other numbers and another order of paragraphs, so that no two copies are alike and
 * identities and events do not all fall into one.
 */
public final class AlteredReports {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}{3,}|\\d+");
    private static final Pattern LOWER = Pattern.compile("\\b\\p{Ll}{2,}\\b");
    private static final Set<String> CALENDAR = Set.of(
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");
    private static final String[] SYLLABLES = {"ba", "do", "fe", "gi", "ko", "la", "me", "no", "pu", "ra", "si", "tu"};

    private AlteredReports() {}

    /** Writes the pile; prints how many files and words it holds. */
    public static void main(String[] args) throws IOException {
        long words = Long.parseLong(args[2]);
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        Set<String> common = lowerWords(texts);
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        long written = 0;
        int copy = 0;
        for (; written < words; copy++) {
            String text = alter(texts.get(copy % texts.size()), common, copy);
            Files.writeString(out.resolve("%06d.txt".formatted(copy)), text, StandardCharsets.UTF_8);
            written += text.split("\\s+").length;
        }
        System.out.printf("%d files, %d words%n", copy, written);
    }

    /** Words that some text also writes small are no names. */
    private static Set<String> lowerWords(List<String> texts) {
        Set<String> common = new HashSet<>();
        for (String text : texts) {
            LOWER.matcher(text).results().forEach(m -> common.add(m.group()));
        }
        return common;
    }

    /** One altered copy; the same seed gives the same copy. */
    static String alter(String text, Set<String> common, int seed) {
        var random = new Random(seed);
        Map<String, String> names = new HashMap<>();
        Matcher words = WORD.matcher(shuffled(text, random));
        return words.replaceAll(m -> Character.isDigit(m.group().charAt(0))
                ? number(m.group(), seed)
                : common.contains(m.group().toLowerCase(Locale.ROOT)) || CALENDAR.contains(m.group())
                        ? m.group()
                        : names.computeIfAbsent(m.group(), n -> name(n, random)));
    }

    private static String shuffled(String text, Random random) {
        String[] paragraphs = text.split("\n\n");
        if (paragraphs.length > 3) {
            List<String> body = new ArrayList<>(List.of(paragraphs).subList(2, paragraphs.length));
            Collections.shuffle(body, random);
            return paragraphs[0] + "\n\n" + paragraphs[1] + "\n\n" + String.join("\n\n", body);
        }
        return text;
    }

    /** Keeps years and days of a month what they are, only others. */
    private static String number(String digits, int seed) {
        long n = digits.length() > 9 ? 1 : Long.parseLong(digits);
        if (n >= 1900 && n < 2100) {
            return digits;
        }
        return Long.toString(n <= 28 ? 1 + (n + seed) % 28 : n + seed % 90);
    }

    private static String name(String name, Random random) {
        return name.substring(0, 2)
                + SYLLABLES[random.nextInt(SYLLABLES.length)]
                + SYLLABLES[random.nextInt(SYLLABLES.length)]
                + name.substring(name.length() - 2);
    }
}
