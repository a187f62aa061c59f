package org.hearsay.search.internal.asking;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.lexicon.Lexicon;
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

    /** Stems of verbs that tell nothing by themselves. */
    private static final Set<String> LIGHT = Stream.concat(
                    Lexicon.english("triggers").getSection("light").stream().map(Lexicon.Entry::term),
                    Stream.of("take", "call", "put", "get", "have", "come", "go", "begin", "start", "end", "name"))
            .flatMap(w -> STEMS.list(w).stream())
            .map(Stems.Stem::text)
            .collect(Collectors.toUnmodifiableSet());

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

    /** Whether a question names an event: by a word that tells it. */
    boolean isNamed(Document event) {
        return !names(event).isEmpty();
    }

    /** The stems by which a question names an event; 'taken' and 'held' name none. */
    Set<String> names(Document event) {
        Set<String> triggers = new HashSet<>();
        for (String trigger : event.getValues(Fields.TRIGGER)) {
            STEMS.list(trigger).forEach(s -> triggers.add(s.text()));
        }
        return asked.groups().stream()
                .filter(g -> !g.name() && g.weight() == 1)
                .map(Asked.Group::stem)
                .filter(s -> triggers.contains(s) && !LIGHT.contains(s))
                .collect(Collectors.toSet());
    }

    /** Whether a sentence holds a word by which an event is named. */
    static boolean holds(String sentence, Set<String> names) {
        return STEMS.list(sentence).stream().anyMatch(s -> names.contains(s.text()));
    }

    /** The slots of an event that are asked for. */
    List<AskedSlot> of(KeptEvent event) {
        return event.slots().stream().flatMap(s -> asked(s).stream()).toList();
    }

    private Optional<AskedSlot> asked(AskedSlot slot) {
        if (asked.wanted().stream().noneMatch(w -> ANSWERING.get(w) == slot.kind())) {
            return Optional.empty();
        }
        Verdict verdict = slot.verdict().orElseThrow();
        List<AskedSlot.Value> fit = slot.values().stream()
                .filter(v -> isShown(slot.kind(), verdict, v))
                .toList();
        List<AskedSlot.Value> shown =
                fit.stream().filter(v -> isOfSeveral(slot.kind(), v, fit)).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        // Of a part of the values that it is about a verdict would say too much.
        List<AskedSlot.Value> judged = verdict.isApart()
                ? slot.values().stream().filter(AskedSlot.Value::apart).toList()
                : slot.values();
        return Optional.of(
                shown.containsAll(judged)
                        ? new AskedSlot(slot.event(), slot.kind(), slot.verdict(), slot.reason(), shown)
                        : new AskedSlot(slot.event(), slot.kind(), Optional.empty(), "", shown));
    }

    /** Whether more than one report tells this or another value of its sort: what one tells alone would look like what is known. */
    private static boolean isOfSeveral(SlotKind kind, AskedSlot.Value value, List<AskedSlot.Value> all) {
        return all.stream()
                        .filter(v -> kind != SlotKind.TOLL || counted(v).equals(counted(value)))
                        .flatMap(v -> v.tellers().stream())
                        .filter(t -> !t.echoes())
                        .map(AskedSlot.Teller::report)
                        .distinct()
                        .count()
                > 1;
    }

    /** What a value counts: the last word of '3 killed'. */
    private static String counted(AskedSlot.Value value) {
        return value.value().substring(value.value().lastIndexOf(' ') + 1);
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
}
