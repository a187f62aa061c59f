package org.hearsay.app.web.page.affair;

import java.util.List;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Told;
import org.hearsay.app.web.page.event.EventsPage;
import org.hearsay.app.web.page.event.VersionCard;
import org.hearsay.search.ReportLine;

/**
 * An affair: what is told to have happened in it, in order of time, and by whom.
 *
 * @param frame around it
 * @param summary of the affair
 * @param events that several accounts tell, or that somebody denies; all of them where there are few
 * @param pager of these events
 * @param lone events that one account tells alone, those that are shown folded
 * @param loneTotal how many of these there are
 * @param people who takes part
 * @param sources who tells it
 * @param disputes what cannot all hold or was replaced
 * @param disputesTotal how many of these there are
 * @param open what may be the same as something else
 * @param meant what was promised, threatened, planned or refused
 * @param retractions what was taken back
 * @param reports its reports, in order of date
 */
public record AffairPage(
        Frame frame,
        AffairsPage.Row summary,
        List<Line> events,
        Pager pager,
        List<Line> lone,
        int loneTotal,
        List<Share> people,
        List<Source> sources,
        List<Dispute> disputes,
        int disputesTotal,
        List<Open> open,
        List<Told> meant,
        List<Told> retractions,
        List<ReportLine> reports) {

    public AffairPage {
        events = List.copyOf(events);
        lone = List.copyOf(lone);
        people = List.copyOf(people);
        sources = List.copyOf(sources);
        disputes = List.copyOf(disputes);
        open = List.copyOf(open);
        meant = List.copyOf(meant);
        retractions = List.copyOf(retractions);
        reports = List.copyOf(reports);
    }

    /** Whether nothing is open here. */
    public boolean isSettled() {
        return open.isEmpty() && meant.isEmpty();
    }

    /**
     * An event.
     *
     * @param row what lists show of it
     * @param times in words, side by side where they compete
     * @param beside where it stands to another event, where no time is told; or empty
     * @param versions where accounts do not agree
     * @param denials accounts that only deny it
     * @param address of the words of one account, where it is the only one; or empty
     * @param teller whose words these are
     */
    public record Line(
            EventsPage.Row row,
            List<String> times,
            String beside,
            List<VersionCard> versions,
            List<VersionCard.Teller> denials,
            String address,
            String teller) {

        public Line {
            times = List.copyOf(times);
            versions = List.copyOf(versions);
            denials = List.copyOf(denials);
        }
    }

    /**
     * Somebody who takes part.
     *
     * @param name canonical
     * @param address their page
     * @param events in how many events
     */
    public record Share(String name, String address, int events) {}

    /**
     * Who tells it.
     *
     * @param name outlet, or title of a report
     * @param address of its reports
     * @param reports how many of these tell it
     * @param accounts how many accounts of events it brings
     * @param echoes how many of these only repeat another
     * @param repeats whose accounts those are
     * @param onlyRepeats whether none of its accounts is its own
     */
    public record Source(
            String name,
            String address,
            int reports,
            int accounts,
            int echoes,
            List<String> repeats,
            boolean onlyRepeats) {

        public Source {
            repeats = List.copyOf(repeats);
        }
    }

    /**
     * What is disputed: a slot of an event, with why and with two sentences.
     *
     * @param event its name
     * @param address of the event
     * @param slot what it is about
     * @param verdict how its values stand to each other
     * @param reason one sentence
     * @param sentences one for each of the first two values
     */
    public record Dispute(
            String event, String address, SlotKind slot, Verdict verdict, String reason, List<Told> sentences) {

        public Dispute {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Two events that may be one.
     *
     * @param event name of the one
     * @param address its page
     * @param other name of the other
     * @param otherAddress its page
     * @param reasons why it is open
     */
    public record Open(String event, String address, String other, String otherAddress, String reasons) {}
}
