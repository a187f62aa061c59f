package org.hearsay.name.internal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.name.NameForm;
import org.hearsay.name.NamePart;
import org.hearsay.name.NamePart.Kind;
import org.hearsay.name.ParsedName;

/** Parses names of people: what is given, a father's, a family's; what stands before and after is set aside. Pure. */
public final class PersonParser {

    private static final NameLexicon LEXICON = NameLexicon.ENGLISH;
    private static final List<String> OWN_FATHERS = List.of("بن", "ابن", "بنت", "בן", "בת");
    private static final List<String> OWN_SERVANT = List.of("عبد");
    private static final List<String> OWN_KUNYAS = List.of("ابو", "ابي", "ام", "אבו");

    private final List<NamePart> parts = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private final List<Letters.Word> words;
    private final boolean familyFirst;

    private PersonParser(List<Letters.Word> words, boolean familyFirst) {
        this.words = words;
        this.familyFirst = familyFirst;
    }

    /** Parses a name. */
    public static ParsedName parse(String name) {
        String clean = Letters.clean(name);
        int comma = comma(clean);
        List<Letters.Word> words = Letters.words(clean);
        boolean turned = false;
        if (comma > 0) {
            List<Letters.Word> before = Letters.words(clean.substring(0, comma));
            List<Letters.Word> after = Letters.words(clean.substring(comma + 1));
            if (!before.isEmpty()
                    && after.stream().anyMatch(w -> !LEXICON.suffixes.contains(w.latin()) && !isTitle(w))) {
                var both = new ArrayList<>(after);
                both.addAll(before);
                words = both;
                turned = true;
            }
        }
        var parser = new PersonParser(words.subList(0, Math.min(words.size(), Letters.MOST_WORDS)), turned);
        parser.read();
        parser.place();
        return new ParsedName(name, NameForm.PERSON, parser.parts, parser.aside);
    }

    private static int comma(String clean) {
        int first = clean.indexOf(',');
        return first > 0 && clean.indexOf(',', first + 1) < 0 ? first : -1;
    }

    private static boolean isTitle(Letters.Word word) {
        return LEXICON.honorifics.contains(word.latin());
    }

    private void read() {
        for (int i = 0; i < words.size(); i++) {
            Letters.Word word = words.get(i);
            String latin = word.latin();
            boolean more = i + 1 < words.size();
            boolean arabic = !word.own().isEmpty();
            if (isTitle(word) && !arabic && words.size() > 1 && !onlyTitlesElse(i)) {
                aside.add(latin);
            } else if (more && (arabic ? OWN_SERVANT.contains(word.own()) : LEXICON.servants.contains(latin))) {
                i = servant(i);
            } else if (more && !parts.isEmpty() && isFatherWord(word)) {
                aside.add(latin);
                i = father(i);
            } else if (more && (arabic ? OWN_KUNYAS.contains(word.own()) : LEXICON.kunyas.contains(latin))) {
                i = kunya(i);
            } else if (more && isArticle(i)) {
                aside.add(latin);
                i++;
                parts.add(part(words.get(i), Kind.NISBA));
            } else if (more && LEXICON.particles.contains(latin) && !arabic) {
                aside.add(latin);
            } else {
                parts.add(plain(word));
            }
        }
    }

