package org.hearsay.app.web.page.event;

import java.util.List;
import org.hearsay.account.Verdict;
import org.hearsay.app.web.page.Choice;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Pager;
import org.hearsay.search.ChainLink;

/**
 * What is told as having happened, in order of time.
 *
 * @param frame around it
 * @param asked what the page is narrowed to
 * @param remark one sentence where what was asked cannot be answered as asked, or empty
 * @param others further bearers of the name, to choose from
 * @param rows of this page
 * @param pager of all rows
 * @param undated number of events without a time
 * @param ahead number of events left out because their times are later than the reports that tell of them
 */
public record TimelinePage(
        Frame frame,
        Asked asked,
        String remark,
        List<Choice> others,
        List<Row> rows,
        Pager pager,
        int undated,
        int ahead) {

    /**
     * What the page is narrowed to.
     *
     * @param who as typed, or empty
     * @param name of the one that it is about, or empty
     * @param from as typed, or empty
     * @param to as typed, or empty
     * @param undated whether the events without a time are shown instead
     * @param data address of the same as JSON
     */
    public record Asked(String who, String name, String from, String to, boolean undated, String data) {}

    /**
     * Another bearer of the name.
     *
     * @param name of it
     * @param address of its timeline
     */
    public record Choice(String name, String address) {}

    /**
     * An event.
     *
     * @param id of it
     * @param kind of event
     * @param name short, without its time
     * @param times told, those that compete side by side
     * @param verdict how they stand to each other
     * @param orders told in words
     * @param ordersClash whether the orders cannot all hold
     * @param silent accounts without a time
     * @param told by these where nobody tells a time or an order
     * @param denials those who deny it
     * @param tightened what the orders between events leave of its time, in words, or empty
     * @param placedByOrders whether it stands where these leave it
     * @param tightenedBy what that follows from, or empty
     * @param beside 'after that', for an event that stands by its order alone, or empty
     * @param accounts number of accounts
     * @param outlets number of outlets
     */
    public record Row(
            String id,
            String kind,
            String name,
            List<Value> times,
            Verdict verdict,
            List<Value> orders,
            boolean ordersClash,
            int silent,
            List<Teller> told,
            List<Teller> denials,
            String tightened,
            boolean placedByOrders,
            String tightenedBy,
            String beside,
            long accounts,
            long outlets) {

        /** Whether its times cannot all hold. */
        public boolean isContested() {
            return verdict == Verdict.CONFLICT || ordersClash;
        }
    }

    /**
     * A time or an order, and who tells it.
     *
     * @param shape number of its sign, from 1; 0 where values need not be told apart
     * @param words the value in words
     * @param address of the event that an order leads to, or empty
     * @param edtf the value as EDTF, or empty
     * @param tellers first ones
     * @param more how many tellers are left out
     */
    public record Value(int shape, String words, String address, String edtf, List<Teller> tellers, int more) {}

    /**
     * An account and its words.
     *
     * @param words quoted
     * @param address of them in the report
     * @param outlet that brings it
     * @param chain through whom
     * @param date of the report, or empty
     * @param basis how the time was found from the words, or empty
     * @param echo whether it only repeats another
     * @param doubts where the report does not agree with itself on the words, a sentence each
     */
    public record Teller(
            String words,
            String address,
            String outlet,
            List<ChainLink> chain,
            String date,
            String basis,
            boolean echo,
            List<String> doubts) {}
}
