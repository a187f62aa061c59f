package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.event.Filler;
import org.hearsay.event.Participant;
import org.hearsay.event.internal.Grammar.Complement;
import org.hearsay.event.internal.Part.Kind;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Quantity;
import org.hearsay.mention.Referent;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Turns noun phrases into participants and places, with the referents of the mentions in them. */
final class Fillers {

    /** Words that hold the place of a noun without standing for one. */
    private static final Set<String> EMPTY = Set.of(
            "it", "there", "this", "that", "these", "those", "which", "what", "one", "none", "nobody", "nothing", "all",
            "some", "each", "both", "such", "another");

    private static final Set<String> PLACING = Set.of(
            "in", "at", "near", "outside", "inside", "on", "off", "around", "across", "over", "into", "towards",
            "toward", "against");

    private static final Set<String> DIRECTIONS = Set.of(
            "southern",
            "northern",
            "eastern",
            "western",
            "central",
            "southeastern",
            "southwestern",
            "northeastern",
            "northwestern");

    private final String text;
    private final Mentions mentions;
    private final Triggers triggers;
    private final Clauses c;

    Fillers(String text, Mentions mentions, Triggers triggers, Clauses clauses) {
        this.text = text;
        this.mentions = mentions;
        this.triggers = triggers;
        this.c = clauses;
    }

    /** The participant that a noun phrase names, with those named behind its 'from' or 'of'. */
    List<Participant> participants(Participant.Role role, int part) {
        var found = new ArrayList<Participant>();
        Part p = c.part(part);
        if (EMPTY.contains(c.head(part).lower())
                && isBare(p)
                && pronounReferent(p).isEmpty()) {
            return found;
        }
        Optional<Mention> mention = mentionAt(p);
        boolean described = mention.isEmpty() || mention.get() instanceof Nominal;
        Optional<Name> apposed = described ? apposedName(part) : Optional.empty();
        if (apposed.isPresent()) {
            found.add(of(role, apposed.get()));
            return found;
        }
        found.add(mention.map(m -> of(role, m)).orElseGet(() -> ofWords(role, part)));
        boolean group = triggers.isIn("groups", c.head(part).lemma());
        if (described && group && (c.isWord(part + 1, "from") || c.isWord(part + 1, "of"))) {
            for (int q = part + 2; c.is(q, Kind.NOUN) || c.is(q, Kind.COMMA) || c.is(q, Kind.AND); q++) {
                if (c.is(q, Kind.NOUN)) {
                    nameAt(c.part(q))
                            .filter(n -> n.kind() != EntityKind.PLACE || c.isWord(part + 1, "of"))
                            .ifPresent(n -> found.add(of(role, n)));
                }
            }
        }
        return found;
    }

    /** 'The commander of the brigade, Ada Vell, …': the name behind the description. */
    private Optional<Name> apposedName(int part) {
        int k = part + 1;
        while ((c.isWord(k, "of") || c.isWord(k, "from") || c.isWord(k, "in") || c.isWord(k, "at"))
                && c.is(k + 1, Kind.NOUN)) {
            k += 2;
        }
        boolean framed = c.is(k, Kind.COMMA)
                && c.is(k + 1, Kind.NOUN)
                && !c.is(k + 2, Kind.NOUN)
                && !c.isWord(k + 2, "of")
                && (k + 2 >= c.size() || c.is(k + 2, Kind.COMMA) || c.is(k + 2, Kind.BREAK));
        boolean list = c.is(k + 2, Kind.COMMA)
                && c.is(k + 3, Kind.NOUN)
                && !c.isNamed(c.part(k + 3).first());
        String head = c.head(part).lower();
        boolean single = head.equals(c.head(part).lemma());
        return framed && single && !list
                ? nameAt(c.part(k + 1))
                        .filter(n -> n.kind() == EntityKind.PERSON || n.kind() == EntityKind.ORGANIZATION)
                : Optional.empty();
    }

