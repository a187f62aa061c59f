package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.claim.Act;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.SourceJudge;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.claim.internal.quotation.Brackets;
import org.hearsay.claim.internal.quotation.Quotations;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.weighing.Backed;
import org.hearsay.claim.internal.weighing.Backing;
import org.hearsay.document.Document;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.document.Note;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Turns attributions into claims: a row a sentence for quotations, nested ones under the row that holds their cue. */
final class ClaimBuilder {

    private static final Extractor RULES = new Extractor("claim-rules", "1");
    private static final Extractor ENCODER = new Extractor("claim-encoder", "1");
    private static final Extractor RANKER = new Extractor("claim-speaker", "1");
    private static final int MAX_DEPTH = 4;

    private static final double[] LEVELS = {0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99};
    /** So many rows before and behind are asked whether they give the same words to somebody else. */
    private static final int NEAR = 4;

    private final Document document;
    private final Layers layers;
    private final Quotations quotations;
    private final Stance stance;
    private final SourceJudge judge;
    private final Set<String> asserted;
    private final List<Node> nodes = new ArrayList<>();
    private final Frames frames;

    /** One row to be: a piece of what is said, with its attribution. */
    private static final class Node {
        final Told told;
        final Span span;
        final Form form;
        final int quotation;
        Optional<Node> parent = Optional.empty();
        Optional<List<Link>> chain = Optional.empty();

        Node(Told told, Span span, Form form, int quotation) {
            this.told = told;
            this.span = span;
            this.form = form;
            this.quotation = quotation;
        }
    }

    /** An attribution with its speakers, and whether its own cue stands there or an earlier one goes on. */
    record Told(Backed backed, Speakers.Resolved speakers, boolean continued) {

        Attribution attribution() {
            return backed.attribution();
        }
    }

    ClaimBuilder(
            Document document,
            Layers layers,
            Mentions mentions,
            Quotations quotations,
            Stance stance,
            SourceJudge judge) {
        this.document = document;
        this.layers = layers;
        this.quotations = quotations;
        this.stance = stance;
        this.judge = judge;
        this.frames = new Frames(mentions, judge);
        this.asserted = Negation.asserted(layers);
    }

    List<Claim> build(List<Told> told) {
        told.forEach(this::addNodes);
        dropRepeated();
        nodes.sort(Comparator.comparing((Node n) -> n.span));
        nest();
        nestJoined();
        nodes.stream()
                .filter(n -> n.parent.filter(a -> isAnswered(n, a)).isPresent())
                .forEach(n -> n.parent = Optional.empty());
        nodes.removeIf(this::isOfDenied);
        var ids = new LinkedHashMap<Node, String>();
        for (Node node : nodes) {
            List<Link> chain = chain(node, 0);
            if (!chain.isEmpty()) {
                ids.put(node, id(node, chain));
            }
        }
        var claims = new ArrayList<Claim>();
        Set<String> seen = new HashSet<>();
        ids.forEach((node, id) -> {
            if (seen.add(id)) {
                claims.add(claim(node, id, ids));
            }
        });
        claims.sort(Comparator.naturalOrder());
        return new Glosses(document).mark(claims);
    }

    private void addNodes(Told told) {
        for (Attribution.Content content : told.attribution().contents()) {
            if (!content.isQuotation() && isOwnSource(told.attribution(), content.span())) {
                continue;
            }
            if (!content.isQuotation()) {
                nodes.add(new Node(told, content.span(), content.form(), -1));
                continue;
            }
            for (Span piece : quotations.list().get(content.quotation()).pieces()) {
                sentences(piece).forEach(s -> nodes.add(new Node(told, s, Form.DIRECT, content.quotation())));
            }
        }
    }

    /**
     * '[Ada Vell] was quoted by X [as saying that P]': who is quoted is no part of what is said. A content around its
     * whole reporting clause is another thing: 'The dam, she said, held'.
     */
    private static boolean isOwnSource(Attribution attribution, Span content) {
        return !content.overlaps(attribution.cueSpan())
                && attribution.sources().stream()
                        .anyMatch(s -> attribution.unit().span(s.from(), s.to()).overlaps(content));
    }

