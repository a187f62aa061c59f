package org.hearsay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Referent;
import org.hearsay.mention.Referent.Gender;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who is one across reports and who is not, whatever the order of reading. */
class E01_ResolverTest {

    private final List<Profile> profiles = new ArrayList<>();

    /** A report that calls somebody by these names, the fullest first. */
    private ReferentKey person(String... forms) {
        return add(EntityKind.PERSON, Gender.UNKNOWN, forms);
    }

    private ReferentKey body(String... forms) {
        return add(EntityKind.ORGANIZATION, Gender.UNKNOWN, forms);
    }

    private ReferentKey add(EntityKind kind, Gender gender, String... forms) {
        var key = new ReferentKey(new DocumentId("d" + (1000 + profiles.size())), 0);
        var referent = new Referent(0, kind, forms[0], List.of(forms), List.of(), gender, false);
        profiles.add(new Profile(key, referent, List.of(), Setting.NONE));
        return key;
    }

    private void one(ReferentKey... keys) {
        Identities identities = EntityResolver.byName().resolve(profiles);
        for (ReferentKey key : keys) {
            assertEquals(identities.find(keys[0]), identities.find(key), () -> keys[0] + " and " + key);
        }
    }

    private void apart(ReferentKey a, ReferentKey b) {
        Identities identities = EntityResolver.byName().resolve(profiles);
        assertNotEquals(identities.find(a), identities.find(b));
    }

    @Test
    void nobody() {
        assertEquals(List.of(), EntityResolver.byName().resolve(List.of()).entities());
    }

    @Test
    void spellingsOfAPerson() {
        one(
                person("Ismat Oraniya"),
                person("Esmat Oraniyeh"),
                person("Ismat al-Oraniya", "Oraniya"),
                person("\u0130smat Oran\u00efya"));
    }

    /** A report of this day that calls somebody by a role and names others too. */
    private ReferentKey told(String day, String role, List<String> company, String... forms) {
        ReferentKey key = person(forms);
        Profile plain = profiles.removeLast();
        Set<String> roles = role.isEmpty() ? Set.of() : Set.of(role.split(" "));
        var setting = new Setting(roles, Set.copyOf(company), Optional.of(LocalDate.parse(day)));
        profiles.add(new Profile(key, plain.referent(), List.of(), setting));
        return key;
    }

    private void asked(ReferentKey a, ReferentKey b) {
        apart(a, b);
        Identities identities = EntityResolver.byName().resolve(profiles);
        List<Doubt> doubts = identities.entities().stream()
                .filter(e -> e.members().contains(a))
                .flatMap(e -> e.doubts().stream())
                .toList();
        assertTrue(doubts.stream().anyMatch(d -> d.other().equals(b)), () -> "no question about " + b + ": " + doubts);
    }

    @Test
    void surnameAloneGoesToTheOnlyOneOfItsCompany() {
        one(
                told("2021-03-04", "", List.of("o varden port"), "Ada Vell"),
                told("2021-03-05", "", List.of("o varden port"), "Vell"));
    }

    @Test
    void surnameAloneIsAskedWhereNothingElseIsShared() {
        asked(person("Ada Vell"), person("Vell"));
    }

    @Test
    void judgeAndGoalkeeperOfOneNameAreAsked() {
        asked(
                told("2021-03-04", "judge", List.of("o varden court"), "Robin Hale"),
                told("2021-03-09", "goalkeeper", List.of("o lund athletic"), "Robin Hale"));
    }

    @Test
    void twoOffices_oneBodyNamedByBoth() {
        one(
                told("2021-03-04", "deputy", List.of("o varden port"), "Robin Hale"),
                told("2021-06-09", "engineer", List.of("o varden port"), "Robin Hale"));
    }

    @Test
    void tenYearsBetweenThem() {
        apart(
                told("1988-03-04", "minister", List.of("o petrolane"), "Robin Hale"),
                told("2022-03-04", "rapper", List.of("o petrolane"), "Robin Hale"));
    }

    @Test
    void otherSpellingsInOneStory() {
        List<String> company = List.of("o free coast movement", "l ras amun");
        one(
                told("2019-09-09", "spokesman", company, "Usama bin Ladan"),
                told("2019-09-10", "spokesman", company, "Osama ibn Ladin"));
    }

    @Test
    void otherSpellingsOfPeopleWhoShareNothingAreAsked() {
        asked(
                told("2019-09-09", "spokesman", List.of("o free coast movement"), "Usama bin Ladan"),
                told("2020-09-10", "baker", List.of("o lund athletic"), "Osama ibn Ladin"));
    }

