package org.hearsay.claim.internal.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.internal.cue.CueBook;
import org.hearsay.claim.internal.quotation.Quotation;
import org.hearsay.claim.internal.quotation.Quotations;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Cuts a document into units: a sentence goes on over the quotations in it, and each quotation has sentences of its own. */
public final class Units {

    private static final int SHORT = 3;

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being", "be", "am");

    private final Document document;
    private final Layers layers;
    private final Quotations quotations;
    private final CueBook cues;
    private final int[] sentenceOf;
    private final int[] level;
    private final List<Unit> units = new ArrayList<>();

    private Units(Document document, Layers layers, Quotations quotations, CueBook cues) {
        this.document = document;
        this.layers = layers;
        this.quotations = quotations;
        this.cues = cues;
        this.sentenceOf = new int[layers.tokens().size()];
        for (Sentence s : layers.sentences()) {
            for (int i = s.first(); i < s.end(); i++) {
                sentenceOf[i] = s.number();
            }
        }
        this.level = new int[quotations.list().size()];
        for (Quotation q : quotations.list()) {
            int parent = q.parent() < 0 ? -1 : level[q.parent()];
            level[q.number()] = isPhrase(q) ? parent : q.number();
        }
    }

    /** The units of a document, those of a quotation after the one that holds it. */
    public static List<Unit> of(Document document, Layers layers, Quotations quotations, CueBook cues) {
        var units = new Units(document, layers, quotations, cues);
        units.cut();
        return units.units;
    }

    /** A few quoted words in the flow of a sentence, which are read as plain words. */
    private boolean isPhrase(Quotation q) {
        if (q.pieces().size() > 1 || q.isTurn(document.text())) {
            return false;
        }
        int words = 0;
        boolean verb = false;
        List<Token> tokens = layers.tokensIn(q.pieces().getFirst());
        for (Token token : tokens) {
            words += token.isWord() ? 1 : 0;
            verb |= token.tag() == Tag.VERB || token.tag() == Tag.AUX;
        }
        boolean sentence = (verb || standsAlone(q))
                && !tokens.isEmpty()
                && tokens.getFirst().isCapital()
                && q.last(document.text()) == '.';
        if (sentence) {
            return false;
        }
        return words <= SHORT && ",!?".indexOf(q.last(document.text())) < 0;
    }

    /** Whether no sentence of the report leads up to its first mark: the block begins there, or a sentence or a colon ended. */
    private boolean standsAlone(Quotation q) {
        int i = q.marks().getFirst().start() - 1;
        while (i >= 0 && document.text().charAt(i) == ' ') {
            i--;
        }
        return i < 0 || ".!?:\u2026\u201d\u2019\"'\n".indexOf(document.text().charAt(i)) >= 0;
    }

    private void cut() {
        List<Sentence> sentences = layers.sentences();
        int i = 0;
        while (i < sentences.size()) {
            int block = sentences.get(i).block();
            int first = sentences.get(i).first();
            int end = first;
            while (i < sentences.size() && sentences.get(i).block() == block) {
                end = sentences.get(i++).end();
            }
            Block.Kind kind = document.blocks().get(block).kind();
            if (kind.isReadable()) {
                cut(first, end, -1, block);
            }
        }
    }

    private int levelOf(int token) {
        int quotation = quotations.inside(token);
        return quotation < 0 ? -1 : level[quotation];
    }

    private void cut(int first, int end, int at, int block) {
        List<Item> items = new ArrayList<>();
        List<int[]> inner = new ArrayList<>();
        int i = first;
        int lastSentence = -1;
        while (i < end) {
            int next = i + 1;
            if (levelOf(i) == at && (quotations.isMark(i) || isNoteMark(i, end))) {
                i = quotations.isMark(i) ? next : i + 3;
                continue;
            }
            Item item;
            int sentence = sentenceOf[i];
            if (levelOf(i) == at) {
                item = word(layers.tokens().get(i), sentence);
            } else {
                while (next < end && levelOf(next) != at) {
                    next++;
                }
                item = quotation(childOf(levelOf(i), at), i, next, sentence);
                inner.add(new int[] {i, next, item.quotation()});
            }
            if (!items.isEmpty() && sentence != lastSentence && breaks(items.getLast(), i, end, item)) {
                items = flush(items, inner, at, block);
                if (item.isQuotation()) {
                    inner.add(new int[] {i, next, item.quotation()});
                }
            }
            items.add(item);
            lastSentence = sentenceOf[next - 1];
            i = next;
        }
        flush(items, inner, at, block);
    }

    private List<Item> flush(List<Item> items, List<int[]> inner, int at, int block) {
        if (!items.isEmpty()) {
            Block.Kind kind = document.blocks().get(block).kind();
            units.add(new Unit(units.size(), at, block, kind, kind.isProse() ? repaired(items) : items));
        }
        List<int[]> ranges = new ArrayList<>(inner);
        inner.clear();
        int last = items.isEmpty() ? 0 : items.getLast().span().end();
        for (int[] range : ranges) {
            if (layers.tokens().get(range[0]).span().start() < last) {
                cut(range[0], range[1], range[2], block);
            }
        }
        return new ArrayList<>();
    }

