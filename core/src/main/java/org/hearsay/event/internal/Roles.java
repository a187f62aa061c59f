package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.internal.Part.Kind;

/** Gives those around a trigger their parts in the event. */
final class Roles {

    /** More than these are a list that was read too far. */
    private static final int MOST = 15;

    private static final Set<String> BY_CHANCE =
            Set.of("accident", "mistake", "force", "land", "sea", "air", "phone", "post", "law", "hand");

    private final Clauses c;
    private final Grammar g;
    private final Fillers fillers;
    private final Triggers triggers;
    private final Selection selection;

    Roles(Clauses clauses, Grammar grammar, Fillers fillers, Triggers triggers, Selection selection) {
        this.c = clauses;
        this.g = grammar;
        this.fillers = fillers;
        this.triggers = triggers;
        this.selection = selection;
    }

    /** The parts that subject and object of a verb take. */
    private record Cast(Role subject, Role object) {}

    private static Cast cast(EventKind kind) {
        return switch (kind) {
            case MEET -> new Cast(Role.ATTENDEE, Role.ATTENDEE);
            case CEREMONY -> new Cast(Role.AGENT, Role.PATIENT);
            case DIE, ACCIDENT, DISASTER, RESIGN -> new Cast(Role.PATIENT, Role.PATIENT);
            case SPEAK, STATEMENT, LETTER -> new Cast(Role.AGENT, Role.BENEFICIARY);
            case AID, FUND, TRAIN -> new Cast(Role.AGENT, Role.BENEFICIARY);
            case VISIT,
                    AGREE,
                    SIGN,
                    REFUSE,
                    DENY,
                    ACCUSE,
                    THREATEN,
                    DEMAND,
                    ATTACK,
                    KILL,
                    INJURE,
                    FIGHT,
                    EXPLODE,
                    ABDUCT,
                    ARREST,
                    RELEASE,
                    SENTENCE,
                    SUE,
                    PROTEST,
                    SANCTION,
                    SUPPLY,
                    DEPLOY,
                    WITHDRAW,
                    APPOINT,
                    DISMISS,
                    ELECT,
                    VOTE,
                    LAUNCH,
                    ACQUIRE,
                    TRANSFER,
                    OTHER -> new Cast(Role.AGENT, Role.PATIENT);
        };
    }

    void ofVerb(Draft d) {
        Frame f = d.frame;
        Cast cast = cast(d.kind);
        List<Integer> agents = f.passive() ? f.behind("by") : f.subjects();
        speakersFor(f, agents).stream().filter(p -> isAgent(d, p)).forEach(p -> add(d, cast.subject(), p));
        speakersFor(f, agents).stream()
                .filter(p -> isOwned(d, p))
                .forEach(p -> fillers.possessor(Role.AGENT, p).ifPresent(x -> add(d, x)));
        f.patients().stream().filter(p -> isPatient(d, p)).forEach(p -> add(d, cast.object(), p));
        if (d.kind == EventKind.REFUSE || d.kind == EventKind.AGREE) {
            f.patients().stream()
                    .filter(p -> selection.isA(p, "offers"))
                    .forEach(p -> fillers.possessor(Role.BENEFICIARY, p).ifPresent(x -> add(d, x)));
            f.patients().forEach(p -> fromBehind(d, p));
        }
        if (d.lemma.equals("propose")) {
            proposed(d);
        }
        complements(d, f);
    }

    /** 'A and B said that they met': an open 'they' under a verb of saying stands for its subjects. */
    private List<Integer> speakersFor(Frame f, List<Integer> subjects) {
        boolean open = subjects.size() == 1
                && c.head(subjects.getFirst()).is("they")
                && fillers.mentionAt(c.part(subjects.getFirst()))
                        .map(m -> m.referent().isEmpty())
                        .orElse(true);
        if (!open) {
            return subjects;
        }
        for (int v = Math.min(f.part(), subjects.getFirst()) - 1; v >= 0 && !c.is(v, Kind.BREAK); v--) {
            if (g.isFinite(v)) {
                List<Integer> speakers = g.subjects(v);
                return speakers.size() > 1 ? speakers : subjects;
            }
        }
        return subjects;
    }

    /** Weapons are instruments and events are causes; neither acts. */
    private boolean isAgent(Draft d, int p) {
        String head = c.head(p).lemma();
        boolean chance = BY_CHANCE.contains(head) && c.part(p).end() - c.part(p).first() == 1;
        boolean struck = switch (d.kind) {
            case ATTACK, KILL, INJURE, EXPLODE -> true;
            default -> false;
        };
        boolean event = struck && !triggers.noun(head).isEmpty();
        boolean thing = struck && selection.isA(p, "weapons")
                || (d.kind == EventKind.KILL || d.kind == EventKind.INJURE) && selection.isA(p, "vehicles");
        return !chance && !event && !thing && !isOwned(d, p);
    }

