package org.hearsay.mention.internal.antecedent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.document.Block;
import org.hearsay.mention.AntecedentChoice;
import org.hearsay.mention.AntecedentQuestion;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.mention.internal.name.Found;
import org.hearsay.mention.internal.nominal.NominalFinder.Draft;
import org.hearsay.mention.internal.referent.Party;
import org.hearsay.mention.internal.word.GivenNames;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.text.Span;

/**
 * Who has been told of in a report, up to a word: whoever is named, described, or meant by a pronoun. Told of in the order of
 * the text, it asks whom each pronoun means. Confined to the reading of one document.
 */
public final class Antecedents {

    /** Words over which a pronoun reaches back. */
    private static final int REACH = 300;
    /** So many are asked about, the last ones told of. */
    private static final int MOST = 20;

    private static final int AHEAD = 3;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final List<Party> parties;
    private final List<Found> names;
    private final AntecedentChoice choice;
    private final boolean[] quoted;
    private final Clauses clauses;
    private final Map<Integer, Somebody> byParty = new HashMap<>();
    private final Map<String, Somebody> byHead = new HashMap<>();
    private final LinkedHashSet<Somebody> recent = new LinkedHashSet<>();
    private final Map<Gender, Last> last = new EnumMap<>(Gender.class);
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Set<Integer> titled = new HashSet<>();
    /** Whose gender nothing but a pronoun tells: the next pronoun may mean them all the same. */
    private final Set<Somebody> guessed = new HashSet<>();

    private int persons;

    /** The last pronoun of a gender, and whom it meant. */
    record Last(Somebody who, Place place) {}

