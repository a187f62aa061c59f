package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.document.Ids;
import org.hearsay.entity.Doubt;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityResolver;
import org.hearsay.entity.Identities;
import org.hearsay.entity.Profile;
import org.hearsay.entity.ReferentKey;
import org.hearsay.entity.internal.NameMatch.Verdict;
import org.hearsay.gathering.PairList;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Spelling;
import org.hearsay.name.NameKeys;
import org.hearsay.name.NameModel;

/**
 * Decides who is who by names. Profiles of one name are gathered first; names that share a key are compared; what hangs
 * together by plain spellings is joined unless something speaks against it, and a short form is added to the only fuller
 * one that it fits. Keys and joins work on sorted input, so that the order of the profiles does not show.
 */
public final class NameEntityResolver implements EntityResolver {

    /** Of one name no more questions are asked than a person would answer. */
    private static final int MOST_DOUBTS = 5;

    private final NameWords names = NameWords.ENGLISH;
    private final NameMatch match = new NameMatch(names);

    private record Tie(int a, int b) {}

    @Override
    public Identities resolve(Collection<Profile> profiles) {
        var doubts = new ArrayList<Doubt>();
        List<Atom> atoms = gather(profiles.stream().sorted().toList(), doubts);
        var same = new ArrayList<Tie>();
        var tied = new ArrayList<Tie>();
        var shorter = new ArrayList<Tie>();
        var maybe = new ArrayList<Tie>();
        compare(atoms, same, tied, shorter, maybe);
        var clusters = new Clusters(atoms, match);
        same.forEach(t -> clusters.join(t.a(), t.b()));
        addShort(atoms, clusters, tied);
        addShort(atoms, clusters, shorter);
        // a name whose fuller forms became one only now
        addShort(atoms, clusters, shorter);
        doubt(atoms, clusters, maybe, doubts);
        return identities(atoms, clusters, doubts);
    }

    private List<Atom> gather(List<Profile> sorted, List<Doubt> doubts) {
        var byName = new TreeMap<String, List<Profile>>();
        sorted.forEach(p -> byName.computeIfAbsent(Atom.key(p, names), k -> new ArrayList<>())
                .add(p));
        var atoms = new ArrayList<Atom>();
        for (List<Profile> profiles : byName.values()) {
            Profile first = profiles.getFirst();
            if (first.referent().kind() == EntityKind.PERSON) {
                boolean single = Spelling.words(first.referent().name()).size() == 1;
                Namesakes.Parted parted = Namesakes.part(profiles, single);
                doubts.addAll(parted.doubts().stream().limit(MOST_DOUBTS).toList());
                parted.circles().forEach(c -> atoms.add(Atom.of(c, atoms.size(), names)));
            } else {
                var all = new Circle(first);
                profiles.stream().skip(1).forEach(all::add);
                atoms.add(Atom.of(all, atoms.size(), names));
            }
        }
        for (int i = 0; i < atoms.size(); i++) {
            atoms.get(i).number = i;
        }
        return atoms;
    }

    private void compare(List<Atom> atoms, List<Tie> same, List<Tie> tied, List<Tie> shorter, List<Tie> maybe) {
        pairs(atoms).stream()
                .parallel()
                .map(two ->
                        new Judged(new Tie(two.a(), two.b()), match.compare(atoms.get(two.a()), atoms.get(two.b()))))
                .filter(j -> j.verdict() != Verdict.NONE && j.verdict() != Verdict.VETO)
                .toList()
                .forEach(j -> {
                    switch (j.verdict()) {
                        case SAME -> same.add(j.tie());
                        case TIED -> tied.add(j.tie());
                        case SHORT -> shorter.add(j.tie());
                        case MAYBE -> maybe.add(j.tie());
                        case NONE, VETO -> {}
                    }
                });
    }

    private record Judged(Tie tie, Verdict verdict) {}

    private static PairList pairs(List<Atom> atoms) {
        var pairs = new PairList();
        Blocks.pairs(atoms, NameEntityResolver::keys, (a, b) -> pairs.add(a.number, b.number));
        if (atoms.stream().anyMatch(Atom::isForeign)) {
            List<Atom> people = atoms.stream().filter(a -> a.person).toList();
            Blocks.pairs(people, a -> NameKeys.coarse(a.parsed), (a, b) -> {
                if (a.isForeign() != b.isForeign()) {
                    pairs.add(a.number, b.number);
                }
            });
        }
        return pairs;
    }

    /** What stayed apart though the names fit is asked, a short name only of the one that it may be short for. */
    private static void doubt(List<Atom> atoms, Clusters clusters, List<Tie> maybe, List<Doubt> doubts) {
        var asked = new TreeMap<Integer, Map<Integer, Tie>>();
        for (Tie tie : maybe) {
            if (clusters.root(tie.a()) != clusters.root(tie.b())) {
                asked.computeIfAbsent(tie.a(), k -> new TreeMap<>()).putIfAbsent(clusters.root(tie.b()), tie);
                asked.computeIfAbsent(tie.b(), k -> new TreeMap<>()).putIfAbsent(clusters.root(tie.a()), tie);
            }
        }
        var told = new HashSet<Tie>();
        asked.forEach((atom, others) -> {
            if (atoms.get(atom).isSingle() && others.size() > 1) {
                return;
            }
            for (Tie tie : others.values().stream().limit(MOST_DOUBTS).toList()) {
                Atom a = atoms.get(tie.a());
                Atom b = atoms.get(tie.b());
                boolean between = a.isSingle()
                                && asked.getOrDefault(tie.a(), Map.of()).size() > 1
                        || b.isSingle() && asked.getOrDefault(tie.b(), Map.of()).size() > 1;
                if (!between && told.add(tie)) {
                    doubts.add(new Doubt(
                            a.profiles.getFirst().key(), b.profiles.getFirst().key(), why(a, b)));
                }
            }
        });
    }

