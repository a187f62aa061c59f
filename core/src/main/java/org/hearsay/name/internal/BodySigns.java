package org.hearsay.name.internal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.name.Grade;
import org.hearsay.name.NamePart;
import org.hearsay.name.NamePart.Kind;
import org.hearsay.name.ParsedName;
import org.hearsay.name.TokenMatch;

/** What speaks for and against two names being spellings of one body's name, as signs that are weighed. Pure. */
final class BodySigns {

    private final ParsedName a;
    private final ParsedName b;
    private final Alignment.Laid laid;
    private final List<String> signs = new ArrayList<>();
    private int own;
    private int fitting;
    private int typed;
    private int conflicts;
    private int more;

    private BodySigns(ParsedName a, ParsedName b, Alignment.Laid laid) {
        this.a = a;
        this.b = b;
        this.laid = laid;
    }

    static List<String> of(ParsedName a, ParsedName b, Alignment.Laid laid) {
        var signs = new BodySigns(a, b, laid);
        laid.matches().forEach(signs::add);
        signs.whole();
        return signs.signs;
    }

    private void add(TokenMatch match) {
        if (match.a().isEmpty() || match.b().isEmpty()) {
            more++;
            NamePart only = match.a().or(match::b).orElseThrow();
            signs.add("b:more:" + only.kind().word());
            if (NameLexicon.ENGLISH.units.contains(only.text())) {
                signs.add("b:more:unit");
            }
            return;
        }
        NamePart x = match.a().get();
        NamePart y = match.b().get();
        if (match.grade().fits()) {
            fitting++;
            own += x.kind() == Kind.MODIFIER && match.grade() != Grade.INITIAL ? 1 : 0;
            if (match.grade() != Grade.SAME) {
                signs.add("b:fit:" + match.grade() + ":" + x.kind().word());
                typed += match.grade() == Grade.SPELLED ? 0 : 1;
            }
            if (match.grade() == Grade.TYPED) {
                int shorter = Math.min(x.text().length(), y.text().length());
                signs.add("b:typed:" + (shorter <= 3 ? "short" : shorter <= 6 ? "medium" : "long"));
                signs.add(x.text().charAt(0) == y.text().charAt(0) ? "b:typed:inner" : "b:typed:first");
            }
            return;
        }
        conflicts++;
        boolean alike = x.kind() == y.kind();
        signs.add("b:against:" + (alike ? x.kind().word() : "mixed"));
        signs.add("b:against:" + match.grade());
    }

    private void whole() {
        int few = Math.min(a.parts().size(), b.parts().size());
        signs.add("b:few:" + Math.min(few, 4));
        signs.add("b:own:" + Math.min(own, 3));
        signs.add("b:conflicts:" + Math.min(conflicts, 2));
        signs.add("b:more:" + Math.min(more, 3));
        signs.add("b:typed:" + Math.min(typed, 2));
        if (conflicts == 0) {
            signs.add("b:covered:" + (more == 0 ? "all" : "part") + ":" + Math.min(few, 3));
            signs.add("b:covered:" + (more == 0 ? "all" : "part") + (own > 0 ? ":own" : ":none"));
        } else {
            signs.add("b:conflicts:" + Math.min(conflicts, 2) + ":fitting:" + Math.min(fitting, 3));
        }
        if (isAcronym(a, b) || isAcronym(b, a)) {
            signs.add("b:acronym");
        }
        legal();
        letters();
    }

    /** The letters that the words of a longer name begin with. */
    static boolean isAcronym(ParsedName few, ParsedName many) {
        if (few.parts().isEmpty() || many.parts().size() < 2) {
            return false;
        }
        String letters = few.parts().getFirst().text();
        if (letters.length() < 2 || letters.length() > 8) {
            return false;
        }
        var first = new StringBuilder();
        var all = new StringBuilder();
        Letters.words(Letters.clean(many.name())).forEach(w -> {
            all.append(w.latin().charAt(0));
            if (!NameLexicon.ENGLISH.particles.contains(w.latin())) {
                first.append(w.latin().charAt(0));
            }
        });
        return letters.contentEquals(first) || letters.contentEquals(all);
    }

    private void legal() {
        List<String> x = legal(a);
        List<String> y = legal(b);
        if (!x.isEmpty() && !y.isEmpty()) {
            signs.add(x.equals(y) ? "b:legal:same" : "b:legal:other");
        } else if (!x.isEmpty() || !y.isEmpty()) {
            signs.add("b:legal:one");
        }
    }

    private static List<String> legal(ParsedName name) {
        return name.aside().stream()
                .filter(w -> !NameLexicon.ENGLISH.particles.contains(w))
                .sorted()
                .toList();
    }

    private void letters() {
        String x = a.letters();
        String y = b.letters();
        int longer = Math.max(x.length(), y.length());
        if (longer == 0) {
            return;
        }
        int edits = Sound.edits(x, y, Math.max(4, longer / 2));
        signs.add("b:edits:" + Math.min(edits, 5));
        double share = edits / (double) longer;
        signs.add("b:share:"
                + (share == 0
                        ? "0"
                        : share <= 0.08 ? "1" : share <= 0.15 ? "2" : share <= 0.25 ? "3" : share <= 0.4 ? "4" : "5"));
    }
}
