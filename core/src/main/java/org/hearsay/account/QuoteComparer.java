package org.hearsay.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearsay.account.internal.inconsistency.QuotesAcross;
import org.hearsay.document.Document;
import org.hearsay.entity.Entity;

/**
 * Compares quotations of different reports: the same words under two people, and one speaker's words in two wordings.
 * Pure; the order of what is given does not show in the result.
 */
public interface QuoteComparer {

    /**
     * A quoted sentence in its dossier.
     *
     * @param utterance the sentence
     * @param document its report
     * @param speaker who says it, where it is known who that is
     */
    record Quoted(Utterance utterance, Document document, Optional<Entity> speaker) {}

    /** What disagrees between reports, sorted; what disagrees inside one is left out. */
    List<Inconsistency> compare(Collection<Quoted> quoted);

    /** One that compares word for word. */
    static QuoteComparer byWords() {
        return new QuotesAcross();
    }
}
