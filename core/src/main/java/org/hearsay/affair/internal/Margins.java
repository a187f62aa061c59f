package org.hearsay.affair.internal;

import java.util.List;
import java.util.OptionalLong;
import org.hearsay.affair.AffairModel;

/**
 * The margins of pairs of reports, as {@link AffairModel#margin} gives them for {@link PairSigns}, without a list of signs for each pair:
 * of many pairs most are far from any line, which what costs least to ask shows. Safe for several threads.
 */
final class Margins {

    /** A margin that is surely not above 0. */
    static final double NEVER = -100;

    /** More than what sums of so few numbers can differ by where they are added in another order. */
    private static final double SLACK = 1e-6;

    private final Reports reports;
    private final double every;
    private final double line;
    private final Steps words;
    private final Steps names;
    private final Steps rare;
    private final double dated;
    private final double[] days;
    private final double[] events;
    private final double number;
    private final double mostEvents;

    /** What the signs of a scale weigh, and the most that they can come to together. */
    private record Steps(PairSigns.Scale scale, double[] weights, double most) {

        static Steps of(PairSigns.Scale scale, AffairModel model) {
            double[] all = Margins.weights(scale.signs(), model);
            return new Steps(scale, all, Margins.most(all));
        }

        /** Adds one weight after the other, as a sum over signs does. */
        double add(double sum, double value) {
            double all = sum;
            for (int i = 0; i < weights.length && value >= scale.steps()[i]; i++) {
                all += weights[i];
            }
            return all;
        }
    }

    /** Of pairs of these reports. */
    Margins(Reports reports, AffairModel model) {
        this.reports = reports;
        this.every = weight(PairSigns.EVERY, model);
        this.line = Math.log(model.line() / (1 - model.line()));
        this.words = Steps.of(PairSigns.WORDS, model);
        this.names = Steps.of(PairSigns.NAMES, model);
        this.rare = Steps.of(PairSigns.RARE, model);
        this.dated = weight(PairSigns.DATED, model);
        this.days = weights(PairSigns.APART, model);
        this.events = weights(PairSigns.EVENTS, model);
        this.number = weight(PairSigns.NUMBER, model);
        this.mostEvents = most(events) + Math.max(0, number);
    }

    private static double weight(String sign, AffairModel model) {
        return model.weights().getOrDefault(sign, 0.0);
    }

    private static double[] weights(List<String> signs, AffairModel model) {
        return signs.stream().mapToDouble(s -> weight(s, model)).toArray();
    }

    /** The most that the first few of some weights come to. */
    private static double most(double[] weights) {
        double most = 0;
        double sum = 0;
        for (double w : weights) {
            sum += w;
            most = Math.max(most, sum);
        }
        return most;
    }

    /** The margin of two: the same number to the last bit as that of their signs. */
    double of(int a, int b) {
        return sum(
                a, b, reports.words(a).dot(reports.words(b)), reports.names(a).dot(reports.names(b)));
    }

    /** The margin of two where it is above 0; else any number that is not. */
    double above(int a, int b) {
        double known = days(every - line, a, b);
        if (isFar(known + words.most() + names.most() + rare.most() + mostEvents)) {
            return NEVER;
        }
        double likeNames = reports.names(a).dot(reports.names(b));
        known = events(names.add(known, likeNames), a, b);
        if (isFar(known + words.most() + rare.most())) {
            return NEVER;
        }
        double likeWords = reports.words(a).dot(reports.words(b));
        return isFar(words.add(known, likeWords) + rare.most()) ? NEVER : sum(a, b, likeWords, likeNames);
    }

    private static boolean isFar(double most) {
        return most < -SLACK;
    }

    /** In the order of the signs. */
    private double sum(int a, int b, double likeWords, double likeNames) {
        double sum = words.add(every, likeWords);
        sum = names.add(sum, likeNames);
        sum = rare.add(sum, reports.rare(a, b));
        return events(days(sum, a, b), a, b) - line;
    }

    private double days(double sum, int a, int b) {
        OptionalLong x = reports.day(a);
        OptionalLong y = reports.day(b);
        if (x.isEmpty() || y.isEmpty()) {
            return sum;
        }
        double all = sum + dated;
        long gap = Math.abs(x.getAsLong() - y.getAsLong());
        for (int i = 0; i < days.length && gap > PairSigns.DAYS[i]; i++) {
            all += days[i];
        }
        return all;
    }

    private double events(double sum, int a, int b) {
        double all = sum;
        long shared = PairSigns.shared(reports.events(a), reports.events(b));
        for (int n = 0; n < Math.min(events.length, shared); n++) {
            all += events[n];
        }
        boolean numbered = PairSigns.shared(
                        reports.coverage(a).numbers(), reports.coverage(b).numbers())
                > 0;
        return numbered ? all + number : all;
    }
}
