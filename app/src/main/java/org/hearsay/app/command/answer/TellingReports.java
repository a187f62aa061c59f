package org.hearsay.app.command.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.Dossier;
import org.hearsay.account.Inconsistency;
import org.hearsay.app.terminal.TimelineView;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.search.Passage;
import org.hearsay.search.Sentences;
import org.hearsay.search.Timeline.Teller;

/** The reports that tell a timeline, read when they are shown; only the last few are kept, for a line may be long. */
final class TellingReports implements TimelineView.Background {

    private static final int KEPT = 64;

    private final Dossier dossier;
    private final boolean sentences;
    private final Map<DocumentId, Told> reports = new LinkedHashMap<>(KEPT, 0.75f, true);

    private record Told(Sentences sentences, List<Inconsistency> inconsistencies) {}

    /** The reports of a dossier; {@code sentences} tells whether sentences are shown. */
    TellingReports(Dossier dossier, boolean sentences) {
        this.dossier = dossier;
        this.sentences = sentences;
    }

    @Override
    public Optional<Passage> findSentence(Teller teller) {
        DocumentId id = teller.report().id();
        return sentences ? Optional.of(get(id).sentences().passage(id, teller.span())) : Optional.empty();
    }

    @Override
    public List<String> listDoubts(Teller teller) {
        return get(teller.report().id()).inconsistencies().stream()
                .filter(i -> i.sides().stream()
                        .anyMatch(s ->
                                s.evidence().document().equals(teller.report().id())
                                        && s.evidence().span().overlaps(teller.span())))
                .map(Inconsistency::message)
                .distinct()
                .toList();
    }

    private Told get(DocumentId id) {
        Told told = reports.computeIfAbsent(id, this::read);
        if (reports.size() > KEPT) {
            reports.remove(reports.keySet().iterator().next());
        }
        return told;
    }

    private Told read(DocumentId id) {
        Extraction extraction = dossier.getExtraction(id);
        return new Told(Sentences.of(extraction), extraction.inconsistencies());
    }
}
