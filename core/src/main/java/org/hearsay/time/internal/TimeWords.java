package org.hearsay.time.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Token;

/** The words of the calendar, by what they are. Immutable. */
final class TimeWords {

    /** A step of the calendar. */
    enum Unit {
        HOUR,
        DAY,
        WEEKEND,
        WEEK,
        FORTNIGHT,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY
    }

    /** A numbered word. */
    private record Word(int n, boolean shortened, boolean alsoPlain, boolean habit) {}

    private final Map<String, Word> months = new HashMap<>();
    private final Map<String, Word> weekdays = new HashMap<>();
    private final Map<String, Word> seasons = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();
    private final Map<String, Integer> deictic = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> parts;
    private final Set<String> stages;
    private final Set<String> vague;
    private final Set<String> ahead;
    private final PhraseIndex<Lexicon.Entry> feasts;
    private final Set<String> feastHeads = new HashSet<>();

    TimeWords(Lexicon lexicon) {
        fill(lexicon, "months", months);
        fill(lexicon, "weekdays", weekdays);
        fill(lexicon, "seasons", seasons);
        number(lexicon, "numbers", numbers);
        number(lexicon, "ordinals", ordinals);
        number(lexicon, "steps", steps);
        number(lexicon, "deictic", deictic);
        for (Lexicon.Entry e : lexicon.getSection("units")) {
            units.put(e.term(), Unit.valueOf(e.find("unit").orElseThrow().toUpperCase(Locale.ROOT)));
        }
        parts = Set.copyOf(lexicon.listTerms("parts"));
        stages = Set.copyOf(lexicon.listTerms("stages"));
        vague = Set.copyOf(lexicon.listTerms("vague"));
        ahead = Set.copyOf(lexicon.listTerms("ahead"));
        feasts = PhraseIndex.of(lexicon.getSection("feasts"));
        lexicon.listTerms("feasts").forEach(t -> feastHeads.add(t.split(" ")[0]));
    }

    private static void fill(Lexicon lexicon, String section, Map<String, Word> into) {
        for (Lexicon.Entry e : lexicon.getSection(section)) {
            into.put(
                    e.term(),
                    new Word(
                            Integer.parseInt(e.find("n").orElseThrow()),
                            e.has("short"),
                            e.has("word"),
                            e.has("habit")));
        }
    }

    private static void number(Lexicon lexicon, String section, Map<String, Integer> into) {
        lexicon.getSection(section).forEach(e -> e.find("n").ifPresent(n -> into.put(e.term(), Integer.parseInt(n))));
    }

    /** Month 1 to 12 of a capital word. */
    OptionalInt month(Token token) {
        Word w = token.isCapital() ? months.get(bare(token)) : null;
        return w == null ? OptionalInt.empty() : OptionalInt.of(w.n);
    }

    /** Whether a month's name is a short form. */
    boolean isShortMonth(Token token) {
        Word w = months.get(bare(token));
        return w != null && w.shortened;
    }

    /** Day 1 (Monday) to 7 of a capital word; short forms are left to {@link #shortWeekday}. */
    OptionalInt weekday(Token token) {
        Word w = token.isCapital() ? weekdays.get(token.lower()) : null;
        return w == null || w.shortened || w.habit ? OptionalInt.empty() : OptionalInt.of(w.n);
    }

    /** Day of 'Mon.', 'Thurs', which other words are written like. */
    OptionalInt shortWeekday(Token token) {
        Word w = token.isCapital() ? weekdays.get(bare(token)) : null;
        return w == null || !w.shortened ? OptionalInt.empty() : OptionalInt.of(w.n);
    }

    /** Season 21 to 24. */
    OptionalInt season(Token token) {
        Word w = seasons.get(token.lower());
        return w == null ? OptionalInt.empty() : OptionalInt.of(w.n);
    }

    Optional<Unit> unit(Token token) {
        return Optional.ofNullable(units.get(token.lower()));
    }

    /** -1 of 'last', 0 of 'this', 1 of 'next'. */
    OptionalInt step(Token token) {
        return of(steps, token);
    }

    OptionalInt deictic(Token token) {
        return of(deictic, token);
    }

    OptionalInt ordinal(Token token) {
        return of(ordinals, token);
    }

    /** A count, in words or digits. */
    OptionalInt number(Token token) {
        String t = token.lower();
        if (Character.isDigit(t.charAt(0)) && t.length() <= 4 && t.chars().allMatch(Character::isDigit)) {
            return OptionalInt.of(Integer.parseInt(t));
        }
        return of(numbers, token);
    }

    boolean isPart(Token token) {
        return parts.contains(token.lower());
    }

    boolean isStage(Token token) {
        return stages.contains(token.lower());
    }

    boolean isVague(Token token) {
        return vague.contains(token.lower());
    }

    boolean isAhead(Token token) {
        return ahead.contains(token.lower());
    }

    /** Whether an expression may begin or hang here; the one look that most words get. */
    boolean isTrigger(Token token) {
        String t = token.lower();
        char c = t.charAt(0);
        if (c < 'a') {
            return Character.isDigit(c) || (c == '\'' && t.length() > 2 && Character.isDigit(t.charAt(1)));
        }
        return steps.containsKey(t)
                || deictic.containsKey(t)
                || months.containsKey(bare(token))
                || weekdays.containsKey(bare(token))
                || seasons.containsKey(t)
                || numbers.containsKey(t)
                || vague.contains(t)
                || ordinals.containsKey(t)
                || stages.contains(t)
                || parts.contains(t)
                || t.startsWith("mid-")
                || t.equals("the")
                || t.equals("that")
                || t.equals("same")
                || t.equals("following")
                || feastHeads.contains(t);
    }

    PhraseIndex<Lexicon.Entry> feasts() {
        return feasts;
    }

    boolean beginsFeast(Token token) {
        return feastHeads.contains(token.lower());
    }

    private static OptionalInt of(Map<String, Integer> map, Token token) {
        Integer n = map.get(token.lower());
        return n == null ? OptionalInt.empty() : OptionalInt.of(n);
    }

    private static String bare(Token token) {
        String t = token.lower();
        return t.endsWith(".") ? t.substring(0, t.length() - 1) : t;
    }
}
