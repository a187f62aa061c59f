package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.document.Document;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Referent;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** A report with the mentions of each sentence at hand. For one thread. */
public final class Told {

    final Document document;
    final Layers layers;
    final Syntax syntax;
    final Mentions mentions;
    final List<TimeExpression> times;
    private final TieWords words = TieWords.ENGLISH;
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final Map<String, Integer> byForm = new HashMap<>();
    private final Map<Integer, Name> cores = new HashMap<>();
    private final Map<Integer, Name> titled = new HashMap<>();
    private final Map<Integer, NavigableSet<Integer>> named = new HashMap<>();
    private final Map<Integer, Nominal> nominals = new HashMap<>();
    private final Map<Integer, Boolean> mixed = new HashMap<>();
    private final Map<Integer, List<Side>> sides = new HashMap<>();
    private Optional<List<Mention>> most = Optional.empty();

    /** The report; {@code times} may be empty. */
    public Told(Document document, Layers layers, Mentions mentions, List<TimeExpression> times) {
        this.document = document;
        this.layers = layers;
        this.syntax = layers.syntax();
        this.mentions = mentions;
        this.times = times.stream()
                .sorted(Comparator.comparing(t -> t.span().start()))
                .toList();
        for (Referent r : mentions.referents()) {
            r.forms().forEach(f -> byForm.putIfAbsent(f, r.number()));
        }
        for (Mention m : mentions.mentions()) {
            layers.findSentence(m.span().start())
                    .ifPresent(s -> bySentence
                            .computeIfAbsent(s.number(), n -> new ArrayList<>())
                            .add(m));
            if (m instanceof Name name) {
                for (int i = layers.firstTokenFrom(name.core().start()); isIn(i, name.core()); i++) {
                    cores.put(i, name);
                }
                for (int i = layers.firstTokenFrom(name.span().start()); isIn(i, name.core()); i++) {
                    titled.putIfAbsent(i, name);
                }
                name.referent()
                        .ifPresent(r -> named.computeIfAbsent(r, n -> new TreeSet<>())
                                .add(name.span().start()));
            } else if (m instanceof Nominal nominal) {
                headOf(nominal.span()).ifPresent(h -> nominals.putIfAbsent(h, nominal));
            }
        }
    }

    private boolean isIn(int token, Span span) {
        return token < layers.tokens().size()
                && layers.tokens().get(token).span().start() < span.end();
    }

    /** The mentions with countries that only an adjective beside an office names, as referents without a mention. */
    public Mentions completed() {
        var referents = new ArrayList<>(mentions.referents());
        for (Sentence sentence : layers.sentences()) {
            for (Anchor anchor : new Anchors(this, sentence).list()) {
                if (anchor.form() == Anchor.Form.NOUN && anchor.bond().isOffice()) {
                    country(anchor, sentence, referents);
                }
            }
        }
        return referents.size() == mentions.referents().size()
                ? mentions
                : new Mentions(mentions.mentions(), referents);
    }

    private void country(Anchor anchor, Sentence sentence, List<Referent> referents) {
        int at = anchor.first() - 1;
        if (at < sentence.first() || isInName(at)) {
            return;
        }
        List<String> names = namesOf(at, sentence);
        if (!names.isEmpty() && names.stream().noneMatch(byForm::containsKey)) {
            String name = names.getFirst();
            byForm.put(name, referents.size());
            referents.add(new Referent(
                    referents.size(),
                    EntityKind.PLACE,
                    name,
                    List.of(name),
                    List.of(),
                    Referent.Gender.UNKNOWN,
                    false));
        }
    }

    /** The names of the country whose people a word, or two, names. */
    private List<String> namesOf(int at, Sentence sentence) {
        List<String> one = words.countryOf(layers.tokens().get(at).lower());
        if (at == sentence.first() || !layers.tokens().get(at).isCapital()) {
            return layers.tokens().get(at).isCapital() ? one : List.of();
        }
        List<String> two = words.countryOf(layers.tokens().get(at - 1).lower() + " "
                + layers.tokens().get(at).lower());
        return two.isEmpty() ? one : two;
    }

    /** Whether a token is part of a name proper. */
    boolean isInName(int token) {
        return cores.containsKey(token);
    }

    /** The name of which a token is part, without its title. */
    Optional<Name> findName(int token) {
        return Optional.ofNullable(cores.get(token));
    }

    /** The name of which, or of whose title, a token is part. */
    Optional<Name> findTitled(int token) {
        return Optional.ofNullable(titled.get(token));
    }

    /** Whether a token stands for somebody: part of a name, or the head of a description of one. */
    boolean isMention(int token) {
        return isInName(token)
                || findNominal(token).filter(n -> n.referent().isPresent()).isPresent();
    }

    /** The description whose head a token is. */
    Optional<Nominal> findNominal(int head) {
        return Optional.ofNullable(nominals.get(head));
    }

    /** The pronoun that a token is. */
    Optional<Pronoun> findPronoun(int token) {
        return mentions.listIn(layers.tokens().get(token).span()).stream()
                .filter(Pronoun.class::isInstance)
                .map(Pronoun.class::cast)
                .findFirst();
    }