    /** A sentence that a quotation inside this one gives to somebody else is that one's alone. */
    private void dropRepeated() {
        Map<Span, Integer> deepest = new HashMap<>();
        for (Node node : nodes) {
            if (node.quotation >= 0) {
                deepest.merge(core(node.span), node.quotation, Math::max);
            }
        }
        nodes.removeIf(n -> n.quotation >= 0 && deepest.getOrDefault(core(n.span), n.quotation) > n.quotation);
    }

    /** The span without closing marks, which the outer sentence holds and the inner one does not. */
    private Span core(Span span) {
        int end = span.end();
        while (end > span.start() + 1
                && !Character.isLetterOrDigit(document.text().charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private List<Span> sentences(Span piece) {
        var spans = new ArrayList<Span>();
        if (piece.isEmpty()) {
            return spans;
        }
        Optional<Sentence> first = layers.findSentence(piece.start());
        int number = first.map(Sentence::number).orElse(0);
        for (int i = number; i < layers.sentences().size(); i++) {
            Span s = layers.sentences().get(i).span();
            if (s.start() >= piece.end()) {
                break;
            }
            if (s.overlaps(piece)) {
                Span cut = new Span(Math.max(s.start(), piece.start()), Math.min(s.end(), piece.end()))
                        .strip(document.text());
                if (cut.length() > 1 && document.text().charAt(cut.end() - 1) == ',') {
                    cut = new Span(cut.start(), cut.end() - 1);
                }
                if (cut.length() > 1) {
                    spans.add(cut);
                }
            }
        }
        return spans;
    }

    /** Gives every node the smallest one of another attribution that holds its cue. */
    private void nest() {
        var byCue = new ArrayList<>(nodes);
        byCue.sort(Comparator.comparing((Node n) -> cue(n).start()));
        var active = new ArrayList<Node>();
        int next = 0;
        for (Node node : byCue) {
            Span cue = cue(node);
            while (next < nodes.size() && nodes.get(next).span.start() <= cue.start()) {
                active.add(nodes.get(next++));
            }
            active.removeIf(a -> a.span.end() <= cue.start());
            for (Node a : active) {
                boolean smaller = node.parent.isEmpty()
                        || a.span.length() < node.parent.get().span.length();
                if (a.told != node.told
                        && a.span.contains(cue)
                        && smaller
                        && !a.span.equals(node.span)
                        && !node.told.continued()) {
                    node.parent = Optional.of(a);
                }
            }
        }
    }

    /** 'X said that Y had left and denied it': a clause joined on inside what X says, whose subject stands there, is X's too. */
    private void nestJoined() {
        Map<Integer, List<Node>> byUnit = new HashMap<>();
        nodes.forEach(n -> byUnit.computeIfAbsent(n.told.attribution().unit().number(), u -> new ArrayList<>())
                .add(n));
        for (Node node : nodes) {
            Attribution own = node.told.attribution();
            if (node.parent.isEmpty()
                    && !node.told.continued()
                    && !own.sources().isEmpty()) {
                SourceFinder.Range subject = own.sources().getLast();
                Span words = own.unit().span(subject.from(), subject.to());
                byUnit.getOrDefault(own.unit().number(), List.of()).stream()
                        .filter(a -> a.told != node.told
                                && a.form == Form.INDIRECT
                                && a.span.contains(words)
                                && cue(a).end() <= a.span.start()
                                && a.span.end() <= cue(node).start())
                        .min(Comparator.comparingInt(a -> a.span.length()))
                        .ifPresent(a -> node.parent = Optional.of(a));
            }
        }
    }

    /** 'Denied reports that the dam had broken', 'has responded to claims that …': who answers them is not through whom they are known. */
    private boolean isAnswered(Node node, Node above) {
        Cue cue = above.told.attribution().cue();
        boolean answers = cue.polarity() == Polarity.DENY || cue.act() == Act.CONFIRM || !cue.takes('n');
        Span own = cue(node);
        List<Token> before = layers.tokensIn(new Span(above.span.start(), Math.max(above.span.start(), own.start())));
        return answers
                && above.form == Form.INDIRECT
                && layers.tokensIn(own).stream()
                        .findFirst()
                        .filter(t -> t.tag() == Tag.NOUN)
                        .isPresent()
                && before.stream().allMatch(t -> t.tag() == Tag.DET || t.tag() == Tag.ADJ);
    }

    /** 'Denied that he had told them to leave': that anybody told it is what is denied, so nobody did. */
    private boolean isOfDenied(Node node) {
        Optional<Node> above = node.parent;
        for (int depth = 0; above.isPresent() && depth < MAX_DEPTH; depth++) {
            Node holder = above.get();
            if (holder.told.attribution().cue().polarity() == Polarity.DENY
                    && holder.form != Form.DIRECT
                    && new DeniedWords(layers, holder.span).hold(cue(node))) {
                return true;
            }
            above = holder.parent;
        }
        return false;
    }

    private static Span cue(Node node) {
        return node.told.attribution().cueSpan();
    }

    /** The whole chain; empty where nobody is named and a named source already stands above. */
    private List<Link> chain(Node node, int depth) {
        if (node.chain.isPresent()) {
            return node.chain.get();
        }
        node.chain = Optional.of(List.of());
        List<Link> own = node.told.speakers().chain();
        List<Link> above =
                depth < MAX_DEPTH && node.parent.isPresent() ? chain(node.parent.get(), depth + 1) : List.of();
        if (above.isEmpty()) {
            node.parent = Optional.empty();
        }
        if (above.isEmpty() && !node.told.continued()) {
            above = frames.find(node.told.attribution(), own, node.span, node.form);
        }
        List<Link> chain = new ArrayList<>(above);
        if (own.isEmpty()) {
            chain.clear();
            if (above.isEmpty()) {
                chain.add(new Link(Link.Role.UNNAMED, "unnamed", Optional.empty(), OptionalInt.empty()));
            }
        }
        for (Link link : own) {
            // nobody is his own source
            if (chain.stream().noneMatch(l -> Speakers.same(l, link))) {
                chain.add(link);
            }
        }
        if (node.parent.isEmpty() && node.quotation >= 0) {
            publication(node, chain).ifPresent(link -> chain.add(0, link));
        }
        if (chain.size() > 1 && isOwnOutlet(chain.getFirst())) {
            chain.removeFirst();
        }
        node.chain = Optional.of(chain);
        if (!chain.isEmpty()) {
            frames.remember(chain, node.told.attribution().unit());
        }
        return chain;
    }

    /** Where the note behind a quotation says that it appeared, unless the sentence names an outlet itself. */
    private Optional<Link> publication(Node node, List<Link> chain) {
        boolean known = chain.stream().anyMatch(l -> l.role() == Link.Role.OUTLET || l.role() == Link.Role.UNNAMED);
        if (known || document.notes().isEmpty()) {
            return Optional.empty();
        }
        return document.findNoteMarkedIn(quotations.list().get(node.quotation).whole())
                .flatMap(Note::source)
                .filter(source ->
                        !source.isBlank() && chain.stream().noneMatch(l -> Speakers.isNameOf(source, l.text())))
                .map(source -> new Link(Link.Role.OUTLET, source, Optional.empty(), OptionalInt.empty()));
    }

    private boolean isOwnOutlet(Link link) {
        return document.masthead()
                .outlet()
                .filter(o -> o.equalsIgnoreCase(link.text()))
                .isPresent();
    }

    private String id(Node node, List<Link> chain) {
        var parts = new ArrayList<Object>();
        parts.add(document.id());
        parts.add(node.span);
        chain.forEach(l -> parts.add(l.text()));
        return Ids.of("c", parts.toArray());
    }

    /** Words around the content that may hedge it: those of the cue, where nobody above answers for them, and of the source. */
    private List<Token> framing(Node node, List<Link> chain) {
        Attribution attribution = node.told.attribution();
        var tokens = new ArrayList<Token>();
        if (node.told.continued()) {
            return tokens;
        }
        boolean answered = chain.size() > 1 && chain.getFirst().role() != Link.Role.UNNAMED && node.parent.isPresent();
        if (!answered) {
            tokens.addAll(layers.tokensIn(attribution.cueSpan()));
        }
        for (SourceFinder.Range range : attribution.sources()) {
            tokens.addAll(layers.tokensIn(attribution.unit().span(range.from(), range.to())));
        }
        return tokens;
    }

    private Claim claim(Node node, String id, Map<Node, String> ids) {
        Attribution attribution = node.told.attribution();
        List<Link> chain = node.chain.orElse(List.of());
        Stance.Reading reading = stance.read(layers, node.span, framing(node, chain), attribution.cue(), asserted);
        boolean quoted = node.quotation >= 0;
        // where rules and encoder have two people for one cue, neither is sure
        boolean sure = node.told.speakers().sure()
                && node.told.backed().backing() != Backing.DOUBTED
                && chain.getLast().span().isPresent()
                && (node.told.backed().backing() == Backing.RANKER
                        || judge.isSure(node.span, chain, signs(node, chain)));
        Certainty certainty = reading.certainty();
        Polarity polarity = isCalledUntrue(node, attribution) ? Polarity.DENY : reading.polarity();
        return new Claim(
                id,
                new Evidence(
                        document.id(), node.span, extractor(node.told.backed().backing())),
                node.told.continued() ? Optional.empty() : Optional.of(attribution.cueSpan()),
                chain,
                node.form,
                attribution.cue().act(),
                polarity,
                certainty,
                reading.hedges(),
                Optional.empty(),
                node.parent.map(ids::get),
                quoted
                        ? Optional.of(Ids.of(
                                "q",
                                document.id(),
                                quotations.list().get(node.quotation).marks().getFirst()))
                        : Optional.empty(),
                quoted ? Brackets.insertions(document.text(), node.span) : List.of(),
                quoted ? Brackets.omissions(document.text(), node.span) : List.of(),
                Optional.empty(),
                sure,
                node.told.backed().confidence());
    }

    /** '[It was not true], the bishop said, that [the chapel had been sold]': the words before the cue deny those behind it. */
    private boolean isCalledUntrue(Node node, Attribution attribution) {
        return attribution.contents().stream()
                .map(Attribution.Content::span)
                .filter(s -> s.end() <= node.span.start())
                .filter(s -> new DeniedWords(layers, node.span).hangsOn(s))
                .anyMatch(s -> stance.denies(layers, s, asserted));
    }

    /** What speaks for a speaker: how it was found, and how its words stand among those of others. */
    private List<String> signs(Node node, List<Link> chain) {
        // what rules alone found is another thing where an encoder was silent
        String backing = (layers.encoding().isPresent() ? "" : "ALONE ")
                + node.told.backed().backing();
        int level = 0;
        while (level < LEVELS.length && node.told.backed().confidence() >= LEVELS[level]) {
            level++;
        }
        var signs = new ArrayList<String>();
        signs.add("sure");
        node.told.speakers().signs().forEach(s -> signs.add("sure " + s));
        signs.add("sure who=" + node.told.speakers().signs().getFirst() + " " + backing);
        signs.add("sure by=" + backing);
        signs.add("sure likely=" + level);
        signs.add("sure likely=" + level + " " + backing);
        signs.add("sure form=" + node.form);
        signs.add("sure links=" + Math.min(3, chain.size()));
        signs.add("sure role=" + chain.getLast().role());
        signs.add("sure within=" + node.parent.isPresent());
        signs.add("sure goes-on=" + node.told.continued());
        signs.add("sure rival=" + isShared(node, chain.getLast()));
        signs.addAll(new Ties(layers)
                .signs(
                        node.told.attribution(),
                        backing,
                        node.told.speakers().signs().getFirst()));
        return signs;
    }

    /** Whether others beside it are given some of the same words, neither told by the other. */
    private boolean isShared(Node node, Link speaker) {
        int at = Collections.binarySearch(nodes, node, Comparator.comparing((Node n) -> n.span));
        for (int i = Math.max(0, at - NEAR); i < Math.min(nodes.size(), at + NEAR + 1); i++) {
            Node other = nodes.get(i);
            List<Link> chain = other.chain.orElse(List.of());
            boolean told = other.parent.filter(p -> p == node).isPresent()
                    || node.parent.filter(p -> p == other).isPresent();
            if (other.told != node.told
                    && !told
                    && !chain.isEmpty()
                    && other.span.overlaps(node.span)
                    && !Speakers.same(chain.getLast(), speaker)) {
                return true;
            }
        }
        return false;
    }

    private static Extractor extractor(Backing backing) {
        return switch (backing) {
            case RULES, BOTH, DOUBTED -> RULES;
            case ENCODER -> ENCODER;
            case RANKER -> RANKER;
        };
    }
}
