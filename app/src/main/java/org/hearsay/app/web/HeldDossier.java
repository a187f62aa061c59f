package org.hearsay.app.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.Dossier;
import org.hearsay.app.web.view.DossierView;
import org.hearsay.app.web.view.ReportRow;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.search.NameMatch;
import org.hearsay.search.Question;
import org.hearsay.search.Results;
import org.hearsay.search.answer.Answer;
import org.hearsay.store.Held;

/**
 * The view of a dossier on disk.
 *
 * @param dossier that is held open by others
 */
record HeldDossier(Dossier dossier) implements DossierView {

    @Override
    public String name() {
        return dossier.folder().getFileName() == null
                ? dossier.folder().toString()
                : dossier.folder().getFileName().toString();
    }

    @Override
    public String state() {
        return dossier.state();
    }

    @Override
    public List<ReportRow> listReports() {
        return dossier.listDocuments().stream().map(HeldDossier::row).toList();
    }

    private static ReportRow row(Held held) {
        return new ReportRow(
                held.id(),
                held.file(),
                held.sha256(),
                held.title(),
                held.outlet(),
                held.published(),
                held.edition(),
                held.claims());
    }

    @Override
    public Optional<Extraction> findExtraction(DocumentId id) {
        return dossier.findExtraction(id);
    }

    @Override
    public void forEach(Consumer<Extraction> each) {
        try (Stream<Extraction> extractions = dossier.extractions()) {
            extractions.forEach(each);
        }
    }

    @Override
    public Reconciliation reconciliation() {
        return dossier.reconciliation();
    }

    @Override
    public Tally tally() {
        return dossier.tally();
    }

    @Override
    public List<Issue> listIssues() {
        return dossier.listIssues();
    }

    @Override
    public Results search(Question question) {
        return dossier.search(question);
    }

    @Override
    public Answer ask(String words, int limit) {
        return dossier.ask(words, limit);
    }

    @Override
    public List<NameMatch> findNames(String name) {
        return dossier.findNames(name);
    }
}
