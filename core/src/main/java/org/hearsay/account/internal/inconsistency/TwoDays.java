package org.hearsay.account.internal.inconsistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.document.Block;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventResolver;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.Reference;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.When;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/**
 * One event on two days: the head of a report against its body, both in the report's own voice. Only kinds of event that do
 * not repeat within a story in the same words, and only the same verb with the same people.
 */
final class TwoDays {

    private static final Set<EventKind> ONCE = EnumSet.of(
            EventKind.MEET,
            EventKind.SIGN,
            EventKind.AGREE,
            EventKind.DIE,
            EventKind.RESIGN,
            EventKind.APPOINT,
            EventKind.DISMISS,
            EventKind.ELECT,
            EventKind.ACCIDENT,
            EventKind.EXPLODE,
            EventKind.ARREST,
            EventKind.ABDUCT,
            EventKind.SENTENCE,
            EventKind.CEREMONY,
            EventKind.ACQUIRE);

    /** A sentence that tells of several, or of another one. */
    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:again|another|also|second|third|further|earlier|previous\\w*"
                    + "|later|next|last (?:week|month|year)|two days|three days|both|each|separate\\w*|first (?:round|day|meeting|time)"
                    + "|then|repeated\\w*|continued|resum\\w+|rounds?|series|other|since|until|before)\\b");

    /** Paragraphs that are the head of a report. */
    private static final int HEAD = 2;

    private final ReportText report;

    TwoDays(ReportText report) {
        this.report = report;
    }

    private record Telling(EventMention mention, LocalDate day, Span span, int paragraph) {}

    List<Slip> find() {
        var found = new ArrayList<Slip>();
        Map<String, Telling> tellings = new HashMap<>();
        report.events().forEach(e -> telling(e).ifPresent(t -> tellings.put(e.id(), t)));
        if (tellings.size() < 2) {
            return found;
        }
        List<ToldEvent> told = report.events().stream()
                .filter(e -> e.claim().isEmpty() && e.realis() == Realis.ACTUAL)
                .map(e -> ToldEvent.of(report.document(), e, referents(e)))
                .sorted()
                .toList();
        for (Event event : EventResolver.byWindow().resolve(told)) {
            List<Telling> members = event.members().stream()
                    .flatMap(m -> Optional.ofNullable(tellings.get(m.mention().id())).stream())
                    .toList();
            if (members.size() > 1) {
                judge(members).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The head's telling against the first of the body that names another day. */
    private Optional<Slip> judge(List<Telling> members) {
        Telling head = members.getFirst();
        return head.paragraph() > HEAD
                ? Optional.empty()
                : members.stream()
                        .skip(1)
                        .filter(t ->
                                t.paragraph() > head.paragraph() && !t.day().equals(head.day()))
                        .filter(t -> isSame(head.mention(), t.mention()))
                        .findFirst()
                        .map(t -> slip(head, t));
    }

    private boolean isSame(EventMention a, EventMention b) {
        return Wording.of(a.triggerText()).shared(Wording.of(b.triggerText())) > 0 && sharesPeople(a, b);
    }

    private boolean sharesPeople(EventMention a, EventMention b) {
        for (Participant p : a.participants()) {
            for (Participant q : b.participants()) {
                boolean same = p.referent().isPresent() && p.referent().equals(q.referent());
                boolean alike = p.role() == q.role() && Wording.of(p.text()).overlap(Wording.of(q.text())) >= 0.5;
                if (same || alike) {
                    return true;
                }
            }
        }
        return false;
    }

    private Slip slip(Telling a, Telling b) {
        String message = "Of what seems to be one event, " + report.placeOf(a.span()) + " says " + name(a) + ", "
                + report.placeOf(b.span()) + " " + name(b) + ".";
        return Slip.of(Kind.WEEKDAY, message, a.span(), b.span());
    }

    private String name(Telling t) {
        return t.mention().when().map(When::text).orElse("") + " (" + Calendar.name(t.day()) + ")";
    }

    private Optional<Telling> telling(EventMention e) {
        Optional<LocalDate> day = e.when().flatMap(When::value).flatMap(Edtf::day);
        Optional<Block> block = report.document().findBlock(e.trigger().span().start());
        if (day.isEmpty() || block.isEmpty() || !ONCE.contains(e.kind()) || !isPlain(e)) {
            return Optional.empty();
        }
        int paragraph = block.get().kind().isProse() ? report.paragraphNumber(block.get()) : 0;
        Span when = e.when().orElseThrow().span();
        return Optional.of(new Telling(e, day.get(), Span.cover(e.trigger().span(), when), paragraph));
    }

    private boolean isPlain(EventMention e) {
        Span trigger = e.trigger().span();
        return e.realis() == Realis.ACTUAL
                && e.claim().isEmpty()
                && Reference.of(report.text(), trigger) != Reference.FURTHER
                && !SEVERAL.matcher(report.words(report.sentence(trigger))).find()
                && !report.isOwnedUp(trigger);
    }

    private static Map<Integer, String> referents(EventMention e) {
        var named = new HashMap<Integer, String>();
        e.participants().stream()
                .map(Participant::referent)
                .filter(java.util.OptionalInt::isPresent)
                .forEach(r -> named.put(r.getAsInt(), "r" + r.getAsInt()));
        e.place()
                .map(p -> p.referent())
                .filter(java.util.OptionalInt::isPresent)
                .ifPresent(r -> named.put(r.getAsInt(), "r" + r.getAsInt()));
        return named;
    }
}
