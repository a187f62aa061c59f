package org.hearsay.mention.internal.referent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.mention.AntecedentChoice;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Nominal.Sort;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.mention.internal.antecedent.Antecedents;
import org.hearsay.mention.internal.name.Found;
import org.hearsay.mention.internal.nominal.NominalFinder;
import org.hearsay.mention.internal.referent.Salience.Trace;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Walks a report once and ties descriptions and pronouns to what was named before, where it is clear. */
public final class Resolver {

    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> EMPTY_VERBS = Set.of(
            "be", "seem", "appear", "emerge", "turn", "remain", "become", "take", "rain", "happen", "make", "come");
    private static final Set<String> COUNTRY_HEADS = Set.of("country", "nation", "state");
    private static final Set<String> COMPANY_HEADS = Set.of(
            "company",
            "firm",
            "carmaker",
            "automaker",
            "maker",
            "manufacturer",
            "airline",
            "carrier",
            "operator",
            "bank",
            "business",
            "corporation",
            "giant",
            "club",
            "side",
            "team",
            "retailer",
            "conglomerate");

    /** Verbs that often stand before their subject: '…, said X'. */
    private static final Set<String> INVERTING = Set.of(
            "said",
            "says",
            "added",
            "adds",
            "asked",
            "wrote",
            "writes",
            "explained",
            "insisted",
            "continued",
            "replied",
            "warned",
            "noted");

    /** Words that make another office of one: a prime minister is not told of as 'the minister'. */
    private static final Set<String> OTHER_OFFICE = Set.of("prime", "vice", "deputy");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final List<Party> parties;
    private final List<Found> names;
    private final Antecedents antecedents;
    private final Salience salience = new Salience();
    private final List<Mention> mentions = new ArrayList<>();

    /** Who was last known under a role in this report. */
    private final Map<String, Integer> byRole = new HashMap<>();

    private final boolean[] quoted;

