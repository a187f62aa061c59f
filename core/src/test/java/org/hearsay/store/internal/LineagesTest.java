package org.hearsay.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: which documents are versions of one report. What places held is written 'place=text@run'. */
class LineagesTest {

    @Test
    void t01_aPlaceThatHeldThreeTexts() {
        assertEquals("{a=1, b=2, c=3 newest}", editions("p=a@1 p=b@2 p=c@3"));
    }

    @Test
    void t02_textsThatChangedPlaces() {
        assertEquals("{}", editions("p=a@1 q=b@1 p=b@2 q=a@2"));
        assertEquals("{}", editions("p=a@1 q=b@1 q=a@2 p=b@3"), "one file a run");
    }

    @Test
    void t03_namesThatMoveOn() {
        assertEquals("{}", editions("new=a@1 new=b@2 old=a@2 new=c@3 old=b@3 older=a@3"));
    }

    @Test
    void t04_aCopyThatWasThereBeforeDoesNotHoldATextBack() {
        assertEquals("{a=1, b=2 newest}", editions("p=a@1 q=a@2 q=b@3"));
    }

    @Test
    void t05_twoEditionsOfOneText() {
        assertEquals("{a=1, b=2 newest, c=2 newest}", editions("p=a@1 q=a@1 p=b@2 q=c@2"));
    }

    @Test
    void t06_circlesEnd() {
        assertEquals("{a=1, b=2, c=3 newest, d=2 newest}", editions("p=a@1 p=b@1 q=b@1 q=a@1 p=c@2 q=d@2"));
    }

    @Test
    void t07_oneAddressByDateThenRunThenName() {
        assertEquals(
                "{a=2 newest, b=1}", editions("p=a@1 q=b@1", text("a", "u", "2031-02"), text("b", "u", "2031-01")));
        assertEquals("{a=2 newest, b=1}", editions("p=a@2 q=b@1", text("a", "u", ""), text("b", "u", "")));
        assertEquals("{a=1, b=2 newest}", editions("p=a@1 q=b@1", text("a", "u", ""), text("b", "u", "")));
        assertEquals("{}", editions("p=a@1 q=b@1", text("a", "u", ""), text("b", "v", "")));
    }

    @Test
    void t08_copiesUnderOneAddressAreNoVersions() {
        var first = new Lineages.Text(id("a"), "same", "2031-01", Optional.of("u"), "a");
        var second = new Lineages.Text(id("b"), "same", "2031-02", Optional.of("u"), "b");
        assertEquals("{}", editions("p=a@1 q=b@1", first, second));
        assertEquals("{a=1, b=1, c=2 newest}", editions("p=a@1 q=b@1 r=c@1", first, second, text("c", "u", "2031-03")));
    }

    @Test
    void t09_placeAndAddressTogether() {
        assertEquals(
                "{a=1, b=3 newest, c=2}",
                editions(
                        "p=a@1 p=b@2 q=c@1",
                        text("a", "u", "2031-01"),
                        text("b", "u", "2031-03"),
                        text("c", "u", "2031-02")));
    }

    @Property(tries = 50)
    void theOrderWithinARunDoesNotShow(@ForAll long seed) {
        var random = new Random(seed);
        var places = new ArrayList<List<String>>();
        for (int run = 1; run <= 3; run++) {
            var held = new ArrayList<String>();
            for (char place = 'p'; place < 't'; place++) {
                held.add(place + "=" + (char) ('a' + random.nextInt(6)) + "@" + run);
            }
            places.add(held);
        }
        var texts = new ArrayList<Lineages.Text>();
        for (char c = 'a'; c < 'g'; c++) {
            texts.add(text(String.valueOf(c), "u" + random.nextInt(4), "2031-0" + (1 + random.nextInt(3))));
        }
        String straight = editions(written(places), texts.toArray(Lineages.Text[]::new));
        places.forEach(held -> Collections.shuffle(held, random));
        assertEquals(straight, editions(written(places), texts.toArray(Lineages.Text[]::new)));
    }

    private static String written(List<List<String>> places) {
        return String.join(
                " ", places.stream().map(held -> String.join(" ", held)).toList());
    }

    /** The editions of all documents that have more than one, as they would be after these were read in this order. */
    private static String editions(String held, Lineages.Text... texts) {
        List<Version> versions = new ArrayList<>();
        var named = new TreeMap<DocumentId, Lineages.Text>();
        for (String one : held.split(" ")) {
            String[] parts = one.split("[=@]");
            DocumentId document = id(parts[1]);
            named.putIfAbsent(document, text(parts[1], "", ""));
            List<Version> there =
                    versions.stream().filter(v -> v.place().equals(parts[0])).toList();
            if (there.isEmpty() || !there.getLast().document().equals(document)) {
                versions.removeIf(
                        v -> v.place().equals(parts[0]) && v.document().equals(document));
                long next = versions.stream().mapToLong(Version::id).max().orElse(0) + 1;
                versions.add(new Version(next, parts[0], parts[0], Long.parseLong(parts[2]), document));
            }
        }
        for (Lineages.Text text : texts) {
            named.put(text.id(), text);
        }
        var editions = new Lineages(versions, List.copyOf(named.values())).editions();
        var told = new TreeMap<DocumentId, String>();
        editions.several().forEach((document, edition) -> told.put(document, told(edition)));
        return told.toString();
    }

    private static String told(Edition edition) {
        return edition.number() + (edition.isNewest() ? " newest" : "");
    }

    private static Lineages.Text text(String id, String address, String published) {
        return new Lineages.Text(id(id), id, published, Optional.of(address).filter(a -> !a.isEmpty()), id);
    }

    private static DocumentId id(String text) {
        return new DocumentId(text);
    }
}
