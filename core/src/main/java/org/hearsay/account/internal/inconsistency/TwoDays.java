package org.hearsay.account.internal.inconsistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.claim.Claim;
import org.hearsay.document.Block;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.Reference;
import org.hearsay.event.When;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/**
 * One event on two days: the head of a report against its body, both in one voice. Only kinds of event that do not repeat
 * within a story in the same words, and only the same verb with the same people.
 */
final class TwoDays {

    /** What happens again and again within one story, in the same words. */
    private static final Set<EventKind> REPEATED = KindTrait.REPEATED.kinds();

    /** A sentence that tells of several, or of another one. */
    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:again|another|also|second|third|further|earlier|previous\\w*"
                    + "|later|next|last (?:week|month|year)|two days|three days|both|each|separate\\w*|first (?:round|day|meeting|time)"
                    + "|then|repeated\\w*|continued|resum\\w+|rounds?|series|other|since|until|before)\\b");

    /** Content words that the two sentences must share, the verb with them. */
    private static final int LEAST_SHARED = 3;

    /** Paragraphs that are the head of a report. */
    private static final int HEAD = 2;

    /** Events of the head that are looked for in the body. */
    private static final int MOST_HEADS = 12;

    private final ReportText report;

    private final Map<String, String> voices;

    TwoDays(ReportText report) {
        this.report = report;
        this.voices = voices(report.claims());
    }

    private record Telling(EventMention mention, LocalDate day, Span span, int paragraph, String voice) {}

    List<Slip> find() {
        var found = new ArrayList<Slip>();
        List<Telling> tellings =
                report.events().stream().flatMap(e -> telling(e).stream()).toList();
        var told = new HashSet<Span>();
        for (Telling head : tellings) {
            if (head.paragraph() <= HEAD && told.size() < MOST_HEADS && told.add(head.span())) {
                tellings.stream()
                        .filter(t ->
                                t.paragraph() > head.paragraph() && !t.day().equals(head.day()))
                        .filter(t -> isSame(head, t))
                        .findFirst()
                        .ifPresent(t -> found.add(slip(head, t)));
            }
        }
        return found;
    }

    private boolean isSame(Telling a, Telling b) {
        EventMention x = a.mention();
        EventMention y = b.mention();
        return x.kind() == y.kind()
                && a.voice().equals(b.voice())
                && Wording.of(x.triggerText()).shared(Wording.of(y.triggerText())) > 0
                && sentence(x).shared(sentence(y)) >= LEAST_SHARED
                && sharesPeople(x, y)
                && !strikesOthers(x, y);
    }

    /** Whether it befalls a person, and another in each: two arrests. */
    private static boolean strikesOthers(EventMention a, EventMention b) {
        Set<Integer> here = struck(a);
        Set<Integer> there = struck(b);
        return KindTrait.PERSONAL.isOf(a.kind())
                && !here.isEmpty()
                && !there.isEmpty()
                && Collections.disjoint(here, there);
    }

    private static Set<Integer> struck(EventMention e) {
        return e.participants().stream()
                .filter(p -> p.role() == Participant.Role.PATIENT)
                .flatMap(p -> p.referent().stream().boxed())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Wording sentence(EventMention e) {
        return Wording.of(report.words(report.sentence(e.trigger().span())));
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
        if (day.isEmpty() || block.isEmpty() || REPEATED.contains(e.kind()) || !isPlain(e)) {
            return Optional.empty();
        }
        int paragraph = report.paragraphNumber(block.get());
        Span when = e.when().orElseThrow().span();
        if (!report.sentence(e.trigger().span()).contains(when)) {
            return Optional.empty();
        }
        return Optional.of(new Telling(
                e,
                day.get(),
                Span.cover(e.trigger().span(), when),
                paragraph,
                e.claim().map(c -> voices.getOrDefault(c, "")).orElse("")));
    }

    private boolean isPlain(EventMention e) {
        Span trigger = e.trigger().span();
        return e.realis() == Realis.ACTUAL
                && Reference.of(report.text(), trigger) != Reference.FURTHER
                && !SEVERAL.matcher(report.words(report.sentence(trigger))).find()
                && !report.isOwnedUp(trigger);
    }

    /** The chain of each claim that may tell an event. */
    private static Map<String, String> voices(List<Claim> claims) {
        return claims.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Claim::id,
                        c -> c.chain().stream()
                                .map(l -> l.referent().isPresent()
                                        ? "#" + l.referent().getAsInt()
                                        : l.text())
                                .toList()
                                .toString(),
                        (a, b) -> a));
    }
}
