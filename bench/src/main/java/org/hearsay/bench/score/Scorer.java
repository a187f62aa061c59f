package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.account.Verdict;
import org.hearsay.bench.score.Gold.Form;
import org.hearsay.bench.score.Gold.GoldClaim;
import org.hearsay.bench.score.Gold.GoldConflict;
import org.hearsay.bench.score.Gold.GoldEvent;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.entity.Entity;
import org.hearsay.entity.ReferentKey;
import org.hearsay.event.EventMention;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.Name;

/** Counts how much of the gold was found, and how much of what was found the gold backs. */
public final class Scorer {

    /** A figure: how many of how many. */
    public record Share(int good, int all) {

        Share plus(boolean ok) {
            return new Share(good + (ok ? 1 : 0), all + 1);
        }

        public double percent() {
            return all == 0 ? 0 : 100.0 * good / all;
        }
    }

    private final Map<String, Extraction> byFile = new HashMap<>();
    private final Reconciliation reconciliation;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, String> eventOf = new HashMap<>();
    private final Gold gold;
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    Scorer(Collection<Extraction> extractions, Reconciliation reconciliation, Gold gold) {
        extractions.forEach(e -> byFile.put(fileOf(e), e));
        this.reconciliation = reconciliation;
        reconciliation.identities().entities().forEach(e -> entities.put(e.id(), e));
        reconciliation
                .events()
                .forEach(e -> e.event()
                        .members()
                        .forEach(m -> eventOf.put(m.mention().id(), e.event().id())));
        this.gold = gold;
    }

    /** The figures, by name. */
    Map<String, Share> score() {
        precision();
        gold.claims().stream().filter(c -> !c.optional()).forEach(this::claim);
        identities();
        Map<String, Set<String>> clusters = events();
        conflicts(clusters);
        return shares;
    }

    /** What was wrong, a line each. */
    List<String> misses() {
        return misses;
    }

    private void precision() {
        for (String file : gold.complete()) {
            for (Claim claim : claimsOf(file)) {
                String content = contentOf(file, claim);
                boolean backed = gold.claims().stream()
                        .filter(g -> g.file().equals(file))
                        .anyMatch(g -> (Words.holds(content, g.at()) || Words.holds(g.at(), content))
                                && g.chain().stream().anyMatch(l -> fits(file, claim.speaker(), l)));
                add("claim precision", backed, file + ": " + claim.speaker().text() + ": " + content);
            }
        }
    }

    private void claim(GoldClaim g) {
        List<Claim> hits = claimsOf(g.file()).stream()
                .filter(c -> Words.holds(contentOf(g.file(), c), g.at()))
                .toList();
        String where = g.file() + ": " + g.at() + " " + g.chain();
        add("claims found", !hits.isEmpty(), where);
        List<Claim> inner = hits.stream()
                .filter(c -> fits(g.file(), c.speaker(), g.chain().getLast()))
                .toList();
        add("claim source", !inner.isEmpty(), where);
        add("claim chain", inner.stream().anyMatch(c -> chainFits(g, c)), where);
        if (hits.isEmpty()) {
            return;
        }
        Claim best = (inner.isEmpty() ? hits : inner).getFirst();
        boolean denied = best.polarity() == Polarity.DENY;
        add(g.denied() ? "denials" : "affirmed", denied == g.denied(), where);
        boolean hedged = best.certainty() == Certainty.PROBABLE || best.certainty() == Certainty.POSSIBLE;
        add(g.hedged() ? "hedged" : "plain", hedged == g.hedged(), where);
    }

    private boolean chainFits(GoldClaim g, Claim claim) {
        int at = 0;
        for (Link link : claim.chain()) {
            if (at < g.chain().size() && fits(g.file(), link, g.chain().get(at))) {
                at++;
            }
        }
        return at == g.chain().size() && claim.chain().size() <= at + 1;
    }

    private boolean fits(String file, Link link, List<String> accepted) {
        if (link.role() == Link.Role.UNNAMED && accepted.contains("unnamed")) {
            return true;
        }
        return Words.sameName(link.text(), accepted)
                || link.referent().isPresent()
                        && entity(file, link.referent().getAsInt())
                                .map(e -> Words.sameName(e.name(), accepted)
                                        || e.aliases().stream().anyMatch(a -> Words.sameName(a, accepted)))
                                .orElse(false);
    }

