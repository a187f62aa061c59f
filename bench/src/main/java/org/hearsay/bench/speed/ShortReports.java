package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Makes a pile of many short invented reports, for measuring what gathering costs: {@code OUT REPORTS}. Four reports tell of one
 * day's events, each with counts and words of its own; there are half as many people as reports, and few surnames are borne by
 * many of them. The same number gives the same pile.
 */
public final class ShortReports {

    private static final int OF_ONE_STORY = 4;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
    private static final int DAYS = 1_500;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final String[] ONSETS = {
        "B", "Br", "C", "D", "Dr", "F", "G", "Gr", "H", "J", "K", "L", "M", "N", "P", "R", "S", "St", "T", "Tr", "V",
        "W"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "au", "ei", "ou"};
    private static final String[] MIDDLES = {"l", "r", "n", "m", "v", "d", "rt", "ld", "nd", "sk", "th"};
    private static final String[] PEOPLE_ENDS = {"an", "er", "ik", "ov", "en", "as", "und", "ell"};
    private static final String[] TOWN_ENDS = {"ford", "stad", "wick", "mere", "holm", "bury", "gate", "dale"};
    private static final List<String> OFFICES = List.of(
            "mayor", "police chief", "hospital director", "union leader", "council spokesman", "harbour master");
    private static final List<String> SITES =
            List.of("market", "station", "bridge", "school", "mill", "warehouse", "barracks", "ferry terminal");
    private static final List<String> OUTLETS =
            List.of("Harbour Post", "Evening Ledger", "Coast Wire", "Northern Courier", "Delta Bulletin");

    private final int people;
    private final int towns;

    /** Reports for a pile of this size. */
    public ShortReports(int reports) {
        this.people = Math.max(8, reports / 2);
        this.towns = Math.max(12, (int) Math.sqrt(reports) * 2);
    }

    /** Writes the pile; prints how many files and words it holds. */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        int reports = Integer.parseInt(args[1]);
        Files.createDirectories(out);
        var pile = new ShortReports(reports);
        long words = 0;
        for (int i = 0; i < reports; i++) {
            String text = pile.report(i);
            Files.writeString(out.resolve("s%06d.txt".formatted(i)), text, StandardCharsets.UTF_8);
            words += text.split("\\s+").length;
        }
        System.out.printf("%d files, %d words%n", reports, words);
    }

    /** What all reports of one story share. */
    private record Story(
            String town,
            LocalDate day,
            String site,
            int dead,
            String speaker,
            String office,
            String held,
            String guest) {}

    private Story story(int number) {
        var random = new Random(number * 31L + 7);
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        String town = name(random.nextInt(towns) + 90_000L, TOWN_ENDS);
        Set<Integer> cast = new HashSet<>();
        while (cast.size() < 3) {
            cast.add(random.nextInt(people));
        }
        List<Integer> who = List.copyOf(cast);
        return new Story(
                town,
                day,
                SITES.get(random.nextInt(SITES.size())),
                2 + random.nextInt(28),
                person(who.get(0)),
                OFFICES.get(random.nextInt(OFFICES.size())),
                person(who.get(1)),
                person(who.get(2)));
    }

    /** The report of this number, as a file of plain text. */
    public String report(int number) {
        Story s = story(number / OF_ONE_STORY);
        var random = new Random(number);
        LocalDate published = s.day().plusDays(1 + random.nextInt(2));
        int dead = random.nextInt(3) == 0 ? s.dead() + 1 : s.dead();
        String weekday = s.day().format(WEEKDAY);
        String deed = random.nextBoolean()
                ? "A bomb exploded at the %s in %s on %s, killing %d people."
                        .formatted(s.site(), s.town(), weekday, dead)
                : "Gunmen attacked the %s in %s on %s and killed %d people."
                        .formatted(s.site(), s.town(), weekday, dead);
        String held = "Police arrested %s in %s a day later.".formatted(s.held(), s.town());
        String met = "%s met %s in %s on %s.".formatted(s.speaker(), s.guest(), s.town(), weekday);
        String said =
                "\"We heard the noise and ran to the %s at once,\" said %s, the %s of %s. %s said the wounded were safe."
                        .formatted(s.site(), s.speaker(), s.office(), s.town(), surname(s.speaker()));
        return "%s: %d dead at %s%n%n%s, %s (%s) - %s %s%n%n%s %s%n"
                .formatted(
                        s.town(),
                        dead,
                        s.site(),
                        s.town().toUpperCase(Locale.ROOT),
                        published.format(DATE),
                        OUTLETS.get(random.nextInt(OUTLETS.size())),
                        deed,
                        random.nextBoolean() ? held : met,
                        said,
                        random.nextBoolean() ? held : met);
    }

    private static String surname(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    /** The surname of somebody in the story of this number. */
    String surname(int number) {
        return surname(story(number).speaker());
    }

    /** Of few surnames many bear one, as everywhere. */
    private String person(int number) {
        var random = new Random(number * 17L + 3);
        double skew = random.nextDouble();
        int surname = (int) (Math.max(8, people / 8) * skew * skew);
        return name(random.nextInt(400) + 50_000L, PEOPLE_ENDS) + " " + name(surname, PEOPLE_ENDS);
    }

    private static String name(long seed, String[] ends) {
        var random = new Random(seed * 1_000_003L);
        var name = new StringBuilder(ONSETS[random.nextInt(ONSETS.length)]);
        int syllables = 1 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            name.append(VOWELS[random.nextInt(VOWELS.length)]).append(MIDDLES[random.nextInt(MIDDLES.length)]);
        }
        return name.append(ends[random.nextInt(ends.length)]).toString();
    }
}
