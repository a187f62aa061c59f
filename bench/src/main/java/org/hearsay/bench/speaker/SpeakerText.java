package org.hearsay.bench.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.claim.ClaimExtractor;
import org.hearsay.claim.ClaimWeights;
import org.hearsay.claim.SpeakerModel;
import org.hearsay.claim.SpeakerQuestion;
import org.hearsay.document.Document;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;

/**
 * A text to learn from, read up to its mentions.
 *
 * @param id of the report
 * @param corpus that it belongs to
 * @param gold the answers; a question that it does not know has none
 */
record SpeakerText(
        String id,
        String corpus,
        Document document,
        Layers layers,
        Mentions mentions,
        Function<SpeakerQuestion, Optional<SpeakerTeacher.Judge>> gold) {

    /** The questions of the product with the gold's answers, where what was said before is known from the gold. */
    List<SpeakerLesson> lessons() {
        return taught(Optional.empty()).lessons();
    }

    /** The same where what was said before is known as far as a model knows it, and how its answers came out. */
    SpeakerTeacher taught(Optional<SpeakerModel> pupil) {
        var teacher = new SpeakerTeacher(this, pupil);
        ClaimExtractor.rules(ClaimWeights.english().with(teacher)).extract(document, layers, mentions);
        return teacher;
    }
}
