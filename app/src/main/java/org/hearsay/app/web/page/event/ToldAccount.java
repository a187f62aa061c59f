package org.hearsay.app.web.page.event;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.account.Account;
import org.hearsay.account.EventAccounts;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Polarity;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.search.ReportLine;
import org.hearsay.text.Span;

/**
 * An account of what happened, with its report.
 *
 * @param telling how it tells of the event
 * @param line what names its report
 * @param extraction what was read from its report
 */
record ToldAccount(Telling telling, ReportLine line, Extraction extraction) {

    Account account() {
        return telling.account();
    }

    List<ToldEvent> told() {
        return telling.told();
    }

    boolean whole() {
        return telling.whole();
    }

    boolean denies() {
        return telling.denies();
    }

    /** The words that tell it: triggers, or what is denied where the event itself is not named. */
    List<Span> places(EventAccounts event) {
        if (!told().isEmpty()) {
            return told().stream().map(t -> t.mention().trigger().span()).toList();
        }
        List<Span> positions = event.positions().stream()
                .filter(p -> p.evidence().document().equals(account().document()))
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
        return extraction.claims().stream()
                .filter(c -> c.chain().equals(account().chain()));
    }
}
