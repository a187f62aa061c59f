package org.hearsay.bench.pronoun;

import java.util.OptionalInt;
import org.hearsay.mention.AntecedentChoice;
import org.hearsay.mention.AntecedentModel;
import org.hearsay.mention.AntecedentQuestion;

/** The weightiest part of the nearest sentence, but for what grammar forbids: where learning begins. */
final class NearestSubject implements AntecedentChoice {

    private static final int FAR = 50;
    private static final int FORBIDDEN = 20;
    private static final int SAME = 5;

    private static float measure(AntecedentQuestion.Candidate candidate, String name) {
        return candidate.measures()[AntecedentModel.measures().indexOf(name)];
    }

    @Override
    public Choice choose(AntecedentQuestion question) {
        OptionalInt best = OptionalInt.empty();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < question.candidates().size(); i++) {
            double far = far(question.candidates().get(i));
            if (far < least) {
                least = far;
                best = OptionalInt.of(i);
            }
        }
        return new Choice(best, 1, true);
    }

    private static double far(AntecedentQuestion.Candidate candidate) {
        float order = measure(candidate, "ROLE_ORDER");
        boolean forbidden = measure(candidate, "BOUND") == 1 || measure(candidate, "OWNED") == 1;
        boolean same = measure(candidate, "CHAIN") == 1 && measure(candidate, "CHAIN_SENTENCES") < 1;
        return (Float.isNaN(order) ? FAR : order) + (forbidden ? FORBIDDEN : 0) - (same ? SAME : 0);
    }
}
