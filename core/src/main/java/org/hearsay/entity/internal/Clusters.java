package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.entity.internal.NameMatch.Verdict;

/** Names joined into entities, never past a veto between any two members. */
final class Clusters {

    /** A cluster of more names than this is compared by its first members only, so that a join stays cheap. */
    private static final int COMPARED = 20;

    private final List<Atom> atoms;
    private final NameMatch match;
    private final int[] root;
    private final List<List<Integer>> members = new ArrayList<>();

    Clusters(List<Atom> atoms, NameMatch match) {
        this.atoms = atoms;
        this.match = match;
        this.root = new int[atoms.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    int root(int atom) {
        return root[atom];
    }

    /** Joins two clusters unless something speaks against it. */
    void join(int a, int b) {
        int x = Math.min(root[a], root[b]);
        int y = Math.max(root[a], root[b]);
        if (x == y || isVetoed(members.get(x), members.get(y))) {
            return;
        }
        for (int member : members.get(y)) {
            root[member] = x;
        }
        members.get(x).addAll(members.get(y));
        members.get(y).clear();
    }

    private boolean isVetoed(List<Integer> a, List<Integer> b) {
        for (int x : a.subList(0, Math.min(COMPARED, a.size()))) {
            for (int y : b.subList(0, Math.min(COMPARED, b.size()))) {
                if (match.compare(atoms.get(x), atoms.get(y)) == Verdict.VETO) {
                    return true;
                }
            }
        }
        return false;
    }
}
