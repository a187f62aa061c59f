package org.hearsay.account.internal.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.account.Telling;
import org.hearsay.entity.Entity;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/**
 * Words of a report in which pronouns and descriptions are told by the names that they stand for.
 *
 * @param words as a name has them
 * @param kinds what was told by name, in order: 'he', 'it', 'they', 'him', 'them', 'owner', 'description', each with 'near' where the name
 *     stands before it in its paragraph
 */
record Resolution(String words, List<String> kinds) {

    /** Of five owners whose name did not stand before them in the paragraph four were somebody else. */
    private static final String OWNER = "owner";

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his");

    private static final Set<String> THINGS = Set.of("it", "its");

    private static final Map<String, String> PRONOUNS = Map.of(
            "he", "he", "she", "he", "it", "it", "they", "they", "him", "him", "them", "them", "his", OWNER, "its",
            OWNER, "their", OWNER);

    /** What points back by itself; 'a clerk' is told of for the first time. */
    private static final Pattern DEFINITE = Pattern.compile("(?:the|this|that|these|those) .*");

    Resolution {
        kinds = List.copyOf(kinds);
    }

    /** Of pieces of a report, in order; each name is told once. */
    static Resolution of(Telling telling, List<Span> pieces) {
        String text = telling.document().text();
        var told = new HashSet<Integer>();
        var kinds = new ArrayList<String>();
        var words = new StringBuilder();
        Wording all =
                Wording.of(String.join(" ", pieces.stream().map(p -> p.of(text)).toList()));
        for (Span piece : pieces) {
            words.append(words.isEmpty() ? "" : " ");
            int at = piece.start();
            for (Map.Entry<Span, Integer> pointer : telling.pointers()
                    .subMap(new Span(piece.start(), Integer.MAX_VALUE), new Span(piece.end(), piece.end()))
                    .entrySet()) {
                Span span = pointer.getKey();
                String pointing = span.of(text).toLowerCase(Locale.ROOT);
                String kind = kind(pointing);
                Optional<String> name = telling.findEntity(OptionalInt.of(pointer.getValue()))
                        .filter(e -> isLike(pointing, e.kind()))
                        .map(Entity::name)
                        .filter(Told::isName)
                        .filter(n -> all.shared(Wording.of(n)) == 0);
                boolean near = name.filter(n -> isNear(text, span, n)).isPresent();
                boolean free = at <= span.start() && piece.contains(span) && !told.contains(pointer.getValue());
                if (!free || kind.isEmpty() || name.isEmpty() || kind.equals(OWNER) && !near) {
                    continue;
                }
                words.append(text, at, span.start()).append(name.get()).append(kind.equals(OWNER) ? "\u2019s" : "");
                at = span.end();
                told.add(pointer.getValue());
                kinds.add(kind + (near ? ", near" : ""));
            }
            words.append(text, at, piece.end());
        }
        return new Resolution(words.toString(), kinds);
    }

    private static String kind(String words) {
        return PRONOUNS.getOrDefault(words, DEFINITE.matcher(words).matches() ? "description" : "");
    }

    /** 'he' is no body and 'it' no person, whatever the words before seem to say. */
    private static boolean isLike(String pointing, EntityKind kind) {
        return !(PERSONAL.contains(pointing) && kind != EntityKind.PERSON
                || THINGS.contains(pointing) && kind == EntityKind.PERSON);
    }

    private static boolean isNear(String text, Span span, String name) {
        String before = text.substring(text.lastIndexOf('\n', span.start()) + 1, span.start());
        return Wording.of(before).shared(Wording.of(name)) > 0;
    }
}