    /** A capital inside a sentence is a name, and so is one before a verb, whatever the tagger saw. */
    private List<Item> repaired(List<Item> items) {
        var out = new ArrayList<Item>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Tag next = i + 1 < items.size() ? items.get(i + 1).tag() : Tag.PUNCT;
            Tag before = i > 0 ? items.get(i - 1).tag() : Tag.PUNCT;
            boolean doubtful = switch (item.tag()) {
                case VERB, INTJ, AUX, X, PART -> item.quotation() < 0;
                default -> false;
            };
            String following = i + 1 < items.size() ? items.get(i + 1).low() : "";
            if (item.tag() == Tag.VERB && BE.contains(item.low()) && isBeforeParticiple(items, i)) {
                // a tagger that takes the tree's part for it calls the 'was' of 'was quoted' a verb
                item = item.as(Tag.AUX);
            } else if (item.capital()
                    && doubtful
                    && (i > 0 && before != Tag.PUNCT || next == Tag.VERB || next == Tag.AUX)) {
                item = item.as(Tag.PROPN);
            } else if (item.tag() == Tag.NOUN && following.equals("that") && cues.isIng(item.low())) {
                item = item.as(Tag.VERB);
            } else if (before == Tag.PROPN && (item.is("daily") || item.is("weekly"))) {
                item = item.as(Tag.NOUN);
            } else if (item.tag() == Tag.PRON && isDeterminer(item.low()) && (next == Tag.NOUN || next == Tag.PROPN)) {
                item = item.as(Tag.DET);
            } else if (item.tag() == Tag.NOUN
                    && isNominal(before)
                    && !cues.isAlsoNoun(item.low())
                    && cues.isPresent(item.low())) {
                item = item.as(Tag.VERB);
            } else if (item.tag() == Tag.VERB
                    && item.low().endsWith("s")
                    && !cues.isPresent(item.low())
                    && i + 3 >= items.size()
                    && isNominal(before)
                    && cues.isReporting(following)
                    && cues.isAlsoNoun(following)) {
                // '…, hospital lists show': the last word is the verb
                item = item.as(Tag.NOUN);
            } else if (item.is("'s") && before == Tag.PRON && i > 0
                    || item.is("'s") && i > 0 && items.get(i - 1).is("there")) {
                item = item.as(Tag.AUX);
            }
            out.add(item);
        }
        return out;
    }

    private static boolean isBeforeParticiple(List<Item> items, int be) {
        int i = be + 1;
        while (i < items.size()
                && (items.get(i).tag() == Tag.ADV || items.get(i).is("not"))) {
            i++;
        }
        return i < items.size() && items.get(i).tag() == Tag.VERB;
    }

    /** '[3]' directly behind a word. */
    private boolean isNoteMark(int i, int end) {
        if (i + 2 >= end
                || i == 0
                || !layers.tokens().get(i).is("[")
                || !layers.tokens().get(i + 2).is("]")) {
            return false;
        }
        String number = layers.tokens().get(i + 1).text();
        boolean touches = layers.tokens().get(i - 1).span().end()
                == layers.tokens().get(i).span().start();
        return touches && number.length() <= 3 && number.chars().allMatch(Character::isDigit);
    }

    private static boolean isNominal(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON;
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "one",
                    "another",
                    "some",
                    "any",
                    "both",
                    "each",
                    "many",
                    "most",
                    "several",
                    "all",
                    "this",
                    "these",
                    "those" -> true;
            default -> false;
        };
    }

    private int childOf(int quotation, int at) {
        int q = quotation;
        while (quotations.list().get(q).parent() >= 0
                && level[quotations.list().get(q).parent()] != at) {
            q = level[quotations.list().get(q).parent()];
        }
        return q;
    }

    private Item word(Token token, int sentence) {
        String text = token.text();
        boolean ayn = text.length() > 2 && text.charAt(0) == '\'' && Character.isUpperCase(text.charAt(1));
        return new Item(token.span(), token.lower(), tag(token), ayn || token.isCapital(), -1, sentence);
    }

    /** Closed classes are known by their word; the tagger stumbles over them in headlines and lists. */
    private static Tag tag(Token token) {
        return switch (token.lower()) {
            case "its", "his", "their", "our", "my", "your", "he", "she", "they", "we" -> Tag.PRON;
            case "the", "a", "an" -> Tag.DET;
            case "and", "or", "but" -> Tag.CCONJ;
            default -> token.tag();
        };
    }

    private Item quotation(int number, int first, int next, int sentence) {
        int from = layers.tokens().get(first).span().start();
        int to = layers.tokens().get(next - 1).span().end();
        for (Span mark : quotations.list().get(number).marks()) {
            from = mark.end() <= from && from - mark.end() < 3 ? mark.start() : from;
            to = mark.start() >= to && mark.start() - to < 3 ? mark.end() : to;
        }
        return new Item(new Span(from, to), "", Tag.X, false, number, sentence);
    }

    /** Whether a new sentence begins with {@code item}, although the one before may be a quotation that waits for its speaker. */
    private boolean breaks(Item before, int token, int end, Item item) {
        if (!before.isQuotation() || item.isQuotation()) {
            return true;
        }
        if ("-\u2013\u2014\u2015".contains(item.low())) {
            return false;
        }
        char last = document.text().charAt(before.span().strip(document.text()).end() - 2);
        if (last == ',' || Character.isLetterOrDigit(last)) {
            return false;
        }
        return last == '.' || !isSpeakerNext(token, end);
    }

    /** '"Stop!" the captain shouted.': a short sentence with a verb of saying behind a quotation. */
    private boolean isSpeakerNext(int token, int end) {
        int sentence = sentenceOf[token];
        boolean cue = false;
        int i = token;
        for (; i < end && sentenceOf[i] == sentence; i++) {
            Token t = layers.tokens().get(i);
            cue |= i < token + 10 && t.tag() == Tag.VERB && cues.isReporting(t.lower());
        }
        return cue && i - token <= 16;
    }
}
