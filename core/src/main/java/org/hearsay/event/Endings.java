package org.hearsay.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.entity.RelationKind;
import org.hearsay.entity.RelationMention;
import org.hearsay.entity.Standing;
import org.hearsay.entity.Tenure;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/**
 * Which offices are over by what the report tells to have happened: those of the dead and with the dead, and the one that somebody is told to have
 * lost or given up. A death that is denied in the same report, planned or only imagined ends nothing. Immutable.
 */
public final class Endings {

    private static final Lexicon WORDS = Lexicon.english("ties");
    private static final Set<String> DYING = Set.copyOf(WORDS.listTerms("dying"));
    private static final Set<String> LEAVING = Set.copyOf(WORDS.listTerms("leaving"));
    private static final Set<String> REMAINS = Set.copyOf(WORDS.listTerms("remains"));
    private static final Set<String> MOURNING = Set.copyOf(WORDS.listTerms("mourning"));
    private static final Set<String> BESIDES = Set.of("appos", "flat", "nmod:desc");
    private static final int BESIDE = 2;
    private static final Set<String> WIDOWS = Set.of("widow", "widower");
    private static final Set<RelationKind> OFFICES = Set.of(
            RelationKind.HOLDS_ROLE,
            RelationKind.LEADS,
            RelationKind.DEPUTY_OF,
            RelationKind.SPOKESPERSON_OF,
            RelationKind.MEMBER_OF);

    private final Layers layers;
    private final Mentions mentions;
    private final List<EventMention> happened;

    private Endings(Layers layers, Mentions mentions, List<EventMention> happened) {
        this.layers = layers;
        this.mentions = mentions;
        this.happened = happened;
    }

    /** The relations of one report, with the standing that its events leave them. */
    public static List<RelationMention> settle(
            Layers layers, Mentions mentions, List<RelationMention> told, List<EventMention> happened) {
        return new Endings(layers, mentions, happened).settle(told);
    }

    private List<RelationMention> settle(List<RelationMention> told) {
        Set<Integer> dead = struck(EventKind.KILL, EventKind.DIE, DYING);
        dead.addAll(mourned());
        told.stream()
                .filter(r -> !r.open()
                        && r.title()
                                .map(t -> WIDOWS.contains(t.toLowerCase(Locale.ROOT)))
                                .orElse(false))
                .forEach(r -> dead.add(r.object()));
        return told.stream()
                .map(r -> isHeld(r) && (dead.contains(r.subject()) || dead.contains(r.object()) || isLeft(r, told))
                        ? over(r)
                        : r)
                .toList();
    }

    private static boolean isHeld(RelationMention told) {
        return OFFICES.contains(told.kind()) && told.tenure().standing() == Standing.PRESENT;
    }

    private static RelationMention over(RelationMention told) {
        Tenure tenure = told.tenure();
        return new RelationMention(
                told.kind(),
                told.subject(),
                told.object(),
                told.title(),
                new Tenure(Standing.FORMER, tenure.from(), tenure.to()),
                told.confidence(),
                told.open(),
                told.evidence(),
                told.claim());
    }

    /** Who is told to have suffered one of two kinds of event, by a word that leaves no doubt; nobody of whom it is denied. */
    private Set<Integer> struck(EventKind one, EventKind other, Set<String> words) {
        Set<Integer> struck = new HashSet<>();
        Set<Integer> denied = new HashSet<>();
        for (EventMention event : happened) {
            if (event.kind() == one || event.kind() == other) {
                Set<Integer> whom = whom(event);
                if (event.realis() == Realis.DENIED) {
                    denied.addAll(whom);
                } else if (event.realis() == Realis.ACTUAL && words.contains(wordOf(event))) {
                    struck.addAll(whom);
                }
            }
        }
        struck.removeAll(denied);
        return struck;
    }

    private Set<Integer> whom(EventMention event) {
        return event.participants().stream()
                .filter(p -> p.role() == Participant.Role.PATIENT)
                .filter(p -> p.referent().isPresent() && hangsOn(p, event))
                .map(p -> p.referent().getAsInt())
                .collect(Collectors.toSet());
    }

    /** Whether a noun has somebody under it: 'his death', 'the murder of X'; not 'X spoke of a death'. Without a tree who stands beside. */
    private boolean hangsOn(Participant whom, EventMention event) {
        int word = layers.firstTokenFrom(event.trigger().span().start());
        boolean noun =
                word < layers.tokens().size() && layers.tokens().get(word).tag() == Tag.NOUN;
        int first = layers.firstTokenFrom(whom.span().start());
        int end = layers.firstTokenFrom(whom.span().end());
        if (!layers.syntax().isParsed()) {
            return first < end && (end <= word ? word - end <= BESIDE : first - word <= BESIDE);
        }
        return !noun || first < end && layers.syntax().isUnder(layers.syntax().topOf(first, end), word);
    }

