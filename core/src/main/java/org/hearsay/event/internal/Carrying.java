package org.hearsay.event.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.Realis;
import org.hearsay.event.When;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Times that one mention has from another: by 'the day before', or because 'the meeting' points back. */
final class Carrying {

    private static final int NEAR = 2;

    private final Optional<LocalDate> published;

    private final String text;

    Carrying(String text, Optional<LocalDate> published) {
        this.text = text;
        this.published = published;
    }

    void carry(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            pointBack(drafts, i);
            if (drafts.get(i).back) {
                adopt(drafts, i);
            }
        }
        for (Draft d : drafts) {
            for (Draft.OrderTo o : d.ordersTo) {
                beside(drafts, d, o);
            }
        }
        for (Draft d : drafts) {
            if (d.realis == Realis.ACTUAL && isAhead(d)) {
                d.realis = Realis.PLANNED;
            }
        }
    }

    /** 'The dinner took place on June 8': its time is that of the dinner told just before, and the other way round. */
    private static void pointBack(List<Draft> drafts, int i) {
        Draft d = drafts.get(i);
        if (!d.definite) {
            return;
        }
        int from = -1;
        boolean given = false;
        for (int k = i - 1; k >= 0 && isNear(drafts.get(k), d); k--) {
            Draft before = drafts.get(k);
            boolean other = before.kind != d.kind || before.sentence == d.sentence;
            // all of the nearest sentence that tells of it: 'met at a dinner (the dinner of the year)'
            if (other || from >= 0 && before.sentence != from) {
                continue;
            }
            from = before.sentence;
            if (d.when.isEmpty() || given && isNarrower(before.when, d.when)) {
                d.when = before.when.map(w -> carried(w));
                given = true;
            } else if (before.when.isEmpty() && d.realis == before.realis) {
                before.when = d.when.map(w -> carried(w));
            }
        }
    }

    /** 'The dinner of June 8 was no routine meeting of the summer': it was on June 8. */
    private static boolean isNarrower(Optional<When> a, Optional<When> b) {
        Optional<Edtf.Bounds> x = a.flatMap(When::value).map(Edtf::bounds);
        Optional<Edtf.Bounds> y = b.flatMap(When::value).map(Edtf::bounds);
        return x.isPresent()
                && y.isPresent()
                && y.get().contains(x.get())
                && !x.get().contains(y.get());
    }

    /** '21 survived' has who and where from the incident that it tells of. */
    private static void adopt(List<Draft> drafts, int i) {
        Draft d = drafts.get(i);
        for (int k = i - 1; k >= 0; k--) {
            Draft before = drafts.get(k);
            if (before.kind == d.kind && !before.participants.isEmpty()) {
                d.adopt(before);
                d.when = d.when.or(() -> before.when.map(w -> carried(w)));
                d.place = d.place.or(() -> before.place);
                return;
            }
        }
    }

    private static boolean isNear(Draft before, Draft d) {
        return before.block == d.block && d.sentence - before.sentence <= NEAR;
    }

    private static When carried(When w) {
        return w.basis().startsWith("carried") ? w : w.by("carried, " + w.basis());
    }

    /** 'Met the evening before the raid', 'on June 8, the day before a salvo was fired': one has its day from the other. */
    private void beside(List<Draft> drafts, Draft d, Draft.OrderTo o) {
        if (o.days().isEmpty()) {
            return;
        }
        int days = o.days().getAsInt();
        Optional<LocalDate> own = RuleEventExtractor.dayOf(d);
        Optional<LocalDate> other = RuleEventExtractor.dayOf(o.to()).or(() -> dayOfSame(drafts, o.to()));
        if (own.isEmpty() && d.when.flatMap(When::value).isEmpty() && other.isPresent()) {
            d.when = Optional.of(when(o.span(), other.get().plusDays(days)));
        } else if (own.isPresent() && o.to().when.isEmpty()) {
            o.to().when = Optional.of(when(o.span(), own.get().minusDays(days)));
        }
    }

    private When when(Span span, LocalDate day) {
        return new When(span, span.of(text), Optional.of(Edtf.of(day)), "day-beside-event");
    }

    /** The day of another mention by the same words, told anywhere in the report. */
    private static Optional<LocalDate> dayOfSame(List<Draft> drafts, Draft d) {
        if (!d.definite) {
            return Optional.empty();
        }
        List<LocalDate> days = drafts.stream()
                .filter(o -> o.kind == d.kind && o.lemma.equals(d.lemma))
                .flatMap(o -> RuleEventExtractor.dayOf(o).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private boolean isAhead(Draft d) {
        return published.isPresent()
                && RuleEventExtractor.dayOf(d)
                        .map(x -> x.isAfter(published.get()))
                        .orElse(false);
    }
}