    /** {@code quoted} tells of each token whether it stands inside quotation marks. */
    public Antecedents(
            Reading reading,
            Vocabulary vocabulary,
            List<Party> parties,
            List<Found> names,
            boolean[] quoted,
            AntecedentChoice choice) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.parties = parties;
        this.names = names;
        this.quoted = quoted.clone();
        this.choice = choice;
        this.clauses = new Clauses(reading);
        for (Found name : names) {
            if (isPerson(name)) {
                counts.merge(name.group, 1, Integer::sum);
                if (reading.blockOf(name.from).kind() == Block.Kind.TITLE) {
                    titled.add(name.group);
                }
            }
        }
    }

    private boolean isPerson(Found name) {
        return parties.get(name.group).kind() == EntityKind.PERSON
                && name.own.orElse(EntityKind.PERSON) == EntityKind.PERSON;
    }

    /** Says that a name stands here. */
    public void name(Found name) {
        if (isPerson(name)) {
            add(ofParty(name.group), place(name));
        }
    }

    /** Says that a description of one person stands here, and of whom where that is known. */
    public void description(Draft draft, OptionalInt party) {
        if (party.isPresent()) {
            if (parties.get(party.getAsInt()).kind() == EntityKind.PERSON) {
                add(ofParty(party.getAsInt()), place(draft));
            }
            return;
        }
        String head = reading.lower(draft.headTo() - 1);
        Somebody known = draft.definite() ? byHead.get(head) : null;
        Somebody who =
                known == null ? new Somebody(OptionalInt.empty(), gender(draft), Gender.UNKNOWN, persons++) : known;
        byHead.put(head, who);
        add(who, place(draft));
    }

    private Gender gender(Draft draft) {
        for (int i = draft.headFrom(); i < draft.headTo(); i++) {
            String word = String.join(" ", reading.lowers.subList(i, draft.headTo()));
            String gender = vocabulary.genders.get(word);
            if (gender != null) {
                return gender.equals("f") ? Gender.FEMALE : Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }

    private Somebody ofParty(int number) {
        return byParty.computeIfAbsent(number, n -> {
            Party party = parties.get(n);
            Gender given = party.forms().stream()
                    .map(GivenNames.english()::ofWord)
                    .filter(g -> g != Gender.UNKNOWN)
                    .findFirst()
                    .orElse(Gender.UNKNOWN);
            return new Somebody(OptionalInt.of(n), party.gender, given, persons++);
        });
    }

    private void add(Somebody who, Place place) {
        who.add(place);
        recent.remove(who);
        recent.addLast(who);
    }

    private Place place(Found name) {
        return place(name.from, name.to, Place.Form.NAME, reading.span(name.from, name.to));
    }

    private Place place(Draft draft) {
        return place(draft.from(), draft.to(), Place.Form.DESCRIPTION, reading.span(draft.headFrom(), draft.headTo()));
    }

    private Place place(int from, int to, Place.Form form, Span words) {
        return new Place(from, to, clauses.top(from, to), form, clauses.role(from, to), reading.sentence(from), words);
    }

    /** Whom a pronoun means, where that is sure enough to be told. */
    public OptionalInt meant(int token, Gender gender) {
        Place at = place(token, token + 1, Place.Form.PRONOUN, reading.span(token, token + 1));
        Map<Somebody, Place> ahead = ahead(token);
        List<Somebody> around = around(at, gender, ahead.keySet());
        var measures =
                new Measures(reading, clauses, quoted, at, gender, around, Optional.ofNullable(last.get(gender)));
        var candidates = new ArrayList<AntecedentQuestion.Candidate>();
        for (Somebody who : around) {
            Optional<Place> next = Optional.ofNullable(ahead.get(who));
            candidates.add(new AntecedentQuestion.Candidate(
                    who.referent, spans(who, next), measures.of(who, next, names(who), isTitled(who))));
        }
        AntecedentChoice.Choice chosen =
                choice.choose(new AntecedentQuestion(at.words(), candidates, measures.ofNobody()));
        Somebody who = chosen.candidate().isPresent()
                ? around.get(chosen.candidate().getAsInt())
                : new Somebody(OptionalInt.empty(), gender, Gender.UNKNOWN, persons++);
        boolean told = chosen.told() && !isShaded(who, around);
        add(who, at);
        last.put(gender, new Last(who, at));
        who.called = gender;
        if (told && who.referent.isPresent() && parties.get(who.referent.getAsInt()).gender == Gender.UNKNOWN) {
            parties.get(who.referent.getAsInt()).gender = gender;
            guessed.add(who);
        }
        return told ? who.referent : OptionalInt.empty();
    }

    /** Whether somebody without a name has acted since the chosen one was told of: GAP, which teaches, asks of names alone. */
    private static boolean isShaded(Somebody chosen, List<Somebody> around) {
        return around.stream()
                .anyMatch(s -> s.referent.isEmpty()
                        && s.hasPlaces()
                        && s.last().form() == Place.Form.DESCRIPTION
                        && (s.last().role() == Role.SUBJECT || s.last().role() == Role.PASSIVE)
                        && chosen.hasPlaces()
                        && s.last().from() > chosen.last().from());
    }

    /** Whether somebody may be of a gender; what has come out of the person since is taken over. */
    private boolean agrees(Somebody who, Gender gender) {
        if (who.gender == Gender.UNKNOWN && who.referent.isPresent() && !guessed.contains(who)) {
            who.gender = parties.get(who.referent.getAsInt()).gender;
        }
        return who.agrees(gender);
    }

    /** Those told of lately who may be of the gender, the last one first, and those named next in the sentence. */
    private List<Somebody> around(Place at, Gender gender, Set<Somebody> next) {
        var around = new LinkedHashSet<Somebody>();
        for (Somebody who : recent.reversed()) {
            if (around.size() == MOST || at.from() - who.last().to() > REACH) {
                break;
            }
            if (agrees(who, gender)) {
                around.add(who);
            }
        }
        next.stream().filter(s -> agrees(s, gender)).forEach(around::add);
        return List.copyOf(around);
    }

    /** Where the next persons stand that are named in the sentence behind a word, in order. */
    private Map<Somebody, Place> ahead(int token) {
        int end = reading.sentenceAt(token).end();
        var ahead = new LinkedHashMap<Somebody, Place>();
        for (int n = firstFrom(token); n < names.size() && names.get(n).from < end && ahead.size() < AHEAD; n++) {
            Found name = names.get(n);
            if (isPerson(name)) {
                ahead.putIfAbsent(ofParty(name.group), place(name));
            }
        }
        return ahead;
    }

    private int firstFrom(int token) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (names.get(mid).from <= token) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    private static List<Span> spans(Somebody who, Optional<Place> next) {
        var spans = new ArrayList<Span>();
        who.places().forEach(p -> spans.add(p.words()));
        next.ifPresent(p -> spans.add(p.words()));
        return spans;
    }

    /** How many names somebody has in the whole report. */
    private int names(Somebody who) {
        return who.referent.isPresent() ? counts.getOrDefault(who.referent.getAsInt(), 0) : 0;
    }

    /** Whether the title names somebody. */
    private boolean isTitled(Somebody who) {
        return who.referent.isPresent() && titled.contains(who.referent.getAsInt());
    }
}