    private boolean onlyTitlesElse(int i) {
        for (int j = 0; j < words.size(); j++) {
            if (j != i && !isTitle(words.get(j))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFatherWord(Letters.Word word) {
        return word.own().isEmpty() ? LEXICON.patronymics.contains(word.latin()) : OWN_FATHERS.contains(word.own());
    }

    /** 'al X', 'el X', 'as-X'. */
    private boolean isArticle(int i) {
        Letters.Word word = words.get(i);
        if (!word.own().isEmpty()) {
            return "ال".equals(word.own());
        }
        boolean plain = "al".equals(word.latin()) || "el".equals(word.latin()) || "ul".equals(word.latin());
        return plain || words.get(i + 1).tied() && !parts.isEmpty() && LEXICON.articles.contains(word.latin());
    }

    /** 'Abd al-X' is one word. */
    private int servant(int i) {
        int at = i + 1;
        Letters.Word next = words.get(at);
        if (at + 1 < words.size() && next.own().isEmpty() && LEXICON.articles.contains(next.latin())) {
            at++;
            next = words.get(at);
        }
        String own = next.own().isEmpty() ? "" : "عبد" + bare(next.own());
        String of = own.isEmpty() ? next.latin() : Letters.latin(bare(next.own()));
        parts.add(new NamePart(Kind.MIDDLE, servantOf(of), own));
        return at;
    }

    private static String servantOf(String divine) {
        return divine.startsWith("l") && divine.endsWith("lah") || "allah".equals(divine) || "llah".equals(divine)
                ? "abdullah"
                : "abd" + divine;
    }

    private int father(int i) {
        int at = i + 1;
        if (at + 1 < words.size() && isArticle(at)) {
            at++;
        }
        Letters.Word word = words.get(at);
        if (at + 1 < words.size()
                && (word.own().isEmpty()
                        ? LEXICON.servants.contains(word.latin())
                        : OWN_SERVANT.contains(word.own()))) {
            at = servant(at);
            NamePart last = parts.removeLast();
            parts.add(new NamePart(Kind.PATRONYMIC, last.text(), last.letters()));
            return at;
        }
        parts.add(part(word, Kind.PATRONYMIC));
        return at;
    }

    private int kunya(int i) {
        int at = i + 1;
        if (at + 1 < words.size() && isArticle(at)) {
            at++;
        }
        Letters.Word word = words.get(at);
        String head = LEXICON.kunyas.contains(words.get(i).latin())
                        && words.get(i).latin().endsWith("m")
                ? "umm"
                : "abu";
        String own = word.own().isEmpty() ? "" : words.get(i).own() + bare(word.own());
        parts.add(new NamePart(Kind.KUNYA, head + word.latin(), own));
        return at;
    }

    /** Without the Arabic article. */
    private static String bare(String own) {
        return own.startsWith("ال") && own.length() > 4 ? own.substring(2) : own;
    }

    private static NamePart part(Letters.Word word, Kind kind) {
        if (word.own().isEmpty()) {
            return new NamePart(kind, fused(word.latin()), "");
        }
        String bare = bare(word.own());
        String latin = bare.equals(word.own()) ? word.latin() : Letters.latin(bare);
        return new NamePart(kind, latin.isEmpty() ? word.latin() : latin, bare);
    }

    private static NamePart plain(Letters.Word word) {
        boolean article = !word.own().isEmpty() && !bare(word.own()).equals(word.own());
        NamePart part = part(word, article ? Kind.NISBA : Kind.MIDDLE);
        if (part.text().length() == 1) {
            return new NamePart(Kind.INITIAL, part.text(), part.letters());
        }
        if (LEXICON.suffixes.contains(part.text())) {
            return new NamePart(Kind.SUFFIX, part.text(), part.letters());
        }
        return LEXICON.patronymicEndings.stream()
                        .anyMatch(e -> part.text().length() > e.length() + 2
                                && part.text().endsWith(e))
                ? new NamePart(Kind.PATRONYMIC, part.text(), part.letters())
                : part;
    }

    /** 'Abdulrahman', 'Abdurrahman' as 'Abd al-Rahman'. */
    private static String fused(String word) {
        if (!word.startsWith("abd") || word.length() < 8) {
            return word;
        }
        if (word.endsWith("lah") && word.length() <= 9) {
            return "abdullah";
        }
        String rest = word.substring(3);
        if (rest.length() > 5 && "ueaoi".indexOf(rest.charAt(0)) >= 0) {
            char sun = rest.charAt(1);
            if (sun == 'l') {
                return "abd" + rest.substring(2);
            }
            if (rest.charAt(2) == sun) {
                return "abd" + rest.substring(2);
            }
        }
        return word;
    }

    /** Tells given from family names by their place. */
    private void place() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            Kind kind = parts.get(i).kind();
            if (kind != Kind.SUFFIX && kind != Kind.INITIAL) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return;
        }
        if (parts.get(0).kind() == Kind.SUFFIX) {
            parts.set(0, with(0, Kind.MIDDLE));
        }
        if (parts.get(first).kind() == Kind.MIDDLE && (first != last || familyFirst)) {
            parts.set(first, with(first, Kind.GIVEN));
        }
        if (first != last && parts.get(last).kind() == Kind.MIDDLE
                || first == last && parts.get(last).kind() == Kind.MIDDLE) {
            parts.set(last, with(last, Kind.FAMILY));
        }
    }

    private NamePart with(int i, Kind kind) {
        NamePart part = parts.get(i);
        return new NamePart(kind, part.text(), part.letters());
    }
}
