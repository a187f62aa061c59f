package org.hearsay.bench.pronoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.mention.AntecedentChoice;
import org.hearsay.mention.AntecedentQuestion;

/**
 * Answers questions of one text and keeps them as lessons: by what the text tells or, to meet the errors of a model, by what
 * that chooses. Not safe for several threads.
 */
final class PronounTeacher implements AntecedentChoice {

    private final PronounText text;
    private final AntecedentChoice model;
    private final boolean told;
    private final List<Lesson> lessons = new ArrayList<>();

    /** A question, what is right, and what the model chose. */
    record Lesson(PronounText text, AntecedentQuestion question, List<Boolean> right, Choice choice) {

        /** Whether somebody with a name was chosen. */
        boolean isNamed() {
            OptionalInt chosen = choice.candidate();
            return chosen.isPresent()
                    && question.candidates().get(chosen.getAsInt()).referent().isPresent();
        }

        /** Whether the choice is right. */
        boolean isRight() {
            return right.get(choice.candidate().orElse(right.size() - 1));
        }
    }

    /** {@code told} lets what the text tells stand in place of what the model chooses. */
    PronounTeacher(PronounText text, AntecedentChoice model, boolean told) {
        this.text = text;
        this.model = model;
        this.told = told;
    }

    List<Lesson> lessons() {
        return lessons;
    }

    @Override
    public Choice choose(AntecedentQuestion question) {
        Choice choice = model.choose(question);
        Optional<List<Boolean>> right = text.judge().of(question);
        right.ifPresent(r -> lessons.add(new Lesson(text, question, r, choice)));
        int first = right.map(r -> r.indexOf(true)).orElse(-1);
        if (told && first >= 0 && !right.get().get(right.get().size() - 1)) {
            return new Choice(OptionalInt.of(first), 1, true);
        }
        return choice;
    }
}
