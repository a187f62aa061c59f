package org.hearsay.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.claim.Link;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Referent;
import org.hearsay.text.Span;

/**
 * For whom those speak who have no name of their own: "Tarn's border guard" for Tarn, 'a lawyer for Ada Vell' for her. A single
 * official or guardsman speaks for nobody but himself.
 */
final class Behalf {

    private static final Set<String> ORGANS = organs();
    private static final Set<String> VOICES = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "representative",
            "representatives",
            "lawyer",
            "lawyers",
            "attorney",
            "attorneys",
            "office",
            "team",
            "camp",
            "side");
    private static final Set<String> ENDINGS = Set.of("'s", "’s", "'", "’");
    private static final Set<String> TYING = Set.of("of", "of the", "for", "for the");

    private Behalf() {}

    private static Set<String> organs() {
        Set<String> organs = new HashSet<>(Lexicon.english("organisations").listTerms("heads"));
        organs.addAll(Set.of("side", "authorities", "service"));
        return Set.copyOf(organs);
    }

    /** Referent numbers of the ones for whom sources speak, by the place of the sources' words. */
    static Map<Span, Integer> listIn(String text, Mentions mentions, List<Link> sources) {
        var found = new HashMap<Span, Integer>();
        for (Link source : sources) {
            if (source.referent().isEmpty()) {
                source.span().ifPresent(s -> of(text, mentions, s).ifPresent(who -> found.put(s, who)));
            }
        }
        return Map.copyOf(found);
    }

    private static OptionalInt of(String text, Mentions mentions, Span words) {
        List<Name> names = mentions.listIn(words).stream()
                .filter(m -> m instanceof Name name
                        && words.contains(name.core())
                        && name.referent().isPresent())
                .map(Name.class::cast)
                .toList();
        if (names.isEmpty()) {
            return OptionalInt.empty();
        }
        Name last = names.getLast();
        Referent who = mentions.getReferent(last.referent().getAsInt());
        String before = Span.of(words.start(), last.core().start()).of(text).strip();
        String behind = Span.of(last.core().end(), words.end()).of(text).strip();
        // 'Secretary of State X': the whole is his title
        boolean titled =
                who.kind() == EntityKind.PERSON && behind.isEmpty() && !before.contains(",") && !isTied(before);
        return titled || names.size() == 1 && (isOwned(behind, who) || behind.isEmpty() && isTiedTo(before, who))
                ? last.referent()
                : OptionalInt.empty();
    }

    private static boolean isTied(String before) {
        return TYING.stream().anyMatch(t -> before.endsWith(" " + t)) || before.contains("'s") || before.contains("’s");
    }

    /** "'s border guard". */
    private static boolean isOwned(String behind, Referent who) {
        return ENDINGS.stream().anyMatch(e -> behind.startsWith(e + " "))
                && speaks(behind.substring(behind.lastIndexOf(' ') + 1), who);
    }

    /** 'the border guard of'. */
    private static boolean isTiedTo(String before, Referent who) {
        return TYING.stream()
                .filter(t -> before.endsWith(" " + t))
                .map(t -> before.substring(0, before.length() - t.length() - 1).strip())
                .anyMatch(b -> speaks(b.substring(b.lastIndexOf(' ') + 1), who));
    }

    private static boolean speaks(String word, Referent who) {
        return VOICES.contains(word) || who.kind() == EntityKind.PLACE && ORGANS.contains(word);
    }
}
