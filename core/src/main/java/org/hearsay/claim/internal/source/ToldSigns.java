package org.hearsay.claim.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.model.Tag;

/** What speaks for it, and against it, that those whom somebody tells something are press. */
public final class ToldSigns {

    private static final int ACRONYM = 5;

    private final Mentions mentions;
    private final Sources sources;

    public ToldSigns(Mentions mentions, Sources sources) {
        this.mentions = mentions;
        this.sources = sources;
    }

    /** The signs of words behind a cue or its 'to' or 'with', as what {@code subject} says. */
    public List<String> of(Unit unit, Range told, Range subject) {
        var signs = new ArrayList<String>();
        int last = told.to() - 1;
        while (last > told.from() && unit.tag(last) == Tag.PUNCT) {
            last--;
        }
        boolean capital = unit.at(last).capital() && unit.noun(last);
        String kind = kind(unit, told);
        signs.add("told");
        signs.add("told outlet=" + sources.isOutlet(unit, told));
        signs.add("told capital=" + capital);
        signs.add("told kind=" + kind + " " + (capital ? "name" : "word"));
        signs.add("told words=" + Math.min(4, told.to() - told.from()));
        signs.add("told first=" + first(unit, told));
        signs.add("told nobody=" + sources.isAnonymous(unit, subject) + " " + (capital ? "name" : "word"));
        signs.add("told led=" + led(unit.low(told.from() - 1)) + " " + (capital ? "name" : "word"));
        signs.add("told speaks=" + sources.isSpeaking(unit, told) + " " + kind);
        signs.add("told form=" + first(unit, told) + " " + kind + (capital ? " name" : " word"));
        if (!capital) {
            signs.add("told word=" + unit.low(last));
        }
        return signs;
    }

    private static String led(String before) {
        return before.equals("to") || before.equals("with") ? before : "verb";
    }

    private static String first(Unit unit, Range told) {
        return switch (unit.tag(told.from())) {
            case DET -> unit.is(told.from(), "the") ? "the" : "a";
            case PRON -> "pronoun";
            case ADJ -> unit.at(told.from()).capital() ? "Adj" : "adj";
            case NOUN, PROPN -> unit.at(told.from()).capital() ? "Name" : "noun";
            default -> "other";
        };
    }

    /** What the name is that stands in them; a name in capitals alone is a kind of its own, whatever it is read as. */
    private String kind(Unit unit, Range told) {
        for (Mention mention : mentions.listIn(unit.span(told.from(), told.to()))) {
            if (mention instanceof Name name) {
                String text = name.text();
                boolean capitals = text.length() <= ACRONYM && text.equals(text.toUpperCase(Locale.ROOT));
                boolean one = name.kind() != EntityKind.PERSON || text.indexOf(' ') < 0;
                return capitals ? "acronym" : name.kind().toString().toLowerCase(Locale.ROOT) + (one ? "" : " whole");
            }
        }
        return "none";
    }
}
