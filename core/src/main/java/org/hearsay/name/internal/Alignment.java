package org.hearsay.name.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.name.Grade;
import org.hearsay.name.NamePart;
import org.hearsay.name.NamePart.Kind;
import org.hearsay.name.TokenMatch;

/** Lays the parts of two names side by side: the nearest together first, then those that stand in like places. Pure. */
public final class Alignment {

    /** Of longer names only so many parts are laid side by side, so that a comparison stays cheap. */
    private static final int MOST = 12;

    private record Pair(int a, int b, int wideA, int wideB, Grade grade, int apart) {}

    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::grade)
            .thenComparingInt(p -> -(p.wideA() + p.wideB()))
            .thenComparingInt(Pair::apart)
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    private final List<NamePart> a;
    private final List<NamePart> b;
    private final boolean[] usedA;
    private final boolean[] usedB;
    private final List<TokenMatch> matches = new ArrayList<>();
    private final List<Pair> laid = new ArrayList<>();

    private Alignment(List<NamePart> a, List<NamePart> b) {
        this.a = a.subList(0, Math.min(MOST, a.size()));
        this.b = b.subList(0, Math.min(MOST, b.size()));
        this.usedA = new boolean[this.a.size()];
        this.usedB = new boolean[this.b.size()];
    }

    /** The parts laid side by side: those that fit, in order of the first name, then what conflicts, then what is left. */
    public static Laid of(List<NamePart> a, List<NamePart> b) {
        var alignment = new Alignment(a, b);
        alignment.fit();
        alignment.conflict();
        return new Laid(alignment.matches, alignment.isMoved());
    }

    /**
     * What stands beside what.
     *
     * @param matches in order
     * @param moved whether parts that fit stand in another order
     */
    public record Laid(List<TokenMatch> matches, boolean moved) {

        public Laid {
            matches = List.copyOf(matches);
        }
    }

    private void fit() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                Grade grade = Likeness.grade(a.get(i), b.get(j));
                if (grade.fits()) {
                    pairs.add(new Pair(i, j, 1, 1, grade, Math.abs(i - j)));
                }
            }
        }
        fused(pairs);
        pairs.sort(ORDER);
        for (Pair p : pairs) {
            if (isFree(p)) {
                mark(p);
                laid.add(p);
            }
        }
        laid.sort(Comparator.comparingInt(Pair::a));
        for (Pair p : laid) {
            matches.add(new TokenMatch(
                    Optional.of(joined(a, p.a(), p.wideA())), Optional.of(joined(b, p.b(), p.wideB())), p.grade()));
        }
    }

    /** 'Vander Bilt' and 'Vanderbilt': two or three parts that make one. */
    private void fused(List<Pair> pairs) {
        for (int i = 0; i < a.size(); i++) {
            for (int wide = 2; wide <= 3 && i + wide <= a.size(); wide++) {
                String one = joined(a, i, wide).text();
                for (int j = 0; j < b.size(); j++) {
                    add(pairs, one, b.get(j).text(), new Pair(i, j, wide, 1, Grade.SPELLED, Math.abs(i - j)));
                }
            }
        }
        for (int j = 0; j < b.size(); j++) {
            for (int wide = 2; wide <= 3 && j + wide <= b.size(); wide++) {
                String one = joined(b, j, wide).text();
                for (int i = 0; i < a.size(); i++) {
                    add(pairs, a.get(i).text(), one, new Pair(i, j, 1, wide, Grade.SPELLED, Math.abs(i - j)));
                }
            }
        }
    }

    private static void add(List<Pair> pairs, String x, String y, Pair pair) {
        int longer = Math.max(x.length(), y.length());
        if (Math.abs(x.length() - y.length()) > 1 || longer < 4) {
            return;
        }
        if (x.equals(y) || longer >= 7 && Sound.edits(x, y, 1) <= 1) {
            pairs.add(pair);
        }
    }

    private static NamePart joined(List<NamePart> parts, int from, int wide) {
        NamePart first = parts.get(from);
        if (wide == 1) {
            return first;
        }
        var text = new StringBuilder();
        var own = new StringBuilder();
        for (int i = from; i < from + wide; i++) {
            text.append(parts.get(i).text());
            own.append(parts.get(i).letters());
        }
        return new NamePart(first.kind() == Kind.INITIAL ? Kind.MIDDLE : first.kind(), text.toString(), own.toString());
    }

    private boolean isFree(Pair p) {
        for (int i = p.a(); i < p.a() + p.wideA(); i++) {
            if (usedA[i]) {
                return false;
            }
        }
        for (int j = p.b(); j < p.b() + p.wideB(); j++) {
            if (usedB[j]) {
                return false;
            }
        }
        return true;
    }

    private void mark(Pair p) {
        for (int i = p.a(); i < p.a() + p.wideA(); i++) {
            usedA[i] = true;
        }
        for (int j = p.b(); j < p.b() + p.wideB(); j++) {
            usedB[j] = true;
        }
    }

    private boolean isMoved() {
        for (int i = 1; i < laid.size(); i++) {
            if (laid.get(i).b() < laid.get(i - 1).b()) {
                return true;
            }
        }
        return false;
    }

    /** What is left in both speaks against them, first those of one kind; what is left in one is only more. */
    private void conflict() {
        List<NamePart> leftA = left(a, usedA);
        List<NamePart> leftB = left(b, usedB);
        for (NamePart x : List.copyOf(leftA)) {
            leftB.stream().filter(y -> y.kind() == x.kind()).findFirst().ifPresent(y -> {
                against(x, y);
                leftA.remove(x);
                leftB.remove(y);
            });
        }
        while (!leftA.isEmpty() && !leftB.isEmpty()) {
            against(leftA.removeLast(), leftB.removeLast());
        }
        leftA.forEach(x -> matches.add(new TokenMatch(Optional.of(x), Optional.empty(), Grade.OTHER)));
        leftB.forEach(y -> matches.add(new TokenMatch(Optional.empty(), Optional.of(y), Grade.OTHER)));
    }

    private void against(NamePart x, NamePart y) {
        matches.add(new TokenMatch(Optional.of(x), Optional.of(y), Likeness.grade(x, y)));
    }

    private static List<NamePart> left(List<NamePart> parts, boolean[] used) {
        var left = new ArrayList<NamePart>();
        for (int i = 0; i < parts.size(); i++) {
            if (!used[i]) {
                left.add(parts.get(i));
            }
        }
        return left;
    }
}
