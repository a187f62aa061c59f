package org.hearsay.account.internal.told;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.account.BareTelling;
import org.hearsay.account.Telling;
import org.hearsay.claim.Link;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.event.Tellings;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: which account only repeats another; each report is one account, its words before the bar are its sentence. */
class EchoesTest {

    private static final String NINE = "die Nine sailors of the trawler Anna Berg died | toll=killed 9";

    private final List<Draft> drafts = new ArrayList<>();

    @Test
    void anAgencyIsKnownByItsLetters() {
        Draft agency = report("Isle Press Association", "2031-03-12", NINE);
        Draft paper =
                report("Ostmere Post", "2031-03-13", "die Off Ostmere some sailors died", "the agency IPA", "police");
        assertEquals(Optional.of(agency), origin(paper));
        assertEquals(Optional.empty(), origin(agency));
    }

    @Test
    void anOutletIsKnownByItsNameInTheSentence() {
        Draft radio = report("Radio Ostmere Free", "2031-03-12", NINE, "a doctor");
        Draft cites = report("Exile Post", "2031-03-12", "die As Radio Ostmere Free reported some men died");
        Draft tells = report("Lake Post", "2031-03-12", "die Near the mast of Radio Ostmere Free a man died");
        assertEquals(Optional.of(radio), origin(cites));
        assertEquals(Optional.empty(), origin(tells), "nobody has it from the radio");
    }

    @Test
    void aCommonWordIsNoOutlet() {
        report("The Republic", "2031-03-12", NINE);
        Draft other = report("Lake Post", "2031-03-13", "die The Republic said that a guard died");
        assertEquals(Optional.empty(), origin(other));
    }

    @Test
    void lettersOfTwoOutletsAreNobodys() {
        report("Isle Press Association", "2031-03-12", NINE);
        report("Inland Post Agency", "2031-03-12", "die In the storm many sailors died");
        Draft paper = report("Ostmere Post", "2031-03-13", "die Off Ostmere some men died", "IPA");
        assertEquals(Optional.empty(), origin(paper));
    }

    @Test
    void nobodyRepeatsWhatIsToldLater() {
        report("Isle Press Association", "2031-03-14", NINE);
        Draft paper = report("Ostmere Post", "2031-03-13", "die Off Ostmere some men died", "IPA");
        assertEquals(Optional.empty(), origin(paper));
    }

    @Test
    void ofAnOutletThatCitesThePoliceItIsThatAccount() {
        report("Isle Press Association", "2031-03-12", NINE);
        Draft police = report("Isle Press Association", "2031-03-12", "die A tenth man died", "the police");
        Draft paper = report("Ostmere Post", "2031-03-13", "die Off Ostmere one more died", "IPA", "the police");
        assertEquals(Optional.of(police), origin(paper));
    }

    @Test
    void theSameWordsAreAnEchoAndAFewAreNot() {
        Draft first = report(
                "Isle Mail",
                "2031-03-12",
                "die Nine sailors of the trawler Anna Berg, which had left Ostmere on Friday, died | toll=killed 9");
        Draft copy = report(
                "Lake Post",
                "2031-03-13",
                "die Nine sailors of the trawler Anna Berg, which had left Ostmere at dawn, died | toll=killed 9");
        Draft own = report(
                "Hill Post",
                "2031-03-13",
                "die The coastguard found that nine sailors of the trawler Anna Berg in the nets had died");
        assertEquals(Optional.of(first), origin(copy));
        assertEquals(Optional.empty(), origin(own));
    }

    @Test
    void anEchoOfAnEchoBeginsWhereTheFirstDoes() {
        Draft agency = report("Isle Press Association", "2031-03-12", NINE);
        report("Ostmere Post", "2031-03-13", "die Off Ostmere some sailors died", "IPA");
        Draft third = report("Radio Lake", "2031-03-14", "die As the Ostmere Post reported some died");
        var echoes = new Echoes(drafts);
        assertEquals(agency, echoes.rootOf(third));
        assertEquals(1, echoes.most(drafts));
    }

    @Test
    void whatALeadOrBracketsCreditIsTheWholeReport() {
        Draft agency = report("Isle Press Association", "2031-03-12", NINE);
        Draft signed = report(withParagraph("Ostmere Post", "die Off Ostmere some men died. (IPA)"));
        Draft placed = report(withParagraph("Hill Post", "die OSTMERE (IPA) - Off the coast some men died"));
        Draft lead =
                report(withParagraph("Lake Post", "die A crew died. The Isle Press Association reported it on Friday"));
        Draft other = report(withParagraph("Lake Mail", "die Off Ostmere (in the bay) some men died."));
        Draft spoken = report(withParagraph("Isle Sun", "die One man died, his wife said. (IPA)"), "his wife");
        assertEquals(Optional.of(agency), origin(signed));
        assertEquals(Optional.of(agency), origin(placed));
        assertEquals(Optional.of(agency), origin(lead));
        assertEquals(Optional.empty(), origin(other));
        assertEquals(Optional.empty(), origin(spoken), "she may have said it to the paper");
    }

    private static Document withParagraph(String outlet, String line) {
        Document plain = Tellings.document(outlet, "2031-03-13", line);
        var paragraph = new Block(Block.Kind.PARAGRAPH, Span.of(0, line.length()), 0);
        return new Document(
                plain.id(),
                plain.origin(),
                plain.masthead(),
                line,
                List.of(paragraph),
                List.of(),
                List.of(),
                List.of());
    }

    private Optional<Draft> origin(Draft draft) {
        return new Echoes(drafts).originOf(draft);
    }

    private Draft report(String outlet, String published, String line, String... chain) {
        return report(Tellings.document(outlet, published, line), chain);
    }

    private Draft report(Document document, String... chain) {
        Telling telling = BareTelling.of(document);
        List<Link> links = List.of(chain).stream()
                .map(c -> new Link(Link.Role.SPEAKER, c, Optional.empty(), OptionalInt.empty()))
                .toList();
        var draft = new Draft("a" + drafts.size(), links, List.of(chain), telling, Tellings.told(document), List.of());
        drafts.add(draft);
        return draft;
    }
}
