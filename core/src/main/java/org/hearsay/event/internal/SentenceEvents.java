package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.event.internal.clause.Frame;
import org.hearsay.event.internal.clause.Grammar;
import org.hearsay.event.internal.clause.Part.Kind;
import org.hearsay.event.internal.count.Counts;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** The events of one sentence: triggers first, then what hangs on each. */
final class SentenceEvents {

    private final Sentence sentence;
    private final Triggers triggers;
    private final Clauses c;
    private final Grammar g;
    private final Selection selection;
    private final Fillers fillers;
    private final IntFunction<Realis> outlook;
    private final Reasons reasons;
    private final Counts counts;
    private final String text;
    private final Layers layers;
    private final Causation causation;
    private final Optional<EventKind> incident;
    private final Map<Integer, Frame> frames = new HashMap<>();
    private final Map<Integer, List<Integer>> carriersOf = new HashMap<>();
    private final Set<Integer> carriers = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();

    SentenceEvents(
            String text,
            Layers layers,
            Counts counts,
            Sentence sentence,
            Triggers triggers,
            PhraseIndex<String> causes,
            Mentions mentions,
            Clauses clauses,
            IntFunction<Realis> outlook,
            Optional<EventKind> incident) {
        this.incident = incident;
        this.sentence = sentence;
        this.triggers = triggers;
        this.c = clauses;
        this.g = new Grammar(clauses);
        this.selection = new Selection(triggers, mentions, clauses, g);
        this.fillers = new Fillers(mentions, triggers, clauses);
        this.outlook = outlook;
        this.reasons = new Reasons(text, triggers, causes, clauses, selection);
        this.text = text;
        this.layers = layers;
        this.counts = counts;
        this.causation = new Causation(text, triggers, clauses, fillers);
    }

    List<Draft> read() {
        bindCarriers();
        for (int p = 0; p < c.size(); p++) {
            if (c.is(p, Kind.VERB)) {
                verb(p);
            } else if (c.is(p, Kind.NOUN)) {
                noun(p);
            }
        }
        others();
        causes();
        new Counting(text, layers, sentence, c, drafts, this::back, this::counted).read(counts);
        return drafts;
    }

    private Frame frame(int verb) {
        return frames.computeIfAbsent(verb, v -> Frame.ofVerb(c, g, v));
    }

    /** How what the head of a part tells of is told. */
    private Realis realis(int part) {
        return outlook.apply(c.sight().inReport(c.part(part).head()));
    }

    // -- triggers ---------------------------------------------------------------------------------------------------

    /** 'held a meeting', 'the strikes that X carried out', 'the meeting took place': the noun is the mention. */
    private void bindCarriers() {
        for (int p = 0; p < c.size(); p++) {
            if (!c.is(p, Kind.VERB) || selection.light(p).isEmpty()) {
                continue;
            }
            Frame f = frame(p);
            String lemma = c.head(p).lemma();
            boolean intransitive = lemma.equals("take") || f.patients().isEmpty();
            var nouns = new ArrayList<>(intransitive ? f.subjects() : f.patients());
            if (lemma.equals("take") || lemma.equals("participate")) {
                nouns.addAll(f.behind("in"));
            }
            if (lemma.equals("be") && f.subjects().size() == 1) {
                nouns.clear();
                nouns.addAll(f.subjects());
            }
            for (int n : nouns) {
                // 'a day of mourning', 'a series of strikes'
                int inner = kindOfNoun(n).isEmpty() && c.isWord(n + 1, "of") ? n + 2 : n;
                if (kindOfNoun(inner).isPresent()) {
                    carriersOf.computeIfAbsent(inner, n2 -> new ArrayList<>()).add(p);
                    carriers.add(p);
                }
            }
        }
    }

    private void verb(int p) {
        if (carriers.contains(p)) {
            return;
        }
        boolean known = !triggers.verb(c.head(p).lemma()).isEmpty();
        int head = c.part(p).head();
        if (!known && !c.sight().isEvent(head)) {
            return;
        }
        Frame f = frame(p);
        Optional<EventKind> kind = selection.kindOfVerb(f, isDated(p));
        if (kind.isEmpty() || kind.get() == EventKind.OTHER && isBeside(p)) {
            return;
        }
        Span trigger = c.span(head, selection.endOfTrigger(p, selection.verb(f)));
        Draft d = new Draft(
                kind.get(),
                trigger,
                p,
                sentence.number(),
                sentence.block(),
                c.head(p).lemma(),
                f);
        d.realis = realis(p);
        if (d.realis == Realis.ACTUAL && triggers.isIn("to-come", d.lemma)) {
            d.realis = Realis.PLANNED;
        }
        finish(d);
        // what was not said is no event; the claim that it was not stands
        boolean unsaid = d.realis == Realis.DENIED && (d.kind == EventKind.STATEMENT || d.kind == EventKind.SPEAK);
        if (!unsaid) {
            drafts.add(d);
        }
    }

