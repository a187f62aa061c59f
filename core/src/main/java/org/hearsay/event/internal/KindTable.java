package org.hearsay.event.internal;

import static org.hearsay.event.EventKind.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.event.EventKind;

/**
 * How near two kinds of event stand. One thing is often told by several kinds: a strike is an attack, an explosion and a
 * killing; a summit is a meeting, a visit and a ceremony.
 */
public final class KindTable {

    /** Groups of kinds that are compared at all. */
    public enum Family {
        VIOLENCE(ATTACK, KILL, DIE, INJURE, FIGHT, EXPLODE, ACCIDENT, DISASTER, LAUNCH, ABDUCT),
        GATHERING(MEET, VISIT, CEREMONY, SPEAK, STATEMENT, SIGN, AGREE),
        WORDS(SPEAK, STATEMENT, LETTER, DENY, REFUSE, ACCUSE, THREATEN, DEMAND, SUE),
        DEAL(AGREE, SIGN, TRANSFER, ACQUIRE, FUND, STATEMENT),
        OFFICE(APPOINT, ELECT, VOTE, DISMISS, RESIGN),
        HELP(AID, FUND, SUPPLY, TRAIN, TRANSFER),
        FORCE(DEPLOY, WITHDRAW, LAUNCH, REFUSE),
        JUSTICE(ARREST, ABDUCT, SENTENCE, SUE, RELEASE),
        PENALTY(SANCTION),
        STREET(PROTEST, FIGHT),
        REST(OTHER);

        private final Set<EventKind> kinds;

        Family(EventKind first, EventKind... rest) {
            kinds = EnumSet.of(first, rest);
        }
    }

    private static final Map<EventKind, Set<Family>> FAMILIES = families();
    private static final Map<EventKind, Map<EventKind, Double>> NEAR = near();

    private KindTable() {}

    public static Set<Family> familiesOf(EventKind kind) {
        return FAMILIES.getOrDefault(kind, Set.of());
    }

    /** 0 (never one event) to 1 (the same kind). */
    public static double nearness(EventKind a, EventKind b) {
        return a == b ? 1 : NEAR.getOrDefault(a, Map.of()).getOrDefault(b, 0.0);
    }

    private static Map<EventKind, Set<Family>> families() {
        var map = new EnumMap<EventKind, Set<Family>>(EventKind.class);
        for (Family family : Family.values()) {
            for (EventKind kind : family.kinds) {
                map.computeIfAbsent(kind, k -> EnumSet.noneOf(Family.class)).add(family);
            }
        }
        return map;
    }

    private static Map<EventKind, Map<EventKind, Double>> near() {
        var map = new EnumMap<EventKind, Map<EventKind, Double>>(EventKind.class);
        put(map, 0.9, ATTACK, KILL, EXPLODE);
        put(map, 0.9, AGREE, SIGN);
        put(map, 0.9, KILL, DIE);
        put(map, 0.8, DIE, ACCIDENT, DISASTER);
        put(map, 0.8, KILL, INJURE);
        put(map, 0.8, AID, FUND);
        put(map, 0.7, KILL, EXPLODE, ACCIDENT);
        put(map, 0.7, KILL, DISASTER);
        put(map, 0.7, INJURE, DIE, ACCIDENT);
        put(map, 0.7, INJURE, ATTACK, EXPLODE);
        put(map, 0.7, MEET, SPEAK);
        put(map, 0.7, ACQUIRE, TRANSFER);
        put(map, 0.7, VOTE, ELECT);
        put(map, 0.7, AID, SUPPLY);
        put(map, 0.6, MEET, VISIT, CEREMONY);
        put(map, 0.6, ATTACK, FIGHT, LAUNCH);
        put(map, 0.6, ATTACK, DIE);
        put(map, 0.6, EXPLODE, DIE);
        put(map, 0.6, SPEAK, STATEMENT);
        put(map, 0.6, DISMISS, RESIGN);
        put(map, 0.5, STATEMENT, LETTER);
        put(map, 0.3, SIGN, TRANSFER);
        put(map, 0.5, ARREST, ABDUCT);
        put(map, 0.5, APPOINT, ELECT);
        put(map, 0.5, ATTACK, ACCIDENT);
        put(map, 0.5, EXPLODE, DISASTER);
        put(map, 0.5, REFUSE, DENY);
        put(map, 0.4, MEET, STATEMENT);
        put(map, 0.4, FIGHT, KILL);
        put(map, 0.4, FIGHT, PROTEST);
        put(map, 0.4, STATEMENT, DENY);
        put(map, 0.4, STATEMENT, ACCUSE);
        put(map, 0.4, STATEMENT, THREATEN);
        put(map, 0.4, STATEMENT, DEMAND);
        put(map, 0.4, WITHDRAW, REFUSE);
        put(map, 0.3, SIGN, CEREMONY);
        return map;
    }

    /** Sets the nearness of every pair of these kinds that has none yet. */
    private static void put(Map<EventKind, Map<EventKind, Double>> map, double value, EventKind... kinds) {
        for (EventKind a : kinds) {
            for (EventKind b : kinds) {
                if (a != b) {
                    map.computeIfAbsent(a, k -> new EnumMap<>(EventKind.class)).putIfAbsent(b, value);
                }
            }
        }
    }
}