    private String wordOf(EventMention event) {
        int token = layers.firstTokenFrom(event.trigger().span().start());
        return token < layers.tokens().size() ? layers.tokens().get(token).lemma() : "";
    }

    /** Whose funeral, grave or corpse the report tells of: 'the funeral of X', "X's grave". */
    private Set<Integer> mourned() {
        return mentions.names()
                .filter(n -> n.kind() == EntityKind.PERSON && n.referent().isPresent() && isMourned(n.span()))
                .map(n -> n.referent().getAsInt())
                .collect(Collectors.toSet());
    }

    private boolean isMourned(Span name) {
        Syntax syntax = layers.syntax();
        int first = layers.firstTokenFrom(name.start());
        int end = layers.firstTokenFrom(name.end());
        if (first >= end || !syntax.isParsed()) {
            return false;
        }
        int top = syntax.topOf(first, end);
        // 'the body of the commander, X'
        for (int i = 0; i < BESIDE && BESIDES.contains(syntax.arc(top).relation()); i++) {
            top = syntax.arc(top).head();
        }
        Arc arc = syntax.arc(top);
        if (arc.head() >= 0 && (arc.is("obj") || arc.relation().equals("nsubj:pass"))) {
            return isBuried(arc.head());
        }
        boolean of = arc.relation().equals("nmod:poss")
                || (arc.is("nmod") || arc.is("obl"))
                        && syntax.listChildren(top, "case").stream()
                                .anyMatch(c -> layers.tokens().get(c).is("of"));
        return of
                && arc.head() >= 0
                && REMAINS.contains(layers.tokens().get(arc.head()).lemma());
    }

    /** 'X was buried on Friday', 'thousands mourned X'; not 'X was buried alive, under rubble'. */
    private boolean isBuried(int verb) {
        Syntax syntax = layers.syntax();
        String lemma = layers.tokens().get(verb).lemma();
        boolean laid = lemma.equals("lay")
                && syntax.listObliques(verb, "to").stream()
                        .anyMatch(o -> layers.tokens().get(o).is("rest"));
        boolean alive = !syntax.listObliques(verb, "under").isEmpty()
                || !syntax.listObliques(verb, "by").isEmpty()
                || syntax.listChildren(verb).stream()
                        .anyMatch(c -> layers.tokens().get(c).is("alive"));
        return laid || MOURNING.contains(lemma) && !alive && !syntax.isNegated(verb);
    }

    /** Whether the holder is told to have left just this office: the only one of his that the sentence names. */
    private boolean isLeft(RelationMention office, List<RelationMention> told) {
        return happened.stream()
                .filter(e -> e.kind() == EventKind.DISMISS || e.kind() == EventKind.RESIGN)
                .filter(e -> e.realis() == Realis.ACTUAL && LEAVING.contains(wordOf(e)))
                .filter(e -> whom(e).contains(office.subject()))
                .filter(e -> !isOfAnother(e))
                .anyMatch(e -> isOnly(office, told, e));
    }

    /** Whether it is the only office named in the sentence that tells of leaving; else in the one before, where that names none. */
    private boolean isOnly(RelationMention office, List<RelationMention> told, EventMention event) {
        int sentence = layers.findSentence(event.trigger().span().start())
                .map(Sentence::number)
                .orElse(-1);
        Set<Integer> here = bodies(office, told, sentence);
        Set<Integer> bodies = here.isEmpty() ? bodies(office, told, sentence - 1) : here;
        return bodies.equals(Set.of(office.object()));
    }

    private Set<Integer> bodies(RelationMention office, List<RelationMention> told, int sentence) {
        if (sentence < 0) {
            return Set.of();
        }
        Span span = layers.sentences().get(sentence).span();
        return told.stream()
                .filter(r -> isHeld(r) && r.subject() == office.subject())
                .filter(r -> span.contains(r.evidence().span()))
                .map(RelationMention::object)
                .collect(Collectors.toSet());
    }

    /** 'Resigned from the board', 'was dismissed as coach': another office is meant, or may be. */
    private boolean isOfAnother(EventMention event) {
        Syntax syntax = layers.syntax();
        int word = layers.firstTokenFrom(event.trigger().span().start());
        return !syntax.listObliques(word, "from").isEmpty()
                || !syntax.listObliques(word, "as").isEmpty();
    }
}