    /** 'Its jets brought down …': the owner acts. */
    private boolean isOwned(Draft d, int p) {
        return d.kind == EventKind.ATTACK
                && (selection.isA(p, "vehicles") || selection.isA(p, "weapons"))
                && fillers.possessor(Role.AGENT, p)
                        .filter(o -> o.span().length() > 5)
                        .isPresent();
    }

    private boolean isPatient(Draft d, int p) {
        return switch (d.kind) {
            case MEET -> fillers.isActor(p) && !d.lemma.equals("discuss") && !d.lemma.equals("negotiate");
            case STATEMENT, SPEAK, LETTER, AGREE -> fillers.isActor(p);
            case ATTACK -> !selection.isA(p, "weapons");
            default -> true;
        };
    }

    /** 'A bid from X'. */
    private void fromBehind(Draft d, int p) {
        if (c.isWord(p + 1, "from") && c.is(p + 2, Kind.NOUN) && fillers.isActor(p + 2)) {
            add(d, Role.BENEFICIARY, p + 2);
        }
    }

    /** 'Proposed making X a partner', 'proposed that X become a partner': whom it concerns. */
    private void proposed(Draft d) {
        int k = g.firstBehind(d.part);
        while (c.is(k, Kind.PREPOSITION) || c.is(k, Kind.TIME) || c.is(k, Kind.OTHER)) {
            k++;
        }
        if (c.is(k, Kind.VERB) && c.isGerund(c.part(k))) {
            actors(d, Role.PATIENT, g.objects(k));
        } else if (c.isWord(k, "that")) {
            for (int v = k + 1; v < c.size() && !c.is(v, Kind.BREAK); v++) {
                if (c.is(v, Kind.VERB)) {
                    actors(d, Role.PATIENT, g.subjects(v));
                    return;
                }
            }
        }
    }

    /** 'A delegation headed by X and Y', 'leaders including X': those named behind a group. */
    private void members(Draft d, Role role, int p) {
        int k = p + 1;
        while (c.is(k, Kind.COMMA) || (c.is(k, Kind.PREPOSITION) && c.is(k + 1, Kind.NOUN))) {
            k += c.is(k, Kind.COMMA) ? 1 : 2;
        }
        if (!c.is(k, Kind.VERB)) {
            return;
        }
        String verb = c.head(k).lower();
        int first = verb.equals("including") ? k + 1 : verb.equals("headed") || verb.equals("led") ? k + 2 : -1;
        if (first > 0 && c.is(first, Kind.NOUN)) {
            g.rightwards(first).stream().filter(fillers::isActor).forEach(q -> add(d, role, q));
        }
    }

    private void complements(Draft d, Frame f) {
        boolean joint = switch (d.kind) {
            case MEET, AGREE, SIGN, FIGHT, SPEAK, STATEMENT, CEREMONY, ACQUIRE, WITHDRAW, OTHER -> true;
            default -> false;
        };
        Role with = d.kind == EventKind.MEET || d.kind == EventKind.CEREMONY || d.kind == EventKind.STATEMENT
                ? Role.ATTENDEE
                : cast(d.kind).subject();
        if (joint) {
            actors(d, with, f.behind("with", "between", "among", "alongside"));
        }
        if (d.kind == EventKind.MEET) {
            actors(d, Role.ATTENDEE, f.behind("for"));
        }
        if (d.kind == EventKind.ATTACK || d.kind == EventKind.FIGHT) {
            f.behind("on", "against", "at").stream()
                    .filter(p -> fillers.isActor(p) || fillers.isPlace(p))
                    .forEach(p -> add(d, Role.PATIENT, p));
        }
        boolean giving = switch (d.kind) {
            case TRANSFER, SUPPLY, AID, FUND, STATEMENT, LETTER, SPEAK, VISIT, DEPLOY, RELEASE, OTHER -> true;
            default -> false;
        };
        if (giving && d.kind != EventKind.VISIT) {
            actors(d, Role.BENEFICIARY, f.behind("to"));
        }
        if (d.kind == EventKind.AGREE || d.kind == EventKind.TRANSFER || d.kind == EventKind.ACQUIRE) {
            actors(d, Role.AGENT, f.behind("from"));
        }
        if (d.kind == EventKind.OTHER || d.kind == EventKind.VOTE || d.kind == EventKind.SANCTION) {
            actors(d, Role.PATIENT, f.behind("of", "against", "in"));
        }
    }

