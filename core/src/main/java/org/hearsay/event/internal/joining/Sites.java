package org.hearsay.event.internal.joining;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.event.Filler;
import org.hearsay.event.Participant;
import org.hearsay.event.ToldEvent;
import org.hearsay.lexicon.NumberWords;
import org.hearsay.lexicon.Things;

/** What is struck, or told as the place, by common words: 'the market' here, 'a hospital' there. */
public final class Sites {

    /** Words for people of whom nothing is said. */
    public static final Set<String> ANYBODY = Things.wording(
                    "people person men man women woman others victims civilians persons residents")
            .stems();

    private Sites() {}

    /** The stems of such words of some mentions. */
    public static Set<String> of(Collection<ToldEvent> told) {
        return told.stream()
                .flatMap(t -> Stream.concat(
                        t.mention().place().stream().map(Filler::text),
                        t.mention().participants().stream()
                                .filter(p -> p.role() == Participant.Role.PATIENT)
                                .map(Participant::text)))
                .flatMap(p -> Things.wording(lower(p)).stems().stream())
                .filter(w -> !ANYBODY.contains(w))
                .collect(Collectors.toSet());
    }

    /** The words of a phrase that bear no capital. */
    private static String lower(String phrase) {
        return Stream.of(phrase.split(" "))
                .filter(w -> !w.isEmpty()
                        && Character.isLowerCase(w.charAt(0))
                        && NumberWords.find(w).isEmpty())
                .collect(Collectors.joining(" "));
    }
}
