package org.hearsay.claim.internal.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.claim.internal.speaker.Candidate.Sort;
import org.hearsay.claim.internal.speaker.Place.Form;
import org.hearsay.claim.internal.speaker.Place.Role;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Quantity;
import org.hearsay.mention.Referent;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.model.Arc;
import org.hearsay.model.Tag;
import org.jspecify.annotations.Nullable;

/**
 * All that may have spoken in a report: whoever is named or described, what is the subject of a clause, and the labels before
 * and behind quotations. A description that stands in apposition is the one it describes.
 */
final class Cast {

    /** Descriptions that say no more than a pronoun. */
    private static final Set<String> BARE = Set.of("man", "boy", "woman", "girl");

    private static final int MEMORY = 12;
    /** Tokens over which a pronoun reaches back. */
    private static final int REACH = 80;
    /** So many tokens nearer a subject counts. */
    private static final int NEARER = 12;

    private final Passage passage;
    private final Grammar grammar;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, Candidate> byReferent = new HashMap<>();
    private final Map<String, Candidate> byHead = new HashMap<>();
    private final Map<Integer, Candidate> byToken = new HashMap<>();
    private final Map<Integer, Integer> nameAt = new HashMap<>();
    private final Map<String, List<Referent>> bearers = new HashMap<>();
    private final Deque<Recent> recent = new ArrayDeque<>();

    private @Nullable Candidate most;

    /** A place of a person, for pronouns behind it. */
    private record Recent(Candidate person, Place place) {}

    private Cast(Passage passage) {
        this.passage = passage;
        this.grammar = new Grammar(passage);
    }

    static Cast of(Passage passage, List<Label> labels) {
        var cast = new Cast(passage);
        for (Referent referent : passage.mentions().referents()) {
            if (referent.kind() == EntityKind.PERSON || referent.kind() == EntityKind.ORGANIZATION) {
                referent.forms().stream()
                        .map(f -> key(f).replaceFirst(".*\\s", ""))
                        .distinct()
                        .forEach(last -> cast.bearers
                                .computeIfAbsent(last, l -> new ArrayList<>())
                                .add(referent));
            }
        }
        cast.names();
        labels.forEach(cast::label);
        for (Mention mention : passage.mentions().mentions()) {
            cast.mention(mention);
        }
        cast.subjects();
        cast.close();
        return cast;
    }

    List<Candidate> list() {
        return candidates;
    }

    /** Who is meant by words, by their place or their referent. */
    Optional<Candidate> find(OptionalInt referent, int from, int to) {
        Optional<Candidate> known =
                referent.isPresent() ? Optional.ofNullable(byReferent.get(referent.getAsInt())) : Optional.empty();
        for (int i = from; i < to && known.isEmpty(); i++) {
            known = Optional.ofNullable(byToken.get(i));
        }
        return known;
    }

    /** Where persons are named, so that a description before its name finds it. */
    private void names() {
        passage.mentions()
                .names()
                .filter(n -> n.kind() == EntityKind.PERSON && n.referent().isPresent())
                .forEach(n -> {
                    int i = passage.tokenFrom(n.span().start());
                    while (i < passage.size()
                            && passage.token(i).span().end() <= n.span().end()) {
                        nameAt.putIfAbsent(i++, n.referent().getAsInt());
                    }
                });
    }

    private void place(Candidate candidate, int from, int to, Form form) {
        var place = new Place(from, to, form, grammar.role(from, to));
        candidate.add(place);
        if (candidate.isPerson() && passage.quoted(from) == -1) {
            recent.addFirst(new Recent(candidate, place));
            if (recent.size() > MEMORY) {
                recent.removeLast();
            }
        }
        for (int i = from; i < to; i++) {
            byToken.putIfAbsent(i, candidate);
        }
    }

    private Candidate added(Candidate candidate) {
        candidates.add(candidate);
        return candidate;
    }

    /** 'Q:' names nobody. */
    private boolean isPart(int from, int to) {
        String low = passage.low(from);
        return to == from + 1 && (low.equals("q") || low.equals("a") || low.equals("q.") || low.equals("a."));
    }

    private void mention(Mention mention) {
        int from = passage.tokenFrom(mention.span().start());
        int to = from;
        while (to < passage.size()
                && passage.token(to).span().end() <= mention.span().end()) {
            to++;
        }
        if (to == from || isPart(from, to) || byToken.containsKey(from) && byToken.containsKey(to - 1)) {
            return;
        }
        switch (mention) {
            case Name name -> ofName(name, from, to);
            case Nominal nominal -> ofNominal(nominal, from, to);
            case Pronoun pronoun -> ofPronoun(pronoun, from, to);
            case Quantity _ -> {}
        }
    }

