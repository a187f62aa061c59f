package org.hearsay.app.web.page.report;

import java.util.List;
import org.hearsay.app.web.marks.Node;
import org.hearsay.app.web.page.Entry;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Odd;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Tag;
import org.hearsay.search.ChainLink;
import org.hearsay.search.ReportLine;

/**
 * A report with its claims marked.
 *
 * @param frame around it
 * @param line what names it
 * @param facts what is known about it
 * @param blocks of this page
 * @param pager of long reports
 * @param claims number of claims in the whole report
 * @param named people, bodies, places in groups
 * @param events told in it as having happened
 * @param notes of the report
 * @param links that its words stand on
 * @param odds where it does not agree with itself or with what another quotes
 * @param issues of the report
 */
public record ReportPage(
        Frame frame,
        ReportLine line,
        List<Fact> facts,
        List<BlockView> blocks,
        Pager pager,
        int claims,
        List<Group> named,
        List<Entry> events,
        List<Entry> notes,
        List<Entry> links,
        List<Odd> odds,
        List<Entry> issues) {

    /**
     * Something known about the report.
     *
     * @param label what
     * @param value in words
     * @param address that it links to, or empty
     */
    public record Fact(String label, String value, String address) {}

    /**
     * A part of the text.
     *
     * @param kind style of the block: {@code title}, {@code heading}, {@code paragraph} …
     * @param id its anchor, or empty
     * @param before white space in front of it
     * @param words with their marks
     * @param cards of the claims that begin in it
     */
    public record BlockView(String kind, String id, String before, List<Node> words, List<Card> cards) {}

    /**
     * A claim beside its block.
     *
     * @param number in the report, from 1
     * @param slot number in the block, from 1, for showing card and words together; 0 beyond the most that are told apart
     * @param id of the claim
     * @param chain outermost source first
     * @param cue words that show the saying, or empty
     * @param lines how it is said, in short
     * @param details all that is known of it
     * @param tags what is out of the ordinary
     */
    public record Card(
            int number,
            int slot,
            String id,
            List<ChainLink> chain,
            String cue,
            List<String> lines,
            List<Fact> details,
            List<Tag> tags) {}

    /**
     * Names of one kind.
     *
     * @param label what they are
     * @param entries the most named first
     */
    public record Group(String label, List<Entry> entries) {}
}
