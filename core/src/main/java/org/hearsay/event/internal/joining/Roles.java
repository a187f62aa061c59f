package org.hearsay.event.internal.joining;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.event.Participant.Role;

/** Questions about the roles of those who take part, by entity. */
public final class Roles {

    private Roles() {}

    /** Who has a role, whatever others beside. */
    public static Set<String> having(Map<String, Set<Role>> roles, Role role) {
        var with = new TreeSet<String>();
        roles.forEach((entity, all) -> {
            if (all.contains(role)) {
                with.add(entity);
            }
        });
        return with;
    }

    /** Whether somebody has this role and no other. */
    public static boolean isOnly(Map<String, Set<Role>> roles, String entity, Role role) {
        return Set.of(role).equals(roles.get(entity));
    }

    /** Whether somebody only does it in the one and only suffers it in the other. */
    public static boolean areSwapped(Map<String, Set<Role>> a, Map<String, Set<Role>> b) {
        return a.keySet().stream()
                .anyMatch(e -> isOnly(a, e, Role.AGENT) && isOnly(b, e, Role.PATIENT)
                        || isOnly(a, e, Role.PATIENT) && isOnly(b, e, Role.AGENT));
    }
}
