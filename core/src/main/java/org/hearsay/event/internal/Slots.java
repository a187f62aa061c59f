package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.event.Realis;
import org.hearsay.event.When;
import org.hearsay.event.internal.cause.CauseModel;
import org.hearsay.event.internal.cause.Causes;
import org.hearsay.event.internal.slot.Catching;
import org.hearsay.event.internal.slot.Doers;
import org.hearsay.event.internal.slot.Happening;
import org.hearsay.event.internal.slot.Moments;
import org.hearsay.event.internal.slot.Report;
import org.hearsay.event.internal.slot.SlotFilling;
import org.hearsay.event.internal.slot.SlotModel;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Gives the events of a report what hangs on them: the one place where drafts meet the learned scorer. */
final class Slots {

    private final SlotFilling filling;
    private final CauseModel causes;

    Slots(SlotModel model, CauseModel causes) {
        this.filling = new SlotFilling(model);
        this.causes = causes;
    }

    /** Sets who took part, time and place of each draft, and what it came from where the encoder has read the report. */
    void fill(Document document, Layers layers, Mentions mentions, List<TimeExpression> times, List<Draft> drafts) {
        var happenings = new ArrayList<Happening>();
        drafts.forEach(d -> happenings.add(Happening.of(layers, d.trigger, d.kind)));
        var report = new Report(document, layers, mentions, times, happenings);
        var doers = new Doers(layers, happenings);
        Optional<Causes> causing = layers.isSensed()
                ? Optional.of(new Causes(document.text(), layers, times, happenings, causes))
                : Optional.empty();
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            Happening happening = happenings.get(i);
            SlotFilling.Filled filled = filling.fill(report, happening);
            d.participants.clear();
            d.participants.addAll(filled.participants());
            if (d.carrier.isEmpty()) {
                d.participants.removeIf(p -> doers.isOfAnotherVerb(happening, p));
            }
            d.kind = Catching.kind(layers, mentions, happening, d.participants);
            d.when = filled.when()
                    .filter(w -> layers.syntax().isParsed() || !isBehindAnother(d, w.span()))
                    .filter(w -> !isPastOfOpen(document.masthead().published(), d.realis, w));
            d.clock = filled.clock();
            d.place = filled.place();
            if (d.realis == Realis.ACTUAL || d.realis == Realis.PLANNED) {
                d.cause = causing.flatMap(c -> c.find(happening)).or(() -> d.cause);
            }
        }
    }

    /** What has not happened lies in no day of another sentence, unless that is yet to come. */
    static boolean isPastOfOpen(Optional<Edtf> published, Realis told, When when) {
        return told != Realis.ACTUAL
                && when.basis().startsWith("carried")
                && !(told == Realis.PLANNED && Moments.isAhead(published, when.value()));
    }

    /** 'Arrested after an attack on Monday': a tree of nearness does not show that Monday is the attack's. */
    private static boolean isBehindAnother(Draft d, Span time) {
        return d.ordersTo.stream()
                .anyMatch(o -> d.trigger.end() <= o.other().start() && o.other().end() <= time.start());
    }
}
