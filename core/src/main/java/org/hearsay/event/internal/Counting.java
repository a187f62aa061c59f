package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.event.Toll;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.event.internal.clause.Frame;
import org.hearsay.event.internal.clause.Part.Kind;

/** Gives the counts of those struck, which a sentence tells, to the events that struck them. */
final class Counting {

    private final Clauses c;
    private final Tolls tolls;
    private final List<Draft> drafts;
    private final IntFunction<Frame> frames;
    private final IntFunction<Optional<Draft>> back;
    private final BiFunction<EventKind, Integer, Draft> counted;

    /**
     * For one sentence.
     *
     * @param drafts its events, to which those that only a count tells are added
     * @param frames the frame of a verb
     * @param back makes a mention of the incident told before, where there is one
     * @param counted makes a mention that only a count tells
     */
    Counting(
            Clauses clauses,
            Tolls tolls,
            List<Draft> drafts,
            IntFunction<Frame> frames,
            IntFunction<Optional<Draft>> back,
            BiFunction<EventKind, Integer, Draft> counted) {
        this.c = clauses;
        this.tolls = tolls;
        this.drafts = drafts;
        this.frames = frames;
        this.back = back;
        this.counted = counted;
    }

    static void add(Draft d, List<Tolls.Count> counts) {
        for (Tolls.Count count : counts) {
            boolean known =
                    d.tolls.stream().anyMatch(t -> t.what() == count.toll().what());
            if (!known) {
                d.tolls.add(count.toll());
            }
        }
    }

    /** Gives counts to the incident of the sentence too, and makes '14 dead' a mention where no other word tells it. */
    void read() {
        Optional<Draft> here =
                drafts.stream().filter(d -> Causation.isIncident(d.kind)).findFirst();
        var own = new ArrayList<Toll>();
        for (Draft d : drafts) {
            if (!Causation.isIncident(d.kind)) {
                own.addAll(d.tolls);
            }
        }
        for (int p = 0; p < c.size(); p++) {
            if (c.is(p, Kind.VERB)) {
                befallen(p).ifPresent(own::add);
            }
        }
        if (drafts.stream().allMatch(d -> d.kind == EventKind.OTHER)) {
            survivors();
        }
        List<Tolls.Count> loose = tolls.loose();
        if (here.isPresent()) {
            drafts.removeIf(d -> d.realis == Realis.DENIED
                    && !d.tolls.isEmpty()
                    && d.tolls.getFirst().high() == 0);
            own.forEach(t -> add(here.get(), List.of(new Tolls.Count(t, 0, -1))));
            add(here.get(), loose);
            return;
        }
        for (Tolls.Count count : loose) {
            Toll.What what = count.toll().what();
            boolean told = what == Toll.What.KILLED || what == Toll.What.WOUNDED;
            Optional<Draft> near =
                    drafts.stream().filter(d -> !d.tolls.isEmpty()).findFirst();
            if (near.isPresent()) {
                add(near.get(), List.of(count));
            } else if (what == Toll.What.MISSING) {
                back.apply(count.part()).ifPresent(d -> add(d, List.of(count)));
            } else if (told) {
                EventKind kind = what == Toll.What.KILLED ? EventKind.DIE : EventKind.INJURE;
                add(counted.apply(kind, count.part()), List.of(count));
            }
        }
    }

    /** '21 survived', where nothing else in the sentence tells of what they survived. */
    private void survivors() {
        for (int p = 0; p < c.size(); p++) {
            Optional<Toll> toll = c.is(p, Kind.VERB) ? befallen(p) : Optional.empty();
            if (toll.isPresent()) {
                back.apply(p).ifPresent(d -> add(d, List.of(new Tolls.Count(toll.get(), 0, -1))));
            }
        }
    }

    /** '17 survived', '12 are missing', 'hundreds were displaced': no kinds of event of their own. */
    private Optional<Toll> befallen(int verb) {
        String lemma = c.head(verb).lemma();
        Frame f = frames.apply(verb);
        Optional<Toll.What> what = switch (lemma) {
            case "survive" -> f.objects().isEmpty() ? Optional.of(Toll.What.SURVIVED) : Optional.empty();
            case "displace" -> Optional.of(Toll.What.DISPLACED);
            case "destroy", "damage" -> Optional.of(Toll.What.DESTROYED);
            default -> Optional.empty();
        };
        List<Integer> phrases = lemma.equals("survive") ? f.subjects() : f.patients();
        return what.flatMap(w -> tolls.of(w, phrases, verb).stream().findFirst().map(Tolls.Count::toll));
    }
}
