package org.hearsay.search.answer;

import java.util.List;
import java.util.Optional;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.search.ChainLink;
import org.hearsay.search.ReportLine;

/**
 * What accounts of an event tell of the slot that a question asks for.
 *
 * @param event whose slot it is
 * @param kind which slot
 * @param verdict how its values stand to each other; empty where not all of those that it is about are asked for
 * @param reason one sentence for the reader, or empty
 * @param values in order of first telling
 */
public record AskedSlot(
        Answer.Named event, SlotKind kind, Optional<Verdict> verdict, String reason, List<Value> values) {

    public AskedSlot {
        values = List.copyOf(values);
    }

    /**
     * A value and who tells it.
     *
     * @param value comparable form
     * @param text the words
     * @param tellers whose accounts have it, those that only repeat another last
     * @param apart whether the verdict sets it against another value
     */
    public record Value(String value, String text, List<Teller> tellers, boolean apart) {

        public Value {
            tellers = List.copyOf(tellers);
        }
    }

    /**
     * Whose account it is.
     *
     * @param report that tells it
     * @param chain through whom; empty for the report's own voice
     * @param echoes whether the account only repeats another
     */
    public record Teller(ReportLine report, List<ChainLink> chain, boolean echoes) {

        public Teller {
            chain = List.copyOf(chain);
        }
    }
}
