package org.hearsay.mention.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Spelling;

/** Finds in headlines, where every word has a capital, the names that the report uses elsewhere. */
final class Headlines {

    private record Known(String phrase, int referent) {}

    private final Reading reading;
    private final PhraseIndex<Known> known;

    Headlines(Reading reading, List<Party> parties) {
        this.reading = reading;
        Map<String, Known> phrases = new HashMap<>();
        for (Party party : parties) {
            for (String form : party.forms()) {
                add(phrases, form, party.number);
            }
            if (party.kind() == EntityKind.PERSON) {
                for (String form : party.forms()) {
                    String last = form.substring(form.lastIndexOf(' ') + 1);
                    if (Spelling.fold(last).length() > 3) {
                        add(phrases, last, party.number);
                    }
                }
            }
        }
        this.known = PhraseIndex.of(phrases.values(), Known::phrase);
    }

    private static void add(Map<String, Known> phrases, String form, int referent) {
        String phrase = form.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u02bc', '\'');
        phrases.putIfAbsent(phrase, new Known(phrase, referent));
    }

    List<Found> find() {
        var found = new ArrayList<Found>();
        int i = 0;
        while (i < reading.size()) {
            var hit = reading.isLoud(i) && Reading.startsUpper(reading.token(i).text())
                    ? known.findAt(reading.lowers, i)
                    : java.util.Optional.<PhraseIndex.Hit<Known>>empty();
            if (hit.isPresent()
                    && i + hit.get().words() <= reading.sentenceAt(i).end()) {
                var name = new Found(reading, i, i + hit.get().words());
                name.group = hit.get().value().referent();
                found.add(name);
                i += hit.get().words();
            } else {
                i++;
            }
        }
        return found;
    }
}