    /** 'planned to sue', 'began a search': a verb that only tells how the event that hangs on it stands. */
    private boolean isBeside(int p) {
        String lemma = c.head(p).lemma();
        int word = c.sight().inReport(c.part(p).head());
        Syntax syntax = c.sight().syntax();
        return (triggers.isIn("wished", lemma) || triggers.isIn("reached", lemma))
                && syntax.listChildren(word).stream()
                        .filter(w -> syntax.arc(w).is("xcomp") || syntax.arc(w).is("obj"))
                        .anyMatch(w -> c.sight().isEvent(w - c.sight().inReport(0)));
    }

    private Optional<EventKind> kindOfNoun(int p) {
        if (!c.is(p, Kind.NOUN)) {
            return Optional.empty();
        }
        Token head = c.head(p);
        if (c.isNamed(c.part(p).head()) && !isLooselyNamed(p)) {
            return Optional.empty();
        }
        return selection.kindOfNoun(p, lemma(head));
    }

    /** In a headline every noun has a capital; only a longer name that ends in the noun shuts it out. */
    private boolean isLooselyNamed(int p) {
        return fillers.mentionAt(c.part(p))
                .map(Mention::text)
                .map(t -> !t.contains(" "))
                .orElse(true);
    }

    private static String lemma(Token t) {
        String s = t.lemma();
        boolean plural = s.equals(t.lower())
                && s.length() > 4
                && s.endsWith("s")
                && !s.endsWith("ss")
                && !s.equals("hostilities");
        return plural && t.tag() == org.hearsay.model.Tag.PROPN ? s.substring(0, s.length() - 1) : s;
    }

    private void noun(int p) {
        Optional<EventKind> told = kindOfNoun(p);
        boolean byChance = c.isWord(p - 1, "by") && c.isWord(p, "accident");
        if (told.isEmpty() || byChance) {
            return;
        }
        EventKind kind = told.get();
        List<Integer> carrying = carriersOf.getOrDefault(p, List.of());
        OptionalInt carrier = carrying.isEmpty() ? OptionalInt.empty() : OptionalInt.of(carrying.getFirst());
        if (carrying.isEmpty() && isStruckWith(p, kind)) {
            return;
        }
        int verb = hangsOn(p);
        Draft d = draft(kind, p, c.part(p).head(), lemma(c.head(p)));
        d.carrier = carrier;
        d.definite = !selection.isIndefinite(p);
        d.embedded = c.is(p - 1, Kind.PREPOSITION);
        d.realis = realis(p);
        carrying.forEach(v -> carried(d, v));
        if (verb >= 0 && (carrier.isEmpty() || c.isReducedPassive(carrier.getAsInt()))) {
            attended(d, verb);
        }
        finish(d);
        Optional<Draft> same =
                drafts.stream().filter(o -> o.part == verb && o.kind == kind).findFirst();
        if (same.isPresent() && (carrier.isEmpty() || c.isReducedPassive(carrier.getAsInt()))) {
            // 'met at a dinner held by X': one event
            return;
        }
        drafts.add(d);
    }

    /** Words that tell of an event and are no head of a phrase: 'the capsized boat', 'two men dead'. */
    private void others() {
        for (int i = 0; i < c.tokens().size(); i++) {
            int p = c.partOf(i);
            boolean open = p >= 0
                    && c.sight().isEvent(i)
                    && !c.isNamed(i)
                    && c.timeAt(i).isEmpty();
            boolean head = open && c.part(p).head() == i && (c.is(p, Kind.VERB) || c.is(p, Kind.NOUN));
            if (open && !head) {
                int token = i;
                selection.kindOf(i).ifPresent(kind -> other(kind, p, token));
            }
        }
    }

    private void other(EventKind kind, int part, int token) {
        Draft d = draft(kind, part, token, c.tokens().get(token).lemma());
        d.embedded = true;
        d.realis = outlook.apply(c.sight().inReport(token));
        drafts.add(d);
    }

    /** 'A salvo was fired': verb and noun tell one event, the verb's. */
    private boolean isStruckWith(int p, EventKind kind) {
        for (int v = 0; v < c.size(); v++) {
            if (c.is(v, Kind.VERB) && frame(v).patients().contains(p)) {
                return selection.kindOfVerb(frame(v), false).equals(Optional.of(kind));
            }
        }
        return false;
    }

