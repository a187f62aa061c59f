package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.internal.Part.Kind;

/** Gives those around a trigger their parts in the event. */
final class Roles {

    /** More than these are a list that was read too far. */
    private static final int MOST = 15;

    private final Clauses c;
    private final Fillers fillers;
    private final Triggers triggers;

    Roles(Clauses clauses, Fillers fillers, Triggers triggers) {
        this.c = clauses;
        this.fillers = fillers;
        this.triggers = triggers;
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
        agents.forEach(p -> add(d, cast.subject(), p));
        f.patients().forEach(p -> add(d, cast.object(), p));
        complements(d, f);
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
        f.behind("by").stream().filter(fillers::isActor).forEach(p -> add(d, Role.AGENT, p));
        Role of = switch (d.kind) {
            case MEET -> Role.ATTENDEE;
            default -> Role.PATIENT;
        };
        f.behind("of").stream()
                .filter(p -> fillers.isActor(p) || !fillers.isPlace(p) && d.kind != EventKind.MEET)
                .forEach(p -> add(d, of, p));
        complements(d, f);
    }

    /** The subject and complements of the verb that carries an event noun. */
    void ofCarrier(Draft d, int verb, Frame carrier) {
        String who = triggers.findLight(c.head(verb).lemma())
                .map(Triggers.Light::who)
                .orElse("none");
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
        role.ifPresent(r -> {
            List<Integer> doers =
                    carrier.passive() ? carrier.behind("by") : subjectIsEvent ? List.of() : carrier.subjects();
            doers.forEach(p -> add(d, r, p));
        });
        complements(d, carrier);
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
