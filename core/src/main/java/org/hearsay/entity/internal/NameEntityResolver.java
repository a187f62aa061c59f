package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.document.Ids;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityResolver;
import org.hearsay.entity.Identities;
import org.hearsay.entity.Profile;
import org.hearsay.entity.ReferentKey;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Spelling;

/**
 * Decides who is who by names. Profiles of one name are gathered first; names that share a key are compared; what hangs
 * together by plain spellings is joined unless something speaks against it, and a short form is added to the only fuller
 * one that it fits. Keys and joins work on sorted input, so that the order of the profiles does not show.
 */
public final class NameEntityResolver implements EntityResolver {

    /** A key that more names share than this tells nothing; comparing them all would cost too much. */
    private static final int LARGEST_BLOCK = 200;

    private final NameWords names = NameWords.ENGLISH;
    private final NameMatch match = new NameMatch(names);

    private record Tie(int a, int b) {}

    @Override
    public Identities resolve(Collection<Profile> profiles) {
        List<Atom> atoms = gather(profiles.stream().sorted().toList());
        var same = new ArrayList<Tie>();
        var tied = new ArrayList<Tie>();
        var shorter = new ArrayList<Tie>();
        compare(atoms, same, tied, shorter);
        var clusters = new Clusters(atoms, match);
        same.forEach(t -> clusters.join(t.a(), t.b()));
        addShort(atoms, clusters, tied);
        addShort(atoms, clusters, shorter);
        // a name whose fuller forms became one only now
        addShort(atoms, clusters, shorter);
        return identities(atoms, clusters);
    }

    private List<Atom> gather(List<Profile> sorted) {
        var byKey = new TreeMap<String, Atom>();
        for (Profile profile : sorted) {
            Atom fresh = Atom.of(profile, names);
            byKey.computeIfAbsent(fresh.key, k -> fresh).add(profile, names);
        }
        List<Atom> atoms = List.copyOf(byKey.values());
        for (int i = 0; i < atoms.size(); i++) {
            atoms.get(i).number = i;
        }
        return atoms;
    }

    private void compare(List<Atom> atoms, List<Tie> same, List<Tie> tied, List<Tie> shorter) {
        var blocks = new TreeMap<String, List<Atom>>();
        for (Atom atom : atoms) {
            for (String key : keys(atom)) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(atom);
            }
        }
        var seen = new java.util.HashSet<Tie>();
        for (List<Atom> block : blocks.values()) {
            if (block.size() > LARGEST_BLOCK) {
                continue;
            }
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    var tie = new Tie(block.get(i).number, block.get(j).number);
                    if (!seen.add(tie)) {
                        continue;
                    }
                    switch (match.compare(block.get(i), block.get(j))) {
                        case SAME -> same.add(tie);
                        case TIED -> tied.add(tie);
                        case SHORT -> shorter.add(tie);
                        case NONE, VETO -> {}
                    }
                }
            }
        }
        var order = Comparator.comparingInt(Tie::a).thenComparingInt(Tie::b);
        same.sort(order);
        tied.sort(order);
        shorter.sort(order);
    }

    private static Set<String> keys(Atom atom) {
        var keys = new TreeSet<String>();
        keys.add("x" + atom.letters());
        if (atom.person) {
            keys.add("p" + Spelling.skeleton(atom.words.getLast()));
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

    private static Identities identities(List<Atom> atoms, Clusters clusters) {
        var members = new TreeMap<Integer, List<Profile>>();
        for (Atom atom : atoms) {
            members.computeIfAbsent(clusters.root(atom.number), k -> new ArrayList<>())
                    .addAll(atom.profiles);
        }
        var entities = new ArrayList<Entity>();
        var entityOf = new HashMap<ReferentKey, String>();
        for (List<Profile> profiles : members.values()) {
            Entity entity = entity(profiles.stream().sorted().toList());
            entities.add(entity);
            entity.members().forEach(key -> entityOf.put(key, entity.id()));
        }
        entities.sort(Comparator.comparing(Entity::id));
        return new Identities(entities, entityOf);
    }

    private static Entity entity(List<Profile> profiles) {
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
                profiles.stream().map(Profile::key).toList());
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
