package org.hearsay.event.internal.slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.Clock;
import org.hearsay.event.Filler;
import org.hearsay.event.Participant;
import org.hearsay.event.When;
import org.hearsay.event.internal.slot.Candidate.Type;
import org.hearsay.event.internal.slot.SlotModel.Question;
import org.hearsay.time.TimeExpression;

/**
 * Fills who took part, time and place of each event of a report from all that stands within its reach. What is not likely
 * enough stays out: silence before a false word.
 */
public final class SlotFilling {

    /** More than these are a list that was read too far. */
    private static final int MOST = 12;

    /** A tree by nearness tells less, so more must speak for a filler. */
    private static final double DOUBT = 0.1;

    private final SlotModel model;

    public SlotFilling(SlotModel model) {
        this.model = model;
    }

    /** The slots of an event. */
    public record Filled(
            List<Participant> participants, Optional<When> when, Optional<Clock> clock, Optional<Filler> place) {

        public Filled {
            participants = List.copyOf(participants);
        }
    }

    /** A candidate with how likely the answer to each question is. */
    private record Likely(Candidate candidate, double[] answers) {

        double likely() {
            return answers[question(candidate.type()).ordinal()];
        }

        double likely(Question question) {
            return answers[question.ordinal()];
        }
    }

    /** All pairs of an event and what may fill its slots. */
    public static List<Pair> pairs(Report report, Happening event) {
        var signs = new Signs(report, event);
        return signs.candidates().stream().map(signs::pair).toList();
    }

    /** What fills the slots of an event. */
    public Filled fill(Report report, Happening event) {
        var signs = new Signs(report, event);
        var whereabouts = new Whereabouts(report, event);
        Optional<Counted> counted = Counted.find(report, event);
        Optional<When> day = counted.flatMap(c -> c.when(report, event));
        int own = report.sentenceOf(event);
        Optional<Signs> carried = Carrier.of(report, event).map(verb -> new Signs(report, verb));
        var parties = new ArrayList<Likely>();
        Optional<Likely> time = Optional.empty();
        Optional<Likely> place = Optional.empty();
        for (Candidate c : signs.candidates()) {
            Likely bare = likely(signs.pair(c));
            Likely likely = c.type() == Type.PARTY || c.sentence() != own
                    ? bare
                    : better(carried.map(s -> likely(s.pair(c))), bare).orElse(bare);
            switch (c.type()) {
                case PARTY -> parties.add(likely);
                case TIME -> {
                    boolean ahead = signs.isPast()
                            && Moments.isAhead(
                                    report.document().masthead().published(),
                                    c.time().flatMap(TimeExpression::value));
                    boolean stale = signs.isPresent()
                            && c.sentence() == own
                            && Moments.isPast(
                                    report.document().masthead().published(),
                                    c.time().flatMap(TimeExpression::value));
                    boolean other = counted.isPresent() && !counted.get().allows(c, report, event)
                            || Moments.isOfAnother(report, event, c);
                    time = ahead || stale || other ? time : better(time, likely);
                }
                case PLACE -> place = whereabouts.bars(c) ? place : better(place, likely);
            }
        }
        List<Participant> participants = participants(event, parties, signs, new Clause(report, event));
        return new Filled(
                participants,
                told(time, Question.TIME, signs)
                        .map(l -> when(l, own))
                        .filter(w -> day.isEmpty() || !w.basis().startsWith("carried"))
                        .or(() -> day),
                Hours.find(report, event),
                told(place, Question.PLACE, signs)
                        .filter(l -> !Whereabouts.isDoer(l.candidate(), participants))
                        .map(l -> new Filler(
                                l.candidate().span(),
                                l.candidate().text(),
                                l.candidate().referent(),
                                l.likely())));
    }

    private Likely likely(Pair pair) {
        return new Likely(pair.candidate(), model.likely(pair));
    }

    /** What is asked of candidates of a type. */
    public static Question question(Type type) {
        return switch (type) {
            case PARTY -> Question.PARTY;
            case TIME -> Question.TIME;
            case PLACE -> Question.PLACE;
        };
    }

    private static Optional<Likely> better(Optional<Likely> best, Likely likely) {
        return best.filter(b -> b.likely() >= likely.likely()).or(() -> Optional.of(likely));
    }

    private Optional<Likely> told(Optional<Likely> best, Question question, Signs signs) {
        return best.filter(l -> l.likely() >= line(question, signs));
    }

    private double line(Question question, Signs signs) {
        return model.line(question) + (signs.isParsed() ? 0 : DOUBT);
    }

    private static When when(Likely l, int own) {
        Candidate c = l.candidate();
        TimeExpression t = c.time().orElseThrow();
        String basis = t.basis().toString();
        return new When(
                t.span(),
                t.text(),
                t.value(),
                c.sentence() == own ? basis : "carried, " + basis,
                l.likely(),
                Optional.empty());
    }

    private List<Participant> participants(Happening event, List<Likely> parties, Signs signs, Clause clause) {
        var told = new ArrayList<Participant>();
        parties.stream()
                .filter(l -> l.likely() >= line(Question.PARTY, signs))
                .sorted(Comparator.comparingDouble((Likely l) -> -l.likely())
                        .thenComparing(l -> l.candidate().span()))
                .forEach(l -> {
                    Candidate c = l.candidate();
                    boolean known = told.stream()
                            .anyMatch(p -> p.span().overlaps(c.span())
                                    || p.referent().isPresent() && p.referent().equals(c.referent()));
                    if (known || told.size() >= MOST) {
                        return;
                    }
                    Participant.Role role = role(event, l, signs, clause);
                    if (!clause.bars(c, role)) {
                        told.add(new Participant(role, c.span(), c.text(), c.referent()));
                    }
                });
        told.sort(Comparator.comparing(Participant::span));
        return told;
    }

    private Participant.Role role(Happening event, Likely l, Signs signs, Clause clause) {
        if (!signs.isParsed() && signs.isSuffered()) {
            boolean before = l.candidate().head() < event.word();
            return before ? Casting.object(event.kind()) : Casting.doer(event.kind());
        }
        if (clause.strikes(l.candidate())) {
            return Casting.object(event.kind());
        }
        if (clause.acts(l.candidate())) {
            return Casting.doer(event.kind());
        }
        double agent = l.likely(Question.AGENT);
        double patient = l.likely(Question.PATIENT);
        if (Math.max(agent, patient) < model.line(Question.AGENT)) {
            return Casting.other(event.kind());
        }
        return agent >= patient ? Casting.doer(event.kind()) : Casting.object(event.kind());
    }
}
