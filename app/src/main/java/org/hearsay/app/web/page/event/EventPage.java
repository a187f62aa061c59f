package org.hearsay.app.web.page.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.account.Position;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.app.web.page.Entry;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Odd;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Told;
import org.hearsay.search.AccountTable;
import org.hearsay.search.ChainLink;
import org.hearsay.search.ReportLine;

/**
 * An event with its accounts side by side.
 *
 * @param frame around it
 * @param summary of the event
 * @param affair that it belongs to, where there is one
 * @param namesakes events that may be the same, which nobody has said yet
 * @param versions accounts that agree, together; none where all do
 * @param denials accounts that only deny it
 * @param differences slots that several accounts speak to, for a first look
 * @param stands who affirms and who denies that it happened
 * @param heads the reports of the columns, in order of date
 * @param columns accounts of this page
 * @param rows slots
 * @param intentions what was told to be meant of this deed, each beside who says so
 * @param retractions of what tells of it
 * @param odds where a sentence that tells of it does not agree with the rest of its report
 * @param pager of the columns
 */
public record EventPage(
        Frame frame,
        EventsPage.Row summary,
        Optional<Entry> affair,
        List<AccountTable.Likeness> namesakes,
        List<VersionCard> versions,
        List<VersionCard.Teller> denials,
        List<Row> differences,
        List<Stand> stands,
        List<Head> heads,
        List<Column> columns,
        List<Row> rows,
        List<Told> intentions,
        List<Told> retractions,
        List<Odd> odds,
        Pager pager) {

    /** The column of an account, where it stands on this page. */
    public Optional<Column> findColumn(String account) {
        return columns.stream().filter(c -> c.id().equals(account)).findFirst();
    }

    /** How many versions speak to what is in dispute. */
    public long numbered() {
        return versions.stream().filter(VersionCard::isApart).count();
    }

    /**
     * An account.
     *
     * @param label by which other columns speak of it: A, B …
     * @param id its anchor
     * @param report that tells it
     * @param date of the report in words, or empty
     * @param chain through whom; empty for the report's own voice
     * @param echo label of the account that it only repeats, or empty
     * @param echoAddress of the sentences of that account, or empty
     * @param denies whether it tells of the event only to deny it
     * @param sentences that tell it
     */
    public record Column(
            String label,
            String id,
            ReportLine report,
            String date,
            List<ChainLink> chain,
            String echo,
            String echoAddress,
            boolean denies,
            List<Told> sentences) {}

    /**
     * A slot.
     *
     * @param kind what is compared
     * @param label the same in words
     * @param verdict how the values stand to each other
     * @param reason one sentence, or empty
     * @param lines how many independent lines of report there are, in words
     * @param values in order of first telling
     * @param cells values by column
     */
    public record Row(
            SlotKind kind,
            String label,
            Verdict verdict,
            String reason,
            String lines,
            List<Value> values,
            List<List<Cell>> cells) {}

    /**
     * Those who stand alike on whether it happened.
     *
     * @param stance how they meet it
     * @param holders who they are
     */
    public record Stand(Position.Stance stance, List<Holder> holders) {}

    /**
     * One who affirms or denies it.
     *
     * @param name canonical
     * @param address their page
     * @param places where that is told: outlet, date, and address of the words
     */
    public record Holder(String name, String address, List<Entry> places) {}

    /**
     * A value and who tells it.
     *
     * @param shape number of its sign, from 1; 0 where values need not be told apart
     * @param words in words
     * @param tellers the accounts
     * @param sentence that tells it, of the first two values that do not go together
     */
    public record Value(int shape, String words, List<Teller> tellers, Optional<Told> sentence) {}

    /**
     * Who tells a value.
     *
     * @param outlet that brings it
     * @param accounts of that outlet that tell it
     */
    public record Teller(String outlet, List<Voice> accounts) {}

    /**
     * An account that tells a value.
     *
     * @param label of the account
     * @param address of its sentences
     * @param echo whether it only repeats another
     */
    public record Voice(String label, String address, boolean echo) {}

    /**
     * A report at the head of its accounts.
     *
     * @param line what names it
     * @param date in words, or empty
     * @param columns how many accounts of it stand side by side
     */
    public record Head(ReportLine line, String date, int columns) {}

    /**
     * A value as one account tells it.
     *
     * @param shape as in {@link Value}
     * @param words as told
     * @param value in comparable form where that is something else, or empty
     * @param address of the place
     */
    public record Cell(int shape, String words, String value, String address) {}
}
