package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.account.internal.naming.Naming.Form;
import org.hearsay.event.EventKind;
import org.hearsay.event.Gist;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what {@link NamingSigns} sees in words that may name an event. */
final class NamingSignsTest {

    private final Handmade hand = new Handmade();

    @Test
    void whatIsLeftOutInTheMiddleIsSeen() {
        String text = "Two guards closed on Friday the yard.";
        List<Span> what = List.of(Handmade.place(text, "closed"), Handmade.place(text, "the yard"));
        List<String> signs = signs(text, "Two guards", what);
        assertHolds(signs, "gaps=1", "gap=on", "gap of 2", "before=start", "next=.");
    }

    @Test
    void whatStandsBetweenCommasMayBeLeftOut() {
        String text = "Ada Vell, the clerk, closed the yard.";
        List<String> signs = signs(text, "Ada Vell", List.of(Handmade.place(text, "closed the yard")));
        assertHolds(signs, "gap set off", "who=capital", "who named=true");
    }

    @Test
    void whatIsCutOffBehindIsSeen() {
        String text = "Two guards closed the yard of the guild.";
        List<String> signs = signs(text, "Two guards", List.of(Handmade.place(text, "closed the yard")));
        assertHolds(signs, "next=of", "gaps=0", "what=ed");
        assertFalse(signs.contains("what bare"));
    }

    @Test
    void aWordToldTwiceIsSeen() {
        String text = "Norland asked by Norland to leave.";
        assertHolds(signs(text, "Norland", List.of(Handmade.place(text, "asked by Norland"))), "told twice");
    }

    @Test
    void whatOnlyOneOfSeveralTellingsSaysIsSeen() {
        ToldEvent one = hand.verb(EventKind.OTHER, "Two guards closed the yard.", "Two guards", "closed the yard");
        Told told = hand.telling(one);
        var of = new NamingSigns(Handmade.event(one), new Setting(List.of(told)), Map.of("clos", 1), 3);
        Naming naming = Namings.of(told, true).getFirst();
        assertHolds(of.of(naming), "shared=1", "form=doing");
    }

    private List<String> signs(String text, String who, List<Span> what) {
        Gist gist = new Gist(false, Handmade.words(text, who), what, "", OptionalInt.empty(), Optional.empty());
        ToldEvent event =
                hand.told(EventKind.OTHER, text, what.getFirst().of(text).split(" ")[0], Optional.of(gist));
        Told told = hand.telling(event);
        Naming doing = Namings.of(told, true).stream()
                .filter(n -> n.form() == Form.DOING)
                .findFirst()
                .orElseThrow();
        return new NamingSigns(Handmade.event(event), new Setting(List.of(told)), Map.of(), 1).of(doing);
    }

    private static void assertHolds(List<String> signs, String... expected) {
        for (String sign : expected) {
            assertTrue(signs.contains(sign), sign + " of " + signs);
        }
    }
}
