package org.hearsay.app.command.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.search.Hit;
import org.hearsay.search.HitKind;
import org.junit.jupiter.api.Test;

class EventCommandTest {

    private static Hit hit(String id, double score) {
        return new Hit(HitKind.EVENT, id, id, "", Optional.empty(), Optional.empty(), score);
    }

    private static List<String> order(Map<String, Integer> accounts, Hit... hits) {
        return EventCommand.meantFirst(List.of(hits), id -> accounts.getOrDefault(id, 0)).stream()
                .map(Hit::id)
                .toList();
    }

    @Test
    void theEventThatIsMeantStandsBeforeOneThatIsToldMoreOften() {
        assertEquals(
                List.of("banquet", "shelling"),
                order(Map.of("banquet", 1, "shelling", 20), hit("banquet", 9), hit("shelling", 3)));
    }

    @Test
    void ofThoseThatFitAlikeTheOneOfMoreAccountsIsFirst() {
        assertEquals(
                List.of("shelling", "banquet"),
                order(Map.of("banquet", 1, "shelling", 20), hit("banquet", 9), hit("shelling", 8.5)));
    }
}
