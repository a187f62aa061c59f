package org.hearsay.mention.internal.referent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Spelling;
import org.hearsay.mention.internal.name.Found;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Tag;

/**
 * Decides which names of one report stand for one person, body, place, event or work. Names are grouped by their words
 * first; then groups are joined where one is plainly a shorter form of the other. All look-ups are keyed.
 */
public final class Grouper {

    /** Names with the same words. */
    public static final class Group {
        final int number;
        final List<String> words;
        final List<Found> names = new ArrayList<>();
        final int[] scores = new int[EntityKind.values().length];
        final int[] shape = new int[EntityKind.values().length];
        boolean place;
        boolean introduced;
        boolean acronym;
        int parent;

        Group(int number, List<String> words) {
            this.number = number;
            this.words = words;
            this.parent = number;
        }

        EntityKind kind() {
            return Found.best(scores, shape);
        }

        boolean isSingle() {
            return words.size() == 1;
        }
    }

    /** 'the Velmaris' are those of 'the Velmari Movement'. */
    private static final Set<String> MOVEMENTS = Set.of("movement", "party");

    /** What stands behind a surname and is none. */
    private static final List<String> GENERATIONS =
            List.copyOf(new TreeSet<>(Lexicon.english("name-parts").listTerms("suffixes")));

    /** 'X, called Y,'. */
    private static final Set<String> CALLED = Set.of("called", "dubbed", "alias");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final List<Found> names;
    private final List<Group> groups = new ArrayList<>();

    public Grouper(Reading reading, Vocabulary vocabulary, List<Found> names) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** Sets the group of each name to the number of its referent, by first mention, and returns the members of each. */
    public List<List<Group>> group() {
        gather();
        plurals();
        shortNames();
        variants();
        new Acronyms(reading, vocabulary, groups, names, this::join).join();
        aliases();
        return number();
    }

    private void gather() {
        var byKey = new HashMap<String, Group>();
        for (Found name : names) {
            String key = String.join(" ", name.words) + "|" + country(name);
            Group group = byKey.computeIfAbsent(key, k -> {
                var g = new Group(groups.size(), name.words);
                groups.add(g);
                return g;
            });
            group.names.add(name);
            name.group = group.number;
            for (int i = 0; i < group.scores.length; i++) {
                group.scores[i] += name.scores[i];
                group.shape[i] = group.names.size() == 1 ? name.shape[i] : Math.max(group.shape[i], name.shape[i]);
            }
            group.acronym =
                    name.isSingle() && Reading.isAcronym(name.form) && (group.acronym || group.names.size() == 1);
            group.introduced |= name.introduced;
            group.place |= vocabulary
                    .findPlace(reading.lowers.subList(name.from, name.to))
                    .isPresent();
        }
    }

    /** The country that sets bodies with names of general words apart. */
    public String country(Found name) {
        for (int i = name.from; i < name.to; i++) {
            if (!vocabulary.isGeneric(reading.lower(i))) {
                return "";
            }
        }
        return name.possessor
                .map(p -> String.join(" ", p.words))
                .orElse(name.country.toLowerCase(java.util.Locale.ROOT));
    }

    private int root(int group) {
        int g = group;
        while (groups.get(g).parent != g) {
            groups.get(g).parent = groups.get(groups.get(g).parent).parent;
            g = groups.get(g).parent;
        }
        return g;
    }

