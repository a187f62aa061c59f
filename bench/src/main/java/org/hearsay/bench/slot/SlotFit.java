package org.hearsay.bench.slot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.bench.slot.SlotText.Asked;
import org.hearsay.bench.slot.SlotText.Corpus;
import org.hearsay.event.internal.slot.Happening;
import org.hearsay.event.internal.slot.Pair;
import org.hearsay.event.internal.slot.Report;
import org.hearsay.event.internal.slot.SlotFilling;
import org.hearsay.event.internal.slot.SlotModel;
import org.hearsay.event.internal.slot.SlotModel.Question;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Encoding;
import org.hearsay.model.Layers;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;
import org.hearsay.model.Syntax;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Fits the weights by which the slots of events are filled, and scores them on events left out in turn. */
final class SlotFit {

    private static final double PENALTY = 4;
    private static final int ROUNDS = 12;
    private static final int LEAST = 5;
    /** Where what words mean helps; places are told by their preposition and standing, and senses made them worse. */
    private static final Set<Question> SENSED =
            EnumSet.of(Question.PARTY, Question.AGENT, Question.PATIENT, Question.TIME);

    private static final double[] LINES = {0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    /** A text as the product reads it. */
    record Read(SlotText text, Layers layers, Mentions mentions, List<TimeExpression> times) {}

    /** A pair with what is known of it. */
    private record Case(Pair pair, Map<Question, Boolean> answers) {}

    /** An event that was asked for, with the pairs of all its words. */
    private record Lesson(Corpus corpus, String group, Asked asked, Report report, List<Case> cases) {}

    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Lesson> alone = new ArrayList<>();

    /** Takes a text to learn from and, where it is a scored report, to score. */
    void add(Read read) {
        lessons.addAll(lessons(read));
    }

    /** Takes a text to learn from that is not scored: the same one as read without a model. */
    void learn(Read read) {
        alone.addAll(lessons(read));
    }

    private static List<Lesson> lessons(Read read) {
        var lessons = new ArrayList<Lesson>();
        Map<Asked, List<Happening>> words = new LinkedHashMap<>();
        for (Asked asked : read.text().asked()) {
            words.put(asked, happenings(read, asked));
        }
        var report = new Report(
                read.text().document(),
                read.layers(),
                read.mentions(),
                read.times(),
                words.values().stream().flatMap(List::stream).toList());
        words.forEach((asked, all) -> {
            var cases = new ArrayList<Case>();
            for (Happening h : all) {
                for (Pair pair : SlotFilling.pairs(report, h)) {
                    cases.add(new Case(pair, answers(read.text().corpus(), asked, pair, report)));
                }
            }
            lessons.add(new Lesson(read.text().corpus(), read.text().group(), asked, report, cases));
        });
        return lessons;
    }

    private static Map<Question, Boolean> answers(Corpus corpus, Asked asked, Pair pair, Report report) {
        var answers = new HashMap<Question, Boolean>();
        Question main = SlotFilling.question(pair.candidate().type());
        List<Question> questions =
                main == Question.PARTY ? List.of(Question.PARTY, Question.AGENT, Question.PATIENT) : List.of(main);
        // one sentence is all that PropBank speaks of
        boolean known = corpus != Corpus.PROPBANK || pair.near();
        for (Question q : questions) {
            if (known) {
                asked.judge().answer(q, pair.candidate(), report).ifPresent(a -> answers.put(q, a));
            }
        }
        return answers;
    }

    /** The words of an event: those that the encoder holds for event words, else the head of them all. */
    private static List<Happening> happenings(Read read, Asked asked) {
        if (!read.text().corpus().isWhole()) {
            return List.of(Happening.of(read.layers(), asked.at(), asked.kind()));
        }
        List<Double> eventness =
                read.layers().encoding().map(Encoding::eventness).orElse(List.of());
        var found = new ArrayList<Happening>();
        int first = read.layers().firstTokenFrom(asked.at().start());
        for (int i = first; i < read.layers().tokens().size(); i++) {
            Span span = read.layers().tokens().get(i).span();
            if (span.end() > asked.at().end()) {
                break;
            }
            if (i < eventness.size() && eventness.get(i) >= 0.5) {
                found.add(new Happening(i, span, asked.kind()));
            }
        }
        Syntax syntax = read.layers().syntax();
        // 'blamed Norland for the raid' tells of the blame
        List<Happening> top = found.stream()
                .filter(h -> found.stream().noneMatch(o -> o != h && syntax.isUnder(h.word(), o.word())))
                .toList();
        return top.isEmpty() ? List.of(alone(read, asked)) : top;
    }

    /** The head of all words of an event. */
    private static Happening alone(Read read, Asked asked) {
        int word = Happening.of(read.layers(), asked.at(), asked.kind()).word();
        return new Happening(word, read.layers().tokens().get(word).span(), asked.kind());
    }

    private static double counts(Corpus corpus, Question question) {
        boolean party = question == Question.PARTY;
        return switch (corpus) {
            case PROPBANK -> question == Question.TIME || question == Question.PLACE ? 0.5 : 1;
            case WIKIEVENTS, TIMEBANK -> 1;
            // there are many of them, by few hands
            case TELLINGS -> 0.13;
            case EVENTS -> party ? 2 : 3;
        };
    }

    private static SlotModel fit(Collection<Lesson> from, Collection<Question> questions) {
        Map<String, double[]> weights = new TreeMap<>();
        for (Question q : questions) {
            var examples = new ArrayList<Example>();
            for (Lesson lesson : from) {
                for (Case c : lesson.cases()) {
                    Boolean answer = c.answers().get(q);
                    if (answer != null) {
                        List<Optional<Sense>> senses =
                                SENSED.contains(q) ? c.pair().senses() : List.of();
                        examples.add(new Example(c.pair().signs(), senses, answer, counts(lesson.corpus(), q)));
                    }
                }
            }
            new Logistic(PENALTY, ROUNDS)
                    .fit(examples, LEAST)
                    .forEach((s, w) ->
                            weights.computeIfAbsent(s, k -> new double[Question.values().length])[q.ordinal()] = w);
        }
        var rows = new HashMap<String, List<Double>>();
        weights.forEach((s, w) -> rows.put(s, java.util.Arrays.stream(w).boxed().toList()));
        return new SlotModel(rows, SenseWeights.takeFrom(rows), LINE_OF);
    }

    /** So likely an answer must be: chosen on events left out, that nine of ten told times and places are right. */
    static final List<Double> LINE_OF = List.of(0.4, 0.5, 0.5, 0.42, 0.45);

    /** Scores each group of events by what all else teaches. */
    void folds() {
        var groups = lessons.stream()
                .filter(l -> l.corpus() == Corpus.EVENTS)
                .map(Lesson::group)
                .collect(Collectors.toCollection(TreeSet::new));
        var tallies = new TreeMap<String, int[]>();
        var without = new TreeMap<String, int[]>();
        for (String out : groups) {
            SlotModel model = fit(
                    Stream.concat(lessons.stream(), alone.stream())
                            .filter(l ->
                                    l.corpus() != Corpus.EVENTS || !l.group().equals(out))
                            .toList(),
                    List.of(Question.PARTY, Question.TIME, Question.PLACE));
            lessons.stream()
                    .filter(l -> l.corpus() == Corpus.EVENTS && l.group().equals(out))
                    .forEach(l -> tally(l, model, tallies));
            alone.stream()
                    .filter(l -> l.corpus() == Corpus.EVENTS && l.group().equals(out))
                    .forEach(l -> tally(l, model, without));
        }
        print("events left out", tallies);
        print("events left out, without a model", without);
    }

    /** Counts for each line: asked, found, told, told right, told where nothing is. */
    private static void tally(Lesson l, SlotModel model, Map<String, int[]> tallies) {
        for (double line : LINES) {
            for (Question q : List.of(Question.TIME, Question.PLACE)) {
                int[] n = tallies.computeIfAbsent(key(q, line), k -> new int[6]);
                var told = new ArrayList<Case>();
                l.cases().stream()
                        .filter(c -> SlotFilling.question(c.pair().candidate().type()) == q)
                        .collect(Collectors.groupingBy(c -> c.pair().event()))
                        .values()
                        .forEach(cases -> cases.stream()
                                .max(Comparator.comparingDouble(c -> model.likely(q, c.pair())))
                                .filter(c -> model.likely(q, c.pair()) >= line)
                                .ifPresent(told::add));
                boolean asked = l.asked().judge().isTold(q);
                boolean right = told.stream().anyMatch(c -> c.answers().getOrDefault(q, false));
                n[0] += asked ? 1 : 0;
                n[1] += asked && right ? 1 : 0;
                if (asked) {
                    n[2] += told.isEmpty() ? 0 : 1;
                    n[3] += !told.isEmpty()
                                    && told.stream().allMatch(c -> c.answers().getOrDefault(q, false))
                            ? 1
                            : 0;
                } else {
                    n[4] += told.isEmpty() ? 0 : 1;
                    n[5] += right ? 1 : 0;
                }
            }
            parties(l, model, line, tallies.computeIfAbsent(key(Question.PARTY, line), k -> new int[6]));
        }
    }

    private static String key(Question q, double line) {
        return q + String.format(Locale.ROOT, " %.1f", line);
    }

    private static void parties(Lesson l, SlotModel model, double line, int[] n) {
        List<Case> told = l.cases().stream()
                .filter(c -> SlotFilling.question(c.pair().candidate().type()) == Question.PARTY)
                .filter(c -> model.likely(Question.PARTY, c.pair()) >= line)
                .toList();
        for (List<String> who : l.asked().judge().parties()) {
            n[0]++;
            n[1] += told.stream().anyMatch(c -> SlotEvents.isNamed(c.pair().candidate(), who, l.report())) ? 1 : 0;
        }
        if (l.asked().judge().isTold(Question.PARTY)) {
            n[2] += told.size();
            n[3] += (int) told.stream()
                    .filter(c -> c.answers().getOrDefault(Question.PARTY, false))
                    .count();
        } else {
            n[4] += told.size();
        }
    }

    private static void print(String title, Map<String, int[]> tallies) {
        System.out.println(
                title + ": line, found of asked, told right of told, right where the gold tells nothing there");
        tallies.forEach((key, n) -> System.out.printf(
                Locale.ROOT,
                "  %s: %.1f (%d of %d)  %.1f (%d of %d)  %d of %d%n",
                key,
                100.0 * n[1] / Math.max(1, n[0]),
                n[1],
                n[0],
                100.0 * n[3] / Math.max(1, n[2]),
                n[3],
                n[2],
                n[5],
                n[4]));
    }

    /** Fits on all and writes the weights. */
    void write(Path to) throws IOException {
        SlotModel model = fit(Stream.concat(lessons.stream(), alone.stream()).toList(), List.of(Question.values()));
        var lines = new ArrayList<String>();
        lines.add("# title: Weights of signs that tell what fills a slot of an event");
        lines.add(
                "# source: fitted by bench/SlotRun on PropBank over UD EWT, WikiEvents, TimeBank and AQUAINT, events of");
        lines.add("#   shared/eval, bench/blind and our own tellings; weights only, no text of these");
        lines.add("# licence: research data; see docs/quality.md");
        lines.add("# columns: sign, weight for taking part, doing, suffering, time, place");
        lines.add(SlotModel.LINE + "\t" + row(model.lines()));
        Map<String, List<Double>> rows = model.senses().beside(model.weights());
        rows.forEach((sign, row) -> lines.add(sign + "\t" + row(row)));
        WeightFile.write(to, lines, rows.size());
    }

    private static String row(List<Double> row) {
        return row.stream().map(w -> w == 0 ? "0" : w.toString()).collect(Collectors.joining("\t"));
    }

    /** How many events each corpus gives, and how many pairs there are, for a glance. */
    String size() {
        Map<Corpus, Long> events =
                lessons.stream().collect(Collectors.groupingBy(Lesson::corpus, TreeMap::new, Collectors.counting()));
        return events + " and "
                + lessons.stream().mapToInt(l -> l.cases().size()).sum() + " pairs";
    }
}
