package org.hearsay.reading.internal.note;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Block;
import org.hearsay.document.Note;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.paragraph.Piece;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.text.Span;

/** Places where the name of a source fell out when the report was converted: '(, May 13, 2031)', 'Source:, May 13, 2031'. */
public final class LostSources {

    private static final Pattern EMPTY = Pattern.compile(
            "\\(\\s*[,;][^()]{0,60}\\)?|(?:Source|Sources|Image|Images|Photo|Credit)s?:\\s*[,;][^.)]{0,40}|[(,]\\s*,(?=[\\s,)])");

    /** 'on the Ansel website, reporter …': a kind of medium with an adjective where its name should follow. */
    private static final Pattern NAMELESS = Pattern.compile(
            "\\b(?:on|by|in|from|to|of|with)\\s+the\\s+\\p{Lu}\\p{Ll}+(?:ese|an|ish|i|ic|ch)\\s+(?:website|site|daily|newspaper|channel|weekly|magazine|portal|news agency|TV channel|radio station)"
                    + ",(?=\\s+(?!which|who|whose|where|when|and|but|or|it|he|she|they|as|while|on|in|a|an)\\p{L})");

    private static final Set<String> MEDIA = Set.of(
            "website", "site", "daily", "newspaper", "channel", "weekly", "magazine", "portal", "agency", "station");

    private LostSources() {}

    /** Looks through a piece; what a note lost at its very head is told with the note. */
    public static void find(String text, Piece piece, List<Note> notes, List<Draft.Flaw> flaws) {
        Span span = body(text, piece, notes);
        int done = span.start();
        // Each of the forms has a comma or semicolon behind it, and these are few.
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (i >= done && (c == ',' || c == ';')) {
                done = Math.max(done, at(text, span, i, flaws));
            }
        }
    }

    private static int at(String text, Span span, int comma, List<Draft.Flaw> flaws) {
        int before = comma - 1;
        while (before >= span.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        if (before < span.start()) {
            return comma;
        }
        char last = text.charAt(before);
        if (last == '(' || last == ',' || last == ':') {
            return find(EMPTY, text, span, Math.max(span.start(), before - 10), comma, flaws);
        }
        int word = before;
        while (word >= span.start() && Character.isLetter(text.charAt(word))) {
            word--;
        }
        return MEDIA.contains(text.substring(word + 1, before + 1))
                ? find(NAMELESS, text, span, Math.max(span.start(), comma - 60), comma, flaws)
                : comma;
    }

    /** Tells of the first place that has the comma in it; returns where to go on. */
    private static int find(Pattern pattern, String text, Span span, int from, int comma, List<Draft.Flaw> flaws) {
        Matcher m = pattern.matcher(text).region(from, span.end());
        m.useTransparentBounds(true);
        while (m.find() && m.start() <= comma) {
            if (m.end() > comma) {
                Span place = new Span(m.start(), m.end()).strip(text);
                flaws.add(new Draft.Flaw(
                        IssueCode.SOURCE_LOST,
                        Optional.of(place),
                        "has a place where the name of a source was lost: '" + place.of(text) + "'"));
                return m.end();
            }
        }
        return comma;
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
}
