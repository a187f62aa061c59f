package org.hearsay.bench.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.AccountComparer;
import org.hearsay.account.QuoteComparer;
import org.hearsay.commitment.AftermathFinder;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.EntityResolver;
import org.hearsay.event.Event;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventResolver;
import org.hearsay.event.PairModel;
import org.hearsay.event.Story;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.model.Token;
import org.hearsay.pipeline.Reconciling;

/**
 * The mentions of a group of reports as the product's resolver gets them: those that people marked, and the product's own between them. Only of the
 * marked ones is it known which are one event, so only they teach and count; but how near in meaning two lie is judged beside all.
 *
 * @param corpus of the reports
 * @param group of the reports
 * @param told the mentions
 * @param stories of the reports
 * @param chains which event each marked mention tells of, by its id
 * @param lemmas base forms of each mention's words, by its id
 */
record JoinCase(
        String corpus,
        String group,
        List<ToldEvent> told,
        Map<DocumentId, Story> stories,
        Map<String, String> chains,
        Map<String, String> lemmas) {

    /** Keeps what a resolver is given, and resolves nothing. */
    private static final class Keeping implements EventResolver {
        private final List<ToldEvent> told = new ArrayList<>();
        private final Map<DocumentId, Story> stories = new HashMap<>();

        @Override
        public List<Event> resolve(Collection<ToldEvent> given, Map<DocumentId, Story> known) {
            told.addAll(given);
            stories.putAll(known);
            return List.of();
        }
    }

    /** Of the texts of one group. */
    static JoinCase of(List<JoinText> texts) {
        Map<String, String> chains = new HashMap<>();
        Map<String, String> lemmas = new HashMap<>();
        var extractions = new ArrayList<Extraction>();
        for (JoinText text : texts) {
            Map<EventMention, String> marked = new MarkedMentions(text).find();
            marked.forEach((mention, chain) -> {
                chains.put(mention.id(), text.group() + " " + chain);
                lemmas.put(mention.id(), lemma(text, mention));
            });
            Extraction e = text.reading();
            extractions.add(new Extraction(
                    e.document(),
                    e.mentions(),
                    e.claims(),
                    e.times(),
                    e.relations(),
                    Stream.concat(marked.keySet().stream(), others(e, marked.keySet()))
                            .sorted()
                            .toList(),
                    e.inconsistencies(),
                    e.issues()));
        }
        var keeping = new Keeping();
        new Reconciling(
                        EntityResolver.byName(),
                        keeping,
                        AccountComparer.bySlots(),
                        QuoteComparer.byWords(),
                        AftermathFinder.keyed(),
                        (reports, events) -> List.of())
                .reconcile(extractions.stream());
        return new JoinCase(
                texts.getFirst().corpus(), texts.getFirst().group(), keeping.told, keeping.stories, chains, lemmas);
    }

    /** The product's own mentions at no marked words. */
    private static Stream<EventMention> others(Extraction reading, Set<EventMention> marked) {
        return reading.events().stream()
                .filter(own -> marked.stream()
                        .noneMatch(
                                m -> m.trigger().span().overlaps(own.trigger().span())));
    }

    /** Whether people marked a mention. */
    boolean isMarked(ToldEvent told) {
        return chains.containsKey(told.mention().id());
    }

    private static String lemma(JoinText text, EventMention mention) {
        return text.layers().tokensIn(mention.trigger().span()).stream()
                .map(Token::lemma)
                .collect(Collectors.joining(" "));
    }

    /** The event that a mention tells of. */
    String chain(ToldEvent told) {
        return chains.getOrDefault(told.mention().id(), told.mention().id());
    }

    /**
     * What each report tells of each event, as its mentions are joined: with slips, as the scorer across reports meets them.
     *
     * @param inside by which they are joined
     */
    List<List<ToldEvent>> tellings(PairModel inside) {
        var resolver = EventResolver.byWindow(inside, PairModel.english(PairModel.Kind.TELLINGS));
        return reports()
                .flatMap(report -> resolver.resolve(report, stories).stream())
                .map(Event::members)
                .toList();
    }

    /** The event that most marked mentions of a telling tell of; of several the first by name. Empty where none is marked. */
    Optional<String> findChain(List<ToldEvent> telling) {
        return telling.stream()
                .filter(this::isMarked)
                .collect(Collectors.groupingBy(this::chain, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The mentions of each report. */
    Stream<List<ToldEvent>> reports() {
        return told.stream()
                .collect(Collectors.groupingBy(ToldEvent::document, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(list -> list.stream().sorted().toList());
    }
}
