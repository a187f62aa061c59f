package org.hearsay.mention.internal;

import org.hearsay.mention.EntityKind;

/** Puts the title and the country's adjective before a name, as they are printed with it. */
final class TitledNames {

    private static final int LONGEST = 8;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Titles titles;

    TitledNames(Reading reading, Vocabulary vocabulary, Titles titles) {
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
            if (demonym.isPresent() && at + demonym.get().words() == name.from && reading.token(at).isCapital()) {
                name.start = at;
                name.country = demonym.get().value().country();
                return;
            }
        }
    }
}
