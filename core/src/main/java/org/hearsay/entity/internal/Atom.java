package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Profile;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Spelling;
import org.hearsay.name.NameForm;
import org.hearsay.name.ParsedName;

/** All profiles of one kind whose fullest names are the same but for case, accents and small words, and that are taken for one. */
final class Atom {

    final String key;

    /** What all of this name share, however many they are. */
    final String name;

    final Circle circle;
    final ParsedName parsed;
    final boolean person;
    final List<String> words;
    final List<Profile> profiles = new ArrayList<>();

    /** The other names that its reports use, as words. */
    final Set<List<String>> forms = new LinkedHashSet<>();

    final Set<String> acronyms = new TreeSet<>();
    final Set<DocumentId> documents = new HashSet<>();
    int number;

    private Atom(String key, String name, boolean person, List<String> words, Circle circle, NameWords names) {
        this.key = key;
        this.name = name;
        this.person = person;
        this.words = words;
        this.circle = circle;
        this.parsed =
                ParsedName.of(circle.profiles.getFirst().referent().name(), person ? NameForm.PERSON : NameForm.BODY);
        circle.profiles.stream().sorted().forEach(p -> add(p, names));
    }

    /** Those of one circle; {@code number} tells the circles of one name apart. */
    static Atom of(Circle circle, int number, NameWords names) {
        Profile first = circle.profiles.getFirst();
        String name = key(first, names);
        boolean person = first.referent().kind() == EntityKind.PERSON;
        return new Atom(name + " #" + number, name, person, words(first, names), circle, names);
    }

    private static List<String> words(Profile profile, NameWords names) {
        String name = profile.referent().name();
        if (profile.referent().kind() == EntityKind.PERSON) {
            return Spelling.words(name);
        }
        String country = names.country(name);
        return country.isEmpty() ? names.content(name) : List.of(country.split(" "));
    }

    /** What all profiles of one name share. */
    static String key(Profile profile, NameWords names) {
        boolean person = profile.referent().kind() == EntityKind.PERSON;
        String name = profile.referent().name();
        List<String> words = words(profile, names);
        String country = names.country(name);
        boolean country_ = words.stream().anyMatch(w -> w.startsWith("@"));
        boolean generic = !person && words.size() > 1 && names.isGeneric(words)
                || !person && names.isGeneric(words) && country.isEmpty();
        return (person ? "p " : "o ")
                + (generic ? String.join(" ", new TreeSet<>(words)) : String.join(" ", words))
                + (generic && !country_ && words.size() < 3
                        ? " " + profile.key().document() + " " + profile.key().number()
                        : "");
    }

    private void add(Profile profile, NameWords names) {
        profiles.add(profile);
        documents.add(profile.key().document());
        for (String form : profile.referent().forms()) {
            String letters = Spelling.fold(form);
            if (isAcronym(form)) {
                acronyms.add(letters.replace(" ", ""));
            }
            forms.add(person ? Spelling.words(form) : names.content(form));
        }
    }

    static boolean isAcronym(String form) {
        int upper = 0;
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
            } else if (c != '.') {
                return false;
            }
        }
        return letters >= 2 && letters <= 7 && upper >= 2 && upper * 2 > letters;
    }

    /** Whether some report treats it as press. */
    boolean isMedium() {
        return profiles.stream().anyMatch(p -> p.referent().medium());
    }

    /** Whether a part of the name stands in another script than the Latin one. */
    boolean isForeign() {
        return parsed.parts().stream().anyMatch(p -> !p.isLatin());
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    String letters() {
        return String.join("", words).replace("@", "").replace(" ", "");
    }
}
