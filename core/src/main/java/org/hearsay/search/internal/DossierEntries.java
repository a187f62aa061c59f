package org.hearsay.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.hearsay.account.EventAccounts;
import org.hearsay.entity.Entity;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.EntityKind;
import org.hearsay.name.NameForm;
import org.hearsay.name.ParsedName;
import org.hearsay.search.HitKind;
import org.hearsay.search.internal.asking.entry.EventFields;

/** What follows from all reports together: entities and events. */
final class DossierEntries {

    /** An event told a thousand times is found by its first tellings just as well. */
    private static final int MOST_TELLINGS = 100;

    private final Reconciliation decided;
    private final ReportTexts texts;
    private final Map<String, Entity> entities;

    DossierEntries(Reconciliation decided, ReportTexts texts) {
        this.decided = decided;
        this.texts = texts;
        this.entities = decided.identities().entities().stream()
                .collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
    }

    void addTo(Sink sink) throws IOException {
        for (Entity entity : decided.identities().entities()) {
            sink.add(entity(entity));
        }
        for (EventAccounts event : decided.events()) {
            // What nobody tells as having happened stays a claim beside who said it.
            if (event.event().members().stream().anyMatch(DossierEntries::isActual)) {
                sink.add(event(event));
            }
        }
    }

    private static boolean isActual(ToldEvent told) {
        return told.mention().realis() == Realis.ACTUAL;
    }

    private static Entry entity(Entity entity) {
        List<String> names = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .distinct()
                .toList();
        Entry entry = Entry.of(HitKind.ENTITY, entity.id())
                .heading(entity.name(), note(entity))
                .store(Fields.ENTITY_KIND, Optional.of(entity.kind().slug()))
                .names(names);
        for (String name : names) {
            String folded = Folding.fold(name);
            if (!folded.isEmpty()) {
                entry.key(Fields.EXACT, name, true)
                        .key(Fields.FOLDED, folded, false)
                        .key(Fields.SPELLING, Folding.spelling(folded), false);
                ParsedName parsed =
                        ParsedName.of(name, entity.kind() == EntityKind.PERSON ? NameForm.PERSON : NameForm.BODY);
                NameFinding.sounds(parsed).forEach(sound -> entry.key(Fields.SOUND, sound, false));
                for (String beginning : beginnings(folded)) {
                    entry.key(Fields.BEGINNING, beginning, false);
                }
            }
        }
        entry.fields()
                .add(new NumericDocValuesField(Fields.WEIGHT, entity.members().size()));
        return entry;
    }

    private static String note(Entity entity) {
        return entity.kind().slug()
                + (entity.aliases().isEmpty() ? "" : ", also " + String.join(", ", entity.aliases()));
    }

    private static List<String> beginnings(String folded) {
        var all = new ArrayList<String>();
        for (int at = 0; at >= 0; at = folded.indexOf(' ', at) + 1) {
            all.add(folded.substring(at));
            if (folded.indexOf(' ', at) < 0) {
                break;
            }
        }
        return all;
    }

    private Entry event(EventAccounts event) throws IOException {
        var text = new StringBuilder();
        var pieces = new ArrayList<Pieces.Piece>();
        Set<String> names = new LinkedHashSet<>();
        names.add(event.name());
        names.add(event.event().kind().slug());
        Stream.concat(event.time().stream(), event.place().stream()).forEach(names::add);
        List<ToldEvent> told = event.event().members();
        for (ToldEvent member : told.subList(0, Math.min(told.size(), MOST_TELLINGS))) {
            addNames(member, names);
            texts.find(member.document())
                    .flatMap(t -> t.around(member.mention().trigger().span()))
                    .ifPresent(sentence -> add(sentence, text, pieces));
        }
        Entry entry = Entry.of(HitKind.EVENT, event.event().id());
        pieces.forEach(p -> EventFields.addTelling(entry.fields(), p.document(), p.span()));
        EventFields.addSlots(entry.fields(), event);
        String note =
                Stream.concat(event.time().stream(), event.place().stream()).collect(Collectors.joining(" · "));
        return entry.heading(event.name(), note).names(names).text(text.toString(), pieces);
    }

    private static void add(ReportTexts.Sentence sentence, StringBuilder text, List<Pieces.Piece> pieces) {
        boolean known = pieces.stream()
                .anyMatch(p ->
                        p.document().equals(sentence.document()) && p.span().equals(sentence.span()));
        if (!known) {
            pieces.add(new Pieces.Piece(text.length(), sentence.document(), sentence.span()));
            text.append(sentence.text()).append('\n');
        }
    }

    private void addNames(ToldEvent told, Set<String> names) {
        told.mention().participants().stream().map(Participant::text).forEach(names::add);
        told.mention().place().ifPresent(p -> names.add(p.text()));
        for (String id : told.entities().values().stream().sorted().toList()) {
            Entity entity = entities.get(id);
            if (entity != null) {
                names.add(entity.name());
            }
        }
    }

    /** Where entries go. */
    interface Sink {
        void add(Entry entry) throws IOException;
    }
}