    /** An event noun: its possessor, 'of', 'by', 'on', 'with', 'between'. */
    void ofNoun(Draft d) {
        Frame f = d.frame;
        Role owner = switch (d.kind) {
            case MEET -> Role.ATTENDEE;
            case DIE, KILL, ARREST, ACCIDENT, RESIGN, APPOINT, DISMISS, RELEASE, ABDUCT, INJURE, SENTENCE ->
                Role.PATIENT;
            default -> Role.AGENT;
        };
        fillers.possessor(owner, d.part).ifPresent(p -> add(d, p));
        f.behind("by").stream().filter(p -> fillers.isActor(p) && isAgent(d, p)).forEach(p -> add(d, Role.AGENT, p));
        Role of = switch (d.kind) {
            case MEET -> Role.ATTENDEE;
            default -> Role.PATIENT;
        };
        f.complements().stream()
                .filter(x -> x.word().equals("of") && x.at() == d.part + 1)
                .flatMap(x -> x.phrases().stream())
                .filter(p -> fillers.isActor(p) || !fillers.isPlace(p) && d.kind != EventKind.MEET)
                .forEach(p -> add(d, of, p));
        complements(d, f);
    }

    /** The subject and complements of the verb that carries an event noun. */
    void ofCarrier(Draft d, int verb, Frame carrier, boolean denied) {
        String who = selection.light(verb).map(Triggers.Light::who).orElse("none");
        Optional<Role> role = switch (who) {
            case "organizer" ->
                Optional.of(
                        d.kind == EventKind.MEET || d.kind == EventKind.CEREMONY || d.kind == EventKind.STATEMENT
                                ? Role.ORGANIZER
                                : cast(d.kind).subject());
            case "agent" -> Optional.of(cast(d.kind).subject());
            case "attendee" -> Optional.of(Role.ATTENDEE);
            case "patient" -> Optional.of(Role.PATIENT);
            default -> Optional.empty();
        };
        boolean subjectIsEvent = carrier.subjects().contains(d.part);
        // who is denied to have taken part is no participant
        role.filter(r -> !(denied && r == Role.ATTENDEE)).ifPresent(r -> {
            List<Integer> doers =
                    carrier.passive() ? carrier.behind("by") : subjectIsEvent ? List.of() : carrier.subjects();
            doers.forEach(p -> add(d, r, p));
        });
        complements(d, carrier);
    }

    /** 'The raid was the work of X', 'X was behind the raid': who did it. */
    void ofDoer(Draft d, int verb, Frame copula) {
        if (copula.subjects().contains(d.part)) {
            for (int p : copula.objects()) {
                boolean doing =
                        triggers.isIn("doings", c.head(p).lemma()) && c.isWord(p + 1, "of") && c.is(p + 2, Kind.NOUN);
                if (doing) {
                    g.rightwards(p + 2).forEach(q -> add(d, Role.AGENT, q));
                }
            }
            return;
        }
        boolean behind = c.isWord(d.part - 1, "behind");
        boolean responsible = c.isWord(d.part - 1, "for")
                && c.lower(c.part(d.part - 1).first() - 1).equals("responsible");
        if (behind || responsible) {
            copula.subjects().stream().filter(fillers::isActor).forEach(p -> add(d, Role.AGENT, p));
        }
    }

    /** Those of another mention of the same event in the same clause. */
    static void adopt(Draft d, Draft other) {
        other.participants.forEach(p -> add(d, p));
    }

    /** Somebody who does something at the event: '… said at a press conference'. */
    void ofPresent(Draft d, List<Integer> phrases) {
        Role role = switch (d.kind) {
            case MEET, CEREMONY -> Role.ATTENDEE;
            default -> Role.AGENT;
        };
        actors(d, role, phrases);
    }

    private void actors(Draft d, Role role, List<Integer> phrases) {
        phrases.stream().filter(fillers::isActor).forEach(p -> add(d, role, p));
    }

    private void add(Draft d, Role role, int part) {
        if (part == d.part || c.is(part, Kind.TIME)) {
            return;
        }
        fillers.participants(role, part).forEach(p -> add(d, p));
        if (triggers.isIn("groups", c.head(part).lemma())) {
            members(d, role, part);
        }
    }

    private static void add(Draft d, Participant p) {
        boolean known = d.participants.stream()
                .anyMatch(q -> q.span().equals(p.span())
                        || q.referent().isPresent() && q.referent().equals(p.referent()));
        if (!known && d.participants.size() < MOST && !p.span().overlaps(d.trigger)) {
            d.participants.add(p);
        }
    }

    /** In order of place. */
    static List<Participant> sorted(List<Participant> participants) {
        var sorted = new ArrayList<>(participants);
        sorted.sort(Comparator.comparing(Participant::span));
        return List.copyOf(sorted);
    }
}