    private void identities() {
        Map<Form, Optional<Entity>> found = new HashMap<>();
        gold.identities().values().forEach(forms -> forms.forEach(f -> found.put(f, find(f))));
        Function<Form, Optional<Entity>> who = f -> found.getOrDefault(f, Optional.empty());
        List<List<Form>> all = new ArrayList<>(gold.identities().values());
        for (int i = 0; i < all.size(); i++) {
            for (Form a : all.get(i)) {
                add("mentions found", who.apply(a).isPresent(), a.toString());
                for (Form b : all.get(i)) {
                    if (a.toString().compareTo(b.toString()) < 0) {
                        boolean same = who.apply(a).isPresent() && who.apply(a).equals(who.apply(b));
                        add("same linked", same, a + " and " + b);
                    }
                }
                for (List<Form> others : all.subList(i + 1, all.size())) {
                    for (Form b : others) {
                        if (who.apply(a).isPresent() && who.apply(b).isPresent()) {
                            add("different kept apart", !who.apply(a).equals(who.apply(b)), a + " and " + b);
                        }
                    }
                }
            }
        }
    }

    /** The entity that most names of this form in the report stand for. */
    private Optional<Entity> find(Form form) {
        Extraction extraction = byFile.get(form.file());
        if (extraction == null) {
            return Optional.empty();
        }
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Name name : extraction.mentions().names().toList()) {
            boolean fits = new HashSet<>(Words.of(name.text())).containsAll(Words.of(form.name()));
            if (fits && name.referent().isPresent()) {
                boolean exact =
                        Words.of(name.text()).size() == Words.of(form.name()).size();
                counts.merge(name.referent().getAsInt(), exact ? 100 : 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(best -> entity(form.file(), best.getKey()));
    }

    private Map<String, Set<String>> events() {
        Map<String, Set<String>> clusters = new HashMap<>();
        for (GoldEvent g : gold.events()) {
            List<EventMention> typed = typed(g);
            add("events found", !typed.isEmpty(), g.toString());
            if (!g.times().isEmpty()) {
                boolean right = typed.stream()
                        .flatMap(m -> m.when().stream())
                        .flatMap(w -> w.value().stream())
                        .anyMatch(v -> g.times().contains(v.value().replaceAll("[?~%]", "")));
                add("event time", right, g.toString());
            }
            for (EventMention m : typed) {
                Optional.ofNullable(eventOf.get(m.id()))
                        .ifPresent(id -> clusters.computeIfAbsent(g.cluster(), c -> new HashSet<>())
                                .add(id));
            }
        }
        return clusters;
    }

    private List<EventMention> typed(GoldEvent g) {
        Extraction extraction = byFile.get(g.file());
        if (extraction == null) {
            return List.of();
        }
        int start = extraction.document().text().indexOf(g.at());
        return extraction.events().stream()
                .filter(m -> start >= 0
                        && m.trigger().span().start() >= start
                        && m.trigger().span().end() <= start + g.at().length()
                        && g.kinds().contains(m.kind().slug()))
                .toList();
    }

    private void conflicts(Map<String, Set<String>> clusters) {
        for (GoldConflict g : gold.conflicts()) {
            if (g.optional()) {
                continue;
            }
            boolean found = reconciliation.events().stream()
                    .filter(e -> clusters.getOrDefault(g.cluster(), Set.of())
                            .contains(e.event().id()))
                    .map(EventAccounts::slots)
                    .flatMap(List::stream)
                    .filter(s -> s.verdict() == Verdict.CONFLICT || s.verdict() == Verdict.UPDATE)
                    .filter(s -> g.slots().contains(s.kind().slug()))
                    .anyMatch(s -> g.sides().stream().allMatch(side -> hasSide(s, side)));
            add("conflicts found", found, g.toString());
        }
    }

    private static boolean hasSide(Slot slot, List<String> side) {
        return slot.values().stream()
                .anyMatch(v -> side.stream()
                        .anyMatch(word -> Words.sameName(v.value(), word)
                                || Words.sameName(v.text(), word)
                                || v.text().contains(word)
                                || v.value().contains(word)));
    }

    private Optional<Entity> entity(String file, int referent) {
        return Optional.ofNullable(byFile.get(file))
                .flatMap(e -> reconciliation
                        .identities()
                        .find(new ReferentKey(e.document().id(), referent)))
                .map(entities::get);
    }

    private List<Claim> claimsOf(String file) {
        Extraction extraction = byFile.get(file);
        return extraction == null ? List.of() : extraction.claims();
    }

    private String contentOf(String file, Claim claim) {
        Extraction extraction = byFile.get(file);
        return extraction == null
                ? ""
                : claim.content().span().of(extraction.document().text());
    }

    private static String fileOf(Extraction e) {
        String file = e.document().origin().file();
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private void add(String figure, boolean ok, String what) {
        shares.merge(figure, new Share(0, 0).plus(ok), (a, b) -> a.plus(ok));
        if (!ok) {
            misses.add(figure + ": " + what);
        }
    }
}
