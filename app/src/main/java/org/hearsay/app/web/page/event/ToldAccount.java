package org.hearsay.app.web.page.event;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Polarity;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.search.ReportLine;
import org.hearsay.text.Span;

/**
 * An account of what happened, with its report.
 *
 * @param account what it is
 * @param line what names its report
 * @param extraction what was read from its report
 * @param told its mentions that tell the event as having happened, or deny it; sorted
 * @param whole whether these are all its mentions
 */
record ToldAccount(Account account, ReportLine line, Extraction extraction, List<ToldEvent> told, boolean whole) {

    ToldAccount {
        told = List.copyOf(told);
    }

    /** Whether it speaks of the event only to deny it. */
    boolean denies() {
        return told.stream().noneMatch(t -> t.mention().realis() == Realis.ACTUAL);
    }

    /** The words that tell it: triggers, or what is denied where the event itself is not named. */
    List<Span> places(EventAccounts event) {
        if (!told.isEmpty()) {
            return told.stream().map(t -> t.mention().trigger().span()).toList();
        }
        List<Span> positions = event.positions().stream()
                .filter(p -> p.evidence().document().equals(account.document()))
                .filter(p ->
                        claims().anyMatch(c -> p.claim().filter(c.id()::equals).isPresent()))
                .map(p -> p.evidence().span())
                .distinct()
                .sorted()
                .toList();
        return positions.isEmpty()
                ? claims().filter(c -> c.polarity() == Polarity.DENY)
                        .map(c -> c.content().span())
                        .limit(1)
                        .toList()
                : positions;
    }

    private Stream<Claim> claims() {
        return extraction.claims().stream().filter(c -> c.chain().equals(account.chain()));
    }
}
