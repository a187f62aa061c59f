package org.hearsay.name.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.name.NameForm;
import org.hearsay.name.NamePart;
import org.hearsay.name.NamePart.Kind;
import org.hearsay.name.ParsedName;

/** Parses names of bodies: what makes one its own, what kind it is, whose, in which legal form. Pure. */
public final class BodyParser {

    private static final NameLexicon LEXICON = NameLexicon.ENGLISH;

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "y", "et", "und");

    /** 'A.B.C.' and 'p.l.c.': letters with stops. */
    private static final Pattern STOPPED =
            Pattern.compile("(?<!\\p{L})(?:\\p{L}\\.){1,}\\p{L}(?!\\p{L})\\.?|(?<!\\p{L})(?:\\p{L}\\.){2,}");

    private static final Pattern SPACED_STOPS = Pattern.compile("(?<=\\p{L}\\.) (?=\\p{L}\\.)");

    private BodyParser() {}

    /** Parses a name. */
    public static ParsedName parse(String name) {
        String clean =
                Letters.clean(name).replace("&", " and ").replace("'s ", " ").replace("\u2019s ", " ");
        Matcher stopped = STOPPED.matcher(SPACED_STOPS.matcher(clean).replaceAll(""));
        String joined = stopped.replaceAll(m -> m.group().replace(".", "") + " ");
        List<Letters.Word> words = Letters.words(joined);
        List<String> latin = words.stream().map(Letters.Word::latin).toList();
        var parts = new ArrayList<NamePart>();
        var aside = new ArrayList<String>();
        for (int i = 0; i < latin.size(); ) {
            int legal = LEXICON.legalWords(latin, i);
            int country = LEXICON.countryWords(latin, i);
            boolean whole = country == latin.size();
            if (legal > 0 && !(i == 0 && legal == latin.size())) {
                aside.add(LEXICON.legal(latin.subList(i, i + legal)));
                i += legal;
            } else if (country > 0 && !whole) {
                parts.add(new NamePart(Kind.COUNTRY, LEXICON.country(latin.subList(i, i + country)), ""));
                i += country;
            } else if (SMALL.contains(latin.get(i)) && latin.size() > 1) {
                aside.add(latin.get(i));
                i++;
            } else {
                parts.add(part(words.get(i)));
                i++;
            }
        }
        if (parts.isEmpty()) {
            words.forEach(w -> parts.add(part(w)));
        }
        return new ParsedName(name, NameForm.BODY, parts, aside);
    }

    private static NamePart part(Letters.Word word) {
        String one = LEXICON.one(word.latin());
        Kind kind = Kind.MODIFIER;
        if (one.chars().allMatch(Character::isDigit)) {
            kind = Kind.NUMBER;
        } else if (LEXICON.isHead(one)) {
            kind = Kind.HEAD;
        } else if (LEXICON.isGeneral(one)) {
            kind = Kind.GENERAL;
        }
        return new NamePart(kind, one, word.own());
    }
}