    private static List<String> why(Atom a, Atom b) {
        var reasons = new ArrayList<String>();
        if (a.isSingle() || b.isSingle()) {
            String few = (a.isSingle() ? a : b).profiles.getFirst().referent().name();
            String many = (a.isSingle() ? b : a).profiles.getFirst().referent().name();
            reasons.add("'" + few + "' may be short for '" + many + "'");
        } else {
            reasons.addAll(NameModel.shipped().compare(a.parsed, b.parsed).why());
        }
        reasons.addAll(a.circle.reasons(b.circle));
        return reasons;
    }

    private static Set<String> keys(Atom atom) {
        var keys = new TreeSet<String>();
        keys.add("x" + atom.letters());
        if (atom.person) {
            keys.add("p" + Spelling.skeleton(atom.words.getLast()));
            if (!atom.isSingle()) {
                NameKeys.of(atom.parsed).forEach(k -> keys.add("n" + k));
            }
            return keys;
        }
        keys.add("o" + Spelling.skeleton(atom.words.getFirst()));
        for (List<String> form : atom.forms) {
            keys.add("o" + Spelling.skeleton(form.getFirst()));
        }
        atom.acronyms.forEach(a -> keys.add("x" + a));
        return keys;
    }

    /** Adds each short name to the cluster of its fuller ones where they are all one. */
    private static void addShort(List<Atom> atoms, Clusters clusters, List<Tie> ties) {
        Map<Integer, Set<Integer>> fuller = new TreeMap<>();
        for (Tie tie : ties) {
            boolean aShort = atoms.get(tie.a()).letters().length()
                    <= atoms.get(tie.b()).letters().length();
            int few = aShort ? tie.a() : tie.b();
            int many = aShort ? tie.b() : tie.a();
            fuller.computeIfAbsent(few, k -> new TreeSet<>()).add(many);
        }
        for (Map.Entry<Integer, Set<Integer>> entry : fuller.entrySet()) {
            var roots = new TreeSet<Integer>();
            entry.getValue().forEach(n -> roots.add(clusters.root(n)));
            roots.remove(clusters.root(entry.getKey()));
            if (roots.size() == 1) {
                clusters.join(entry.getKey(), roots.first());
            }
        }
    }

    private static Identities identities(List<Atom> atoms, Clusters clusters, List<Doubt> doubts) {
        var members = new TreeMap<Integer, List<Profile>>();
        for (Atom atom : atoms) {
            members.computeIfAbsent(clusters.root(atom.number), k -> new ArrayList<>())
                    .addAll(atom.profiles);
        }
        var rootOf = new HashMap<ReferentKey, Integer>();
        atoms.forEach(a -> a.profiles.forEach(p -> rootOf.put(p.key(), clusters.root(a.number))));
        var doubtsOf = new TreeMap<Integer, Set<Doubt>>();
        for (Doubt doubt : doubts) {
            Integer own = rootOf.get(doubt.own());
            Integer other = rootOf.get(doubt.other());
            if (own != null && other != null && !own.equals(other)) {
                doubtsOf.computeIfAbsent(own, k -> new TreeSet<>()).add(doubt);
                doubtsOf.computeIfAbsent(other, k -> new TreeSet<>()).add(doubt.turned());
            }
        }
        var entities = new ArrayList<Entity>();
        var entityOf = new HashMap<ReferentKey, String>();
        for (Map.Entry<Integer, List<Profile>> cluster : members.entrySet()) {
            Set<Doubt> open = doubtsOf.getOrDefault(cluster.getKey(), Set.of());
            Entity entity = entity(cluster.getValue().stream().sorted().toList(), List.copyOf(open));
            entities.add(entity);
            entity.members().forEach(key -> entityOf.put(key, entity.id()));
        }
        entities.sort(Comparator.comparing(Entity::id));
        return new Identities(entities, entityOf);
    }

    private static Entity entity(List<Profile> profiles, List<Doubt> doubts) {
        var uses = new TreeMap<String, Integer>();
        var kinds = new int[EntityKind.values().length];
        var forms = new TreeSet<String>();
        for (Profile profile : profiles) {
            uses.merge(profile.referent().name(), 1, Integer::sum);
            kinds[profile.referent().kind().ordinal()]++;
            forms.addAll(profile.referent().forms());
        }
        EntityKind kind = profiles.getFirst().referent().kind();
        for (EntityKind other : EntityKind.values()) {
            if (kinds[other.ordinal()] > kinds[kind.ordinal()]) {
                kind = other;
            }
        }
        String name = canonical(uses);
        forms.remove(name);
        ReferentKey first = profiles.getFirst().key();
        return new Entity(
                Ids.of("e", first.document(), first.number()),
                kind,
                name,
                List.copyOf(forms),
                profiles.stream().map(Profile::key).toList(),
                doubts);
    }

    /** The fullest name; of equally full ones the most used, then the first in order. */
    private static String canonical(Map<String, Integer> uses) {
        String best = "";
        int weight = -1;
        for (Map.Entry<String, Integer> use : uses.entrySet()) {
            int words =
                    Atom.isAcronym(use.getKey()) ? 0 : Math.min(4, use.getKey().split(" ").length);
            int own = words * 100_000 + Math.min(use.getValue(), 99_999);
            if (own > weight) {
                best = use.getKey();
                weight = own;
            }
        }
        return best;
    }
}
