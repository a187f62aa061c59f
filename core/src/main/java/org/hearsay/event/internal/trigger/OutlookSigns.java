package org.hearsay.event.internal.trigger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.event.Realis;
import org.hearsay.model.Arc;
import org.hearsay.model.Encoding;
import org.hearsay.model.EventHint;
import org.hearsay.model.Factuality;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Sense;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.CalendarNames;

/** What speaks for an event word being told as planned, supposed or denied: the rules' own word, what hangs on it, and what it hangs on. */
public final class OutlookSigns {

    private static final Set<Tag> TELLING = EnumSet.of(Tag.VERB, Tag.NOUN, Tag.ADJ, Tag.AUX);
    private static final Set<Tag> OPEN = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.DET, Tag.PUNCT);
    private static final Set<String> AHEAD =
            Set.of("tomorrow", "next", "today", "yesterday", "week", "month", "year", "ago");
    private static final int STEPS = 5;
    /** So many earlier places of a word are looked at. */
    private static final int BEFORE = 6;

    private final List<Token> tokens;
    private final Syntax syntax;
    private final List<EventHint> hints;
    private final Layers layers;
    private final Outlook rules;
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Over the words of a report that the encoder has read. */
    public OutlookSigns(Layers layers, Outlook rules) {
        this.layers = layers;
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.hints = layers.encoding().map(Encoding::hints).orElse(List.of());
        this.rules = rules;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).tag() == Tag.NOUN || tokens.get(i).tag() == Tag.VERB) {
                places.computeIfAbsent(tokens.get(i).lemma(), l -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** What the word, the one that it hangs on and the one above mean there, in this order. */
    public List<Optional<Sense>> senses(int word) {
        int up = syntax.arc(word).head();
        int above = up == Parse.ROOT ? Parse.ROOT : syntax.arc(up).head();
        return Stream.of(word, up, above).map(layers::findSense).toList();
    }

    /** The signs of an event word, in a fixed order. */
    public List<String> list(int word) {
        var signs = new ArrayList<String>();
        Token t = tokens.get(word);
        String rule = rules.of(word).name();
        signs.add("bias");
        signs.add("rule=" + rule);
        signs.add("rule=" + rule + " tag=" + t.tag());
        signs.add("tree=" + rules.byTree(word));
        signs.add("near=" + rules.near(word));
        degrees(word, rule, signs);
        own(word, t, signs);
        Arc arc = syntax.arc(word);
        if (arc.head() == Parse.ROOT) {
            signs.add("top " + t.tag());
        } else {
            above(word, arc, signs);
        }
        before(word, t, signs);
        moment(word, t, signs);
        layers.findSentence(t.span().start()).ifPresent(s -> sentence(word, t, s, signs));
        return signs;
    }

    /** When its verb is told, and whether a day or a word of what comes hangs on it: 'the line reopens on Thursday'. */
    private void moment(int word, Token t, List<String> signs) {
        int verb = word;
        for (int steps = 0; steps < STEPS && verb >= 0 && tokens.get(verb).tag() != Tag.VERB; steps++) {
            verb = syntax.arc(verb).head();
        }
        if (verb < 0) {
            return;
        }
        String own = verb == word ? "own " : "above ";
        String tense = syntax.tense(verb).name();
        signs.add("tense " + own + tense);
        for (int child : syntax.listChildren(verb)) {
            String day = day(tokens.get(child).lower());
            if (!day.isEmpty()) {
                signs.add("tense " + own + tense + " with " + day);
            }
        }
        if (syntax.isModal(verb)) {
            signs.add("modal " + own + t.tag());
        }
    }

    private static String day(String word) {
        return CalendarNames.isWeekday(word)
                ? "weekday"
                : CalendarNames.isMonth(word) ? "month" : AHEAD.contains(word) ? word : "";
    }

    /** How the sentence opens, whether it asks, and whether it sets a condition. */
    private void sentence(int word, Token t, Sentence s, List<String> signs) {
        for (int i = s.first(); i < s.end(); i++) {
            if (tokens.get(i).is("if") || tokens.get(i).is("unless")) {
                signs.add("sentence with if");
                break;
            }
        }
        Token first = tokens.get(s.first());
        if (word > s.first() && !OPEN.contains(first.tag())) {
            signs.add("opens " + first.lower());
            signs.add("opens " + first.lower() + " " + t.tag());
        }
        if (tokens.get(s.end() - 1).is("?")) {
            signs.add("asks " + t.tag());
        }
    }

    /** How the same word was told before: what is planned in the lead is still planned where 'the visit' takes it up. */
    private void before(int word, Token t, List<String> signs) {
        List<Integer> same = places.getOrDefault(t.lemma(), List.of());
        int at = Collections.binarySearch(same, word);
        String led = syntax.listChildren(word, "det").stream()
                .findFirst()
                .map(d -> tokens.get(d).lower())
                .orElse("none");
        for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
            Realis told = rules.of(same.get(i));
            if (told != Realis.ACTUAL) {
                signs.add("before " + told + " " + t.tag());
                signs.add("before " + told + " led by " + led);
                return;
            }
        }
        if (at > 0) {
            signs.add("before ACTUAL " + t.tag());
        }
    }

    private void degrees(int word, String rule, List<String> signs) {
        if (word >= hints.size() || hints.get(word).degrees().isEmpty()) {
            return;
        }
        EventHint hint = hints.get(word);
        double not = hint.share(Factuality.CERTAINLY_NOT) + hint.share(Factuality.PROBABLY_NOT);
        signs.add("certain " + step(hint.share(Factuality.CERTAINLY)));
        signs.add("certain " + step(hint.share(Factuality.CERTAINLY)) + " rule=" + rule);
        signs.add("probable " + step(hint.share(Factuality.PROBABLY)));
        signs.add("open " + step(hint.share(Factuality.OPEN)));
        signs.add("not " + step(not));
        signs.add("not " + step(not) + " rule=" + rule);
    }

    private static int step(double share) {
        return (int) Math.min(STEPS - 1, share * STEPS);
    }

    private void own(int word, Token t, List<String> signs) {
        String form = t.tag() + " " + form(t);
        signs.add("form " + form);
        boolean helped = false;
        for (int child : syntax.listChildren(word)) {
            Arc arc = syntax.arc(child);
            String lemma = tokens.get(child).lemma();
            switch (arc.bare()) {
                case "aux", "cop" -> {
                    helped = true;
                    signs.add("aux " + tokens.get(child).lower());
                    signs.add("aux " + lemma + " " + form);
                }
                case "mark", "case" -> {
                    signs.add(arc.bare() + " " + tokens.get(child).lower());
                    signs.add(arc.bare() + " " + tokens.get(child).lower() + " " + form);
                }
                case "det" -> signs.add("det " + tokens.get(child).lower());
                case "amod", "compound", "advmod" -> signs.add("with " + lemma);
                case "acl" -> signs.add("acl " + lemma);
                case "nmod", "obl" -> {
                    if (arc.relation().equals("nmod:poss")) {
                        signs.add("owned");
                    }
                }
                case "advcl" ->
                    syntax.listChildren(child, "mark").stream()
                            .findFirst()
                            .ifPresent(m -> signs.add("clause " + tokens.get(m).lower()));
                default -> {}
            }
        }
        if (!helped) {
            signs.add("no aux " + form);
        }
        if (syntax.isNegated(word)) {
            signs.add("negated");
            signs.add("negated " + t.tag());
        }
        if (word > 0) {
            signs.add("behind " + tokens.get(word - 1).lower());
        }
        if (word > 1) {
            signs.add("behind " + tokens.get(word - 2).lower() + " "
                    + tokens.get(word - 1).lower());
        }
    }

    private void above(int word, Arc arc, List<String> signs) {
        int head = arc.head();
        Token governor = tokens.get(head);
        String relation = arc.relation();
        signs.add("as " + relation);
        signs.add("as " + relation + " of " + governor.tag());
        signs.add("on " + governor.lemma());
        signs.add("on " + governor.lemma() + " as " + arc.bare());
        syntax.listChildren(word, "case").stream()
                .findFirst()
                .ifPresent(c ->
                        signs.add("on " + governor.lemma() + " " + tokens.get(c).lower()));
        signs.add("on form " + governor.tag() + " " + form(governor) + " as " + arc.bare());
        if (TELLING.contains(governor.tag())) {
            String over = rules.of(head).name();
            signs.add("over " + over + " as " + relation);
            signs.add("over " + over + " on " + governor.lemma());
        }
        if (syntax.isNegated(head)) {
            signs.add("on negated as " + arc.bare());
        }
        for (int child : syntax.listChildren(head)) {
            Arc beside = syntax.arc(child);
            if (child != word && (beside.is("aux") || beside.is("mark"))) {
                signs.add("on " + beside.bare() + " " + tokens.get(child).lower() + " as " + arc.bare());
            }
            if (beside.relation().equals("compound:prt")) {
                signs.add("on " + governor.lemma() + " " + tokens.get(child).lower() + " as " + arc.bare());
            }
        }
        int top = syntax.arc(head).head();
        if (top != Parse.ROOT) {
            signs.add("under " + tokens.get(top).lemma());
            signs.add("under " + tokens.get(top).lemma() + " as "
                    + syntax.arc(head).bare());
            if (syntax.isNegated(top)) {
                signs.add("under negated as " + syntax.arc(head).bare());
            }
        }
    }

    private static String form(Token t) {
        if (t.tag() == Tag.NOUN || t.tag() == Tag.PROPN) {
            return t.lower().equals(t.lemma()) ? "one" : "more";
        }
        if (t.lower().endsWith("ing")) {
            return "ing";
        }
        return t.lower().equals(t.lemma()) ? "base" : t.lower().endsWith("s") ? "third" : "past";
    }
}
