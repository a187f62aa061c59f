package org.hearsay.export.internal.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Edge} and {@link Xml}: what ties two in a graph, safe for any program that reads XML. */
class EdgeTest {

    @Test
    void betweenTwoTheOrderIsOne() {
        assertEquals(
                Edge.between("meet", "e2", "e1").xml(),
                Edge.between("meet", "e1", "e2").xml());
        assertNotEquals(
                Edge.directed("accuse", "e2", "e1").xml(),
                Edge.directed("accuse", "e1", "e2").xml());
    }

    @Test
    void attributesStandInOneOrder() {
        var document = new DocumentId("d1");
        String xml = Edge.directed("say", "e1", "e2")
                .with("text", "the weir \"held\"\n& stood")
                .with("title", Optional.empty())
                .at(document, new Span(3, 9))
                .xml();
        assertEquals(
                "<edge source=\"e1\" target=\"e2\"><data key=\"kind\">say</data><data key=\"document\">d1</data>"
                        + "<data key=\"start\">3</data><data key=\"end\">9</data>"
                        + "<data key=\"text\">the weir &quot;held&quot;&#10;&amp; stood</data></edge>",
                xml);
    }

    @Test
    void aKeyHasNoLineBreak() {
        assertEquals(
                "say e1 e2 say the_weir",
                Edge.directed("say", "e1", "e2").with("text", "the\nweir").key());
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertEquals("a\ufffdb\ufffdc", Xml.escape("a\u0007b\ud800c"));
        assertEquals("\ud83d\udea2 &lt;&gt;", Xml.escape("\ud83d\udea2 <>"));
    }
}
