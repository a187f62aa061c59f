package org.hearsay.claim.internal.cue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.Act;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Polarity;
import org.hearsay.lexicon.Lexicon;

/**
 * A word or phrase that tells of saying.
 *
 * @param term base form, several words where a particle belongs to it
 * @param frames letters as the lexicon explains them
 * @param act what is done
 * @param polarity whether it rejects its content
 * @param certainty how sure it leaves the content
 * @param prepositions that lead in its content
 * @param clear whether it is unambiguous
 */
public record Cue(
        String term,
        String frames,
        Act act,
        Polarity polarity,
        Optional<Certainty> certainty,
        List<String> prepositions,
        boolean clear) {

    /** Stands where no words tell of saying. */
    public static final Cue NONE = new Cue("", "", Act.SAY, Polarity.AFFIRM, Optional.empty(), List.of(), false);

    public static Cue of(Lexicon.Entry entry) {
        return new Cue(
                entry.term(),
                entry.find("f").orElse(""),
                entry.find("act")
                        .map(a -> Act.valueOf(a.toUpperCase(Locale.ROOT)))
                        .orElse(Act.SAY),
                entry.has("polarity") ? Polarity.DENY : Polarity.AFFIRM,
                entry.find("certainty").map(c -> Certainty.valueOf(c.toUpperCase(Locale.ROOT))),
                entry.find("p").map(p -> List.of(p.split(","))).orElse(List.of()),
                entry.has("sure"));
    }

    public boolean takes(char frame) {
        return frames.indexOf(frame) >= 0;
    }

    /** The same with a 'not', where that rejects what follows: 'does not believe that'. */
    public Cue denied() {
        return new Cue(term, frames, Act.DENY, Polarity.DENY, certainty, prepositions, clear);
    }

    /** Whether it tells of a state of mind, which a report knows from what was said. */
    public boolean isMind() {
        return takes('m');
    }
}
