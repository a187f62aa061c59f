package org.hearsay.event.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Realis;
import org.hearsay.event.Toll;
import org.hearsay.event.Toll.What;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.event.internal.clause.Part;
import org.hearsay.event.internal.count.CountPhrase;
import org.hearsay.event.internal.count.Counts;
import org.hearsay.event.internal.slot.Happening;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;

/** Gives the counts that a sentence tells to the events that they are of. */
final class Counting {

    /** So far up the tree an event is looked for. */
    private static final int STEPS = 5;

    private static final Set<What> STRUCK =
            Set.of(What.KILLED, What.WOUNDED, What.MISSING, What.SURVIVED, What.DISPLACED, What.DESTROYED);

    /** Those whom an event of any kind may count. */
    private static final Set<What> ALIVE = Set.of(What.PRESENT, What.SURVIVED, What.DISPLACED, What.DETAINED);

    private static final Set<String> FALLEN = Set.of(
            "life",
            "death",
            "fatality",
            "casualty",
            "victim",
            "body",
            "corpse",
            "remains",
            "injury",
            "wound",
            "dead",
            "toll");
    /** No clause hangs deeper in its tree. */
    private static final int DEEP = 12;

    private final Layers layers;
    private final Sentence sentence;
    private final Clauses clauses;
    private final List<Draft> drafts;
    private final Summing sum;
    private final Map<Integer, Draft> byWord = new HashMap<>();
    private final IntFunction<Optional<Draft>> back;
    private final BiFunction<EventKind, Integer, Draft> counted;

    /**
     * For one sentence.
     *
     * @param drafts its events, to which those that only a count tells are added
     * @param back makes a mention of the incident told before, where there is one
     * @param counted makes a mention that only a count tells
     */
    Counting(
            String text,
            Layers layers,
            Sentence sentence,
            Clauses clauses,
            List<Draft> drafts,
            IntFunction<Optional<Draft>> back,
            BiFunction<EventKind, Integer, Draft> counted) {
        this.layers = layers;
        this.sentence = sentence;
        this.clauses = clauses;
        this.drafts = drafts;
        this.sum = Summing.of(text, clauses);
        this.back = back;
        this.counted = counted;
        for (Draft d : drafts) {
            byWord.putIfAbsent(Happening.of(layers, d.trigger, d.kind).word(), d);
        }
    }

    /** Gives each count to its event, and to the incident of the sentence too; '14 dead' is a mention where no other word tells it. */
    void read(Counts counts) {
        var kinds = new HashMap<Integer, EventKind>();
        byWord.forEach((word, d) -> kinds.put(word, d.kind));
        Optional<Draft> incident =
                drafts.stream().filter(d -> Causation.isIncident(d.kind)).findFirst();
        for (Counts.Count count : counts.read(sentence, kinds)) {
            Optional<Toll> toll = sum.settle(count.toll());
            if (toll.isEmpty()) {
                continue;
            }
            Optional<Draft> own = governing(count).or(() -> nearest(count));
            if (isUnstruck(count, own)) {
                continue;
            }
            own.ifPresent(d -> add(d, toll.get()));
            if (STRUCK.contains(toll.get().what())) {
                incident.filter(d -> !isOfThen(count, d)).ifPresent(d -> add(d, toll.get()));
                if (own.isEmpty() && incident.isEmpty() && !sum.isTold()) {
                    untold(count.phrase(), toll.get());
                }
            }
        }
        if (incident.isPresent()) {
            drafts.removeIf(d -> d.realis == Realis.DENIED
                    && !d.tolls.isEmpty()
                    && d.tolls.getFirst().high() == 0);
        }
    }

    /** 'Two people were followed home': what happened to them is told by a word that strikes nobody. */
    private boolean isUnstruck(Counts.Count count, Optional<Draft> own) {
        What what = count.toll().what();
        return (what == What.KILLED || what == What.WOUNDED)
                && layers.syntax().isParsed()
                && own.filter(d -> d.kind == EventKind.OTHER && isVerb(d)).isPresent()
                && drafts.stream().noneMatch(d -> KindTrait.VIOLENT.isOf(d.kind) || Causation.isIncident(d.kind))
                && layers.tokensOf(sentence).stream().noneMatch(t -> FALLEN.contains(t.lemma()));
    }

    private boolean isVerb(Draft d) {
        return layers.tokens()
                        .get(Happening.of(layers, d.trigger, d.kind).word())
                        .tag()
                == Tag.VERB;
    }

