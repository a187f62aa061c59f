package org.hearsay.claim.internal.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/**
 * Pairs quotation marks. A mark that opens and is never closed runs on into the next paragraph where that begins with
 * the same mark again, as long quotations do in print; else it ends with its paragraph and is an issue.
 */
public final class Quotations {

    private static final int MAX_DEPTH = 4;
    private static final char TURN = ':';

    private final Document document;
    private final Layers layers;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final int[] inside;
    private final boolean[] mark;
    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        final int number;
        final int parent;
        final char kind;
        final List<Span> pieces = new ArrayList<>();
        final List<Span> marks = new ArrayList<>();
        int from;

        Open(int number, int parent, char kind, Span mark) {
            this.number = number;
            this.parent = parent;
            this.kind = kind;
            this.marks.add(mark);
            this.from = mark.end();
        }
    }

    private final Set<Integer> turns;

    private Quotations(Document document, Layers layers, Set<Integer> turns) {
        this.document = document;
        this.turns = turns;
        this.layers = layers;
        this.inside = new int[layers.tokens().size()];
        this.mark = new boolean[inside.length];
        Arrays.fill(inside, -1);
    }

    /** The quotations of a document; the turns of a transcript are quotations whose mark is the colon of their label. */
    public static Quotations of(Document document, Layers layers, Mentions mentions) {
        Set<Integer> named = mentions.names()
                .filter(n -> n.kind() == EntityKind.PERSON || n.kind() == EntityKind.ORGANIZATION)
                .map(n -> n.core().start())
                .collect(Collectors.toSet());
        var quotations = new Quotations(document, layers, Turns.colons(document, layers, named));
        quotations.pair();
        return quotations;
    }

    public List<Quotation> list() {
        return found;
    }

    public List<Issue> issues() {
        return issues;
    }

    /** Number of the innermost quotation that a token stands in, or -1; a mark stands outside of what it encloses. */
    public int inside(int token) {
        return inside[token];
    }

    /** Whether a token is a quotation mark that was paired. */
    public boolean isMark(int token) {
        return mark[token];
    }

    private void pair() {
        int block = -1;
        for (Sentence sentence : layers.sentences()) {
            if (sentence.block() != block) {
                enter(block, sentence.block(), sentence.first());
                block = sentence.block();
            }
            for (int i = sentence.first(); i < sentence.end(); i++) {
                visit(i);
            }
        }
        enter(block, -1, -1);
        found.sort((a, b) -> Integer.compare(a.number(), b.number()));
    }

    /** Ends pieces with their paragraph; keeps those open that the next one takes up again. */
    private void enter(int before, int next, int first) {
        if (before < 0 || open.isEmpty()) {
            return;
        }
        int end = document.blocks().get(before).span().end();
        Open outer = open.peekLast();
        boolean goesOn = next >= 0
                && document.blocks().get(next).kind().isProse()
                && document.blocks().get(before).kind() != Block.Kind.NOTE
                && opens(outer.kind, layers.tokens().get(first));
        while (!open.isEmpty() && (open.size() > 1 || !goesOn)) {
            Open lost = open.pop();
            close(lost, end, lost.kind == TURN);
        }
        if (goesOn) {
            addPiece(outer, end);
            outer.from = -1;
        }
    }

    private static boolean opens(char kind, Token token) {
        return kindOf(token.text()) == kind;
    }

    private void visit(int i) {
        Token token = layers.tokens().get(i);
        char kind = kindOf(token.text());
        if (turns.contains(i)) {
            open.push(new Open(counter++, -1, TURN, token.span()));
            mark[i] = true;
            return;
        }
        if (kind != ' ' && !open.isEmpty() && open.peek().from < 0) {
            open.peek().from = token.span().end();
            open.peek().marks.add(token.span());
            mark[i] = true;
            return;
        }
        if (kind == ' ' || !pairMark(i, token, kind)) {
            inside[i] = open.isEmpty() ? -1 : open.peek().number;
        }
    }

    private boolean pairMark(int i, Token token, char kind) {
        char c = token.text().charAt(0);
        Span span = token.span();
        boolean isOpen = isOpen(kind);
        if (isOpen && closes(c, span, kind)) {
            while (open.peek().kind != kind) {
                close(open.pop(), span.start(), false);
            }
            Open ended = open.pop();
            ended.marks.add(span);
            close(ended, span.start(), true);
        } else if (begins(c, span, isOpen) && open.size() < MAX_DEPTH) {
            int parent = open.isEmpty() ? -1 : open.peek().number;
            open.push(new Open(counter++, parent, kind, span));
            inside[i] = parent;
            mark[i] = true;
            return true;
        } else {
            return false;
        }
        inside[i] = open.isEmpty() ? -1 : open.peek().number;
        mark[i] = true;
        return true;
    }

    private int counter;

    private boolean isOpen(char kind) {
        for (Open o : open) {
            if (o.kind == kind) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(char c, Span span, char kind) {
        if (c == '\u201d' || c == '\u00bb') {
            return true;
        }
        if (c == '\u201c' || c == '\u00ab' || c == '\u2018' || c == '\u201e') {
            return false;
        }
        boolean wordAfter = Character.isLetterOrDigit(at(span.end()));
        if (span.length() == 2) {
            return c != '`';
        }
        return kind == '\'' ? !isGap(at(span.start() - 1)) && !wordAfter : !(isGap(at(span.start() - 1)) && wordAfter);
    }

    private boolean begins(char c, Span span, boolean sameOpen) {
        if (c == '\u201c' || c == '\u00ab' || c == '\u201e') {
            return true;
        }
        if (c == '\u201d' || c == '\u00bb' || c == '\u2019' || sameOpen) {
            return false;
        }
        return isGap(at(span.start() - 1)) && !Character.isWhitespace(at(span.end()));
    }

    private char at(int offset) {
        String text = document.text();
        return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
    }

    private static boolean isGap(char c) {
        return !Character.isLetterOrDigit(c) && ".,!?\u2026;)]".indexOf(c) < 0;
    }

    private static char kindOf(String mark) {
        if (mark.equals("''") || mark.equals("``")) {
            return '"';
        }
        return mark.length() == 1 ? kindOf(mark.charAt(0)) : ' ';
    }

    private static char kindOf(char c) {
        return switch (c) {
            case '"', '\u201c', '\u201d', '\u201e' -> '"';
            case '\'', '\u2018', '\u2019' -> '\'';
            case '\u00ab', '\u00bb' -> '\u00ab';
            default -> ' ';
        };
    }

    private void addPiece(Open quotation, int end) {
        if (quotation.from >= 0) {
            quotation.pieces.add(new Span(quotation.from, Math.max(quotation.from, end)).strip(document.text()));
        }
    }

    private void close(Open quotation, int end, boolean closed) {
        addPiece(quotation, end);
        if (quotation.pieces.isEmpty()) {
            quotation.pieces.add(new Span(
                    quotation.marks.getLast().end(), quotation.marks.getLast().end()));
        }
        var whole = new Quotation(quotation.number, quotation.parent, quotation.pieces, quotation.marks, closed);
        found.add(whole);
        if (!closed && quotation.kind != '\'') {
            issues.add(Issue.at(
                    IssueCode.QUOTE_UNBALANCED,
                    document.id(),
                    quotation.marks.getFirst(),
                    "the quotation mark has no partner; the quotation is taken to end with its paragraph"));
        }
    }
}
