package org.hearsay.app.web.page;

import java.util.List;
import java.util.Optional;
import org.hearsay.app.web.marks.Layer;
import org.hearsay.app.web.marks.Mark;
import org.hearsay.app.web.marks.Node;
import org.hearsay.app.web.marks.Weaving;
import org.hearsay.search.ChainLink;
import org.hearsay.search.IntentionLine;
import org.hearsay.search.Passage;
import org.hearsay.search.ReportLine;
import org.hearsay.search.RetractionLine;
import org.hearsay.search.Sourced;
import org.hearsay.search.Statement;
import org.hearsay.text.Span;

/**
 * A sentence with who tells it.
 *
 * @param report that holds it
 * @param date of the report in words, or empty
 * @param chain outermost source first; empty for the report's own voice
 * @param words the sentence with the words in question marked
 * @param address of the place in its report
 * @param tags what is out of the ordinary
 * @param of the sentence that it takes back, where the report tells it
 */
public record Told(
        ReportLine report,
        String date,
        List<ChainLink> chain,
        List<Node> words,
        String address,
        List<Tag> tags,
        Optional<Told> of) {

    /** One that takes nothing back. */
    public Told(
            ReportLine report, String date, List<ChainLink> chain, List<Node> words, String address, List<Tag> tags) {
        this(report, date, chain, words, address, tags, Optional.empty());
    }

    public Told {
        chain = List.copyOf(chain);
        words = List.copyOf(words);
        tags = List.copyOf(tags);
    }

    /** A sentence as it was found. */
    public static Told of(Sourced sourced) {
        Passage passage = sourced.passage();
        Span place =
                passage.marks().isEmpty() ? passage.span() : passage.marks().getFirst();
        return new Told(
                sourced.report(),
                dateOf(sourced.report()),
                sourced.chain(),
                words(passage),
                Links.place(passage.document(), place),
                List.of());
    }

    /** The sentence of a claim, with what is out of the ordinary in it. */
    public static Told of(Statement statement) {
        Told plain = of(statement.sourced());
        return new Told(
                plain.report,
                plain.date,
                plain.chain,
                plain.words,
                Links.claim(plain.report.id(), statement.claim().id()),
                Tag.of(statement.claim()));
    }

    /** The sentence of an intention, with how it is put and what came of it. */
    public static Told of(IntentionLine line) {
        Told plain = of(line.sourced());
        return new Told(plain.report, plain.date, plain.chain, plain.words, plain.address, Tag.of(line, plain.chain));
    }

    /** The sentence that takes something back, with what that is. */
    public static Told of(RetractionLine line) {
        Told plain = of(line.sourced());
        return new Told(
                plain.report,
                plain.date,
                plain.chain,
                plain.words,
                plain.address,
                Tag.of(line),
                line.of().map(s -> takenBack(line, s)));
    }

    /** Its sentence; where that is the one that takes it back, only its words. */
    private static Told takenBack(RetractionLine line, Statement of) {
        Told told = of(of);
        Passage passage = of.sourced().passage();
        if (!passage.span().equals(line.sourced().passage().span())) {
            return told;
        }
        List<Node> words = passage.marks().stream()
                .limit(1)
                .map(m -> m.shift(-passage.span().start()))
                .flatMap(m -> Weaving.weave(passage.text(), m, List.of()).stream())
                .toList();
        return new Told(told.report, told.date, told.chain, words, told.address, told.tags);
    }

    /** The words of a passage with its marks. */
    public static List<Node> words(Passage passage) {
        int start = passage.span().start();
        List<Mark> marks = passage.marks().stream()
                .map(m -> Mark.of(m.shift(-start), Layer.WORDS))
                .toList();
        return Weaving.weave(passage.text(), Span.of(0, passage.text().length()), marks);
    }

    /** The date of a report in words, or empty. */
    public static String dateOf(ReportLine report) {
        return report.published().map(Words::date).orElse("");
    }
}
