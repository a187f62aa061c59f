package org.hearsay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.document.Document;
import org.hearsay.document.OneParagraph;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Referent;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a common noun, a title or a month alone is no identity; a name is, also where it is made of common words. */
class NameworthyTest {

    private static boolean isNamed(String text, String name, EntityKind kind) {
        Document document = OneParagraph.of(text);
        int at = text.indexOf(name);
        var span = new Span(at, at + name.length());
        Mention mention = new Name(span, name, kind, span, Optional.empty(), OptionalInt.of(0));
        var referent = new Referent(0, kind, name, List.of(name), List.of(), Referent.Gender.UNKNOWN, false);
        return Nameworthy.of(document, new Mentions(List.of(mention), List.of(referent)))
                .test(referent);
    }

    @Test
    void aTitleAloneIsNone() {
        assertEquals(false, isNamed("They saw Lt. and left.", "Lt.", EntityKind.PERSON));
    }

    @Test
    void aMonthIsNoPlaceButMayBeAPaper() {
        assertEquals(false, isNamed("It was in Ramadan that he left.", "Ramadan", EntityKind.PLACE));
        assertEquals(true, isNamed("The agency Ramadan told it.", "Ramadan", EntityKind.ORGANIZATION));
    }

    @Test
    void theFirstWordOfASentenceIsNoneWhereItIsCommon() {
        assertEquals(
                false,
                isNamed("Newspapers wrote of it. Other newspapers did not.", "Newspapers", EntityKind.ORGANIZATION));
    }

    @Test
    void aBodyKeepsItsName() {
        assertEquals(
                true, isNamed("The council met. The Tarn Council met, too.", "Tarn Council", EntityKind.ORGANIZATION));
        assertEquals(true, isNamed("Members of the Front met.", "Front", EntityKind.ORGANIZATION));
    }
}
