package org.hearsay.bench.naming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.account.AccountComparer;
import org.hearsay.account.internal.naming.EventNaming;
import org.hearsay.account.internal.naming.EventNaming.Offer;
import org.hearsay.bench.account.PileText;
import org.hearsay.event.Event;
import org.hearsay.event.Realis;
import org.hearsay.extraction.Extraction;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.pipeline.Reconciling;
import org.hearsay.reading.SourceReader;

/** The events of invented piles with all that they might be called. */
final class NamingTexts {

    private NamingTexts() {}

    /**
     * An event that somebody tells as having happened.
     *
     * @param pile it is told in
     * @param id of the event
     * @param tellings of it
     * @param offers what it might be called, each title once, with all ways to make it
     */
    record Named(String pile, String id, int tellings, List<Offer> offers) {}

    /** The events of files of piles, in order; each pile is a dossier of its own. */
    static List<Named> read(List<Path> files) throws IOException {
        var all = new ArrayList<Named>();
        try (SourceReader source = SourceReader.create();
                EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            for (Path file : files) {
                for (PileText pile : PileText.readAll(file)) {
                    List<Extraction> read = pile.reports().keySet().parallelStream()
                            .flatMap(letter -> pile.text(letter).read(source, reading).stream())
                            .toList();
                    all.addAll(named(pile.id(), read));
                }
            }
        }
        return all;
    }

    private static List<Named> named(String pile, List<Extraction> reports) {
        Map<String, Named> named = new LinkedHashMap<>();
        AccountComparer plain = AccountComparer.bySlots();
        Reconciling rules = Reconciling.rules();
        AccountComparer noting = (event, tellings, chronology) -> {
            if (isActual(event)) {
                List<Offer> offers = EventNaming.offers(event, tellings);
                synchronized (named) {
                    named.put(
                            event.id(),
                            new Named(pile, event.id(), event.members().size(), offers));
                }
            }
            return plain.compare(event, tellings, chronology);
        };
        new Reconciling(rules.entities(), rules.events(), noting, rules.quotes(), rules.aftermath(), rules.affairs())
                .reconcile(reports.stream());
        return named.values().stream().sorted(Comparator.comparing(Named::id)).toList();
    }

    private static boolean isActual(Event event) {
        return event.members().stream().anyMatch(t -> t.mention().realis() == Realis.ACTUAL);
    }
}
