package org.hearsay.mention.internal.referent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Spelling;
import org.hearsay.mention.internal.name.Found;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Labelling;

/** Finds where names that the report holds elsewhere stand once more, though nothing there tells that they are names. */
public final class Repeats {

    private record Known(String phrase, int referent, boolean whole) {}

    /** From here on the encoder's word that a name is of another kind counts, as for 'South' in 'South Velmari'. */
    private static final double SURE = 0.8;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final PhraseIndex<Known> known;

    public Repeats(Reading reading, Vocabulary vocabulary, List<Party> parties) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        Map<String, Known> phrases = new HashMap<>();
        for (Party party : parties) {
            for (String form : party.forms()) {
                add(phrases, form, party.number, true);
            }
        }
        for (Party party : parties) {
            if (party.kind() == EntityKind.PERSON) {
                for (String form : party.forms()) {
                    String last = form.substring(form.lastIndexOf(' ') + 1);
                    if (Spelling.fold(last).length() > 3) {
                        add(phrases, last, party.number, false);
                    }
                }
            }
        }
        this.known = PhraseIndex.of(phrases.values(), Known::phrase);
    }

    private static void add(Map<String, Known> phrases, String form, int referent, boolean whole) {
        String phrase = form.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u02bc', '\'');
        phrases.putIfAbsent(phrase, new Known(phrase, referent, whole));
    }

    /** The names that stand outside of those found before. */
    public List<Found> find(List<Found> names) {
        var taken = new boolean[reading.size()];
        for (Found name : names) {
            java.util.Arrays.fill(taken, Math.min(name.from, name.start), Math.max(name.to, name.end), true);
        }
        reading.layers.encoding().map(e -> e.listSpans(Labelling.NAME)).orElse(List.of()).stream()
                .filter(s -> s.label().equals("misc") && s.confidence() >= SURE)
                .forEach(s -> java.util.Arrays.fill(taken, s.first(), s.end(), true));
        var found = new ArrayList<Found>();
        int i = 0;
        while (i < reading.size()) {
            int words = 1;
            if (!taken[i] && Reading.startsUpper(reading.token(i).text())) {
                var hit = known.findAt(reading.lowers, i);
                if (hit.isPresent() && isName(i, hit.get(), taken)) {
                    words = hit.get().words();
                    var name = new Found(reading, i, i + words);
                    name.group = hit.get().value().referent();
                    found.add(name);
                }
            }
            i += words;
        }
        return found;
    }

    private boolean isName(int from, PhraseIndex.Hit<Known> hit, boolean[] taken) {
        int end = from + hit.words();
        if (end > reading.sentenceAt(from).end() || taken[end - 1]) {
            return false;
        }
        if (reading.isLoud(from)) {
            return true;
        }
        String word = reading.lower(from);
        boolean alone = hit.words() == 1;
        return !alone
                || word.length() > 2
                        && hit.value().whole()
                        && reading.countLower(word) == 0
                        && !vocabulary.calendar.contains(word)
                        && !vocabulary.common.contains(word)
                        && (!reading.isOpening(from)
                                || reading.countCapital(word) > 0
                                || Reading.isAcronym(reading.token(from).text()));
    }
}
