package org.hearsay.app.web.page.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.account.Account;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;

/**
 * An account with the words by which it tells of an event as having happened, or denies it.
 *
 * @param account what it is
 * @param told mentions, sorted; none where it denies without naming
 * @param whole whether these are all its mentions
 */
record Telling(Account account, List<ToldEvent> told, boolean whole) {

    Telling {
        told = List.copyOf(told);
    }

    /** Planned and imagined tellings are no account of what happened; an account of nothing else is none. */
    static Optional<Telling> of(Account account, Map<String, ToldEvent> mentions) {
        List<ToldEvent> all = account.mentions().stream()
                .flatMap(m -> Optional.ofNullable(mentions.get(m)).stream())
                .toList();
        List<ToldEvent> told = all.stream()
                .filter(t ->
                        t.mention().realis() == Realis.ACTUAL || t.mention().realis() == Realis.DENIED)
                .sorted()
                .toList();
        return told.isEmpty() && !all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Telling(account, told, told.size() == all.size()));
    }

    /** Whether it speaks of the event only to deny it. */
    boolean denies() {
        return told.stream().noneMatch(t -> t.mention().realis() == Realis.ACTUAL);
    }
}
