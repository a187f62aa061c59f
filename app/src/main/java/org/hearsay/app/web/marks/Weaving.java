package org.hearsay.app.web.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.hearsay.text.Span;

/** Weaves marks into a piece of text. For one call and one thread. */
public final class Weaving {

    private static final class Open {
        private final Mark mark;
        private final boolean first;
        private final List<Node> inside = new ArrayList<>();

        Open(Mark mark, boolean first) {
            this.mark = mark;
            this.first = first;
        }
    }

    private final String text;
    private final Span range;
    private final List<Mark> marks;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Node> top = new ArrayList<>();

    private Weaving(String text, Span range, List<Mark> marks) {
        this.text = text;
        this.range = range;
        this.marks = marks;
    }

    /**
     * The words of {@code range} with the marks that touch it, cut to it. A mark never parts the two halves of a character,
     * and a link never lies in another: the longer one stays.
     */
    public static List<Node> weave(String text, Span range, Collection<Mark> marks) {
        List<Mark> fitting = marks.stream()
                .filter(m -> m.span().overlaps(range))
                .map(m -> m.at(Span.of(
                        whole(text, Math.max(m.span().start(), range.start())),
                        whole(text, Math.min(m.span().end(), range.end())))))
                .filter(m -> !m.span().isEmpty())
                .sorted()
                .toList();
        return new Weaving(text, range, withoutLinksInLinks(fitting)).weave();
    }

    private static int whole(String text, int offset) {
        boolean parts = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return parts ? offset + 1 : offset;
    }

    private static List<Mark> withoutLinksInLinks(List<Mark> sorted) {
        var kept = new ArrayList<Mark>();
        int linkedTo = 0;
        for (Mark mark : sorted) {
            if (!mark.layer().isLinked()) {
                kept.add(mark);
            } else if (mark.span().start() >= linkedTo) {
                kept.add(mark);
                linkedTo = mark.span().end();
            }
        }
        return kept;
    }

    private List<Node> weave() {
        int at = range.start();
        int next = 0;
        while (at < range.end()) {
            for (; next < marks.size() && marks.get(next).span().start() <= at; next++) {
                open.push(new Open(marks.get(next), true));
            }
            int to = range.end();
            if (next < marks.size()) {
                to = Math.min(to, marks.get(next).span().start());
            }
            for (Open each : open) {
                to = Math.min(to, each.mark.span().end());
            }
            inside().add(new Node.Words(text.substring(at, to)));
            at = to;
            closeAt(at);
        }
        return List.copyOf(top);
    }

    /** Closes what ends here; what lies in it and goes on is closed with it and opened again. */
    private void closeAt(int at) {
        long ending = open.stream().filter(o -> o.mark.span().end() <= at).count();
        var again = new ArrayDeque<Mark>();
        while (ending > 0) {
            Open closed = open.pop();
            inside().add(new Node.Marked(closed.mark, closed.first, closed.inside));
            if (closed.mark.span().end() <= at) {
                ending--;
            } else {
                again.push(closed.mark);
            }
        }
        again.forEach(mark -> open.push(new Open(mark, false)));
    }

    private List<Node> inside() {
        Open innermost = open.peek();
        return innermost == null ? top : innermost.inside;
    }
}