    public Resolver(
            Reading reading, Vocabulary vocabulary, List<Party> parties, List<Found> names, AntecedentChoice choice) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.parties = parties;
        this.names = names;
        this.quoted = quoted(reading);
        this.antecedents = new Antecedents(reading, vocabulary, parties, names, quoted, choice);
    }

    private static boolean[] quoted(Reading reading) {
        var inside = new boolean[reading.size()];
        boolean open = false;
        org.hearsay.document.Block block = null;
        for (int i = 0; i < reading.size(); i++) {
            org.hearsay.document.Block own = reading.blockOf(i);
            if (own != block) {
                open = false;
                block = own;
            }
            String text = reading.token(i).text();
            if (text.equals("\u201c")) {
                open = true;
            } else if (text.equals("\u201d")) {
                open = false;
            } else if (text.equals("\"")) {
                open = !open;
            }
            inside[i] = open;
        }
        return inside;
    }

    /** All mentions: names as they are, descriptions and pronouns with their referents. */
    public List<Mention> resolve(List<NominalFinder.Draft> drafts) {
        int n = 0;
        int d = 0;
        for (int i = 0; i < reading.size(); i++) {
            while (d < drafts.size() && drafts.get(d).headFrom() == i) {
                description(drafts.get(d++), n);
            }
            while (n < names.size() && names.get(n).from <= i) {
                name(names.get(n++));
            }
            if (!reading.isLoud(i)) {
                pronoun(i);
            }
        }
        return mentions;
    }

    private void name(Found name) {
        Party party = parties.get(name.group);
        mentions.add(name.name(reading, name.own.orElse(party.kind()), OptionalInt.of(name.group)));
        if (name.hasTitle()) {
            hold(reading.lowers.subList(name.titleFrom, name.titleTo), name.group);
        }
        if (party.kind() != EntityKind.PERSON) {
            trace(name.group, name.start, name.end);
        }
        if (reading.blockOf(name.from).kind().isProse()) {
            antecedents.name(name);
        }
    }

    /** Remembers who holds a role, by its head and by the words before it. */
    private void hold(List<String> title, int party) {
        String last = title.getLast();
        if (title.size() < 2 || !OTHER_OFFICE.contains(title.get(title.size() - 2))) {
            byRole.put(last, party);
        }
        if (title.size() > 1) {
            byRole.put(title.get(title.size() - 2) + " " + last, party);
        }
    }

    private void trace(int party, int from, int to) {
        if (!reading.blockOf(from).kind().isProse()) {
            return;
        }
        Tag before = reading.tagNear(from - 1, from);
        Tag after = reading.tagNear(to, from);
        boolean owned = Reading.isPossessive(reading.lowerNear(to, from));
        boolean saying = INVERTING.contains(reading.lowerNear(from - 1, from));
        boolean subject = !owned
                && before != Tag.ADP
                && (before != Tag.VERB || saying)
                && (reading.lowerNear(to + 1, from).equals("who")
                        || after == Tag.VERB
                        || after == Tag.AUX
                        || after == Tag.ADV
                        || isAge(to, from)
                        || after == Tag.PUNCT
                                && (saying || from == reading.sentenceAt(from).first()));
        salience.add(new Trace(party, reading.sentence(from), subject, quoted[from]));
    }

    /** 'Vell, 49, told …' */
    private boolean isAge(int i, int near) {
        return reading.lowerNear(i, near).equals(",")
                && reading.tagNear(i + 1, near) == Tag.NUM
                && reading.lowerNear(i + 2, near).equals(",");
    }

    private void description(NominalFinder.Draft draft, int next) {
        OptionalInt referent = apposition(draft, next);
        if (referent.isEmpty() && draft.definite()) {
            referent = pointed(draft);
        }
        mentions.add(draft.nominal(reading, referent));
        if (reading.blockOf(draft.from()).kind().isProse() && isOnePerson(draft)) {
            antecedents.description(draft, referent);
        }
        if (referent.isPresent()) {
            Party party = parties.get(referent.getAsInt());
            if (party.kind() == EntityKind.PERSON && draft.sort() == Sort.PERSON) {
                hold(
                        reading.lowers.subList(Math.max(draft.from(), draft.headFrom() - 1), draft.headTo()),
                        party.number);
                party.addTitle(reading.text(draft.headFrom(), draft.headTo()), vocabulary);
            }
            if (party.kind() != EntityKind.PERSON) {
                trace(party.number, draft.from(), draft.to());
            }
        } else if (!isOnePerson(draft)) {
            trace(Salience.NOBODY, draft.from(), draft.to());
        }
    }

    private static boolean isOnePerson(NominalFinder.Draft draft) {
        return !draft.plural() && (draft.sort() == Sort.PERSON || draft.sort() == Sort.UNNAMED);
    }

    /** 'X, the head of Y,', 'the head of Y, X,', 'X is a commander of Y'. */
    private OptionalInt apposition(NominalFinder.Draft draft, int next) {
        if (draft.plural()) {
            return OptionalInt.empty();
        }
        int behind = next;
        while (behind < names.size() && names.get(behind).from < draft.to()) {
            behind++;
        }
        if (behind < names.size()) {
            Found after = names.get(behind);
            int gap = after.start - draft.to();
            boolean comma = gap == 1 && reading.lower(draft.to()).equals(",");
            if (comma && fits(draft, after) && !startsList(after)) {
                return OptionalInt.of(after.group);
            }
        }
        for (int k = next - 1; k >= Math.max(0, next - 3); k--) {
            Found before = names.get(k);
            int gap = draft.from() - before.end;
            if (gap < 1 || reading.sentence(before.from) != reading.sentence(draft.from())) {
                continue;
            }
            boolean comma = gap == 1 && reading.lower(before.end).equals(",") && isApposed(draft);
            boolean copula = gap == 1
                    && Set.of("is", "was", "became", "remains").contains(reading.lower(before.end))
                    && draft.from() < draft.headFrom();
            if ((comma || copula) && fits(draft, before)) {
                return OptionalInt.of(before.group);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a list of names begins here, so that the words before the comma may be one of its items. */
    private boolean startsList(Found name) {
        String next = reading.lowerNear(name.end, name.from);
        return next.equals("and") || next.equals("or");
    }

    /** Whether a description after a comma closes like an apposition and is no item of a list. */
    private boolean isApposed(NominalFinder.Draft draft) {
        String next = reading.lowerNear(draft.to(), draft.from());
        Tag tag = reading.tagNear(draft.to(), draft.from());
        return !next.equals("and")
                && !next.equals("or")
                && !Reading.isPossessive(next)
                && tag != Tag.VERB
                && tag != Tag.AUX;
    }

    private boolean fits(NominalFinder.Draft draft, Found name) {
        Party party = parties.get(name.group);
        return switch (draft.sort()) {
            case PERSON -> party.kind() == EntityKind.PERSON;
            case OUTLET -> party.kind() == EntityKind.ORGANIZATION;
            case ORGANIZATION -> party.kind() == EntityKind.ORGANIZATION && !party.isMedium();
            case GROUP, DOCUMENT, UNNAMED, THING -> false;
        };
    }

    private OptionalInt pointed(NominalFinder.Draft draft) {
        boolean plain = draft.to() == draft.headTo();
        return switch (draft.sort()) {
            case PERSON -> plain ? byOffice(draft) : OptionalInt.empty();
            case OUTLET ->
                plain && !draft.plural()
                        ? last(t -> isParty(t) && parties.get(t.party()).isMedium())
                        : OptionalInt.empty();
            case ORGANIZATION -> plain && !draft.plural() ? body(draft) : OptionalInt.empty();
            case GROUP, DOCUMENT, UNNAMED, THING -> OptionalInt.empty();
        };
    }

    private static boolean isParty(Trace trace) {
        return trace.party() != Salience.NOBODY;
    }

    private OptionalInt last(java.util.function.Predicate<Trace> fits) {
        var trace = salience.findLast(fits);
        return trace.isPresent() ? OptionalInt.of(trace.get().party()) : OptionalInt.empty();
    }

    /** 'the minister', 'the striker': who was last known under that role. */
    private OptionalInt byOffice(NominalFinder.Draft draft) {
        boolean owned = Reading.isPossessive(reading.lower(draft.headFrom() - 1));
        int head = draft.headTo() - 1;
        // 'the prime minister' is none of whom 'the minister' may be
        boolean led = head > draft.headFrom() || draft.headFrom() - draft.from() > 1 && !owned;
        Integer known = byRole.get(led ? reading.lower(head - 1) + " " + reading.lower(head) : draft.head());
        if (known == null || owned) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(known);
    }

    private OptionalInt body(NominalFinder.Draft draft) {
        boolean owned = draft.headFrom() > draft.from() && Reading.isPossessive(reading.lower(draft.headFrom() - 1));
        boolean bare = draft.headFrom() - draft.from() == 1 && !owned;
        if (!bare) {
            return OptionalInt.empty();
        }
        String head = draft.head();
        if (COUNTRY_HEADS.contains(head)) {
            return salience.findBest(
                    reading.sentence(draft.from()),
                    quoted[draft.from()],
                    t -> isParty(t) && parties.get(t.party()).isCountry());
        }
        OptionalInt named = last(t -> isParty(t) && parties.get(t.party()).isNamedBy(head));
        if (named.isPresent()) {
            return named;
        }
        boolean company = COMPANY_HEADS.contains(head);
        boolean group = Set.of("group", "movement", "organization", "organisation", "militia", "party", "faction")
                .contains(head);
        return company || group
                ? salience.findBest(
                        reading.sentence(draft.from()),
                        quoted[draft.from()],
                        t -> isParty(t) && parties.get(t.party()).isPlainBody())
                : OptionalInt.empty();
    }

    private void pronoun(int i) {
        Token token = reading.token(i);
        String lower = token.lower();
        Gender gender = Gender.ofPronoun(lower);
        if (gender != Gender.UNKNOWN) {
            mentions.add(new Pronoun(token.span(), token.text(), antecedents.meant(i, gender)));
            return;
        }
        boolean plural = PLURAL.contains(lower);
        if (!plural && !NEUTER.contains(lower)) {
            return;
        }
        boolean empty = lower.equals("it") && isEmptySubject(i);
        OptionalInt referent = empty ? OptionalInt.empty() : body(i, plural);
        mentions.add(new Pronoun(token.span(), token.text(), referent));
        if (referent.isPresent() && !lower.equals("its") && !lower.equals("their")) {
            trace(referent.getAsInt(), i, i + 1);
        }
    }

    private OptionalInt body(int i, boolean plural) {
        return salience.findBest(
                reading.sentence(i),
                quoted[i],
                t -> reading.sentence(i) - t.sentence() <= 1
                        && (!isParty(t)
                                || (plural
                                        ? parties.get(t.party()).isGroup()
                                        : parties.get(t.party()).isActor())));
    }

    /** 'It was noted that', 'it is clear that', 'it emerged'. */
    private boolean isEmptySubject(int i) {
        for (int k = i + 1; k < Math.min(i + 4, reading.size()) && reading.sentence(k) == reading.sentence(i); k++) {
            Token next = reading.token(k);
            if (next.tag() == Tag.VERB
                    || next.tag() == Tag.AUX && next.lemma().equals("be")
                    || next.lower().equals("'s")) {
                return next.lower().equals("'s")
                        || EMPTY_VERBS.contains(next.lemma())
                                && reading.lower(i).equals("it");
            }
        }
        return false;
    }
}
