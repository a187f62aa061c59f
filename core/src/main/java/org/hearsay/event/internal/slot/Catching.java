package org.hearsay.event.internal.slot;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Quantity;
import org.hearsay.model.Layers;
import org.hearsay.model.Token;

/** Tells whether what was taken was a person: 'the photo was taken' arrests nobody. */
public final class Catching {

    /** Verbs that catch people, and that do much else with things. */
    private static final Set<String> TAKE = Set.of("take", "hold", "catch", "seize", "capture", "keep", "lift");

    private static final Set<String> CUSTODY =
            Set.of("custody", "hostage", "prisoner", "captive", "captivity", "detention");

    private static final Set<EventKind> CAUGHT = EnumSet.of(EventKind.ARREST, EventKind.ABDUCT);

    /** How far behind the verb the words stand that tell what became of somebody. */
    private static final int REACH = 6;

    private Catching() {}

    /** The kind of an event once it is known whom it struck. */
    public static EventKind kind(Layers layers, Mentions mentions, Happening event, List<Participant> participants) {
        Token word = layers.tokens().get(event.word());
        boolean open = CAUGHT.contains(event.kind()) && TAKE.contains(word.lemma()) && !isIntoCustody(layers, event);
        return open && isOfThings(participants, mentions) ? EventKind.OTHER : event.kind();
    }

    /** 'taken into custody', 'took him hostage'. */
    private static boolean isIntoCustody(Layers layers, Happening event) {
        int end = Math.min(layers.tokens().size(), event.word() + REACH);
        return layers.tokens().subList(event.word() + 1, end).stream().anyMatch(t -> CUSTODY.contains(t.lemma()));
    }

    private static boolean isOfThings(List<Participant> participants, Mentions mentions) {
        List<Participant> struck = participants.stream()
                .filter(p -> p.role() == Participant.Role.PATIENT)
                .toList();
        return !struck.isEmpty() && struck.stream().noneMatch(p -> isSomebody(p, mentions));
    }

    private static boolean isSomebody(Participant p, Mentions mentions) {
        boolean known = p.referent().isPresent()
                && mentions.getReferent(p.referent().getAsInt()).kind() != EntityKind.WORK;
        return known
                || mentions.listIn(p.span()).stream().anyMatch(m -> switch (m) {
                    case Nominal n -> !n.sort().isThing();
                    case Pronoun one -> !one.text().equalsIgnoreCase("it");
                    case Name n -> n.kind() == EntityKind.PERSON || n.kind() == EntityKind.ORGANIZATION;
                    case Quantity q -> true;
                });
    }
}
