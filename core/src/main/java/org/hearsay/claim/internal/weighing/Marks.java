package org.hearsay.claim.internal.weighing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.model.Attribution;
import org.hearsay.model.Encoding;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Labelling;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/** What the encoder marked in a document: its attributions by the place of their cue, and which words are in a source or content. */
public final class Marks {

    private final Layers layers;
    private final TreeMap<Integer, List<Attribution>> byCue = new TreeMap<>();
    private final BitSet sources = new BitSet();
    private final BitSet contents = new BitSet();
    private final BitSet cues = new BitSet();
    private final Map<Integer, String> kinds = new HashMap<>();
    private final BitSet happenings = new BitSet();
    private final BitSet firsts = new BitSet();

    public Marks(Layers layers) {
        this.layers = layers;
        for (Attribution read : layers.encoding().map(Encoding::attributions).orElse(List.of())) {
            read.cue().ifPresent(cue -> {
                byCue.computeIfAbsent(cue.span().start(), c -> new ArrayList<>())
                        .add(read);
                set(cues, cue);
            });
            read.sources().forEach(p -> set(sources, p.words()));
            read.contents().forEach(p -> set(contents, p.words()));
        }
        layers.encoding().ifPresent(this::index);
    }

    private void index(Encoding encoding) {
        for (LabelledSpan kind : encoding.listSpans(Labelling.KIND)) {
            for (int i = kind.first(); i < kind.end(); i++) {
                kinds.putIfAbsent(i, kind.label());
            }
        }
        for (LabelledSpan happening : encoding.listSpans(Labelling.TRIGGER)) {
            set(happenings, happening);
            firsts.set(happening.first());
        }
    }

    private static void set(BitSet bits, LabelledSpan words) {
        bits.set(words.first(), words.end());
    }

    /** Whether the document was read by an encoder. */
    public boolean isRead() {
        return layers.encoding().isPresent();
    }

    /** What was read with a cue among the words of a unit itself, not inside its quotations. */
    public List<Attribution> in(Unit unit) {
        var here = new ArrayList<Attribution>();
        byCue.subMap(unit.span().start(), unit.span().end()).forEach((start, all) -> {
            int i = unit.indexFrom(start);
            if (i < unit.size() && unit.at(i).span().start() == start && !unit.isQuotation(i)) {
                here.addAll(all);
            }
        });
        return here;
    }

    /** Share of a span's words that are in a content. */
    public double inContent(Span span) {
        return share(contents, span);
    }

    /** Share of a span's words that are in a source. */
    public double inSource(Span span) {
        return share(sources, span);
    }

    /** Share of a span's words that are in a cue. */
    public double inCue(Span span) {
        return share(cues, span);
    }

    /** The kind of event that the encoder read at the words of a cue; 'none' where it read none there. */
    public String kindAt(Span cue) {
        int to = layers.firstTokenFrom(cue.end());
        for (int i = layers.firstTokenFrom(cue.start()); i < to; i++) {
            String kind = kinds.get(i);
            if (kind != null) {
                return kind;
            }
        }
        return "none";
    }

    /** How many happenings the encoder read among some words. */
    public int happeningsIn(Span span) {
        int from = layers.firstTokenFrom(span.start());
        int to = layers.firstTokenFrom(span.end());
        if (from >= to) {
            return 0;
        }
        boolean goesOn = happenings.get(from) && !firsts.get(from);
        return firsts.get(from, to).cardinality() + (goesOn ? 1 : 0);
    }

    /** The tag of the word that some words hang on; X where there is none. */
    public Tag tagOf(Span span) {
        int head = head(span);
        return head < 0 ? Tag.X : layers.tokens().get(head).tag();
    }

    /** The base form of the word that some words hang on; empty where there is none. */
    public String lemmaOf(Span span) {
        int head = head(span);
        return head < 0 ? "" : layers.tokens().get(head).lemma();
    }

    /** How words hang on a cue in the tree: 'nsubj of cue', 'obl', 'cue is its advcl'; empty where no parser made a tree. */
    public String tie(Span span, Span cue) {
        Syntax syntax = layers.syntax();
        int head = syntax.isParsed() ? head(span) : -1;
        if (head < 0) {
            return "";
        }
        int to = syntax.arc(head).head();
        if (to >= 0 && cue.overlaps(layers.tokens().get(to).span())) {
            return syntax.arc(head).relation() + " of cue";
        }
        int root = head(cue);
        int above = root < 0 ? -1 : syntax.arc(root).head();
        if (above >= 0 && span.overlaps(layers.tokens().get(above).span())) {
            return "cue is its " + syntax.arc(root).relation();
        }
        return syntax.arc(head).relation()
                + (to >= 0 && to == above ? " beside " + syntax.arc(root).relation() : "");
    }

    /** The first word of a span that hangs on none inside it. */
    private int head(Span span) {
        int from = layers.firstTokenFrom(span.start());
        int to = layers.firstTokenFrom(span.end());
        for (int i = from; i < to; i++) {
            int head = layers.syntax().arc(i).head();
            if ((head < from || head >= to) && !layers.syntax().arc(i).is("punct")) {
                return i;
            }
        }
        return -1;
    }

    private double share(BitSet bits, Span span) {
        int from = layers.firstTokenFrom(span.start());
        int to = layers.firstTokenFrom(span.end());
        return to == from ? 0 : (double) bits.get(from, to).cardinality() / (to - from);
    }
}
