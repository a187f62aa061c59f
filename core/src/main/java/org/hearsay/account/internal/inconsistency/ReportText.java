package org.hearsay.account.internal.inconsistency;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.claim.Claim;
import org.hearsay.document.Block;
import org.hearsay.document.Dateline;
import org.hearsay.document.Document;
import org.hearsay.event.EventMention;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** A report as the finders look at it: its text, what was read from it, and where in it a place lies. */
final class ReportText {

    /** Words by which a report itself says that something it repeats is wrong. */
    private static final Pattern OWNED_UP = Pattern.compile(
            "\\b(?:in fact|actually|does not exist|doesn[’']t exist|no such (?:day|date)|sic|correct(?:ed|s|ion|ly|ing)"
                    + "|wrong(?:ly)?|mistak\\w+|err(?:or|ors|oneous|oneously|ed)|misdat\\w+|misquot\\w+|misspel\\w+"
                    + "|misstat\\w+|typo|contradict\\w*|inconsisten\\w+|discrepanc\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Later paragraphs are told by their number. */
    private static final int LAST_IN_WORDS = 12;

    private final Document document;
    private final Layers layers;
    private final Mentions mentions;
    private final List<Claim> claims;
    private final List<EventMention> events;
    private final List<Span> quoted;
    private final Map<Block, Integer> paragraphs = new HashMap<>();

    ReportText(Document document, Layers layers, Mentions mentions, List<Claim> claims, List<EventMention> events) {
        this.document = document;
        this.layers = layers;
        this.mentions = mentions;
        this.claims = claims;
        this.events = events;
        this.quoted = QuotedParts.of(document);
        document.blocks().stream()
                .filter(b -> b.kind().isProse())
                .forEach(b -> paragraphs.put(b, paragraphs.size() + 1));
    }

    Document document() {
        return document;
    }

    Layers layers() {
        return layers;
    }

    Mentions mentions() {
        return mentions;
    }

    List<Claim> claims() {
        return claims;
    }

    List<EventMention> events() {
        return events;
    }

    String text() {
        return document.text();
    }

    String words(Span span) {
        return span.of(document.text());
    }

    /** The day that the report was written: of its dateline, else of publication. */
    Optional<LocalDate> written() {
        return document.masthead()
                .dateline()
                .flatMap(Dateline::day)
                .flatMap(Edtf::day)
                .or(() -> document.masthead().published().flatMap(Edtf::day));
    }

    /** Whether a place is in quotation marks. */
    boolean isQuoted(int offset) {
        int low = 0;
        int high = quoted.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Span span = quoted.get(mid);
            if (span.contains(offset)) {
                return true;
            }
            if (offset < span.start()) {
                high = mid - 1;
            } else {
                low = mid + 1;
            }
        }
        return false;
    }

    /** Whether a place is in a block of running prose, its title or a list; not in a note. */
    boolean isProse(Span span) {
        return document.findBlock(span.start())
                .filter(b -> b.kind().isReadable() && b.kind() != Block.Kind.NOTE)
                .isPresent();
    }

    /** The sentence that a place lies in, else the place itself. */
    Span sentence(Span at) {
        return layers.findSentence(at.start()).map(Sentence::span).orElse(at);
    }

    /** The sentence that a place lies in with its neighbours in the same block. */
    Span neighbourhood(Span at) {
        Optional<Sentence> here = layers.findSentence(at.start());
        if (here.isEmpty()) {
            return at;
        }
        int n = here.get().number();
        Span span = here.get().span();
        for (int i : new int[] {n - 1, n + 1}) {
            if (i >= 0
                    && i < layers.sentences().size()
                    && layers.sentences().get(i).block() == here.get().block()) {
                span = Span.cover(span, layers.sentences().get(i).span());
            }
        }
        return span;
    }

    /** Whether the report says nearby that something is wrong here, so that nobody need be told. */
    boolean isOwnedUp(Span at) {
        return OWNED_UP.matcher(words(neighbourhood(at))).find();
    }

    /** Where a place lies, for a reader: 'the title', 'the lead', 'the sixth paragraph'. */
    String placeOf(Span at) {
        Optional<Block> block = document.findBlock(at.start());
        if (block.isEmpty()) {
            return "the text";
        }
        return switch (block.get().kind()) {
            case TITLE -> "the title";
            case HEADING -> "a heading";
            case CAPTION -> "a caption";
            case NOTE -> "a note";
            case MASTHEAD, BOILERPLATE -> "the head";
            case PARAGRAPH, LIST_ITEM -> paragraph(paragraphNumber(block.get()));
        };
    }

    /** Number of a paragraph among the paragraphs, from 1; 0 for another block. */
    int paragraphNumber(Block block) {
        return paragraphs.getOrDefault(block, 0);
    }

    private static String paragraph(int number) {
        if (number <= 1) {
            return "the lead";
        }
        return number <= LAST_IN_WORDS ? "the " + Numbers.ordinal(number) + " paragraph" : "paragraph " + number;
    }
}
