package org.hearsay.bench.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.hearsay.claim.SpeakerChoice;
import org.hearsay.claim.SpeakerModel;
import org.hearsay.claim.SpeakerQuestion;

/** Answers the product's questions from the gold, and keeps them as lessons. One report, one thread. */
final class SpeakerTeacher implements SpeakerChoice {

    /** Whether a candidate is right; a question that the gold does not know has no answer. */
    interface Judge {
        boolean isRight(SpeakerQuestion.Candidate candidate);

        /** Whether somebody speaks the words. */
        boolean isSpoken();
    }

    private final String report;
    private final String corpus;
    private final Function<SpeakerQuestion, Optional<Judge>> gold;
    private final List<SpeakerLesson> lessons = new ArrayList<>();
    private final List<SpeakerFit.Tried> tried = new ArrayList<>();
    private final Optional<SpeakerModel> pupil;

    /** One that lets a pupil answer, right or wrong, as the product would go on. */
    SpeakerTeacher(SpeakerText text, Optional<SpeakerModel> pupil) {
        this.report = text.id();
        this.corpus = text.corpus();
        this.gold = text.gold();
        this.pupil = pupil;
    }

    /** How the pupil's answers came out. */
    List<SpeakerFit.Tried> tried() {
        return tried;
    }

    List<SpeakerLesson> lessons() {
        return lessons;
    }

    @Override
    public Choice choose(SpeakerQuestion question) {
        Optional<Judge> judge = gold.apply(question);
        if (judge.isEmpty()) {
            return pupil.map(p -> p.choose(question)).orElse(new Choice(OptionalInt.empty(), false, 0));
        }
        var right = new BitSet();
        for (int i = 0; i < question.candidates().size(); i++) {
            if (judge.get().isRight(question.candidates().get(i))) {
                right.set(i);
            }
        }
        lessons.add(new SpeakerLesson(
                report, corpus, question, right, right.isEmpty() && judge.get().isSpoken()));
        if (pupil.isPresent()) {
            Choice choice = pupil.get().choose(question);
            tried.add(SpeakerFit.Tried.of(lessons.getLast(), choice));
            return choice;
        }
        return right.isEmpty()
                ? new Choice(OptionalInt.empty(), false, 0)
                : new Choice(OptionalInt.of(right.nextSetBit(0)), false, 1);
    }
}
