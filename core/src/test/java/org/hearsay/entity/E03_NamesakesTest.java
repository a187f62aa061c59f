package org.hearsay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.document.DocumentId;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Referent;
import org.hearsay.mention.Referent.Gender;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: many of one name, in any order, and blocks that grow. */
class E03_NamesakesTest {

    private static Profile person(int number, String name, String role, String company) {
        var key = new ReferentKey(new DocumentId("d" + (100_000 + number)), 0);
        var referent = new Referent(0, EntityKind.PERSON, name, List.of(name), List.of(), Gender.UNKNOWN, false);
        return new Profile(
                key,
                referent,
                List.of(),
                new Setting(Set.of(role), Set.of(company), Optional.of(LocalDate.of(2021, 3, 4))));
    }

    @Test
    void orderDoesNotShow() {
        var profiles = new ArrayList<Profile>();
        for (int i = 0; i < 40; i++) {
            profiles.add(person(i, i % 2 == 0 ? "Robin Hale" : "Robyn Hale", "role" + i % 5, "o body " + i % 7));
        }
        Identities first = EntityResolver.byName().resolve(profiles);
        Collections.shuffle(profiles, new Random(5));
        assertEquals(first, EntityResolver.byName().resolve(profiles));
    }

    /** A name that thousands bear, and a surname that thousands share: no pair is compared with all others. */
    @Test
    void thousandsOfOneName() {
        var profiles = new ArrayList<Profile>();
        for (int i = 0; i < 4_000; i++) {
            profiles.add(person(i, "Robin Hale", "role" + i % 900, "o body " + i));
            profiles.add(person(10_000 + i, word(i) + " Hale", "role" + i, "o body " + i));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            Identities found = EntityResolver.byName().resolve(profiles);
            assertTrue(found.entities().size() > 900);
        });
    }

    private static String word(int i) {
        var out = new StringBuilder("M");
        for (int n = i + 1; n > 0; n /= 8) {
            out.append("bdfgklnt".charAt(n % 8)).append('a');
        }
        return out.toString();
    }
}
