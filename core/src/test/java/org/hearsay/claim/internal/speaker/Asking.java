package org.hearsay.claim.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.SpeakerChoice;
import org.hearsay.claim.SpeakerQuestion;
import org.hearsay.document.Document;
import org.hearsay.document.ParagraphLines;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/** Asks for the speaker of every “…” of a report, a paragraph a line, and keeps what was asked; nobody is ever chosen. */
final class Asking implements SpeakerChoice {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    private final List<SpeakerQuestion> asked = new ArrayList<>();
    private final Document document;
    private final Layers layers;
    private final Mentions mentions;
    private final List<Span> quotations = new ArrayList<>();
    private final SpeakerFinder finder;

    Asking(String report) {
        this.document = ParagraphLines.of(report);
        this.layers = LAYERS.read(document);
        this.mentions = MentionFinder.rules().find(document, layers);
        for (int open = report.indexOf('“'); open >= 0; open = report.indexOf('“', open + 1)) {
            quotations.add(new Span(open, report.indexOf('”', open) + 1));
        }
        this.finder = new SpeakerFinder(document, layers, mentions, quotations, this);
    }

    @Override
    public Choice choose(SpeakerQuestion question) {
        asked.add(question);
        return new Choice(OptionalInt.empty(), false, 0);
    }

    /** The question of a quotation, by its place among them. */
    SpeakerQuestion ask(int quotation) {
        finder.find(quotation, quotations.get(quotation));
        return asked.getLast();
    }

    /** The question of whom the pronoun stands for that stands at the words. */
    SpeakerQuestion askPronoun(String words) {
        int at = document.text().indexOf(words);
        finder.findMeant(new Span(at, at + words.indexOf(' ')), quotations.getFirst());
        return asked.getLast();
    }

    /** Tells who said the words that stand there. */
    Asking tell(int quotation, String speaker) {
        int at = document.text().indexOf(speaker);
        Span source = new Span(at, at + speaker.length());
        finder.tell(quotations.get(quotation), true, mentions.referentOf(source), Optional.of(source));
        return this;
    }

    static SpeakerQuestion.Candidate candidate(SpeakerQuestion question, String name) {
        return question.candidates().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of "
                        + question.candidates().stream()
                                .map(SpeakerQuestion.Candidate::name)
                                .toList()));
    }

    static List<String> signs(SpeakerQuestion question, String name) {
        return candidate(question, name).signs();
    }
}
