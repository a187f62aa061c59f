package org.hearsay.mention;

import org.hearsay.document.Document;
import org.hearsay.mention.internal.RuleMentionFinder;
import org.hearsay.model.Layers;

/** Finds mentions and, inside this report, whom they stand for. Pure, safe for several threads. */
public interface MentionFinder {

    /** The mentions of a document. */
    Mentions find(Document document, Layers layers);

    /** One that works by rules and word lists. */
    static MentionFinder rules() {
        return rules(AntecedentModel.english());
    }

    /** The same, asking another whom pronouns mean. */
    static MentionFinder rules(AntecedentChoice choice) {
        return new RuleMentionFinder(choice);
    }
}
