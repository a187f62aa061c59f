package org.hearsay.mention.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.document.Document;
import org.hearsay.mention.AntecedentChoice;
import org.hearsay.mention.Mention;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.internal.name.Found;
import org.hearsay.mention.internal.name.NameFinder;
import org.hearsay.mention.internal.nominal.NominalFinder;
import org.hearsay.mention.internal.nominal.QuantityFinder;
import org.hearsay.mention.internal.referent.Grouper;
import org.hearsay.mention.internal.referent.Party;
import org.hearsay.mention.internal.referent.Repeats;
import org.hearsay.mention.internal.referent.Resolver;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Layers;

/** Finds mentions: names, then who they stand for, then descriptions and pronouns. */
public final class RuleMentionFinder implements MentionFinder {

    private static final Vocabulary VOCABULARY = Vocabulary.ENGLISH;

    private final AntecedentChoice choice;

    /** One that asks {@code choice} whom pronouns mean. */
    public RuleMentionFinder(AntecedentChoice choice) {
        this.choice = choice;
    }

    @Override
    public Mentions find(Document document, Layers layers) {
        var reading = new Reading(document, layers);
        List<Found> names = new NameFinder(reading, VOCABULARY).find();
        List<List<Grouper.Group>> groups = new Grouper(reading, VOCABULARY, names).group();
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            parties.add(new Party(i, groups.get(i), reading, VOCABULARY));
        }
        names.addAll(new Repeats(reading, VOCABULARY, parties).find(names));
        names.sort(Comparator.comparingInt(n -> n.from));
        var drafts = new NominalFinder(reading, VOCABULARY, names).find();
        List<Mention> mentions = new Resolver(reading, VOCABULARY, parties, names, choice).resolve(drafts);
        mentions.addAll(new QuantityFinder(reading, VOCABULARY).find());
        mentions.sort(Comparator.comparing(Mention::span));
        return new Mentions(mentions, parties.stream().map(Party::referent).toList());
    }
}
