package org.hearsay.time.internal.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.NumberWords;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Token;
import org.hearsay.time.Hour;
import org.hearsay.time.Length;

/** The words of the calendar, by what they are. Immutable. */
public final class TimeWords {

    /** A numbered word. */
    private record Word(int n, boolean shortened, boolean alsoPlain, boolean habit) {}

    private static final int HUNDRED = 100;

    private final Map<String, Word> months = new HashMap<>();
    private final Map<String, Integer> foreignMonths = new HashMap<>();
    private final Map<String, Word> weekdays = new HashMap<>();
    private final Map<String, Word> seasons = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Integer> decades = new HashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();
    private final Map<String, Integer> deictic = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Hour.Part> parts = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final Map<String, Length> rates = new HashMap<>();
    private final Map<String, Length> lengths = new HashMap<>();
    private final Set<String> stages;
    private final Set<String> vague;
    private final Set<String> rough;
    private final Set<String> ahead;
    private final PhraseIndex<Lexicon.Entry> references;
    private final PhraseIndex<Feast> feasts;
    private final PhraseIndex<CalendarMonth> calendarMonths;

    /** Words that an expression may begin with, and that none other is told by. */
    private final Set<String> triggers = new HashSet<>(Set.of(
            "the",
            "that",
            "same",
            "following",
            "a",
            "an",
            "half",
            "every",
            "each",
            "mid",
            "fiscal",
            "on",
            "its",
            "all",
            "age",
            "aged",
            "ad"));

    private final Set<String> phraseHeads = new HashSet<>();

    public TimeWords(Lexicon times, Lexicon holidays, Lexicon calendars) {
        fill(times, "months", months);
        fill(times, "weekdays", weekdays);
        fill(times, "seasons", seasons);
        number(times, "ordinals", ordinals);
        number(times, "decades", decades);
        number(times, "steps", steps);
        number(times, "deictic", deictic);
        number(calendars, "foreign", foreignMonths);
        for (Lexicon.Entry e : times.getSection("units")) {
            units.put(e.term(), Unit.valueOf(e.find("unit").orElseThrow().toUpperCase(Locale.ROOT)));
        }
        for (Lexicon.Entry e : times.getSection("parts")) {
            parts.put(e.term(), Hour.Part.valueOf(e.find("part").orElseThrow().toUpperCase(Locale.ROOT)));
            if (e.has("alone")) {
                alone.add(e.term());
            }
        }
        times.getSection("rates")
                .forEach(e -> rates.put(e.term(), new Length(e.find("length").orElseThrow())));
        times.getSection("lengths")
                .forEach(e -> lengths.put(e.term(), new Length(e.find("length").orElseThrow())));
        stages = Set.copyOf(times.listTerms("stages"));
        vague = Set.copyOf(times.listTerms("vague"));
        rough = Set.copyOf(times.listTerms("rough"));
        ahead = Set.copyOf(times.listTerms("ahead"));
        references = PhraseIndex.of(times.getSection("references"), e -> spaced(e.term()));
        List<Feast> days = Feast.listAll(holidays);
        feasts = PhraseIndex.of(days, f -> spaced(f.name()));
        List<CalendarMonth> others = CalendarMonth.listAll(calendars);
        calendarMonths = PhraseIndex.of(others, m -> spaced(m.name()));
        days.forEach(f -> phraseHeads.add(spaced(f.name()).split(" ")[0]));
        others.forEach(m -> phraseHeads.add(spaced(m.name()).split(" ")[0]));
        List.of(months, foreignMonths, weekdays, seasons, ordinals, steps, deictic, units, parts, rates, lengths)
                .forEach(m -> triggers.addAll(m.keySet()));
        List.of(stages, vague, rough).forEach(triggers::addAll);
        times.listTerms("references").forEach(t -> triggers.add(t.split(" ")[0]));
        triggers.addAll(phraseHeads);
    }

