package org.hearsay.mention.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.document.Document;
import org.hearsay.mention.Mention;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;

/** Finds mentions by rules and word lists; where the layers hold an encoding, it counts as one clue to a name's kind. */
public final class RuleMentionFinder implements MentionFinder {

    private static final Vocabulary VOCABULARY = Vocabulary.ENGLISH;

    @Override
    public Mentions find(Document document, Layers layers) {
        var reading = new Reading(document, layers);
        var titles = new Titles(reading, VOCABULARY);
        List<Found> names = layers.encoding()
                .map(e -> new EncodedNames(reading, VOCABULARY, titles, e).find())
                .orElseGet(() -> new NameChunker(reading, VOCABULARY, titles).find());
        if (layers.encoding().isPresent() && !NameEdges.OFF.contains("titled")) {
            names.forEach(new TitledNames(reading, VOCABULARY, titles)::widen);
        }
        var typer = new NameTyper(reading, VOCABULARY, titles);
        for (Found n : names) {
            int[] was = n.scores.clone();
            typer.weigh(n);
            if (layers.encoding().isPresent()) {
                double f = Double.parseDouble(System.getProperty("x.tw", "1"));
                double fp = Double.parseDouble(System.getProperty("x.twp", "1"));
                for (int i = 0; i < was.length; i++) {
                    n.scores[i] = (int) Math.round(was[i] + (i == 2 ? f * fp : f) * (n.scores[i] - was[i]));
                    n.shape[i] = (int) Math.round(n.shape[i] * Double.parseDouble(System.getProperty("x.sw", "0")));
                }
            }
        }
        possessors(reading, names);
        List<List<Grouper.Group>> groups = new Grouper(reading, VOCABULARY, names).group();
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            parties.add(new Party(i, groups.get(i), reading, VOCABULARY));
        }
        if (!NameEdges.OFF.contains("repeats")) names.addAll(new Repeats(reading, VOCABULARY, parties).find(names, layers.encoding().map(e -> e.listSpans(org.hearsay.model.Labelling.NAME)).orElse(List.of())));
        else names.addAll(new Headlines(reading, parties).find());
        names.sort(Comparator.comparingInt(n -> n.from));
        var drafts = new NominalFinder(reading, VOCABULARY, names).find();
        List<Mention> mentions = new Resolver(reading, VOCABULARY, parties).resolve(names, drafts);
        mentions.addAll(new QuantityFinder(reading, VOCABULARY).find());
        mentions.sort(Comparator.comparing(Mention::span));
        return new Mentions(mentions, parties.stream().map(Party::referent).toList());
    }

    /** 'X's Y Force': the body's name as printed holds its possessor. */
    private static void possessors(Reading reading, List<Found> names) {
        for (int i = 1; i < names.size(); i++) {
            Found owner = names.get(i - 1);
            Found owned = names.get(i);
            boolean apostrophe = owned.start == owner.end + 1 && isPossessive(reading.lower(owner.end));
            if (apostrophe && reading.sentence(owner.from) == reading.sentence(owned.from)) {
                owned.possessor = java.util.Optional.of(owner);
                if (!owned.hasTitle() && VOCABULARY.isBodyWord(reading.lower(owned.to - 1))) {
                    owned.start = owner.start;
                } else if (!owned.hasTitle() && isTied(reading.lowers.subList(owned.from, owned.to))) {
                    owned.start = owner.start;
                }
            }
        }
    }

    private static boolean isTied(List<String> words) {
        return words.contains("of") || words.contains("for");
    }

    static boolean isPossessive(String lower) {
        return lower.equals("'s") || lower.equals("'");
    }
}
