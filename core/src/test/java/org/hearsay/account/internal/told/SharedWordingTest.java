package org.hearsay.account.internal.told;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.account.BareTelling;
import org.hearsay.account.Telling;
import org.hearsay.document.Document;
import org.hearsay.event.Tellings;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: in whose words an account is told: half of the runs of four words, and no fewer than six. */
class SharedWordingTest {

    private static final String FIRST =
            "die The ferry Marga left Port Ansel at noon and sank off the mole an hour later";

    private final SharedWording wording = new SharedWording();
    private final Draft first = draft("a1", FIRST);

    @Test
    void mostOfTheRunsMakeAnEcho() {
        assertEquals(Optional.empty(), add(first));
        assertEquals(
                Optional.of(first),
                add(draft("a2", "die The ferry Marga left Port Ansel at noon and sank off the mole as rescuers came")));
    }

    @Test
    void ofAFewRunsOrOfOneReportNothingIsSaid() {
        add(first);
        assertEquals(
                Optional.empty(), add(draft("a2", "die Off the mole an hour later")), "too short to prove anything");
        assertEquals(
                Optional.empty(),
                add(draft(
                        "a3",
                        "die Divers found that the ferry Marga left Port Ansel with a hole below its water line")));
        Draft again = new Draft("a4", List.of(), List.of("police"), first.telling(), first.told(), List.of());
        assertEquals(Optional.empty(), add(again), "a report does not repeat itself");
    }

    private Optional<Draft> add(Draft draft) {
        return wording.findAndAdd(draft, SharedWording.sentences(draft));
    }

    private static Draft draft(String id, String line) {
        Document document = Tellings.document("Outlet " + id, "2031-03-12", line);
        Telling telling = BareTelling.of(document);
        return new Draft(id, List.of(), List.of(), telling, Tellings.told(document), List.of());
    }
}
