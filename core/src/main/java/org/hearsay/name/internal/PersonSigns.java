package org.hearsay.name.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.name.Grade;
import org.hearsay.name.NamePart;
import org.hearsay.name.NamePart.Kind;
import org.hearsay.name.ParsedName;
import org.hearsay.name.TokenMatch;

/** What speaks for and against two names being spellings of one person's name, as signs that are weighed. Pure. */
final class PersonSigns {

    private final ParsedName a;
    private final ParsedName b;
    private final Alignment.Laid laid;
    private final List<String> signs = new ArrayList<>();
    private final Map<Grade, Integer> fits = new EnumMap<>(Grade.class);
    private int conflicts;
    private int extrasA;
    private int extrasB;
    private int rare;

    private PersonSigns(ParsedName a, ParsedName b, Alignment.Laid laid) {
        this.a = a;
        this.b = b;
        this.laid = laid;
    }

    static List<String> of(ParsedName a, ParsedName b, Alignment.Laid laid) {
        var signs = new PersonSigns(a, b, laid);
        laid.matches().forEach(signs::add);
        signs.whole();
        return signs.signs;
    }

    private void add(TokenMatch match) {
        if (match.a().isEmpty() || match.b().isEmpty()) {
            NamePart only = match.a().or(match::b).orElseThrow();
            extrasA += match.a().isPresent() ? 1 : 0;
            extrasB += match.b().isPresent() ? 1 : 0;
            signs.add("more:" + only.kind().word());
            return;
        }
        NamePart x = match.a().get();
        NamePart y = match.b().get();
        if (match.grade().fits()) {
            fits.merge(match.grade(), 1, Integer::sum);
            boolean common = NameLexicon.ENGLISH.isCommon(x.text()) || NameLexicon.ENGLISH.isCommon(y.text());
            rare += common || match.grade() == Grade.INITIAL ? 0 : 1;
            if (match.grade() != Grade.SAME) {
                signs.add("fit:" + match.grade() + ":" + kinds(x, y));
            }
            if (match.grade() == Grade.TYPED) {
                typed(x.text(), y.text());
            }
            return;
        }
        conflicts++;
        signs.add("against:" + kinds(x, y));
        signs.add("against:" + match.grade());
        signs.add("against:" + near(x, y) + (isLast(x) || isLast(y) ? ":last" : ":inner"));
    }

    private void typed(String x, String y) {
        int shorter = Math.min(x.length(), y.length());
        signs.add("typed:" + (shorter <= 3 ? "short" : shorter <= 5 ? "medium" : "long"));
        signs.add(x.charAt(0) == y.charAt(0) ? "typed:inner" : "typed:first");
        if (x.length() == y.length()) {
            signs.add(Sound.skeleton(x).equals(Sound.skeleton(y)) ? "typed:vowel" : "typed:consonant");
        } else {
            signs.add("typed:more");
        }
    }

    private static String kinds(NamePart x, NamePart y) {
        return x.kind() == y.kind()
                ? x.kind().word()
                : x.kind().compareTo(y.kind()) < 0
                        ? x.kind().word() + "-" + y.kind().word()
                        : y.kind().word() + "-" + x.kind().word();
    }

    private static String near(NamePart x, NamePart y) {
        int longer = Math.max(x.text().length(), y.text().length());
        int edits = Sound.edits(x.text(), y.text(), longer);
        double share = edits / (double) longer;
        String far =
                edits <= 2 ? "two" : share <= 0.34 ? "third" : share <= 0.5 ? "half" : share <= 0.7 ? "much" : "all";
        return far + (x.text().charAt(0) == y.text().charAt(0) ? ":head" : "");
    }

    private static boolean isLast(NamePart part) {
        return part.kind() == Kind.FAMILY || part.kind() == Kind.NISBA;
    }

    private void whole() {
        int few = Math.min(a.parts().size(), b.parts().size());
        int fitting = fits.values().stream().mapToInt(Integer::intValue).sum();
        int same = fits.getOrDefault(Grade.SAME, 0);
        signs.add("few:" + Math.min(few, 4));
        signs.add("fitting:" + Math.min(fitting, 4) + ":of:" + Math.min(few, 4));
        signs.add("conflicts:" + Math.min(conflicts, 2));
        int more = extrasA + extrasB;
        signs.add("more:" + Math.min(more, 3));
        signs.add("rare:" + Math.min(rare, 3));
        if (conflicts == 0) {
            signs.add("covered:" + Math.min(few, 3) + ":" + worst() + (more > 0 ? ":more" : ""));
            if (same == few && more == 0) {
                signs.add("equal");
            }
        } else {
            signs.add("conflicts:" + Math.min(conflicts, 2) + ":fitting:" + Math.min(fitting, 3));
            if (more == 0) {
                signs.add("conflicts:alone:" + Math.min(fitting, 3));
            }
        }
        if (extrasA > 0 && extrasB > 0) {
            signs.add("more:both");
        }
        int unsure = fits.getOrDefault(Grade.TYPED, 0) + fits.getOrDefault(Grade.KINDRED, 0);
        signs.add("unsure:" + Math.min(unsure, 2));
        if (laid.moved()) {
            signs.add("moved" + (isTurned() ? ":turned" : ""));
        }
        if (isFatherAndSon()) {
            signs.add("father-and-son");
        }
        boolean foreign = a.parts().stream().anyMatch(p -> !p.isLatin())
                != b.parts().stream().anyMatch(p -> !p.isLatin());
        if (foreign) {
            signs.add("scripts");
        }
        letters();
    }

    /** Whether the last part of one is the first of the other. */
    private boolean isTurned() {
        return a.parts().size() == b.parts().size() && a.parts().size() == 2;
    }

    /** 'X bin Y' and 'Y bin X'. */
    private boolean isFatherAndSon() {
        boolean bin = a.parts().stream().anyMatch(p -> p.kind() == Kind.PATRONYMIC)
                && b.parts().stream().anyMatch(p -> p.kind() == Kind.PATRONYMIC);
        return bin
                && laid.moved()
                && laid.matches().stream()
                        .anyMatch(m -> m.grade().fits()
                                && m.a().isPresent()
                                && m.b().isPresent()
                                && m.a().get().kind() == Kind.GIVEN
                                && m.b().get().kind() == Kind.PATRONYMIC);
    }

    private String worst() {
        Grade worst = Grade.SAME;
        for (Grade grade : fits.keySet()) {
            worst = grade.compareTo(worst) > 0 ? grade : worst;
        }
        return worst.toString();
    }

    /** How far the letters of the two as wholes are apart. */
    private void letters() {
        String x = a.letters();
        String y = b.letters();
        if (x.isEmpty() || y.isEmpty()) {
            return;
        }
        int longer = Math.max(x.length(), y.length());
        int edits = Sound.edits(x, y, Math.max(4, longer / 2));
        signs.add("edits:" + Math.min(edits, 5));
        double share = edits / (double) longer;
        signs.add("share:"
                + (share == 0
                        ? "0"
                        : share <= 0.08 ? "1" : share <= 0.15 ? "2" : share <= 0.25 ? "3" : share <= 0.4 ? "4" : "5"));
    }
}
