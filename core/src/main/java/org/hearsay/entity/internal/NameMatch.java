package org.hearsay.entity.internal;

import java.util.List;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Spelling;
import org.hearsay.name.NameComparison.Outcome;
import org.hearsay.name.NameModel;

/** How well two names fit. Pure and symmetric. */
final class NameMatch {

    /** What a comparison says. */
    enum Verdict {
        /** Spellings or plain forms of one name. */
        SAME,
        /** A report uses both names for one; holds where all such reports mean one. */
        TIED,
        /** One may be short for the other; holds where there is only one such other. */
        SHORT,
        /** Perhaps one; a person has to look. */
        MAYBE,
        /** Nothing ties them. */
        NONE,
        /** They cannot be one: another given name, gender, country. */
        VETO
    }

    private final NameWords names;
    private final NameModel spellings = NameModel.shipped();

    NameMatch(NameWords names) {
        this.names = names;
    }

    Verdict compare(Atom a, Atom b) {
        if (a.person && b.person) {
            return people(a, b);
        }
        if (a.person != b.person) {
            return mixed(a, b);
        }
        return bodies(a, b);
    }

    /** By the names, then by what else is known: where something speaks against it, equal names are not enough. */
    private Verdict people(Atom a, Atom b) {
        if (a.name.equals(b.name)) {
            // parted for a reason
            return Verdict.VETO;
        }
        if (!a.isSingle() && !b.isSingle() && isToldApart(a, b)) {
            return Verdict.VETO;
        }
        if (a.circle.isOfOtherGender(b.circle)) {
            return Verdict.VETO;
        }
        Verdict plain = plainly(a, b);
        Outcome spelled = a.isSingle() || b.isSingle()
                ? Outcome.DIFFERENT
                : spellings.compare(a.parsed, b.parsed).outcome();
        if (plain != Verdict.SAME && plain != Verdict.SHORT && spelled == Outcome.DIFFERENT) {
            return plain;
        }
        boolean single = a.isSingle() || b.isSingle();
        return switch (a.circle.bond(b.circle)) {
            case APART -> Verdict.VETO;
            case SHARED ->
                plain == Verdict.SAME || plain == Verdict.SHORT
                        ? plain
                        : spelled == Outcome.SAME ? Verdict.SAME : Verdict.MAYBE;
            case FREE -> plain == Verdict.SAME && !single ? plain : spelled == Outcome.ASK ? plain : Verdict.MAYBE;
            case AGAINST -> spelled == Outcome.ASK && plain != Verdict.SAME ? plain : Verdict.MAYBE;
        };
    }

    /** Whether one report names both in full, as two. */
    private static boolean isToldApart(Atom a, Atom b) {
        Atom few = a.documents.size() <= b.documents.size() ? a : b;
        Atom many = few == a ? b : a;
        return few.documents.stream().anyMatch(many.documents::contains);
    }

    private static Verdict plainly(Atom a, Atom b) {
        List<String> few = a.words.size() <= b.words.size() ? a.words : b.words;
        List<String> many = few == a.words ? b.words : a.words;
        if (few.size() == 1) {
            return Spelling.isAlike(few.getFirst(), many.getLast())
                    ? (many.size() == 1 ? Verdict.SAME : Verdict.SHORT)
                    : Verdict.NONE;
        }
        if (!Spelling.isAlike(few.getLast(), many.getLast())) {
            return few.size() == many.size() && isSwapped(few, many) ? Verdict.VETO : Verdict.NONE;
        }
        return isInside(few, many) ? Verdict.SAME : Verdict.VETO;
    }

    /** 'X bin Y' and 'Y bin X' are father and son. */
    private static boolean isSwapped(List<String> few, List<String> many) {
        return Spelling.isAlike(few.getFirst(), many.getLast()) && Spelling.isAlike(few.getLast(), many.getFirst());
    }

    /** Whether every word of the shorter name has its spelling or, for given names, its initial in the longer one, in order. */
    private static boolean isInside(List<String> few, List<String> many) {
        int i = 0;
        for (String word : many) {
            if (i < few.size() && fits(few.get(i), word)) {
                i++;
            }
        }
        return i == few.size() && (few.size() == many.size() || fits(few.getFirst(), many.getFirst()));
    }

    private static boolean fits(String a, String b) {
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        return Spelling.isAlike(a, b) || isShortGiven(a, b);
    }

