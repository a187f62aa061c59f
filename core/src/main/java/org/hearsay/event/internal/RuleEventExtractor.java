package org.hearsay.event.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.event.EventExtractor;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.event.Order;
import org.hearsay.event.Realis;
import org.hearsay.event.TriggerModel;
import org.hearsay.event.When;
import org.hearsay.event.internal.cause.CauseModel;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.event.internal.clause.Sight;
import org.hearsay.event.internal.count.CountModel;
import org.hearsay.event.internal.count.Counts;
import org.hearsay.event.internal.gist.GistFinder;
import org.hearsay.event.internal.slot.SlotModel;
import org.hearsay.event.internal.trigger.Outlook;
import org.hearsay.event.internal.trigger.OutlookSigns;
import org.hearsay.event.internal.trigger.RealisModel;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.time.PrecedenceFinder;
import org.hearsay.time.TimeExpression;

/** Finds events by what the encoder reads and by word lists: sentence by sentence, then what one sentence tells of another's event. */
public final class RuleEventExtractor implements EventExtractor {

    /** Where the encoder has read what words mean causes are weighed, and no phrase tells them. */
    private static final PhraseIndex<String> NO_CAUSES = PhraseIndex.of(List.of(), t -> t);

    private static final Extractor BY = new Extractor("event-rules", "1");

    private final Triggers triggers;
    private final TriggerModel model;
    private final RealisModel realis;
    private final PhraseIndex<String> causes;
    private final CountModel counts = CountModel.english();
    private final CountModel plain = CountModel.plain();
    private final Orders orders;
    private final Sequences sequences;
    private final Slots slots = new Slots(SlotModel.english(), CauseModel.english());

    /** One with the English word list. */
    public RuleEventExtractor() {
        Lexicon lexicon = Lexicon.english("triggers");
        this.triggers = new Triggers(lexicon, Lexicon.english("irregular"));
        this.model = TriggerModel.english();
        this.realis = RealisModel.english();
        this.causes = PhraseIndex.of(lexicon.listTerms("causes"), t -> t);
        this.orders = new Orders(Lexicon.english("orders"));
        this.sequences = new Sequences(PrecedenceFinder.learned());
    }

    /** Whether a base form names things that are counted and are no people: 'lorry'. */
    public boolean isThing(String lemma) {
        return triggers.isIn("things-counted", lemma);
    }

    /** How the words of a report are told, by the rules. */
    public Outlook outlook(Layers layers) {
        return new Outlook(layers, triggers::isIn, verb -> !triggers.light(verb).isEmpty());
    }

    /** How the words of a report are told: weighed where the encoder has read them, else by the rules alone. */
    private IntFunction<Realis> told(Layers layers) {
        Outlook rules = outlook(layers);
        if (layers.encoding().isEmpty()) {
            return rules::of;
        }
        var signs = new OutlookSigns(layers, rules);
        var told = new HashMap<Integer, Realis>();
        return word -> told.computeIfAbsent(word, w -> realis.choose(signs.list(w), signs.senses(w), rules.firm(w)));
    }

    @Override
    public List<EventMention> extract(
            Document document, Layers layers, Mentions mentions, List<Claim> claims, List<TimeExpression> times) {
        Sight whole = Sight.of(layers, model);
        IntFunction<Realis> outlook = told(layers);
        List<Name> names = mentions.names().toList();
        boolean sensed = layers.isSensed();
        PhraseIndex<String> leads = sensed ? NO_CAUSES : causes;
        var counts = new Counts(document.text(), layers, mentions, times, sensed ? this.counts : plain, this::isThing);
        var drafts = new ArrayList<Draft>();
        int name = 0;
        int time = 0;
        Optional<EventKind> incident = Optional.empty();
        for (Sentence sentence : layers.sentences()) {
            int end = sentence.span().end();
            Optional<EventKind> before = incident;
            int firstName = name;
            while (name < names.size() && names.get(name).span().start() < end) {
                name++;
            }
            int firstTime = time;
            while (time < times.size() && times.get(time).span().start() < end) {
                time++;
            }
            Sight sight = whole.in(sentence);
            if (!triggers.mayBeIn(layers.tokensOf(sentence)) && !sight.mayTell()) {
                continue;
            }
            var clauses = new Clauses(
                    layers.tokensOf(sentence),
                    names.subList(firstName, name),
                    times.subList(firstTime, time),
                    triggers,
                    sight);
            List<Draft> found = new SentenceEvents(
                            document.text(),
                            layers,
                            counts,
                            sentence,
                            triggers,
                            leads,
                            mentions,
                            clauses,
                            outlook,
                            incident)
                    .read();
            orders.read(clauses, found);
            drafts.addAll(found);
            incident = found.stream()
                    .map(d -> d.kind)
                    .filter(Causation::isIncident)
                    .findFirst()
                    .or(() -> before);
        }
        drafts.sort((a, b) -> a.trigger.compareTo(b.trigger));
        slots.fill(document, layers, mentions, times, drafts);
        new Carrying(document.text(), document.masthead().published().flatMap(p -> p.day())).carry(drafts);
        new Telling(layers, claims).tell(drafts);
        sequences.read(layers, drafts);
        return build(document, layers, new GistFinder(layers, mentions, times), drafts);
    }

    private static List<EventMention> build(Document document, Layers layers, GistFinder gists, List<Draft> drafts) {
        Map<Draft, String> ids = new HashMap<>();
        for (Draft d : drafts) {
            ids.put(d, Ids.of("o", document.id(), d.kind, d.trigger.start(), d.trigger.end()));
        }
        var events = new ArrayList<EventMention>();
        for (Draft d : drafts) {
            var orders = new ArrayList<Order>();
            for (Draft.OrderTo o : d.ordersTo) {
                orders.add(new Order(
                        o.relation(),
                        o.basis(),
                        o.confidence(),
                        o.span(),
                        o.span().of(document.text()),
                        o.other().of(document.text()),
                        Optional.ofNullable(ids.get(o.to()))));
            }
            events.add(new EventMention(
                    ids.getOrDefault(d, ""),
                    d.kind,
                    new Evidence(document.id(), d.trigger, BY),
                    d.trigger.of(document.text()),
                    d.listParticipants(),
                    d.time(document.text()),
                    orders,
                    d.place,
                    d.cause,
                    d.instrument,
                    d.tolls,
                    d.realis,
                    d.claim,
                    gists.find(d.trigger, d.place.map(Filler::span), d.when.map(When::span)),
                    layers.findSense(d.trigger)));
        }
        return events;
    }

    /** The day that a mention's time names, where it names one. */
    static Optional<LocalDate> dayOf(Draft d) {
        return d.when.flatMap(w -> w.value()).flatMap(v -> v.day());
    }
}
