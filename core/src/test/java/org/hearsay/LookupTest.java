package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.account.EventAccounts;
import org.hearsay.affair.Affair;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.search.AccountTable;
import org.hearsay.search.AffairOutline;
import org.hearsay.search.Encounter;
import org.hearsay.search.Portrait;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked up in rows is what follows from all of them. */
class LookupTest {

    @TempDir
    static Path temp;

    private static Dossier dossier;
    private static Reconciliation all;

    @BeforeAll
    static void read() {
        dossier = Samples.read(temp.resolve("d"));
        all = dossier.reconciliation();
    }

    @AfterAll
    static void close() throws IOException {
        dossier.close();
    }

    @Test
    void everyPortrait() {
        assertFalse(all.identities().entities().isEmpty());
        for (Entity e : all.identities().entities()) {
            assertEquals(
                    Optional.of(Portrait.of(e, all, dossier::getExtraction)), dossier.findPortrait(e.id()), e.name());
        }
    }

    @Test
    void encountersOfNeighbours() {
        List<Entity> entities = all.identities().entities();
        for (int i = 1; i < entities.size(); i++) {
            Entity a = entities.get(i - 1);
            Entity b = entities.get(i);
            assertEquals(
                    Optional.of(Encounter.of(a, b, all, dossier::getExtraction)),
                    dossier.findEncounter(a.id(), b.id()),
                    a.name() + ", " + b.name());
        }
    }

    @Test
    void everyTableOfAccounts() {
        assertFalse(all.events().isEmpty());
        for (EventAccounts e : all.events()) {
            String id = e.event().id();
            assertEquals(
                    Optional.of(AccountTable.of(e, all, dossier::getExtraction)), dossier.findAccounts(id), e.name());
            assertEquals(e.accounts().size(), dossier.countAccounts(List.of(id)).get(id));
        }
    }

    @Test
    void everyAffairByItsIdItsEventsAndItsReports() {
        assertFalse(all.affairs().isEmpty());
        for (Affair a : all.affairs()) {
            Optional<AffairOutline> outline = dossier.findAffair(a.id());
            assertEquals(Optional.of(a), outline.map(AffairOutline::affair));
            assertEquals(people(a), outline.orElseThrow().people().size());
            assertEquals(Optional.of(AffairOutline.of(a, all, dossier.reportLines(), dossier::getExtraction)), outline);
            a.events().forEach(e -> assertEquals(outline, dossier.findAffair(e)));
            a.documents().stream().map(DocumentId::value).forEach(d -> assertEquals(outline, dossier.findAffair(d)));
        }
    }

    /** Reports without a line in the list change names alone. */
    private static int people(Affair affair) {
        return AffairOutline.of(affair, all, List.of(), dossier::getExtraction)
                .people()
                .size();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), dossier.findPortrait("e0"));
        assertEquals(Optional.empty(), dossier.findAccounts("a bridge \" ' fell"));
        assertEquals(Optional.empty(), dossier.findAffair(""));
        assertEquals(Optional.empty(), dossier.findEncounter("e0", "e1"));
    }
}