    /** 'Anthony' and 'Antony', 'Mohamed' and 'Mohammad': one letter apart in a longer name. */
    private static boolean isShortGiven(String a, String b) {
        return Math.min(a.length(), b.length()) >= 5 && Spelling.distance(a, b, 1) <= 1;
    }

    /** The same name taken for a person in one report and for something else in another. */
    private static Verdict mixed(Atom a, Atom b) {
        Atom person = a.person ? a : b;
        Atom other = a.person ? b : a;
        boolean titled =
                person.profiles.stream().anyMatch(p -> !p.referent().titles().isEmpty());
        boolean equal = person.words.equals(other.words) || person.letters().equals(other.letters());
        return equal && !titled ? Verdict.SAME : Verdict.NONE;
    }

    private Verdict bodies(Atom a, Atom b) {
        String countryA = country(a.words);
        String countryB = country(b.words);
        boolean apart = !countryA.isEmpty() && !countryB.isEmpty() && !countryA.equals(countryB);
        boolean generic = names.isGeneric(a.words) || names.isGeneric(b.words);
        if (apart) {
            return Verdict.VETO;
        }
        if (generic) {
            return Verdict.NONE;
        }
        if (a.letters().equals(b.letters()) || isSpelledAlike(a.words, b.words)) {
            return Verdict.SAME;
        }
        if (isPlaceOnly(a) && isPlaceOnly(b)) {
            return isIslandOf(a.words, b.words) || isIslandOf(b.words, a.words) ? Verdict.SHORT : Verdict.NONE;
        }
        if (a.forms.contains(b.words) && !names.isShared(b.words)
                || b.forms.contains(a.words) && !names.isShared(a.words)) {
            return Verdict.TIED;
        }
        if (a.acronyms.contains(b.letters()) || b.acronyms.contains(a.letters())) {
            return Verdict.TIED;
        }
        return isShortOf(a, b) || isShortOf(b, a) ? Verdict.SHORT : Verdict.NONE;
    }

    private static boolean isPlaceOnly(Atom atom) {
        return atom.profiles.stream().allMatch(p -> p.referent().kind() == EntityKind.PLACE);
    }

    /** 'Velda' and 'Velda Island'; towns and provinces are often named for something else. */
    private static boolean isIslandOf(List<String> few, List<String> many) {
        return many.size() == few.size() + 1
                && many.subList(0, few.size()).equals(few)
                && many.getLast().startsWith("island");
    }

    /** 'Vardo Lines' of 'Vardo Shipping Lines': between the same ends one more word for the kind of body. */
    private boolean isInsideKind(List<String> few, List<String> many) {
        int n = few.size();
        return n >= 2
                && many.size() == n + 1
                && many.subList(0, n - 1).equals(few.subList(0, n - 1))
                && many.getLast().equals(few.getLast())
                && names.isKindWord(many.get(n - 1))
                && names.isKindWord(few.getLast());
    }

    static String country(List<String> words) {
        return words.getLast().startsWith("@") ? words.getLast() : "";
    }

    private static boolean isSpelledAlike(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            boolean enough = a.size() > 1 || a.get(i).length() >= 6 && b.get(i).length() >= 6;
            boolean plural = a.get(i).length() > 4 && (a.get(i) + "s").equals(b.get(i))
                    || b.get(i).length() > 4 && (b.get(i) + "s").equals(a.get(i));
            boolean near = a.size() > 1
                    && Math.min(a.get(i).length(), b.get(i).length()) >= 7
                    && Spelling.distance(a.get(i), b.get(i), 1) <= 1;
            boolean alike =
                    a.get(i).equals(b.get(i)) || plural || near || enough && Spelling.isAlike(a.get(i), b.get(i));
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    /** 'Vardo' of 'Vardo Motor': what the longer one has more says only what kind of body it is, or whose. */
    private boolean isShortOf(Atom a, Atom b) {
        if (a.words.size() >= b.words.size() || isPlaceOnly(a) || isPlaceOnly(b)) {
            return false;
        }
        if (isInsideKind(a.words, b.words)) {
            return true;
        }
        boolean prefix = b.words.subList(0, a.words.size()).equals(a.words);
        boolean place =
                a.isSingle() && !a.isMedium() && b.words.stream().skip(1).anyMatch(names::isOfPlace);
        return prefix
                && !place
                && b.words.subList(a.words.size(), b.words.size()).stream()
                        .allMatch(w -> w.startsWith("@") || names.isKindWord(w));
    }
}