    private void carried(Draft d, int verb) {
        boolean predicate = c.head(verb).lemma().equals("be");
        Realis above = predicate ? Realis.ACTUAL : realis(verb);
        if (d.realis == Realis.ACTUAL || d.realis == Realis.HYPOTHETICAL) {
            // who did not attend does not make it not happen
            boolean attending =
                    selection.light(verb).map(l -> l.who().equals("attendee")).orElse(false)
                            && !c.head(verb).lemma().equals("have");
            d.attended |= attending;
            boolean denied = above == Realis.DENIED && !attending;
            above = above == Realis.DENIED && attending ? Realis.ACTUAL : above;
            d.realis = denied ? Realis.DENIED : above == Realis.ACTUAL ? d.realis : above;
        }
    }

    /** The verb in whose prepositional phrase a noun stands, or -1: 'said at a meeting'; 'At a briefing, X said'. */
    private int hangsOn(int p) {
        if (!c.is(p - 1, Kind.PREPOSITION)) {
            return -1;
        }
        for (int v = p - 2; v >= 0; v--) {
            if (c.is(v, Kind.VERB)) {
                return v;
            }
            if (c.is(v, Kind.BREAK) || c.is(v, Kind.RELATIVE) || c.is(v, Kind.SUBORDINATE)) {
                return -1;
            }
        }
        for (int v = p + 1; v < c.size(); v++) {
            if (g.isFinite(v)) {
                return v;
            }
            boolean bracket = c.isWord(v, "(") || c.isWord(v, ")");
            if (c.is(v, Kind.BREAK) && !bracket || c.is(v, Kind.RELATIVE) || c.is(v, Kind.SUBORDINATE)) {
                return -1;
            }
        }
        return -1;
    }

    /** 'Will speak at a dinner': what somebody is to do at a gathering tells that it is ahead too. */
    private void attended(Draft d, int verb) {
        String word = c.head(d.part - 1).lower();
        boolean social = switch (d.kind) {
            case MEET, CEREMONY, STATEMENT, SPEAK -> true;
            default -> false;
        };
        boolean there =
                word.equals("at") || word.equals("during") || word.equals("for") && d.kind == EventKind.CEREMONY;
        if (social && there && d.realis == Realis.ACTUAL && realis(verb) == Realis.PLANNED) {
            d.realis = Realis.PLANNED;
        }
    }

    /** Whether a time stands in the clause of a verb. */
    private boolean isDated(int verb) {
        for (int step : new int[] {-1, 1}) {
            for (int k = verb + step; k >= 0 && k < c.size(); k += step) {
                switch (c.part(k).kind()) {
                    case TIME -> {
                        return true;
                    }
                    case VERB, BREAK, SUBORDINATE, RELATIVE -> k = step < 0 ? -1 : c.size();
                    case NOUN, PREPOSITION, COMMA, AND, QUOTE, OTHER -> {}
                }
            }
        }
        return false;
    }

    private void finish(Draft d) {
        d.cause = reasons.cause(d);
        d.instrument = reasons.instrument(d);
    }

    /** Causes told of an event of this sentence, or of the incident that the report told before. */
    private void causes() {
        for (int p = 0; p < c.size(); p++) {
            Optional<Causation.Told> told = c.is(p, Kind.VERB) ? causation.of(frame(p)) : Optional.empty();
            if (told.isEmpty()) {
                continue;
            }
            Causation.Told x = told.get();
            Optional<Draft> effect =
                    drafts.stream().filter(d -> x.effects().contains(d.part)).findFirst();
            if (effect.isPresent()) {
                effect.get().cause = effect.get().cause.or(() -> Optional.of(x.cause()));
            } else if (causation.pointsBack(x)) {
                back(x.at()).ifPresent(d -> d.cause = Optional.of(x.cause()));
            }
        }
    }

    /** A mention of the incident told before, by the word that tells something new of it. */
    private Optional<Draft> back(int part) {
        if (incident.isEmpty() || drafts.stream().anyMatch(d -> d.part == part && d.kind != EventKind.OTHER)) {
            return Optional.empty();
        }
        drafts.removeIf(d -> d.part == part);
        Draft d = draft(incident.get(), part, c.part(part).head(), c.head(part).lemma());
        d.definite = true;
        d.back = true;
        drafts.add(d);
        return Optional.of(d);
    }

    // -- drafts -----------------------------------------------------------------------------------------------------

    /** A mention named by the noun or word of a part. */
    private Draft draft(EventKind kind, int part, int token, String lemma) {
        return new Draft(
                kind,
                c.span(token, token + 1),
                part,
                sentence.number(),
                sentence.block(),
                lemma,
                Frame.ofNoun(g, part));
    }

    /** A mention of deaths or injuries that only a count tells: '14 dead'. */
    private Draft counted(EventKind kind, int part) {
        Draft d = draft(kind, part, c.part(part).end() - 1, "dead");
        drafts.add(d);
        return d;
    }
}