    private void ofName(Name name, int from, int to) {
        Optional<Candidate> known = name.referent().isPresent()
                ? ofReferent(name.referent().getAsInt())
                : Optional.ofNullable(
                                byHead.get(key(name.core().of(passage.document().text()))))
                        .or(() -> sort(name.kind(), false)
                                .map(sort -> added(new Candidate(
                                        name.core().of(passage.document().text()),
                                        sort,
                                        OptionalInt.empty(),
                                        Gender.UNKNOWN))));
        known.ifPresent(c -> {
            byHead.putIfAbsent(key(name.core().of(passage.document().text())), c);
            place(c, from, to, Form.NAME);
        });
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private Optional<Candidate> ofReferent(int number) {
        Referent referent = passage.mentions().getReferent(number);
        if (byReferent.containsKey(number)) {
            return Optional.of(byReferent.get(number));
        }
        return sort(referent.kind(), referent.medium()).map(sort -> {
            Candidate made =
                    added(new Candidate(shown(referent.name()), sort, OptionalInt.of(number), referent.gender()));
            byReferent.put(number, made);
            return made;
        });
    }

    /** A name that stands in capitals alone is a label's. */
    private static String shown(String name) {
        String[] words = name.split(" ");
        var shown = new ArrayList<String>();
        for (String word : words) {
            shown.add(
                    words.length > 1 && name.equals(name.toUpperCase(Locale.ROOT))
                            ? Labels.cased(word, words.length)
                            : word);
        }
        return String.join(" ", shown);
    }

    private static Optional<Sort> sort(EntityKind kind, boolean medium) {
        return switch (kind) {
            case PERSON -> Optional.of(Sort.PERSON);
            case ORGANIZATION -> Optional.of(medium ? Sort.OUTLET : Sort.BODY);
            case WORK -> Optional.of(Sort.DOCUMENT);
            case PLACE, EVENT -> Optional.empty();
        };
    }

    private void ofNominal(Nominal nominal, int from, int to) {
        if (passage.low(from).equals("our") && passage.quoted(from) == -1) {
            return;
        }
        if (nominal.referent().isPresent()) {
            ofReferent(nominal.referent().getAsInt()).ifPresent(c -> place(c, from, to, Form.DESCRIPTION));
            return;
        }
        if (nominal.definite() && to - from == 2 && BARE.contains(nominal.head())) {
            Optional<Candidate> meant =
                    lastPerson(from, Gendered.of(nominal.head()) == Gender.MALE ? Gender.FEMALE : Gender.MALE);
            if (meant.isPresent()) {
                place(meant.get(), from, to, Form.PRONOUN);
                return;
            }
        }
        Sort sort = switch (nominal.sort()) {
            case PERSON -> Sort.PERSON;
            case GROUP -> Sort.GROUP;
            case ORGANIZATION -> Sort.BODY;
            case OUTLET -> Sort.OUTLET;
            case DOCUMENT -> Sort.DOCUMENT;
            case UNNAMED -> Sort.UNNAMED;
            case THING -> Sort.OTHER;
        };
        described(from, to, nominal.definite(), sort);
    }

    /** A description: of the one it stands beside, of one told of before in the same words, or of somebody new. */
    private void described(int from, int to, boolean definite, Sort sort) {
        int head = grammar.head(from, to);
        Optional<Candidate> beside = apposed(head, from, to);
        String word = passage.token(head).lemma();
        Candidate known = byHead.get(word);
        Candidate who = beside.orElseGet(() -> definite && known != null
                ? known
                : added(new Candidate(words(from, to), sort, OptionalInt.empty(), Gendered.of(word))));
        byHead.put(word, who);
        place(who, from, to, Form.DESCRIPTION);
    }

    private Optional<Candidate> apposed(int head, int from, int to) {
        Arc arc = passage.syntax().arc(head);
        if ((arc.is("appos") || arc.is("flat")) && arc.head() >= 0) {
            return Optional.ofNullable(byToken.get(arc.head())).filter(Candidate::isPerson);
        }
        for (int child : passage.syntax().listChildren(head)) {
            Integer named = passage.syntax().arc(child).is("appos") ? nameAt.get(child) : null;
            if (named != null && (child < from || child >= to)) {
                return ofReferent(named);
            }
        }
        return Optional.empty();
    }

    private String words(int from, int to) {
        String text = Candidate.span(passage, new Place(from, to, Form.NAME, Role.OTHER))
                .of(passage.document().text());
        return text.replaceAll("\\s+", " ").strip();
    }

    private void ofPronoun(Pronoun pronoun, int from, int to) {
        if (pronoun.referent().isPresent()) {
            ofReferent(pronoun.referent().getAsInt()).ifPresent(c -> place(c, from, to, Form.PRONOUN));
        } else if (passage.low(from).equals("he") || passage.low(from).equals("she")) {
            lastPerson(from, passage.low(from).equals("he") ? Gender.FEMALE : Gender.MALE)
                    .ifPresent(c -> place(c, from, to, Form.PRONOUN));
        }
    }

    /** The person told of last that is not of the other gender, as a subject before others. */
    private Optional<Candidate> lastPerson(int before, Gender other) {
        Candidate best = null;
        int most = Integer.MIN_VALUE;
        for (Recent r : recent) {
            int weight = r.place().from() + (r.place().role() == Role.SUBJECT ? NEARER : 0);
            if (r.person().gender() != other && before - r.place().from() < REACH && weight > most) {
                most = weight;
                best = r.person();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Nouns that no word list knows, where they do something: 'a crab fisher got up'. */
    private void subjects() {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < passage.size(); i++) {
            Arc arc = passage.syntax().arc(i);
            boolean acts = arc.is("nsubj") || arc.relation().equals("obl:agent");
            if (acts
                    && passage.tag(i) == Tag.NOUN
                    && passage.quoted(i) == -1
                    && !byToken.containsKey(i)
                    && seen.add(i)) {
                int from = i;
                while (from > 0 && passage.stretch(from - 1) == passage.stretch(i) && isBefore(from - 1, i)) {
                    from--;
                }
                String first = passage.low(from);
                described(from, i + 1, DEFINITE.contains(first), Sort.OTHER);
            }
        }
    }

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "its", "their");

    private boolean isBefore(int i, int head) {
        int governor = passage.syntax().arc(i).head();
        return governor == head && passage.tag(i) != Tag.PUNCT && passage.tag(i) != Tag.VERB
                || governor > i && governor < head && passage.tag(i) == Tag.ADJ;
    }

    /** A label is whoever bears its last word as a name, where that is one only; else somebody of that very label. */
    private void label(Label label) {
        Candidate who = bearer(label).orElseGet(() -> {
            String key = "label " + key(label.name());
            Candidate known = byHead.get(key);
            Candidate made = known != null
                    ? known
                    : added(new Candidate(label.name(), Sort.PERSON, OptionalInt.empty(), Gender.UNKNOWN));
            byHead.put(key, made);
            return made;
        });
        who.add(new Place(label.from(), label.to(), Form.LABEL, Role.SUBJECT));
        for (int i = label.from(); i < label.to(); i++) {
            byToken.putIfAbsent(i, who);
        }
    }

    private Optional<Candidate> bearer(Label label) {
        List<String> words = label.words();
        List<Referent> bearers = this.bearers.getOrDefault(words.getLast(), List.of()).stream()
                .filter(r -> r.forms().stream().anyMatch(f -> bears(key(f), words)))
                .toList();
        List<Referent> whole = bearers.stream()
                .filter(r -> r.forms().stream().anyMatch(f -> key(f).equals(String.join(" ", words))))
                .toList();
        List<Referent> longer =
                bearers.stream().filter(r -> r.name().indexOf(' ') > 0).toList();
        List<Referent> fit = words.size() > 1 && whole.size() == 1 ? whole : longer.isEmpty() ? bearers : longer;
        Set<String> full = new HashSet<>();
        fit.forEach(r -> full.add(key(r.name())));
        boolean less = words.size() > 1 && fit.stream().allMatch(r -> r.name().indexOf(' ') < 0);
        return full.size() == 1 && !less ? ofReferent(fit.getFirst().number()) : Optional.empty();
    }

    private static boolean bears(String form, List<String> label) {
        List<String> parts = List.of(form.split("\\s+"));
        if (parts.isEmpty() || label.isEmpty() || !parts.getLast().equals(label.getLast())) {
            return false;
        }
        return label.size() == 1 || parts.size() == 1 || parts.containsAll(label) || label.containsAll(parts);
    }

    /** Whom the report tells of most; null where it tells of nobody. */
    @Nullable
    Candidate mostTold() {
        return most;
    }

    /** The first persons of the report, some at most. */
    List<Candidate> listPersons() {
        return candidates.stream().filter(Candidate::isPerson).limit(MEMORY).toList();
    }

    private void close() {
        for (Candidate c : candidates) {
            c.close(passage);
            if (c.isPerson() && c.told() > (most == null ? 0 : most.told())) {
                most = c;
            }
        }
    }
}