    /** How often the report names somebody. */
    int countNamed(int referent) {
        return named.getOrDefault(referent, Collections.emptyNavigableSet()).size();
    }

    /** The first names of the body and of the place that the report names most; none that it names once. */
    List<Mention> mostNamed() {
        if (most.isEmpty()) {
            var found = new ArrayList<Mention>();
            for (EntityKind kind : List.of(EntityKind.ORGANIZATION, EntityKind.PLACE)) {
                named.entrySet().stream()
                        .filter(e -> e.getValue().size() > 1)
                        .filter(e -> mentions.getReferent(e.getKey()).kind() == kind)
                        .max(Map.Entry.<Integer, NavigableSet<Integer>>comparingByValue(
                                        Comparator.comparingInt(Set::size))
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .flatMap(e -> mentions.mentions().stream()
                                .filter(m -> m instanceof Name
                                        && m.span().start() == e.getValue().first())
                                .findFirst())
                        .ifPresent(found::add);
            }
            most = Optional.of(List.copyOf(found));
        }
        return most.get();
    }

    /** Number of the sentence that last named a referent before an offset. */
    OptionalInt lastNamed(int referent, int before) {
        Integer start =
                named.getOrDefault(referent, Collections.emptyNavigableSet()).lower(before);
        return start == null
                ? OptionalInt.empty()
                : layers.findSentence(start)
                        .map(s -> OptionalInt.of(s.number()))
                        .orElse(OptionalInt.empty());
    }

    /** The mentions that begin in a sentence, in order. */
    List<Mention> listIn(Sentence sentence) {
        return bySentence.getOrDefault(sentence.number(), List.of());
    }

    /** Those of a sentence that may be tied. */
    List<Side> sides(Sentence sentence) {
        return sides.computeIfAbsent(sentence.number(), n -> List.copyOf(findSides(sentence)));
    }

    private List<Side> findSides(Sentence sentence) {
        var sides = new ArrayList<Side>();
        for (Mention m : listIn(sentence)) {
            if (m.referent().isPresent()) {
                Span span = m instanceof Name name ? name.core() : m.span();
                Referent who = mentions.getReferent(m.referent().getAsInt());
                boolean none = who.kind() == EntityKind.EVENT
                        || who.kind() == EntityKind.WORK
                        || m instanceof Name && words.isPortfolio(words(span.of(document.text())));
                if (none) {
                    continue;
                }
                OptionalInt head = headOf(span);
                if (head.isPresent()) {
                    sides.add(new Side(source(m), who.number(), who.kind(), head.getAsInt(), span, Optional.of(m)));
                }
            }
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            demonym(i, sentence, sides);
        }
        return sides;
    }

    private void demonym(int at, Sentence sentence, List<Side> sides) {
        if (!layers.tokens().get(at).isCapital() || isInName(at)) {
            return;
        }
        List<String> names = namesOf(at, sentence);
        Span span = layers.tokens().get(at).span();
        for (String name : names) {
            Integer referent = byForm.get(name);
            if (referent != null && mentions.getReferent(referent).kind() == EntityKind.PLACE) {
                sides.add(new Side(Side.Source.DEMONYM, referent, EntityKind.PLACE, at, span, Optional.empty()));
                return;
            }
        }
    }

    /** Whether one body and a unit of it seem to be taken for one, so that an office may be given to the wrong one. */
    boolean isMixed(int referent) {
        return mixed.computeIfAbsent(referent, r -> {
            List<List<String>> forms =
                    mentions.getReferent(r).forms().stream().map(Told::words).toList();
            return forms.stream().anyMatch(f -> forms.stream().anyMatch(g -> words.isUnit(f, g)));
        });
    }

    static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** The times told in a span, in order. */
    List<TimeExpression> timesIn(Span span) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (times.get(mid).span().start() < span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int end = low;
        while (end < times.size() && times.get(end).span().start() < span.end()) {
            end++;
        }
        return times.subList(low, end);
    }

    /** Who stands in the first part of 'Castra-backed'. */
    OptionalInt findNamed(String word) {
        Integer referent = byForm.get(word);
        if (referent == null) {
            for (String name : words.countryOf(word.toLowerCase(Locale.ROOT))) {
                referent = referent == null ? byForm.get(name) : referent;
            }
        }
        return referent == null ? OptionalInt.empty() : OptionalInt.of(referent);
    }

    private static Side.Source source(Mention mention) {
        return mention instanceof Name
                ? Side.Source.NAME
                : mention instanceof Pronoun ? Side.Source.PRONOUN : Side.Source.NOMINAL;
    }

    /** The token of a span that hangs on none of the others; the last such one. */
    OptionalInt headOf(Span span) {
        OptionalInt head = OptionalInt.empty();
        int first = layers.firstTokenFrom(span.start());
        int end = layers.firstTokenFrom(span.end());
        for (int i = first; i < end; i++) {
            int up = syntax.arc(i).head();
            if (up < first || up >= end) {
                if (head.isEmpty() || !syntax.arc(i).is("punct")) {
                    head = head.isEmpty() || syntax.arc(head.getAsInt()).is("punct") ? OptionalInt.of(i) : head;
                }
            }
        }
        return head;
    }
}
