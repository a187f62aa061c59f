package org.hearsay;

import java.util.Optional;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.QuestionReading;
import org.hearsay.search.answer.Meant;

/** What questions mean, by the model that reads reports: loaded with the first question, kept until the dossier is closed. */
final class QuestionSenses implements AutoCloseable {

    private Optional<EncoderModel> model = Optional.empty();
    private Optional<QuestionReading> reading = Optional.empty();

    synchronized Meant of(String question) {
        // nothing is asked, so nothing need be loaded
        if (question.isBlank()) {
            return Meant.UNREAD;
        }
        if (model.isEmpty()) {
            model = Optional.of(EncoderModel.find());
            reading = model.flatMap(EncoderModel::encoder).map(QuestionReading::new);
        }
        return reading.map(r -> r.read(question))
                .map(r -> new Meant(r.whole(), r.events()))
                .orElse(Meant.UNREAD);
    }

    @Override
    public synchronized void close() {
        model.ifPresent(EncoderModel::close);
        model = Optional.empty();
        reading = Optional.empty();
    }
}
