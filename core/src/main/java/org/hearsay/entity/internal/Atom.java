package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.entity.Profile;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.mention.Spelling;

/** All profiles of one kind whose fullest names are the same but for case, accents and small words. */
final class Atom {

    final String key;
    final boolean person;
    final List<String> words;
    final List<Profile> profiles = new ArrayList<>();

    /** The other names that its reports use, as words. */
    final Set<List<String>> forms = new LinkedHashSet<>();

    final Set<String> acronyms = new TreeSet<>();
    int number;

    Atom(String key, boolean person, List<String> words) {
        this.key = key;
        this.person = person;
        this.words = words;
    }

    static Atom of(Profile profile, NameWords names) {
        boolean person = profile.referent().kind() == EntityKind.PERSON;
        String name = profile.referent().name();
        List<String> words = person ? Spelling.words(name) : names.content(name);
        String country = names.country(name);
        if (!person && !country.isEmpty()) {
            words = List.of(country.split(" "));
        }
        boolean country_ = words.stream().anyMatch(w -> w.startsWith("@"));
        boolean generic = !person && words.size() > 1 && names.isGeneric(words)
                || !person && names.isGeneric(words) && country.isEmpty();
        String key = (person ? "p " : "o ")
                + (generic ? String.join(" ", new TreeSet<>(words)) : String.join(" ", words))
                + (generic && !country_ && words.size() < 3
                        ? " " + profile.key().document() + " " + profile.key().number()
                        : "");
        return new Atom(key, person, words);
    }

    void add(Profile profile, NameWords names) {
        profiles.add(profile);
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

    boolean isSingle() {
        return words.size() == 1;
    }

    String letters() {
        return String.join("", words).replace("@", "").replace(" ", "");
    }

    /** The gender that its reports agree on. */
    Gender gender() {
        Gender all = Gender.UNKNOWN;
        for (Profile profile : profiles) {
            Gender own = profile.referent().gender();
            if (own != Gender.UNKNOWN) {
                if (all != Gender.UNKNOWN && all != own) {
                    return Gender.UNKNOWN;
                }
                all = own;
            }
        }
        return all;
    }
}
