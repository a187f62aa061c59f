package org.hearsay.app.web.page.search;

import java.util.List;
import java.util.Optional;
import org.hearsay.account.Verdict;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Told;
import org.hearsay.search.ChainLink;

/**
 * What answers a question.
 *
 * @param frame around it, with the question
 * @param wanted what is asked for, in words, or empty
 * @param slots what is told of what is asked for, where one event is meant
 * @param groups the best sentences under their events
 * @param more the others, folded
 * @param moreLines how many these are
 */
public record AskPage(
        Frame frame, String wanted, List<Slot> slots, List<Group> groups, List<Group> more, int moreLines) {

    /**
     * A slot of the event that is meant.
     *
     * @param label what it is
     * @param event name of the event
     * @param address of the event
     * @param verdict how its values stand to each other
     * @param values told
     */
    public record Slot(String label, String event, String address, Optional<Verdict> verdict, List<Value> values) {}

    /**
     * A value.
     *
     * @param words of the value
     * @param tellers whose accounts have it
     * @param more how many others have it
     */
    public record Value(String words, List<Teller> tellers, int more) {}

    /**
     * Whose account has a value.
     *
     * @param outlet or file of the report
     * @param address of the report
     * @param date of the report in words, or empty
     * @param chain through whom
     * @param echo whether it only repeats another
     */
    public record Teller(String outlet, String address, String date, List<ChainLink> chain, boolean echo) {}

    /**
     * Sentences of one event.
     *
     * @param event its name, or empty where it is none that is known
     * @param address of the event, or empty
     * @param disputes slots on which its accounts do not agree
     * @param echoes its accounts that only repeat another
     * @param lines the best first
     */
    public record Group(String event, String address, List<Slot> disputes, List<Echo> echoes, List<Told> lines) {}

    /**
     * That an account is no source of its own.
     *
     * @param account that only repeats
     * @param origin what it repeats
     * @param source that both have it from, where neither need have it from the other; or empty
     */
    public record Echo(Teller account, Teller origin, String source) {}
}
