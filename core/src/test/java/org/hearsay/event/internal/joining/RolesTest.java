package org.hearsay.event.internal.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.hearsay.event.Participant.Role;
import org.junit.jupiter.api.Test;

/** Who does and who suffers what two tell. */
final class RolesTest {

    private static final Map<String, Set<Role>> VELL_STRIKES_TARN =
            Map.of("Vell", Set.of(Role.AGENT), "Tarn", Set.of(Role.PATIENT));
    private static final Map<String, Set<Role>> TARN_STRIKES_VELL =
            Map.of("Tarn", Set.of(Role.AGENT), "Vell", Set.of(Role.PATIENT));
    private static final Map<String, Set<Role>> THEY_FIGHT =
            Map.of("Tarn", Set.of(Role.AGENT, Role.PATIENT), "Vell", Set.of(Role.AGENT, Role.PATIENT));

    @Test
    void whoHasARoleMayHaveOthers() {
        assertEquals(Set.of("Vell"), Roles.having(VELL_STRIKES_TARN, Role.AGENT));
        assertEquals(Set.of("Tarn", "Vell"), Roles.having(THEY_FIGHT, Role.AGENT));
        assertTrue(Roles.isOnly(VELL_STRIKES_TARN, "Vell", Role.AGENT));
        assertFalse(Roles.isOnly(THEY_FIGHT, "Vell", Role.AGENT));
        assertFalse(Roles.isOnly(VELL_STRIKES_TARN, "Orle", Role.AGENT));
    }

    @Test
    void whoStrikesHereAndIsStruckThereIsSwapped() {
        assertTrue(Roles.areSwapped(VELL_STRIKES_TARN, TARN_STRIKES_VELL));
        assertFalse(Roles.areSwapped(VELL_STRIKES_TARN, VELL_STRIKES_TARN));
        assertFalse(Roles.areSwapped(VELL_STRIKES_TARN, THEY_FIGHT));
    }
}
