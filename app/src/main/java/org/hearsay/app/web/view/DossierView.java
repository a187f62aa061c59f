package org.hearsay.app.web.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.search.NameMatch;
import org.hearsay.search.Question;
import org.hearsay.search.Results;
import org.hearsay.search.answer.Answer;

/** A dossier as far as pages show it. Asked by several threads at once. */
public interface DossierView {

    /** What it is called: the name of its folder. */
    String name();

    /** A word that changes whenever what is held does; cheap. */
    String state();

    /** All reports, by id; cheap. */
    List<ReportRow> listReports();

    /** What was read from a report. */
    Optional<Extraction> findExtraction(DocumentId id);

    /** Every report with what was read from it, one at a time. */
    void forEach(Consumer<Extraction> each);

    /** What was decided across reports. */
    Reconciliation reconciliation();

    /** What became of the files. */
    Tally tally();

    /** Issues of files that no report came from. */
    List<Issue> listIssues();

    /** Reports, claims and events by words. */
    Results search(Question question);

    /** What answers a question in any words, at most so many sentences. */
    Answer ask(String words, int limit);

    /** Entities by name, the best fit first. */
    List<NameMatch> findNames(String name);
}
