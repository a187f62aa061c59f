package org.hearsay.reading.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Block;
import org.hearsay.document.Note;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.text.Span;

/** Places where the name of a source fell out when the report was converted: '(, May 13, 2031)', 'Source:, May 13, 2031'. */
final class LostSources {

    private static final Pattern EMPTY = Pattern.compile(
            "\\(\\s*[,;][^()]{0,60}\\)?|(?:Source|Sources|Image|Images|Photo|Credit)s?:\\s*[,;][^.)]{0,40}|[(,]\\s*,(?=[\\s,)])");

    /** 'on the Ansel website, reporter …': a kind of medium with an adjective where its name should follow. */
    private static final Pattern NAMELESS = Pattern.compile(
            "\\b(?:on|by|in|from|to|of|with)\\s+the\\s+\\p{Lu}\\p{Ll}+(?:ese|an|ish|i|ic|ch)\\s+(?:website|site|daily|newspaper|channel|weekly|magazine|portal|news agency|TV channel|radio station)"
                    + ",(?=\\s+(?!which|who|whose|where|when|and|but|or|it|he|she|they|as|while|on|in|a|an)\\p{L})");

    private LostSources() {}

    /** Looks through a piece; what a note lost at its very head is told with the note. */
    static void find(String text, Piece piece, List<Note> notes, List<Draft.Flaw> flaws) {
        find(EMPTY, text, body(text, piece, notes), flaws);
        find(NAMELESS, text, piece.span(), flaws);
    }

    private static Span body(String text, Piece piece, List<Note> notes) {
        if (piece.kind() != Block.Kind.NOTE
                || notes.stream()
                        .noneMatch(n -> n.span().start() == piece.span().start())) {
            return piece.span();
        }
        int begin = piece.span().start()
                + Notes.labelOfNote(piece.span().of(text))
                        .map(Notes.Label::length)
                        .orElse(0);
        while (begin < piece.span().end() && " ,;".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return new Span(begin, piece.span().end());
    }

    private static void find(Pattern pattern, String text, Span span, List<Draft.Flaw> flaws) {
        Matcher m = pattern.matcher(text).region(span.start(), span.end());
        while (m.find()) {
            String words = m.group().strip();
            flaws.add(new Draft.Flaw(
                    IssueCode.SOURCE_LOST,
                    Optional.of(new Span(m.start(), m.end()).strip(text)),
                    "has a place where the name of a source was lost: '" + words + "'"));
        }
    }
}