    private boolean isBare(Part p) {
        return p.end() - p.first() == 1
                || (p.end() - p.first() == 2 && c.lower(p.first()).equals("the"));
    }

    private OptionalInt pronounReferent(Part p) {
        return mentions.listIn(c.span(p)).stream()
                .filter(m -> m instanceof Pronoun)
                .map(Mention::referent)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private Participant of(Participant.Role role, Mention m) {
        Optional<Referent> referent = m.referent().isPresent()
                ? Optional.of(mentions.getReferent(m.referent().getAsInt()))
                : Optional.empty();
        String shown =
                m instanceof Name ? m.text() : referent.map(Referent::name).orElse(m.text());
        return new Participant(role, m.span(), shown, m.referent());
    }

    private Participant ofWords(Participant.Role role, int part) {
        Part p = c.part(part);
        int end = p.end();
        if ((c.isWord(part + 1, "of") || c.isWord(part + 1, "from")) && c.is(part + 2, Kind.NOUN)) {
            end = c.part(part + 2).end();
        }
        Span span = c.span(p.first(), Math.max(p.first() + 1, end));
        return new Participant(role, span, span.of(text), mentions.referentOf(span));
    }

    /** The mention that the head of a phrase belongs to: a name, else a description, else a pronoun. */
    Optional<Mention> mentionAt(Part p) {
        Span head = c.tokens().get(p.head()).span();
        Span around = Span.of(
                c.tokens().get(p.first()).span().start(),
                c.tokens().getLast().span().end());
        Optional<Mention> best = Optional.empty();
        for (Mention m : mentions.listIn(around)) {
            if (m.span().start() > head.start()) {
                break;
            }
            if (m.span().contains(head) && !(m instanceof Quantity)) {
                if (m instanceof Name) {
                    return Optional.of(m);
                }
                if (best.isEmpty()) {
                    best = Optional.of(m);
                }
            }
        }
        return best;
    }

    private Optional<Name> nameAt(Part p) {
        return mentionAt(p).filter(m -> m instanceof Name).map(m -> (Name) m);
    }

    /** The possessor inside a noun phrase: 'Norland' of 'Norland's raid'. */
    Optional<Participant> possessor(Participant.Role role, int part) {
        Part p = c.part(part);
        for (int i = p.first() + 1; i <= p.head(); i++) {
            boolean mark = c.lower(i).equals("'s") || c.lower(i).equals("'");
            if (mark && c.timeAt(i - 1).isEmpty()) {
                Span owner = c.span(p.first(), i);
                return Optional.of(mentions.listIn(owner).stream()
                        .filter(m -> m.span().end() == owner.end())
                        .findFirst()
                        .map(m -> of(role, m))
                        .orElse(new Participant(role, owner, owner.of(text), mentions.referentOf(owner))));
            }
        }
        for (Mention m : mentions.listIn(c.span(p))) {
            if (m instanceof Pronoun
                    && m.span().start() == c.span(p).start()
                    && m.referent().isPresent()) {
                return Optional.of(of(role, m));
            }
        }
        return Optional.empty();
    }

    // -- places -----------------------------------------------------------------------------------------------------

    /** The first place among prepositional phrases; 'at the embassy in X' whole. */
    Optional<Filler> place(List<Complement> complements) {
        for (int k = 0; k < complements.size(); k++) {
            Complement x = complements.get(k);
            int first = x.phrases().getFirst();
            if (PLACING.contains(x.word()) && isPlace(first)) {
                return Optional.of(placeFrom(first));
            }
            // 'three miles from the port', 'in front of the palace'
            boolean far = x.word().equals("from")
                    && c.is(x.at() - 1, Kind.NOUN)
                    && triggers.isIn("distances", c.head(x.at() - 1).lemma());
            if (far && isPlace(first)) {
                return Optional.of(placeFrom(first));
            }
            boolean beside = PLACING.contains(x.word())
                    && triggers.isIn("sides", c.head(first).lemma())
                    && c.isWord(first + 1, "of")
                    && c.is(first + 2, Kind.NOUN);
            if (beside && isPlace(first + 2)) {
                return Optional.of(placeFrom(first + 2));
            }
        }
        return Optional.empty();
    }

    /** A phrase as a place, with the 'in X' or ', X' that follows it. */
    Filler placeFrom(int part) {
        Part p = c.part(part);
        int end = p.end();
        int k = part + 1;
        if (c.isWord(k, "of")
                && c.is(k + 1, Kind.NOUN)
                && c.isNamed(c.part(k + 1).head())) {
            end = c.part(k + 1).end();
            k += 2;
        }
        while ((c.isWord(k, "in") || c.isWord(k, "of") || c.isWord(k, "on") || (c.is(k, Kind.COMMA)))
                && c.is(k + 1, Kind.NOUN)
                && isPlace(k + 1)
                && !(c.is(k, Kind.COMMA) && c.is(k + 2, Kind.AND))) {
            end = c.part(k + 1).end();
            k += 2;
        }
        Span span = c.span(p.first(), end);
        OptionalInt referent = mentionAt(p).map(Mention::referent).orElse(OptionalInt.empty());
        return new Filler(span, span.of(text), referent);
    }

    /** Whether a phrase names a place or a building, or a body that has one ('at NATO-like headquarters'). */
    boolean isPlace(int part) {
        Part p = c.part(part);
        Token head = c.head(part);
        // 'sank in rough seas' tells the weather
        if (triggers.isIn("weather", head.lower())) {
            return false;
        }
        if (triggers.isIn("places", head.lemma()) || triggers.isIn("places", head.lower())) {
            return true;
        }
        Optional<Name> name = nameAt(p);
        if (name.isPresent()) {
            boolean building = java.util.Arrays.stream(
                            name.get().text().toLowerCase(java.util.Locale.ROOT).split("\\s+"))
                    .anyMatch(w -> triggers.isIn("places", w));
            return name.get().kind() == EntityKind.PLACE || building || isRegion(p);
        }
        return false;
    }

    /** 'the southern Marches': a direction before a name makes it a place. */
    private boolean isRegion(Part p) {
        for (int i = p.first(); i < p.head(); i++) {
            if (DIRECTIONS.contains(c.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The building or, for gatherings, the place named inside a phrase before its head: 'a Harbour House dinner'. */
    Optional<Filler> placeWithin(int part, boolean gathering) {
        Part p = c.part(part);
        Span head = c.tokens().get(p.head()).span();
        for (Mention m : mentions.listIn(c.span(p))) {
            if (m instanceof Name n && n.span().end() < head.start()) {
                boolean building = java.util.Arrays.stream(
                                n.text().toLowerCase(java.util.Locale.ROOT).split("\\s+"))
                        .anyMatch(w -> triggers.isIn("places", w));
                boolean owner = c.lower(c.indexAt(n.span().end())).equals("'s");
                if (!owner && (building || gathering && n.kind() == EntityKind.PLACE)) {
                    return Optional.of(new Filler(n.span(), n.text(), n.referent()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase names a person, a body or somebody described, and no thing or time. */
    boolean isActor(int part) {
        Token head = c.head(part);
        if (head.tag() == Tag.NUM && c.timeAt(c.part(part).head()).isPresent()) {
            return false;
        }
        Optional<Mention> m = mentionAt(c.part(part));
        if (m.isPresent()) {
            return !(m.get() instanceof Nominal n
                    && (n.sort() == Nominal.Sort.DOCUMENT || n.sort() == Nominal.Sort.THING));
        }
        return head.tag() == Tag.PROPN
                || triggers.isIn("people", head.lemma())
                || triggers.isIn("forces", head.lemma());
    }
}
