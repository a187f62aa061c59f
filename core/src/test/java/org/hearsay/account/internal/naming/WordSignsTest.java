package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.account.internal.naming.Naming.Form;
import org.hearsay.event.EventKind;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what {@link WordSigns} see in the words of a name. */
final class WordSignsTest {

    private final Handmade hand = new Handmade();

    @Test
    void aPronounBeforeWhichNoNameStandsIsOfNobody() {
        assertTrue(signs("He closed the yard.", "closed").contains("subject pronoun of nobody"));
        List<String> named = signs("On Monday Ada Vell said he closed the yard.", "closed");
        assertTrue(named.contains("subject pronoun"));
        assertFalse(named.contains("subject pronoun of nobody"));
    }

    @Test
    void whatIsNotCertainIsSeen() {
        assertTrue(signs("The guild would have closed the yard.", "closed").contains("may be"));
        assertTrue(signs("The guild has not closed the yard.", "closed").contains("denied"));
        assertTrue(signs("The guild plans to have closed the yard.", "closed").contains("meant"));
    }

    /** 'the guild left when the yard was closed' tells first of all that the guild left. */
    @Test
    void whatLeadsTheWordInIsSeen() {
        assertTrue(signs("The guild left when the yard was closed.", "closed").contains("led in by when"));
        assertTrue(
                signs("The yard of the guild, the third, was closed.", "closed").contains("led in by comma"));
        assertTrue(signs("Guards closed the yard.", "closed").contains("led in by none"));
    }

    @Test
    void wordsWithoutANameAreSeen() {
        assertTrue(signs("The guards closed the yard.", "closed").contains("nameless, the"));
        assertFalse(signs("The guards of Aldport closed the yard.", "closed").contains("nameless, the"));
    }

    private List<String> signs(String text, String trigger) {
        Told told = hand.telling(hand.told(EventKind.OTHER, text, trigger, Optional.empty()));
        Span all = Span.of(0, text.length() - 1);
        return WordSigns.of(new Naming(told, Form.SENTENCE, all.of(text), List.of(all)));
    }
}
