package org.hearsay.mention.internal.referent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Referent;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.mention.internal.name.Found;
import org.hearsay.mention.internal.name.Titles;
import org.hearsay.mention.internal.word.GivenNames;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;

/** A referent on its way. Confined to the reading of one document. */
public final class Party {

    /** Words in the names of bodies that nobody calls 'the group' or 'the company'. */
    private static final Set<String> SITES = Set.of(
            "center",
            "centre",
            "house",
            "hospital",
            "university",
            "court",
            "ministry",
            "hotel",
            "school",
            "embassy",
            "office",
            "museum",
            "college",
            "parliament",
            "council",
            "congress",
            "senate",
            "department",
            "police",
            "commission");

    public final int number;
    public final Set<String> titles = new LinkedHashSet<>();
    public Gender gender = Gender.UNKNOWN;
    private final EntityKind kind;
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final boolean medium;
    private final boolean generic;
    private final String country;
    private final boolean state;
    private final boolean plural;

    public Party(int number, List<Grouper.Group> groups, Reading reading, Vocabulary vocabulary) {
        this.number = number;
        int[] scores = new int[EntityKind.values().length];
        int[] shape = new int[EntityKind.values().length];
        int press = 0;
        List<Found> names = groups.stream()
                .flatMap(g -> g.names.stream())
                .sorted(java.util.Comparator.comparingInt(n -> n.from))
                .toList();
        for (Found name : names) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += name.scores[i];
                shape[i] = name == names.getFirst() ? name.shape[i] : Math.max(shape[i], name.shape[i]);
            }
            press += name.press;
            addForm(name.form);
            if (name.hasTitle()) {
                addTitle(
                        reading.lowers.subList(name.titleFrom, name.titleTo),
                        reading.text(name.titleFrom, name.titleTo),
                        vocabulary);
            }
        }
        this.kind = Found.best(scores, shape);
        if (kind == EntityKind.PERSON && gender == Gender.UNKNOWN) {
            forms.keySet().stream()
                    .map(GivenNames.english()::of)
                    .filter(g -> g != Gender.UNKNOWN)
                    .findFirst()
                    .ifPresent(g -> gender = g);
        }
        this.medium = press >= 2 && kind == EntityKind.ORGANIZATION;
        Found first = names.getFirst();
        this.state = names.stream()
                .anyMatch(n -> vocabulary
                        .findPlace(reading.lowers.subList(n.from, n.to))
                        .filter(p -> p.level() == Vocabulary.Level.COUNTRY)
                        .isPresent());
        this.plural = first.isSingle()
                        && first.form.endsWith("s")
                        && reading.lowerNear(first.start - 1, first.from).equals("the")
                || first.form.endsWith("Brigades")
                || first.form.endsWith("Forces")
                || first.form.endsWith("Guards");
        this.generic = reading.lowers.subList(first.from, first.to).stream().allMatch(vocabulary::isGeneric);
        this.country = first.possessor
                .map(p -> p.form + "'s ")
                .orElse(
                        first.start < first.from && !first.hasTitle() && !first.country.isEmpty()
                                ? reading.text(first.start, first.from) + " "
                                : "");
    }

    public void addForm(String form) {
        forms.merge(form, 1, Integer::sum);
    }

    /** Keeps a role that the report gives this person. */
    public void addTitle(String text, Vocabulary vocabulary) {
        addTitle(List.of(text.toLowerCase(Locale.ROOT).split("\\s+")), text, vocabulary);
    }

    private void addTitle(List<String> lower, String text, Vocabulary vocabulary) {
        titles.add(text.replaceAll("\\s+", " "));
        String gendered = vocabulary.genders.get(
                Titles.lastEntry(vocabulary, lower).term().toLowerCase(Locale.ROOT));
        if (gendered != null && gender == Gender.UNKNOWN) {
            gender = gendered.equals("f") ? Gender.FEMALE : Gender.MALE;
        }
    }

    public EntityKind kind() {
        return kind;
    }

    public boolean isMedium() {
        return medium;
    }

    public boolean isCountry() {
        return state && kind == EntityKind.PLACE;
    }

    /** Whether 'it' may stand for it as one that acts: a body or a country. */
    public boolean isActor() {
        return kind == EntityKind.ORGANIZATION || isCountry();
    }

    /** Whether 'they' may stand for it. */
    public boolean isGroup() {
        return kind == EntityKind.ORGANIZATION && plural;
    }

    /** A body that is no press. */
    public boolean isPlainBody() {
        return kind == EntityKind.ORGANIZATION && !medium && SITES.stream().noneMatch(this::isNamedBy);
    }

    /** Whether a word stands in its name: 'ministry' in 'Ministry of Trade'. */
    public boolean isNamedBy(String word) {
        if (kind != EntityKind.ORGANIZATION) {
            return false;
        }
        for (String form : forms.keySet()) {
            for (String part : form.toLowerCase(Locale.ROOT).split(" ")) {
                if (part.equals(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    public Set<String> forms() {
        return forms.keySet();
    }

    public Referent referent() {
        List<String> all = new ArrayList<>(forms.keySet());
        String name = fullest();
        if (generic && !country.isEmpty()) {
            name = country + name;
            all.addFirst(name);
        }
        return new Referent(number, kind, name, all, List.copyOf(titles), gender, medium);
    }

    /** The name of most words that is no acronym; of equals the most used, then the longest, then the first. */
    private String fullest() {
        String best = "";
        int bestWeight = -1;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            String text = form.getKey();
            int words = Reading.isAcronym(text) ? 0 : text.split(" ").length;
            int weight = words * 10_000 + Math.min(form.getValue(), 99) * 100 + Math.min(text.length(), 99);
            if (weight > bestWeight) {
                best = text;
                bestWeight = weight;
            }
        }
        return best;
    }
}