    @Test
    void twoThatOneReportTellsApart() {
        ReferentKey jon = person("Jon Vell");
        var john = new ReferentKey(jon.document(), 1);
        var other =
                new Referent(1, EntityKind.PERSON, "John Vell", List.of("John Vell"), List.of(), Gender.UNKNOWN, false);
        profiles.add(new Profile(john, other, List.of(), Setting.NONE));
        apart(jon, john);
    }

    @Test
    void surnameAloneStaysAloneBetweenTwo() {
        ReferentKey ada = person("Ada Vell");
        ReferentKey jon = person("Jon Vell");
        ReferentKey vell = person("Vell");
        apart(ada, jon);
        apart(ada, vell);
        apart(jon, vell);
    }

    @Test
    void fatherAndSon() {
        apart(person("Salem bin Karim"), person("Karim bin Salem"));
    }

    @Test
    void anotherNisba() {
        apart(person("Hamid al-Velmi"), person("Hamid al-Tarnuti"));
    }

    @Test
    void initialsFit() {
        one(person("J. Toll"), person("Jon Toll"), person("Jon M. Toll"));
    }

    @Test
    void genderSpeaksAgainst() {
        apart(add(EntityKind.PERSON, Gender.FEMALE, "Kim Toll"), add(EntityKind.PERSON, Gender.MALE, "Toll"));
    }

    @Test
    void companies() {
        one(body("Vardo Motor Co., Ltd.", "Vardo"), body("Vardo"), body("Vardo Motor Corporation"), body("The Vardo"));
    }

    @Test
    void acronymOfTheOnlyBodyThatAReportTiesItTo() {
        one(body("Popular Front of Velm", "PFV"), body("PFV"));
    }

    @Test
    void acronymBetweenTwoBodies() {
        ReferentKey front = body("Popular Front of Velm", "PFV");
        ReferentKey fund = body("Pension Fund Vardo", "PFV");
        apart(front, body("PFV"));
        apart(front, fund);
    }

    @Test
    void ministriesOfTwoCountries() {
        ReferentKey indian = body("India's Ministry of Defence", "Ministry of Defence");
        apart(indian, body("Russia's Ministry of Defence", "Ministry of Defence"));
        one(indian, body("Indian Defence Ministry"), body("Ministry of Defense of India"));
    }

    @Test
    void sharedShortNamesOfOutlets() {
        apart(body("New Velm Times", "The Times"), body("The Times"));
    }

    @Test
    void canonicalNameIsTheFullestThatIsUsedMost() {
        body("Vardo");
        body("Vardo Motor Company", "Vardo");
        Entity entity = EntityResolver.byName().resolve(profiles).entities().getFirst();
        assertEquals("Vardo Motor Company", entity.name());
        assertEquals(List.of("Vardo"), entity.aliases());
    }

    @Test
    void orderDoesNotShow() {
        Stream.of("Ada Vell", "Vell", "Jon Vell", "A. Vell", "Adda Vell", "Ada bin Vell", "Toll", "Mika Toll")
                .forEach(this::person);
        Stream.of(
                        "Vardo",
                        "Vardo Motor Co",
                        "Velm Front",
                        "The Velm Front",
                        "Times",
                        "Ministry of Trade",
                        "Velmi Front")
                .forEach(this::body);
        body("Popular Front of Velm", "PFV");
        body("PFV");
        body("Velm");
        person("Velm");
        Identities expected = EntityResolver.byName().resolve(profiles);
        for (int seed = 0; seed < 200; seed++) {
            Collections.shuffle(profiles, new Random(seed));
            assertEquals(expected, EntityResolver.byName().resolve(profiles), "seed " + seed);
        }
    }

    @Test
    void everyProfileIsOneMember() {
        person("Ada Vell");
        person("Ada Vell");
        body("Vardo");
        Identities identities = EntityResolver.byName().resolve(profiles);
        assertEquals(
                3,
                identities.entities().stream().mapToInt(e -> e.members().size()).sum());
        assertEquals(3, identities.entityOf().size());
    }

    @Test
    void oneMoreWordForTheKindOfBody() {
        one(body("Vardo Lines"), body("Vardo Shipping Lines"), body("Vardo"));
        apart(body("Osmer Lines"), body("Osmer Harbour Lines"));
    }

    @Test
    void islandsAndTheirNames() {
        one(place("Velda"), place("Velda Island"));
        apart(place("Tarn"), place("Tarn City"));
    }

    private ReferentKey place(String... forms) {
        return add(EntityKind.PLACE, Gender.UNKNOWN, forms);
    }
}
