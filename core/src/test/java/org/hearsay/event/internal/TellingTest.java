package org.hearsay.event.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Act;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.document.Document;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.event.EventExtractor;
import org.hearsay.event.EventMention;
import org.hearsay.event.Realis;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Telling}: what somebody rejects is denied, what somebody regrets happened. */
final class TellingTest {

    private static final LayerReader READER = LayerReader.openNlp();

    @Test
    void whatIsRegrettedWasDone() {
        assertEquals(Realis.DENIED, told("Orr rejected having attacked the guards.", "rejected"));
        assertEquals(Realis.ACTUAL, told("Orr regretted having attacked the guards.", "regretted"));
    }

    /** The event of a sentence whose claim, behind its cue, was read as one that denies. */
    private static Realis told(String text, String cue) {
        Document document = OneParagraph.of(Masthead.of(Optional.empty(), Optional.empty()), text);
        var layers = READER.read(document);
        var mentions = MentionFinder.rules().find(document, layers);
        Span word = new Span(text.indexOf(cue), text.indexOf(cue) + cue.length());
        Span content = new Span(word.end() + 1, text.length() - 1);
        return EventExtractor.rules()
                .extract(document, layers, mentions, List.of(claim(document, word, content)), List.of())
                .stream()
                .filter(m -> m.triggerText().equals("attacked"))
                .map(EventMention::realis)
                .findFirst()
                .orElseThrow();
    }

    private static Claim claim(Document document, Span cue, Span content) {
        return new Claim(
                "c1",
                new Evidence(document.id(), content, new Extractor("test", "1")),
                Optional.of(cue),
                List.of(new Link(Link.Role.SPEAKER, "Orr", Optional.empty(), OptionalInt.empty())),
                Form.INDIRECT,
                Act.SAY,
                Polarity.DENY,
                Certainty.CERTAIN,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                1);
    }
}