    /** 'The worst accident since 2011, when a fire killed 14': those fell then. */
    private boolean isOfThen(Counts.Count count, Draft incident) {
        Syntax syntax = layers.syntax();
        int top = Happening.of(layers, incident.trigger, incident.kind).word();
        int steps = 0;
        for (int at = count.phrase().head();
                at >= 0 && at != top && steps < DEEP;
                at = syntax.arc(at).head(), steps++) {
            boolean then = syntax.isParsed()
                    && (syntax.arc(at).is("acl") || syntax.arc(at).is("advcl"))
                    && isLedByWhen(at)
                    && syntax.isUnder(at, top);
            if (then) {
                return true;
            }
        }
        return false;
    }

    /** 'In 2011, when …': a clause that tells more of a time named before it. */
    private boolean isLedByWhen(int clause) {
        return layers.syntax().listChildren(clause).stream()
                .anyMatch(w -> layers.tokens().get(w).is("when")
                        && w > 1
                        && layers.tokens().get(w - 1).is(",")
                        && layers.tokens().get(w - 2).tag() == Tag.NUM);
    }

    private static void add(Draft d, Toll toll) {
        // 'three more bodies, raising the toll to 12': the whole takes the place of the part
        d.tolls.removeIf(t -> t.isOfOneKind(toll) && t.isPart() && !toll.isPart());
        if (d.tolls.stream().noneMatch(toll::isOfOneKind)) {
            d.tolls.add(toll);
        }
    }

    /** The event on whose word the number hangs, or that hangs on the number. */
    private Optional<Draft> governing(Counts.Count count) {
        Syntax syntax = layers.syntax();
        int at = count.phrase().head();
        for (int child : syntax.listChildren(at)) {
            Draft d = byWord.get(child);
            if (d != null && fits(count.toll().what(), d.kind)) {
                return Optional.of(d);
            }
        }
        boolean argument = false;
        for (int step = 0; step <= STEPS && at >= 0; step++) {
            Draft d = byWord.get(at);
            boolean open = d != null
                    && (d.kind == EventKind.OTHER
                            || argument && isOfAny(count.toll().what(), d.kind));
            if (d != null && (open || fits(count.toll().what(), d.kind))) {
                return Optional.of(d);
            }
            Arc arc = syntax.arc(at);
            argument = step == 0 && (arc.is("obj") || arc.relation().startsWith("nsubj"));
            at = arc.head();
        }
        return Optional.empty();
    }

    /** 'Seventeen workers were freed', 'about 9,000 nurses quit': who is counted and named right at a deed took part in it. */
    private static boolean isOfAny(What what, EventKind kind) {
        return ALIVE.contains(what) && !KindTrait.WORDS.isOf(kind);
    }

    private Optional<Draft> nearest(Counts.Count count) {
        Draft best = null;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<Integer, Draft> e : byWord.entrySet()) {
            int gap = Math.abs(e.getKey() - count.phrase().head());
            boolean closer = gap < least
                    || gap == least && best != null && e.getValue().trigger.compareTo(best.trigger) < 0;
            if (closer && fits(count.toll().what(), e.getValue().kind)) {
                best = e.getValue();
                least = gap;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a count may be of an event of this kind. */
    private static boolean fits(What what, EventKind kind) {
        return switch (what) {
            case KILLED -> kind == EventKind.KILL || kind == EventKind.DIE || KindTrait.INCIDENT.isOf(kind);
            case WOUNDED -> kind == EventKind.INJURE || KindTrait.INCIDENT.isOf(kind);
            case MISSING, SURVIVED -> KindTrait.INCIDENT.isOf(kind) || kind == EventKind.ABDUCT;
            case DISPLACED, DESTROYED -> KindTrait.INCIDENT.isOf(kind);
            case DETAINED -> kind == EventKind.ARREST || kind == EventKind.ABDUCT;
            case PRESENT -> KindTrait.TALKS.isOf(kind) || kind == EventKind.PROTEST || kind == EventKind.VOTE;
            case AMOUNT, MEASURE -> kind != EventKind.STATEMENT && kind != EventKind.SPEAK;
        };
    }

    /** The verb behind a part, which tells what befell those counted: 'survived'; else the part. */
    private int verb(int part) {
        for (int p = part + 1; p < clauses.size() && !clauses.is(p, Part.Kind.BREAK); p++) {
            if (clauses.is(p, Part.Kind.VERB)) {
                return p;
            }
        }
        return part;
    }

    private void untold(CountPhrase phrase, Toll toll) {
        int part = clauses.partOf(phrase.head() - sentence.first());
        if (part < 0) {
            return;
        }
        boolean fatal = toll.what() == What.KILLED || toll.what() == What.WOUNDED;
        Optional<Draft> before = fatal ? Optional.empty() : back.apply(verb(part));
        if (before.isPresent()) {
            add(before.get(), toll);
        } else if (fatal && toll.high() > 0) {
            EventKind kind = toll.what() == What.KILLED ? EventKind.DIE : EventKind.INJURE;
            add(counted.apply(kind, part), toll);
        }
    }
}
