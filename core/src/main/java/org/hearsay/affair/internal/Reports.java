package org.hearsay.affair.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.account.EventAccounts;
import org.hearsay.affair.Coverage;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Things;
import org.hearsay.lexicon.Weights;
import org.hearsay.text.Edtf;
import org.hearsay.text.Wording;

/**
 * The reports of a pile, numbered by id, with their words weighed by rarity: the fewer reports of the pile hold a word, and the rarer it is in
 * English, the more it tells (tf–idf; Salton and Buckley 1988). The share in English stands for so many reports beside the pile, so that one
 * affair alone has rare words too.
 */
public final class Reports {

    /** Reports of no affair that are thought beside the pile. */
    private static final double BESIDE = 60;

    /** Share of reports that name a country. */
    private static final double COUNTRY = 0.15;

    private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{N}'\u2019-]+");

    private static final Map<String, Double> ENGLISH = Weights.single(Weights.beside(Coverage.class, "en/words.tsv"));

    private static final Set<String> COUNTRIES = countries();

    /** Reports whose words are looked at together. */
    private static final int AT_ONCE = 256;

    private final List<Coverage> coverages;
    private final List<OptionalLong> days;
    private final List<Vector> words = new ArrayList<>();
    private final List<Vector> names = new ArrayList<>();
    private final List<Set<String>> events = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final double[] rarity;

    /** Of these reports and the events that they tell. */
    public Reports(Collection<Coverage> reports, Collection<EventAccounts> told) {
        coverages = reports.stream()
                .sorted(Comparator.comparing(Coverage::document))
                .toList();
        days = coverages.stream().map(Reports::day).toList();
        var reading = new Vocabulary.Reading();
        for (int from = 0; from < coverages.size(); from += AT_ONCE) {
            coverages.subList(from, Math.min(coverages.size(), from + AT_ONCE)).parallelStream()
                    .map(Words::of)
                    .toList()
                    .forEach(w -> reading.add(w.all(), w.named()));
        }
        vocabulary = reading.end();
        rarity = IntStream.range(0, vocabulary.stems().size())
                .mapToDouble(this::rarity)
                .toArray();
        var numbers = new HashMap<DocumentId, Integer>();
        for (int i = 0; i < coverages.size(); i++) {
            numbers.put(coverages.get(i).document(), i);
            words.add(new Vector(vocabulary.words(i), rarity));
            names.add(new Vector(vocabulary.named(i), rarity));
            events.add(new HashSet<>());
        }
        for (EventAccounts e : told) {
            for (ToldEvent t : e.event().members()) {
                Integer number = numbers.get(t.document());
                if (number != null && t.mention().realis() == Realis.ACTUAL) {
                    events.get(number).add(e.event().id());
                }
            }
        }
    }

    /** The stems of a report, and those of them that are names. */
    private record Words(Set<String> all, Set<String> named) {

        static Words of(Coverage report) {
            return new Words(Things.event(report.text()).stems(), Reports.named(report.text()));
        }
    }

    private static Set<String> countries() {
        var all = new HashSet<String>();
        Lexicon places = Lexicon.english("places");
        for (String section : List.of("countries", "regions", "adjectives")) {
            places.listTerms(section).forEach(t -> all.addAll(Wording.of(t).stems()));
        }
        return Set.copyOf(all);
    }

    /** Stems of words with a capital that are no common words. */
    private static Set<String> named(String text) {
        var named = new HashSet<String>();
        Matcher m = CAPITAL.matcher(text);
        while (m.find()) {
            Things.event(m.group()).stems().stream()
                    .filter(s -> !ENGLISH.containsKey(s))
                    .forEach(named::add);
        }
        return named;
    }

    /** How much a word tells, by its number. */
    private double rarity(int word) {
        String stem = vocabulary.stems().get(word);
        double share = COUNTRIES.contains(stem) ? COUNTRY : ENGLISH.getOrDefault(stem, 0.0);
        return Math.max(0, Math.log((coverages.size() + BESIDE) / (vocabulary.frequency(word) + BESIDE * share + 0.5)));
    }

    /** How much the names tell that both hold. */
    double rare(int a, int b) {
        return Arrays.stream(names(a).shared(names(b)))
                .mapToDouble(w -> rarity[w])
                .sum();
    }

    /** The words that tell most of a report and stand in another too, at most so many. */
    List<String> rarest(int number, int most) {
        Vector all = words(number);
        return IntStream.range(0, all.words.length)
                .filter(i -> vocabulary.frequency(all.words[i]) > 1)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -all.weight(i))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .map(i -> vocabulary.stems().get(all.words[i]))
                .toList();
    }

    int size() {
        return coverages.size();
    }

    /** The id of a report. */
    public DocumentId id(int number) {
        return coverages.get(number).document();
    }

    Coverage coverage(int number) {
        return coverages.get(number);
    }

    Vector words(int number) {
        return words.get(number);
    }

    Vector names(int number) {
        return names.get(number);
    }

    Set<String> events(int number) {
        return events.get(number);
    }

    /** The first day on which it can have appeared, counted from 1970. */
    OptionalLong day(int number) {
        return days.get(number);
    }

    private static OptionalLong day(Coverage report) {
        return report.published().map(Edtf::bounds).flatMap(Edtf.Bounds::earliest).stream()
                .mapToLong(LocalDate::toEpochDay)
                .findFirst();
    }
}
