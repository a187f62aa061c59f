package org.hearsay.bench.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.document.Document;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.internal.tie.Bond;
import org.hearsay.entity.internal.tie.Proposal;
import org.hearsay.entity.internal.tie.Side;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.text.Span;

/**
 * A text whose ties are known.
 *
 * @param corpus where it comes from
 * @param group what is left out together
 * @param document the text
 * @param judge which proposals are right
 */
record TieText(String corpus, String group, Document document, Judge judge) {

    /** Says which proposals are right. */
    interface Judge {

        /** Whether it is; empty where the corpus does not tell. */
        Optional<Boolean> isRight(Proposal proposal, Mentions mentions, String text);

        /** What should be found; empty where the corpus cannot say. */
        default List<Tie> wanted() {
            return List.of();
        }
    }

    /** A tie of the project's own corpus. */
    record Tie(Set<RelationKind> kinds, String subject, String object, String title, Set<String> marks, boolean must) {

        boolean is(Proposal p, Mentions mentions, String text) {
            Side subject = p.anchor().swap() ? p.b() : p.a();
            Side object = p.anchor().swap() ? p.a() : p.b();
            boolean mutual = p.kind() == RelationKind.FAMILY_OF
                    || p.kind() == RelationKind.ALLY_OF
                    || p.kind() == RelationKind.OPPOSES;
            return kinds.contains(p.kind())
                    && (is(this.subject, subject, mentions, text) && is(this.object, object, mentions, text)
                            || mutual
                                    && is(this.subject, object, mentions, text)
                                    && is(this.object, subject, mentions, text));
        }

        private static boolean is(String name, Side side, Mentions mentions, String text) {
            return alike(name, side.span().of(text))
                    || mentions.getReferent(side.referent()).forms().stream().anyMatch(f -> alike(name, f));
        }

        static boolean alike(String a, String b) {
            Set<String> x = words(a);
            Set<String> y = words(b);
            return !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
        }

        private static Set<String> words(String name) {
            Set<String> words =
                    new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
            words.removeAll(Set.of("the", "of", "", "s", "al", "a", "an"));
            return words;
        }
    }

    /** The project's own: every tie of a text is listed. */
    record Listed(List<Tie> wanted) implements Judge {

        @Override
        public Optional<Boolean> isRight(Proposal p, Mentions mentions, String text) {
            return Optional.of(wanted.stream().anyMatch(t -> t.is(p, mentions, text)));
        }
    }

    /**
     * A corpus with marked mentions and links.
     *
     * @param ids where each mention stands, by what names it
     * @param links kinds of link by both ends
     * @param groups which kinds of link tell a bond
     * @param marked whether a pair without a link is a wrong one only where both are marked
     */
    record Linked(
            Map<Span, String> ids,
            Map<String, Set<String>> links,
            Map<Bond, Set<String>> groups,
            boolean marked,
            boolean told)
            implements Judge {

        static final String TO = " > ";

        @Override
        public Optional<Boolean> isRight(Proposal p, Mentions mentions, String text) {
            Set<String> wanted = groups.getOrDefault(p.anchor().bond(), Set.of());
            if (wanted.isEmpty()) {
                return Optional.empty();
            }
            if (told && links.values().stream().noneMatch(k -> k.stream().anyMatch(wanted::contains))) {
                return Optional.empty();
            }
            Set<String> as = idsOf(p.a(), mentions);
            Set<String> bs = idsOf(p.b(), mentions);
            if (marked && (as.isEmpty() || bs.isEmpty())) {
                return Optional.empty();
            }
            for (String a : as) {
                for (String b : bs) {
                    Set<String> kinds = new HashSet<>(links.getOrDefault(a + TO + b, Set.of()));
                    kinds.addAll(links.getOrDefault(b + TO + a, Set.of()));
                    if (kinds.stream().anyMatch(wanted::contains)) {
                        return Optional.of(true);
                    }
                    if (!kinds.isEmpty()) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(false);
        }

        private Set<String> idsOf(Side side, Mentions mentions) {
            var spans = new ArrayList<Span>(List.of(side.span()));
            mentions.names()
                    .filter(n -> n.referent().isPresent() && n.referent().getAsInt() == side.referent())
                    .map(Name::core)
                    .forEach(spans::add);
            return ids.entrySet().stream()
                    .filter(e -> spans.stream()
                            .anyMatch(s ->
                                    s.start() < e.getKey().end() && e.getKey().start() < s.end()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
        }
    }
}