    /** A phrase as its tokens stand in a text: possessive endings apart. */
    private static String spaced(String term) {
        return term.replace("'s ", " 's ").replace("s' ", "s ' ");
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

    /** Month 1 to 12 by a word of another language. */
    OptionalInt foreignMonth(Token token) {
        return of(foreignMonths, token);
    }

    /** Whether a month's name is a short form. */
    boolean isShortMonth(Token token) {
        Word w = months.get(bare(token));
        return w != null && w.shortened;
    }

    /** Whether a month's name is a word or a person's name too: 'May', 'April'. */
    boolean isAlsoPlainMonth(Token token) {
        Word w = months.get(bare(token));
        return w != null && w.alsoPlain;
    }

    /** The tens of 'the sixties'. */
    OptionalInt decade(Token token) {
        return of(decades, token);
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

    /** Whether it is 'Mondays': each of them. */
    boolean isHabit(Token token) {
        Word w = token.isCapital() ? weekdays.get(token.lower()) : null;
        return w != null && w.habit;
    }

    /** Season 21 to 24. */
    OptionalInt season(Token token) {
        Word w = seasons.get(token.lower());
        return w == null ? OptionalInt.empty() : OptionalInt.of(w.n);
    }

    /** Whether the name of a season is a word of another meaning too. */
    boolean isAlsoPlainSeason(Token token) {
        Word w = seasons.get(token.lower());
        return w != null && w.alsoPlain;
    }

    Optional<Unit> unit(Token token) {
        return Optional.ofNullable(units.get(token.lower()));
    }

    /** Whether it is 'days' or 'weeks', not 'day' or 'week'. */
    boolean isMany(Token token) {
        return units.containsKey(token.lower()) && token.lower().endsWith("s");
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

    /** A day of the month told by a word: 'fifth'. */
    OptionalInt ordinalDay(Token token) {
        OptionalInt n = ordinal(token);
        return n.isPresent() && n.getAsInt() > 0 ? n : OptionalInt.empty();
    }

    /** A number in words up to a hundred, or in digits. */
    OptionalInt number(Token token) {
        String t = token.lower();
        if (Character.isDigit(t.charAt(0)) && t.length() <= 4 && t.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(t));
        }
        if (t.equals("hundred")) {
            return OptionalInt.of(HUNDRED);
        }
        return NumberWords.find(t).map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty());
    }

    Optional<Hour.Part> part(Token token) {
        return Optional.ofNullable(parts.get(token.lower()));
    }

    boolean isPart(Token token) {
        return parts.containsKey(token.lower());
    }

    /** Whether it tells a time by itself: 'overnight'. */
    boolean isPartAlone(Token token) {
        return alone.contains(token.lower());
    }

    Optional<Length> rate(Token token) {
        return Optional.ofNullable(rates.get(token.lower()));
    }

    /** A length told by one word: 'yearlong'. */
    Optional<Length> length(Token token) {
        return Optional.ofNullable(lengths.get(token.lower()));
    }

    boolean isStage(Token token) {
        return stages.contains(token.lower());
    }

    boolean isVague(Token token) {
        return vague.contains(token.lower());
    }

    boolean isRough(Token token) {
        return rough.contains(token.lower());
    }

    public boolean isAhead(Token token) {
        return ahead.contains(token.lower());
    }

    /** Whether an expression may begin here; the one look that most words get. */
    boolean isTrigger(Token token) {
        String t = token.lower();
        char c = t.charAt(0);
        if (c < 'a') {
            return Character.isDigit(c) || c == '\'';
        }
        return triggers.contains(t)
                || triggers.contains(bare(token))
                || NumberWords.find(t).isPresent();
    }

    /** Whether it is a word that times are made of, so that a hyphen beside it may be taken apart. */
    boolean isTimeWord(String lower) {
        return units.containsKey(lower)
                || months.containsKey(lower)
                || weekdays.containsKey(lower)
                || stages.contains(lower) && !lower.equals("end") && !lower.equals("start")
                || parts.containsKey(lower) && lower.length() > 5;
    }

    PhraseIndex<Lexicon.Entry> references() {
        return references;
    }

    PhraseIndex<Feast> feasts() {
        return feasts;
    }

    PhraseIndex<CalendarMonth> calendarMonths() {
        return calendarMonths;
    }

    boolean beginsPhrase(Token token) {
        return phraseHeads.contains(token.lower());
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
