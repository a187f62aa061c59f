package org.hearsay.search.internal.asking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;
import org.hearsay.search.ChainLink;
import org.hearsay.search.ReportLine;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.search.internal.Fields;
import org.hearsay.text.Edtf;

/**
 * What is told of the slot that is asked for. A wrong answer weighs worse than none: a slot is shown only of an event that the
 * question names and most of the best sentences tell, and of a toll only the counts that are asked for.
 */
final class Slots {

    /** The slots that answer what is asked for. Who took part and who did it are read too loosely to stand above sentences. */
    private static final Map<Wanted, SlotKind> ANSWERING = answering();

    /** What each count of a toll is asked with; the first word is that of the value: '38 killed'. */
    private static final List<List<String>> OUTCOMES = List.of(
            List.of("killed", "kill", "die", "dead", "death", "deaths", "fatalities", "victims"),
            List.of("wounded", "wound", "injure", "injured", "injuries", "hurt"),
            List.of("survived", "survive", "survivors", "survivor"),
            List.of("missing", "vanished"),
            List.of("destroyed", "destroy", "downed"),
            List.of("arrested", "arrest", "detain", "detained"),
            List.of("displaced", "displace", "evacuated"));

    private static final Stems STEMS = new Stems();

    private final Asked asked;
    private final Set<String> stems;

    Slots(Asked asked) {
        this.asked = asked;
        this.stems = asked.groups().stream().map(Asked.Group::stem).collect(Collectors.toSet());
    }

    private static Map<Wanted, SlotKind> answering() {
        var slots = new EnumMap<Wanted, SlotKind>(Wanted.class);
        slots.put(Wanted.HOW_MANY, SlotKind.TOLL);
        slots.put(Wanted.WHEN, SlotKind.TIME);
        slots.put(Wanted.WHERE, SlotKind.PLACE);
        slots.put(Wanted.WHY, SlotKind.CAUSE);
        return slots;
    }

    /** Whether a question names an event: by a word that tells it, or one that stands for that. */
    boolean isNamed(Document event) {
        Set<String> triggers = new HashSet<>();
        for (String trigger : event.getValues(Fields.TRIGGER)) {
            STEMS.list(trigger).forEach(s -> triggers.add(s.text()));
        }
        return asked.groups().stream()
                .filter(g -> !g.name() && g.weight() == 1)
                .anyMatch(g -> triggers.contains(g.stem()));
    }

    /** A slot of an event as it is kept, with all its values. */
    private record Kept(SlotKind kind, Verdict verdict, String reason, List<AskedSlot.Value> values) {

        /** Without counts that stand alone of what they count: one of the wounded is in no dispute over the dead. */
        Kept opposed() {
            if (kind != SlotKind.TOLL) {
                return this;
            }
            Map<String, Long> counts =
                    values.stream().collect(Collectors.groupingBy(Kept::counted, Collectors.counting()));
            return new Kept(
                    kind,
                    verdict,
                    reason,
                    values.stream()
                            .filter(v -> counts.getOrDefault(counted(v), 0L) > 1)
                            .toList());
        }

        /** What a value counts: the last word of '3 killed'. */
        private static String counted(AskedSlot.Value value) {
            return value.value().substring(value.value().lastIndexOf(' ') + 1);
        }

        AskedSlot whole(Answer.Named event) {
            return new AskedSlot(event, kind, Optional.of(verdict), reason, values);
        }
    }

    /** The slots of an event that are asked for. */
    List<AskedSlot> of(Document event, Answer.Named name, Function<DocumentId, ReportLine> reports) {
        return kept(event, reports).stream()
                .flatMap(k -> asked(name, k).stream())
                .toList();
    }

    /** The slots of an event whose values cannot all hold, or of which another was told later; whatever is asked for. */
    static List<AskedSlot> disputes(Document event, Answer.Named name, Function<DocumentId, ReportLine> reports) {
        return kept(event, reports).stream()
                .filter(k -> k.verdict() == Verdict.CONFLICT || k.verdict() == Verdict.UPDATE)
                .map(k -> k.opposed().whole(name))
                .toList();
    }

