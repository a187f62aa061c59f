package org.hearsay.bench.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.claim.ClaimText.Told;
import org.hearsay.bench.score.Scorer.Share;
import org.hearsay.bench.score.Words;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.text.Span;

/**
 * How well the claims of a reading meet those that are listed. <i>Found</i>: more than half of a content, by shared words;
 * <i>precision</i>: most of a claim's words lie in a content; <i>source</i>: of those found, a link shares a word with the
 * source.
 */
final class ClaimFigures {

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    void add(ClaimText text, List<Claim> claims) {
        String name = text.corpus().isByName() ? "events " : "";
        List<Places> words = claims.stream()
                .map(c -> Places.of(text.document().text(), List.of(c.content().span())))
                .toList();
        Places all = Places.joined(words);
        Places told = Places.joined(text.told().stream().map(Told::contents).toList());
        for (Told one : text.told()) {
            boolean found = one.contents().mostlyIn(all);
            if (one.asked()) {
                count(text, name + "found", found, one, claims, words);
            }
            if (found && one.denied().isPresent()) {
                denial(text, one, claims, words);
            }
            if (found && one.asked()) {
                count(text, name + "source", isSource(text, one, claims, words), one, claims, words);
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            boolean good = text.corpus().isByName()
                    ? isTold(text, claims.get(i), words.get(i))
                    : words.get(i).mostlyIn(told);
            add(name + "precision", good);
            sure(text, claims.get(i), words.get(i), name);
            if (!good) {
                misses.add(text.group() + " false: " + show(text, claims.get(i)));
            }
        }
    }

    /** Of claims that meet what is told: how many are sure, and whether it is told by these speakers. */
    private void sure(ClaimText text, Claim claim, Places words, String name) {
        Optional<Boolean> right = rightSpeaker(text, claim, words);
        if (right.isPresent()) {
            add(name + "met and sure", claim.sure());
        }
        if (right.isPresent() && claim.sure()) {
            add(name + "speaker right where sure", right.get());
        }
    }

    /** Whether what a claim meets is told by its speaker; empty where it meets nothing. */
    static Optional<Boolean> rightSpeaker(ClaimText text, Claim claim, Places words) {
        List<Told> met = text.told().stream()
                .filter(t -> words.mostlyIn(t.contents()) || t.contents().mostlyIn(words))
                .toList();
        return met.isEmpty()
                ? Optional.empty()
                : Optional.of(met.stream()
                        .anyMatch(t -> text.corpus().isByName()
                                ? names(claim, t.names())
                                : isSource(text, t, List.of(claim), List.of(words))));
    }

    /** Asked of the claim that shares most with what is told. */
    private void denial(ClaimText text, Told told, List<Claim> claims, List<Places> words) {
        int best = -1;
        for (int i = 0; i < claims.size(); i++) {
            boolean meets = words.get(i).shared(told.contents())
                    >= 0.8 * told.contents().size();
            boolean named = best >= 0 && names(claims.get(best), told.names());
            boolean closer = best < 0
                    || !named && names(claims.get(i), told.names())
                    || named == names(claims.get(i), told.names())
                            && words.get(i).size() < words.get(best).size();
            best = meets && closer ? i : best;
        }
        if (best < 0) {
            return;
        }
        boolean denied = told.denied().orElse(false);
        boolean right = denied == (claims.get(best).polarity() == Polarity.DENY);
        add("events " + (denied ? "denials" : "affirmed"), right);
        if (!right) {
            misses.add(text.group() + (denied ? " denial: " : " affirmed: ") + show(text, claims.get(best)));
        }
    }

    private static boolean isTold(ClaimText text, Claim claim, Places words) {
        return text.told().stream()
                .anyMatch(t -> (words.shared(t.contents()) >= 0.8 * t.contents().size()
                                || t.contents().shared(words) >= 0.8 * words.size())
                        && names(claim, t.names()));
    }

    private static boolean names(Claim claim, List<String> names) {
        return claim.speaker().role() == Link.Role.UNNAMED && names.contains("unnamed")
                || Words.sameName(claim.speaker().text(), names);
    }

    private static boolean isSource(ClaimText text, Told told, List<Claim> claims, List<Places> words) {
        String body = text.document().text();
        Set<String> heavy = new HashSet<>();
        told.sources().starts().forEach(s -> heavy.addAll(Words.of(wordAt(body, s))));
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (words.get(i).shared(told.contents()) == 0) {
                continue;
            }
            if (text.corpus().isByName()) {
                if (names(claim, told.names())) {
                    return true;
                }
                continue;
            }
            boolean nobody = told.sources().isEmpty() && claim.speaker().role() == Link.Role.UNNAMED;
            boolean shared = claim.chain().stream()
                    .anyMatch(l -> l.span()
                                    .map(s -> Places.of(body, List.of(s)).shared(told.sources()) > 0)
                                    .orElse(false)
                            || Words.of(l.text()).stream().anyMatch(heavy::contains));
            if (nobody || shared) {
                return true;
            }
        }
        return false;
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private void count(ClaimText text, String figure, boolean good, Told told, List<Claim> claims, List<Places> words) {
        add(figure, good);
        if (!good) {
            String body = text.document().text();
            int from = told.contents().starts().first();
            int to = told.contents().starts().last();
            var near = new StringBuilder();
            for (int i = 0; i < claims.size(); i++) {
                if (words.get(i).shared(told.contents()) > 0) {
                    near.append("\n        ").append(show(text, claims.get(i)));
                }
            }
            misses.add(text.group() + " " + figure + " @" + from + "-" + to + ": "
                    + new Span(Math.max(0, from - 90), Math.min(body.length(), to + 90))
                            .of(body)
                            .replace('\n', '|')
                    + "  [["
                    + new Span(from, Math.min(body.length(), to + 10)).of(body).replace('\n', '|') + "]] by "
                    + (told.sources().isEmpty()
                            ? told.names().toString()
                            : new Span(
                                            told.sources().starts().first(),
                                            told.sources().starts().last())
                                    .of(body))
                    + near);
        }
    }

    private static String show(ClaimText text, Claim claim) {
        return claim.content().by().name() + " "
                + claim.chain().stream().map(Link::text).toList() + " "
                + claim.cue().map(c -> c.of(text.document().text())).orElse("-") + ": "
                + claim.content().span().of(text.document().text()).replace('\n', '|');
    }

    private void add(String figure, boolean good) {
        int[] c = counts.computeIfAbsent(figure, f -> new int[2]);
        c[0] += good ? 1 : 0;
        c[1]++;
    }

    Map<String, Share> shares() {
        Map<String, Share> shares = new LinkedHashMap<>();
        counts.forEach((name, c) -> shares.put(name, new Share(c[0], c[1])));
        return shares;
    }

    List<String> misses() {
        return misses;
    }
}
