package org.hearsay.app.web.page.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.app.web.marks.Layer;
import org.hearsay.app.web.marks.Mark;
import org.hearsay.app.web.page.Chains;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Tag;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.page.report.ReportPage.Card;
import org.hearsay.app.web.page.report.ReportPage.Fact;
import org.hearsay.app.web.view.Decided;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.claim.Polarity;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.extraction.Extraction;
import org.hearsay.text.Span;

/** The marks and cards of a report, by block. For one page and one thread. */
final class ReportMarks {

    /** Claims of one block that the style sheet can tell apart. */
    private static final int MOST_SLOTS = 24;

    private final Document document;
    private final Decided decided;
    private final Map<Integer, List<Mark>> marks = new HashMap<>();
    private final Map<Integer, List<Card>> cards = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    ReportMarks(Extraction extraction, Decided decided) {
        this.document = extraction.document();
        this.decided = decided;
        int number = 1;
        for (Claim claim : extraction.claims()) {
            numbers.put(claim.id(), number++);
        }
        extraction.claims().forEach(this::addClaim);
        extraction
                .mentions()
                .names()
                .forEach(name -> link(name.referent())
                        .ifPresent(address -> add(Mark.link(name.span(), Layer.NAME, "name", address))));
        document.notes()
                .forEach(note -> note.marks()
                        .forEach(m -> add(Mark.link(m, Layer.NOTE, "note-mark", "#" + noteId(note.label())))));
    }

    static String noteId(String label) {
        return "note-" + Links.encode(label);
    }

    /** Shows a place that a link pointed at, in its sentence. */
    void point(Span sentence, Span place) {
        add(new Mark(sentence, Layer.SENTENCE, "pointed", place.isEmpty() ? "at" : "", "", ""));
        if (!place.isEmpty()) {
            add(new Mark(place, Layer.WORDS, "", "at", "", ""));
        }
    }

    List<Mark> marksOf(int block) {
        return marks.getOrDefault(block, List.of());
    }

    List<Card> cardsOf(int block) {
        return cards.getOrDefault(block, List.of());
    }

    private void addClaim(Claim claim) {
        int block = firstBlockFrom(claim.content().span().start());
        List<Card> beside = cards.computeIfAbsent(block, b -> new ArrayList<>());
        int slot = beside.size() < MOST_SLOTS ? beside.size() + 1 : 0;
        int number = numbers.getOrDefault(claim.id(), 0);
        beside.add(card(claim, number, slot));
        String style = "claim s" + slot + (claim.form() == Form.DIRECT ? " direct" : "")
                + (claim.polarity() == Polarity.DENY ? " deny" : "") + (Tag.isHedged(claim) ? " hedged" : "")
                + (claim.sure() ? "" : " unsure");
        add(new Mark(claim.content().span(), Layer.CLAIM, style, claim.id(), "", String.valueOf(number)));
        claim.cue().ifPresent(cue -> add(new Mark(cue, Layer.CUE, "cue s" + slot, "", "", "")));
        claim.chain().stream()
                .flatMap(l -> l.span().stream())
                .forEach(s -> add(new Mark(s, Layer.CUE, "source s" + slot, "", "", "")));
        claim.hedges().forEach(h -> add(new Mark(h, Layer.HEDGE, "hedge-word", "", "", "")));
        claim.insertions().forEach(i -> add(new Mark(i, Layer.INSERTION, "insertion", "", "", "")));
    }

    private Card card(Claim claim, int number, int slot) {
        String text = document.text();
        var lines = new ArrayList<String>();
        lines.add(Words.form(claim.form()));
        claim.parent().map(numbers::get).ifPresent(n -> lines.add("inside " + n));
        claim.glossOf().map(numbers::get).ifPresent(n -> lines.add("sums up " + n));
        return new Card(
                number,
                slot,
                claim.id(),
                Chains.of(decided, document.id(), claim.chain()),
                claim.cue().map(c -> flat(c.of(text))).orElse(""),
                lines,
                details(claim),
                Tag.of(claim));
    }

    private List<Fact> details(Claim claim) {
        String text = document.text();
        var details = new ArrayList<Fact>();
        details.add(new Fact("form", claim.form().slug(), ""));
        details.add(new Fact("act", claim.act().slug(), ""));
        details.add(new Fact("polarity", claim.polarity().slug(), ""));
        details.add(new Fact("certainty", claim.certainty().slug(), ""));
        if (!claim.hedges().isEmpty()) {
            List<String> words =
                    claim.hedges().stream().map(h -> flat(h.of(text))).toList();
            details.add(new Fact("hedged by", "“" + String.join("”, “", words) + "”", ""));
        }
        claim.said().ifPresent(s -> details.add(new Fact("told", flat(s.of(text)), "")));
        details.add(new Fact("speaker", claim.sure() ? "sure" : "to be looked at", ""));
        if (!claim.insertions().isEmpty()) {
            details.add(new Fact("brackets", "by an editor", ""));
        }
        details.add(new Fact("found by", claim.content().by().toString(), ""));
        return details;
    }

    private Optional<String> link(OptionalInt referent) {
        return referent.isPresent()
                ? decided.findEntity(document.id(), referent.getAsInt()).map(e -> Links.who(e.id()))
                : Optional.empty();
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** Puts a mark into every block that it touches; its anchor and label stand in the first. */
    private void add(Mark mark) {
        List<Block> blocks = document.blocks();
        Mark next = mark;
        for (int i = firstBlockFrom(mark.span().start());
                i < blocks.size() && blocks.get(i).span().start() < mark.span().end();
                i++) {
            marks.computeIfAbsent(i, b -> new ArrayList<>()).add(next);
            next = new Mark(mark.span(), mark.layer(), mark.style(), "", mark.target(), "");
        }
    }

    /** Index of the first block that ends after an offset. */
    private int firstBlockFrom(int offset) {
        List<Block> blocks = document.blocks();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (blocks.get(mid).span().end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
