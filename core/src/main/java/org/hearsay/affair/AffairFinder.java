package org.hearsay.affair;

import java.util.Collection;
import java.util.List;
import org.hearsay.account.EventAccounts;
import org.hearsay.affair.internal.LearnedAffairFinder;

/** Finds what belongs together. Pure; the order of reports and events does not show in the result. */
public interface AffairFinder {

    /** The affairs of a pile, sorted by id: every report and every event stands in one. */
    List<Affair> find(Collection<Coverage> reports, Collection<EventAccounts> events);

    /** One by the learned weights that come with the product. */
    static AffairFinder learned() {
        return by(AffairModel.english());
    }

    /** One by other weights. */
    static AffairFinder by(AffairModel model) {
        return new LearnedAffairFinder(model);
    }
}
