package org.hearsay.mention.internal.name;

import java.util.List;
import java.util.Optional;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;

/** Widens a name to the longest form printed: with its title, its country's adjective, its possessor. */
final class PrintedNames {

    private static final int LONGEST = 8;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Titles titles;

    PrintedNames(Reading reading, Vocabulary vocabulary, Titles titles) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.titles = titles;
    }

    void widen(Found name) {
        int first = Math.max(reading.sentenceAt(name.from).first(), name.from - LONGEST);
        if (name.kind() == EntityKind.PERSON) {
            title(name, first);
        } else if (name.kind() == EntityKind.ORGANIZATION) {
            country(name, first);
        }
    }

    private void title(Found name, int first) {
        int from = name.from;
        while (from > first && reading.token(from - 1).isCapital()) {
            from--;
        }
        int title = titles.startBefore(name.from, from);
        if (title < name.from) {
            name.titleFrom = title;
            name.titleTo = name.from;
            name.start = title;
            name.add(EntityKind.PERSON, 12);
        }
    }

    /** 'Velish Foreign Ministry': the adjective belongs to the name as printed, and tells bodies of that name apart. */
    private void country(Found name, int first) {
        for (int at = Math.max(first, name.from - 3); at < name.from; at++) {
            var demonym = vocabulary.demonyms.findAt(reading.lowers, at);
            if (demonym.isPresent()
                    && at + demonym.get().words() == name.from
                    && reading.token(at).isCapital()) {
                name.start = at;
                name.country = demonym.get().value().country();
                return;
            }
        }
    }

    /** 'X's Y Force': the body's name as printed holds its possessor. */
    void possessors(List<Found> names) {
        for (int i = 1; i < names.size(); i++) {
            Found owner = names.get(i - 1);
            Found owned = names.get(i);
            boolean apostrophe = owned.start == owner.end + 1 && Reading.isPossessive(reading.lower(owner.end));
            if (apostrophe && reading.sentence(owner.from) == reading.sentence(owned.from)) {
                owned.possessor = Optional.of(owner);
                List<String> words = reading.lowers.subList(owned.from, owned.to);
                boolean body = vocabulary.isBodyWord(words.getLast()) || words.contains("of") || words.contains("for");
                owned.start = body && !owned.hasTitle() ? owner.start : owned.start;
            }
        }
    }
}
