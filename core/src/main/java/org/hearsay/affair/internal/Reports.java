package org.hearsay.affair.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private final List<Coverage> coverages;
    private final List<Map<String, Double>> words = new ArrayList<>();
    private final List<Map<String, Double>> names = new ArrayList<>();
    private final List<Set<String>> events = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    /** Of these reports and the events that they tell. */
    public Reports(Collection<Coverage> reports, Collection<EventAccounts> told) {
        coverages = reports.stream()
                .sorted(Comparator.comparing(Coverage::document))
                .toList();
        List<Set<String>> stems = coverages.parallelStream()
                .map(c -> Things.event(c.text()).stems())
                .toList();
        stems.forEach(all -> all.forEach(s -> frequency.merge(s, 1, Integer::sum)));
        var numbers = new HashMap<DocumentId, Integer>();
        for (int i = 0; i < coverages.size(); i++) {
            numbers.put(coverages.get(i).document(), i);
            Set<String> named = named(coverages.get(i).text());
            words.add(vector(stems.get(i)));
            names.add(vector(stems.get(i).stream().filter(named::contains).toList()));
            events.add(new TreeSet<>());
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

    private Map<String, Double> vector(Collection<String> stems) {
        var vector = new TreeMap<String, Double>();
        stems.forEach(s -> vector.put(s, rarity(s)));
        double length =
                Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
        vector.replaceAll((s, w) -> w / Math.max(length, 1e-9));
        return vector;
    }

    /** How much a word tells. */
    double rarity(String stem) {
        double share = COUNTRIES.contains(stem) ? COUNTRY : ENGLISH.getOrDefault(stem, 0.0);
        return Math.max(
                0, Math.log((coverages.size() + BESIDE) / (frequency.getOrDefault(stem, 0) + BESIDE * share + 0.5)));
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

    Map<String, Double> words(int number) {
        return words.get(number);
    }

    Map<String, Double> names(int number) {
        return names.get(number);
    }

    Set<String> events(int number) {
        return events.get(number);
    }

    int frequency(String stem) {
        return frequency.getOrDefault(stem, 0);
    }

    /** The first day on which it can have appeared. */
    Optional<LocalDate> day(int number) {
        return coverage(number).published().map(Edtf::bounds).flatMap(Edtf.Bounds::earliest);
    }
}
