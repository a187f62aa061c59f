package org.hearsay.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.extraction.Extraction;
import org.hearsay.search.HitKind;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Sentences;
import org.hearsay.search.internal.asking.entry.SentenceEntries;
import org.hearsay.text.Span;

/** What one report adds to the index: itself, its claims and its sentences. */
final class DocumentEntries {

    private DocumentEntries() {}

    static List<org.apache.lucene.document.Document> of(Extraction extraction, String reading) {
        var sentences = Sentences.of(extraction);
        var entries = new ArrayList<org.apache.lucene.document.Document>();
        entries.add(report(extraction.document(), sentences, reading).fields());
        for (Claim claim : extraction.claims()) {
            entries.add(claim(extraction.document(), claim, sentences).fields());
        }
        entries.addAll(SentenceEntries.of(extraction, sentences));
        return entries;
    }

    private static Entry report(Document document, Sentences sentences, String reading) {
        Masthead masthead = document.masthead();
        List<Pieces.Piece> pieces = sentences.list().stream()
                .map(s -> new Pieces.Piece(s.start(), document.id(), s))
                .toList();
        ReportLine line = ReportLine.of(document);
        return Entry.of(HitKind.REPORT, document.id().value())
                .ofDocument(document.id().value())
                .reading(reading)
                .heading(line.title(), "")
                .store(Fields.OUTLET, line.outlet())
                .store(Fields.PUBLISHED, line.published())
                .store(Fields.FILE, Optional.of(line.file()))
                .names(Stream.of(masthead.title(), masthead.outlet(), masthead.author(), Optional.of(line.file()))
                        .flatMap(Optional::stream)
                        .toList())
                .text(readable(document, sentences), pieces);
    }

    /** The text as it is, with what is no part of the report blanked out, so that offsets stay true. */
    private static String readable(Document document, Sentences sentences) {
        var text = new StringBuilder(" ".repeat(document.text().length()));
        for (Block block : document.readable()) {
            Span span = block.span();
            text.replace(span.start(), span.end(), sentences.words(span));
        }
        return text.toString();
    }

    private static Entry claim(Document document, Claim claim, Sentences sentences) {
        Span content = claim.content().span();
        String chain = claim.chain().stream().map(Link::text).collect(Collectors.joining(" / "));
        return Entry.of(HitKind.CLAIM, claim.id())
                .ofDocument(document.id().value())
                .heading(chain, note(claim))
                .names(claim.chain().stream().map(Link::text).toList())
                .text(sentences.words(content), List.of(new Pieces.Piece(0, document.id(), content)));
    }

    private static String note(Claim claim) {
        return Stream.of(
                        claim.act().slug(),
                        claim.polarity().slug(),
                        claim.certainty().slug())
                .collect(Collectors.joining(" · "));
    }
}
