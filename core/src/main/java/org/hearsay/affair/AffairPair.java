package org.hearsay.affair;

import java.util.Collection;
import java.util.List;
import org.hearsay.account.EventAccounts;
import org.hearsay.affair.internal.Gathering;
import org.hearsay.affair.internal.PairSigns;
import org.hearsay.affair.internal.Reports;
import org.hearsay.document.DocumentId;

/**
 * Two reports that may be of one affair, with what speaks for and against it.
 *
 * @param a the one
 * @param b the other
 * @param signs in a fixed order
 */
public record AffairPair(DocumentId a, DocumentId b, List<String> signs) {

    public AffairPair {
        signs = List.copyOf(signs);
    }

    /** All pairs that are asked about. */
    public static List<AffairPair> listIn(Collection<Coverage> coverages, Collection<EventAccounts> events) {
        var reports = new Reports(coverages, events);
        var signs = new PairSigns(reports);
        return Gathering.of(reports).listPairs().stream()
                .map(two -> new AffairPair(reports.id(two.a()), reports.id(two.b()), signs.of(two.a(), two.b())))
                .toList();
    }
}
