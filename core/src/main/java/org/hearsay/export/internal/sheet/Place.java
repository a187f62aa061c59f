package org.hearsay.export.internal.sheet;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Where in which report something is told, in words that a reader can look up. */
final class Place {

    /** A sentence that is not one: a list or a table without stops. */
    private static final int LONGEST = 1000;

    private final Document document;
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    private Optional<Block> block = Optional.empty();

    Place(Document document) {
        this.document = document;
    }

    /** Sorts the reports by file. */
    String key() {
        return document.origin().file() + "|" + document.id().value();
    }

    String words(Span span) {
        return span.of(document.text()).replaceAll("\\s+", " ");
    }

    /** Outlet, title, date, sentence, file and page. */
    List<String> cells(Span span) {
        var about = document.masthead();
        return List.of(
                about.outlet().orElse(""),
                about.title().orElse(""),
                about.published().map(Edtf::value).orElse(""),
                sentence(span),
                document.origin().file(),
                document.findPage(span.start())
                        .map(p -> String.valueOf(p.number()))
                        .orElse(""));
    }

    private String sentence(Span span) {
        if (span.isEmpty()) {
            return "";
        }
        Optional<Block> around = document.findBlock(span.start());
        if (around.isEmpty()) {
            return words(span);
        }
        Span whole = around.get().span();
        if (!block.equals(around)) {
            block = around;
            sentences.setText(whole.of(document.text()));
        }
        int at = span.start() - whole.start();
        int last = Math.max(at, Math.min(span.end(), whole.end()) - whole.start() - 1);
        int from = sentences.preceding(at + 1);
        int to = sentences.following(last);
        var sentence = new Span(
                whole.start() + Math.max(0, from), to == BreakIterator.DONE ? whole.end() : whole.start() + to);
        return sentence.length() <= LONGEST ? words(sentence).strip() : words(span);
    }
}
