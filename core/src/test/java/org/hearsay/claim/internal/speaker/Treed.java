package org.hearsay.claim.internal.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** A report of one sentence with its tree, as {@code word:TAG:head:relation}; asked is about the run of words marked *. */
final class Treed {

    final Passage passage;
    int from = -1;
    int to;

    Treed(String sentence) {
        var tokens = new ArrayList<Token>();
        var arcs = new ArrayList<Arc>();
        var text = new StringBuilder();
        for (String word : sentence.strip().split("\\s+")) {
            String[] part = word.split(":", 4);
            String form = part[0].replace("*", "");
            if (part[0].endsWith("*")) {
                from = from < 0 ? tokens.size() : from;
                to = tokens.size() + 1;
            }
            var span = new Span(text.length(), text.length() + form.length());
            String low = form.toLowerCase(Locale.ROOT);
            tokens.add(new Token(span, form, low, Tag.valueOf(part[1]), lemma(low)));
            arcs.add(new Arc(Integer.parseInt(part[2]), part[3]));
            text.append(form).append(' ');
        }
        var whole = new Span(0, tokens.getLast().span().end());
        var document = new Document(
                DocumentId.of("0", "", ""),
                new Origin("report.txt", "0".repeat(64), "text/plain", Optional.empty()),
                Masthead.EMPTY,
                text.toString(),
                List.of(new Block(Block.Kind.PARAGRAPH, whole, 0)),
                List.of(),
                List.of(),
                List.of());
        var layers = new Layers(
                List.of(new Sentence(0, whole, 0, 0, tokens.size())),
                tokens,
                Syntax.of(tokens, arcs, true),
                Optional.empty());
        passage = new Passage(document, layers, MentionFinder.rules().find(document, layers), i -> -1);
    }

    private static String lemma(String low) {
        return switch (low) {
            case "wrote", "writes" -> "write";
            case "adds" -> "add";
            default -> low;
        };
    }

    Grammar grammar() {
        return new Grammar(passage);
    }

    /** Somebody who stands as a name at a token. */
    Candidate named(int token) {
        String name = passage.token(token).text();
        var one = new Candidate(name, Candidate.Sort.PERSON, OptionalInt.empty(), Gender.UNKNOWN);
        one.add(new Place(token, token + 1, Place.Form.NAME, Place.Role.OTHER));
        one.close(passage);
        return one;
    }

    /** Where words are read from one token to another. */
    Span words(int first, int end) {
        return Span.cover(passage.token(first).span(), passage.token(end - 1).span());
    }
}
