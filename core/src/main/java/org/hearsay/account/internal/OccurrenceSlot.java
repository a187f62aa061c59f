package org.hearsay.account.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Span;

/** Compares whether the event is told as having happened. */
final class OccurrenceSlot {

    private OccurrenceSlot() {}

    static Optional<Slot> of(List<Draft> drafts, Weighing weighing) {
        var told = new ArrayList<Told<Realis>>();
        for (Draft d : drafts) {
            Document document = d.telling().document();
            for (ToldEvent t : d.told()) {
                Realis realis = t.mention().realis();
                if (realis != Realis.HYPOTHETICAL) {
                    String text =
                            Quotation.around(document, t.mention().trigger().span());
                    told.add(new Told<>(d, realis, realis.slug(), text, d.isHedged(t)));
                }
            }
            for (Claim c : d.denials()) {
                Span words = c.cue()
                        .map(cue -> Span.cover(cue, c.content().span()))
                        .orElse(c.content().span());
                told.add(new Told<>(d, Realis.DENIED, Realis.DENIED.slug(), Quotation.around(document, words), false));
            }
        }
        return weighing.weigh(SlotKind.OCCURRENCE, told, OccurrenceSlot::judge);
    }

    private static Standing judge(Told<Realis> a, Told<Realis> b) {
        if (a.value() == b.value() || a.by().equals(b.by())) {
            return Standing.COMPATIBLE;
        }
        if (a.value() == Realis.DENIED || b.value() == Realis.DENIED) {
            boolean claimed = a.value() == Realis.ACTUAL || b.value() == Realis.ACTUAL;
            boolean sameSpeaker = !a.by().key().isEmpty()
                    && !b.by().key().isEmpty()
                    && a.by().key().getLast().equals(b.by().key().getLast());
            return claimed && !sameSpeaker ? Standing.CONFLICT : Standing.COMPATIBLE;
        }
        return Standing.COMPATIBLE;
    }
}