    /** The accounts of an event that only repeat another that is kept. */
    static List<Answer.Echo> echoes(Document event, Function<DocumentId, ReportLine> reports) {
        List<List<String>> rows = Cells.read(event.get(Fields.ACCOUNTS));
        return rows.stream()
                .filter(row -> row.get(1).chars().anyMatch(Character::isDigit))
                .map(row ->
                        new Answer.Echo(teller(row, reports), teller(rows.get(Integer.parseInt(row.get(1))), reports)))
                .toList();
    }

    private static List<Kept> kept(Document event, Function<DocumentId, ReportLine> reports) {
        List<AskedSlot.Teller> tellers = Cells.read(event.get(Fields.ACCOUNTS)).stream()
                .map(r -> teller(r, reports))
                .toList();
        var slots = new ArrayList<Kept>();
        List<AskedSlot.Value> values = new ArrayList<>();
        for (List<String> row : Cells.read(event.get(Fields.SLOTS))) {
            if (row.getFirst().equals("slot")) {
                values = new ArrayList<>();
                slots.add(new Kept(SlotKind.valueOf(row.get(1)), Verdict.valueOf(row.get(2)), row.get(3), values));
            } else {
                values.add(value(row, tellers));
            }
        }
        return slots;
    }

    private Optional<AskedSlot> asked(Answer.Named event, Kept slot) {
        if (asked.wanted().stream().noneMatch(w -> ANSWERING.get(w) == slot.kind())) {
            return Optional.empty();
        }
        List<AskedSlot.Value> shown = slot.values().stream()
                .filter(v -> isShown(slot.kind(), slot.verdict(), v))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        // The verdict is that of all values; of a part of them it would say too much.
        return Optional.of(
                shown.size() == slot.values().size()
                        ? slot.whole(event)
                        : new AskedSlot(event, slot.kind(), Optional.empty(), "", shown));
    }

    private boolean isShown(SlotKind kind, Verdict verdict, AskedSlot.Value value) {
        return switch (kind) {
            case TOLL -> isCounted(value);
            // Words that no day could be found for stand in the sentences.
            case TIME -> Edtf.find(value.value()).isPresent();
            // Where places do not fit into one another, some are of what was said of it.
            case PLACE -> verdict == Verdict.AGREE || verdict == Verdict.SINGLE;
            case CAUSE -> true;
            case PARTICIPANTS, PERPETRATOR, INSTRUMENT, ORDER, OCCURRENCE -> false;
        };
    }

    private boolean isCounted(AskedSlot.Value value) {
        for (List<String> outcome : OUTCOMES) {
            if (value.value().endsWith(outcome.getFirst())) {
                return outcome.stream().flatMap(w -> STEMS.list(w).stream()).anyMatch(s -> stems.contains(s.text()));
            }
        }
        return false;
    }

    private static AskedSlot.Value value(List<String> row, List<AskedSlot.Teller> tellers) {
        List<AskedSlot.Teller> who = Stream.of(row.get(3).split(" "))
                .map(Integer::parseInt)
                .map(tellers::get)
                .sorted((a, b) -> Boolean.compare(a.echoes(), b.echoes()))
                .toList();
        return new AskedSlot.Value(row.get(1), row.get(2), who);
    }

    private static AskedSlot.Teller teller(List<String> row, Function<DocumentId, ReportLine> reports) {
        List<ChainLink> chain = IntStream.iterate(2, i -> i + 1 < row.size(), i -> i + 2)
                .mapToObj(i -> new ChainLink(row.get(i + 1), Link.Role.valueOf(row.get(i)), Optional.empty()))
                .toList();
        return new AskedSlot.Teller(
                reports.apply(new DocumentId(row.get(0))), chain, !row.get(1).isEmpty());
    }
}