    /** Makes two groups one. */
    public void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        groups.get(Math.max(x, y)).parent = Math.min(x, y);
    }

    private void plurals() {
        var byKey = new HashMap<String, Group>();
        groups.stream().filter(Group::isSingle).forEach(g -> byKey.putIfAbsent(g.words.getFirst(), g));
        var movements = new HashMap<String, Group>();
        groups.stream()
                .filter(g -> g.words.size() == 2 && MOVEMENTS.contains(g.words.getLast()))
                .forEach(g -> movements.putIfAbsent(g.words.getFirst(), g));
        for (Group g : groups) {
            String word = g.words.getFirst();
            if (g.isSingle() && word.length() > 4 && word.endsWith("s")) {
                String one = word.substring(0, word.length() - 1);
                Group movement = movements.get(one);
                if (movement != null && !g.place && g.kind() == EntityKind.ORGANIZATION) {
                    join(g.number, movement.number);
                }
                Group singular = byKey.get(one);
                if (singular != null && !singular.place) {
                    join(g.number, singular.number);
                }
            }
        }
    }

    /** Surnames, given names and the short names of bodies. */
    private void shortNames() {
        Map<String, List<Group>> byLast = new HashMap<>();
        Map<String, List<Group>> byFirst = new HashMap<>();
        for (Group g : groups) {
            if (!g.isSingle()) {
                byLast.computeIfAbsent(g.words.getLast(), k -> new ArrayList<>())
                        .add(g);
                byFirst.computeIfAbsent(g.words.getFirst(), k -> new ArrayList<>())
                        .add(g);
            }
        }
        for (Group g : groups) {
            if (g.isSingle() || g.kind() == EntityKind.PERSON) {
                person(g, byLast, byFirst);
            }
            if (!g.place) {
                body(g, byLast, byFirst);
            }
        }
    }

    private void person(Group g, Map<String, List<Group>> byLast, Map<String, List<Group>> byFirst) {
        int base = vocabulary
                        .findPlace(g.words)
                        .filter(p -> p.level() != Vocabulary.Level.CITY)
                        .isPresent()
                ? 9
                : 6;
        boolean strong = g.place
                && g.scores[EntityKind.PLACE.ordinal()] > base * g.names.size() + g.scores[EntityKind.PERSON.ordinal()];
        if (g.acronym || strong) {
            return;
        }
        List<Group> bySurname = people(g, byLast.getOrDefault(g.words.getLast(), List.of()));
        if (!bySurname.isEmpty()) {
            nearest(g, bySurname).ifPresent(o -> join(g.number, o.number));
        } else if (g.isSingle() && joinSuffixed(g, byLast)) {
            return;
        } else if (g.isSingle()) {
            List<Group> byGiven = people(g, byFirst.getOrDefault(g.words.getFirst(), List.of()));
            if (byGiven.stream().map(o -> root(o.number)).distinct().count() == 1) {
                join(g.number, byGiven.getFirst().number);
            }
        }
    }

    /** 'Denniker' of 'Harl Denniker Jr.'; of father and son it is neither's surely. */
    private boolean joinSuffixed(Group g, Map<String, List<Group>> byLast) {
        var bearers = new LinkedHashSet<Integer>();
        for (String suffix : GENERATIONS) {
            for (Group o : people(g, byLast.getOrDefault(suffix, List.of()))) {
                if (o.words.size() > 2 && o.words.get(o.words.size() - 2).equals(g.words.getFirst())) {
                    bearers.add(root(o.number));
                }
            }
        }
        if (bearers.size() == 1) {
            join(g.number, bearers.getFirst());
        }
        return !bearers.isEmpty();
    }

    /** Fuller names of people that the words of {@code g} fit into, in order. */
    private static List<Group> people(Group g, List<Group> candidates) {
        return candidates.stream()
                .filter(o -> o != g
                        && o.kind() == EntityKind.PERSON
                        && o.words.size() > g.words.size()
                        && isInside(g.words, o.words))
                .toList();
    }

    private static boolean isInside(List<String> few, List<String> many) {
        int i = 0;
        for (String word : many) {
            if (i < few.size()
                    && (few.get(i).equals(word) || few.get(i).length() == 1 && word.startsWith(few.get(i)))) {
                i++;
            }
        }
        return i == few.size();
    }

    /** 'Velmari' of 'the Velmari consulate': a word that only ever stands before a common noun names no body. */
    private boolean isModifier(Group g) {
        return g.isSingle()
                && !g.acronym
                && !vocabulary.outletWords.contains(g.words.getFirst())
                && g.names.stream()
                        .allMatch(n -> reading.tagNear(n.to, n.from) == Tag.NOUN
                                && !Reading.startsUpper(reading.token(n.to).text()));
    }

    /** Of several namesakes the one named last before the first of {@code g}. */
    private Optional<Group> nearest(Group g, List<Group> candidates) {
        int at = g.names.getFirst().from;
        Group best = null;
        int bestAt = -1;
        for (Group o : candidates) {
            int last = -1;
            for (Found name : o.names) {
                if (name.from < at) {
                    last = name.from;
                }
            }
            if (best == null || last > bestAt) {
                best = o;
                bestAt = last;
            }
        }
        return Optional.ofNullable(best);
    }

    private void body(Group g, Map<String, List<Group>> byLast, Map<String, List<Group>> byFirst) {
        if (!g.isSingle() && g.kind() != EntityKind.ORGANIZATION || isModifier(g)) {
            return;
        }
        var longer = new LinkedHashSet<Integer>();
        for (Group o : byFirst.getOrDefault(g.words.getFirst(), List.of())) {
            if (isLongerBody(g, o)
                    && o.words.subList(0, g.words.size()).equals(g.words)
                    && !vocabulary.stately.contains(o.words.get(g.words.size()))) {
                longer.add(root(o.number));
            }
        }
        boolean article = g.names.stream()
                .anyMatch(n -> reading.lowerNear(n.from - 1, n.from).equals("the"));
        if (longer.isEmpty()
                && !g.introduced
                && (article && vocabulary.outletWords.contains(g.words.getLast()) || !g.isSingle())) {
            for (Group o : byLast.getOrDefault(g.words.getLast(), List.of())) {
                int cut = o.words.size() - g.words.size();
                if (isLongerBody(g, o)
                        && o.words.subList(cut, o.words.size()).equals(g.words)
                        && saysLittle(g, o, cut)) {
                    longer.add(root(o.number));
                }
            }
        }
        if (longer.isEmpty() && g.words.size() == 2) {
            for (Group o : byLast.getOrDefault(g.words.getLast(), List.of())) {
                boolean same = isLongerBody(g, o) && o.words.getFirst().equals(g.words.getFirst());
                if (same && vocabulary.bodyHeads.contains(g.words.getLast())) {
                    longer.add(root(o.number));
                }
            }
        }
        if (longer.size() == 1 && !isGeneric(g.words)) {
            join(g.number, longer.getFirst());
        } else if (longer.size() == 1 && vocabulary.outletWords.contains(g.words.getLast())) {
            join(g.number, longer.getFirst());
        }
    }

    /** Whether the words that the longer name has before the shorter one tell no other body: 'Iranian', or any before 'Times'. */
    private boolean saysLittle(Group g, Group o, int cut) {
        return vocabulary.outletWords.contains(g.words.getLast()) && g.isSingle()
                || vocabulary.findDemonym(o.words.subList(0, cut)).isPresent();
    }

    private boolean isLongerBody(Group g, Group o) {
        EntityKind kind = o.kind();
        boolean same = kind == EntityKind.ORGANIZATION
                || kind == g.kind() && kind != EntityKind.PERSON && kind != EntityKind.PLACE;
        return o != g && same && o.words.size() > g.words.size() && !(g.isSingle() && g.kind() == EntityKind.PLACE);
    }

    private boolean isGeneric(List<String> words) {
        return words.stream().allMatch(vocabulary::isGeneric);
    }

    /** Spellings of one name: as many words, each alike. */
    private void variants() {
        var byKey = new LinkedHashMap<String, List<Group>>();
        for (Group g : groups) {
            if (!g.place && !g.acronym) {
                String key = g.words.size() + Spelling.skeleton(g.words.getLast());
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(g);
            }
        }
        for (List<Group> block : byKey.values()) {
            for (int i = 1; i < block.size() && i < 40; i++) {
                for (int j = 0; j < i; j++) {
                    if (isVariant(block.get(i), block.get(j))) {
                        join(block.get(i).number, block.get(j).number);
                        break;
                    }
                }
            }
        }
    }

    private boolean isVariant(Group a, Group b) {
        boolean apart = a.kind() == EntityKind.PERSON != (b.kind() == EntityKind.PERSON) && !a.isSingle();
        if (apart || a.isSingle() && a.words.getFirst().length() < 6 || isGeneric(a.words)) {
            return false;
        }
        for (int i = 0; i < a.words.size(); i++) {
            if (!Spelling.isAlike(a.words.get(i), b.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** 'A, also known as B', 'A [B]', '[B] A'. */
    private void aliases() {
        for (int i = 1; i < names.size(); i++) {
            Found a = names.get(i - 1);
            Found b = names.get(i);
            if (reading.sentence(a.from) != reading.sentence(b.from) || b.start < a.to) {
                continue;
            }
            Set<String> between = new LinkedHashSet<>(reading.lowers.subList(a.to, b.start));
            boolean known = between.contains("known") && between.contains("as") && b.start - a.to <= 6;
            boolean called = between.contains("aka") || between.contains("a.k.a.") || between.contains("nicknamed");
            boolean bracket = a.from > 0
                    && reading.lower(a.from - 1).equals("[")
                    && between.equals(Set.of("]"))
                    && b.start == a.to + 1;
            boolean inBracket = between.equals(Set.of("["))
                    && b.start == a.to + 1
                    && reading.lowerNear(b.to, b.from).equals("]");
            if ((known || called || bracket || inBracket || isCalled(a, b)) && isSameKind(a, b)) {
                join(a.group, b.group);
            }
        }
    }

    private boolean isCalled(Found a, Found b) {
        return b.start == a.to + 2
                && reading.lower(a.to).equals(",")
                && CALLED.contains(reading.lower(a.to + 1))
                && Set.of(",", ")", ".", ";").contains(reading.lowerNear(b.to, b.from));
    }

    private boolean isSameKind(Found a, Found b) {
        Group x = groups.get(a.group);
        Group y = groups.get(b.group);
        return x.kind() == y.kind() && !(x.place && y.place) || !x.place && !y.place && (x.isSingle() || y.isSingle());
    }

    private List<List<Group>> number() {
        var referents = new ArrayList<List<Group>>();
        var numbers = new HashMap<Integer, Integer>();
        for (Found name : names) {
            int root = root(name.group);
            int number = numbers.computeIfAbsent(root, r -> {
                referents.add(new ArrayList<>());
                return referents.size() - 1;
            });
            List<Group> members = referents.get(number);
            Group own = groups.get(name.group);
            if (!members.contains(own)) {
                members.add(own);
            }
        }
        for (Found name : names) {
            name.group = numbers.getOrDefault(root(name.group), 0);
        }
        return referents;
    }
}
